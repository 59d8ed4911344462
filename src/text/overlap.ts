import { inWord, kind, kindOf, wordOrNumber } from './signs.js';

/** The words of a text by which two texts on one matter resemble each other: four letters and more, cut to a stem. */
export function stems(text: string): Set<string> {
  const found = new Set<string>();
  const small = text.toLowerCase();
  let start = 0;
  for (let i = 0; i <= small.length; i++) {
    const kinds = i < small.length ? kindOf(small.charCodeAt(i)) : 0;
    if (kinds & kind.half) return stemsByPattern(small);
    if (kinds & inWord) continue;
    if (i - start >= 4) found.add(small.slice(start, Math.min(i, start + 5)));
    start = i + 1;
  }
  return found;
}

function stemsByPattern(small: string): Set<string> {
  return new Set(Array.from(small.matchAll(/[\p{L}\p{M}]{4,}/gu), ([word]) => word.slice(0, 5)));
}

/** The share of `words` that `others` has too, 0 to 1; 0 where there are no words. */
export function shared(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  if (words.size === 0) return 0;
  let hits = 0;
  for (const word of words) if (others.has(word)) hits++;
  return hits / words.size;
}

/** Letters and digits of a text in small letters: two printings of one line have the same. */
export function lettersOf(text: string): string {
  const small = text.toLowerCase();
  let letters = '';
  let start = 0;
  for (let i = 0; i <= small.length; i++) {
    const kinds = i < small.length ? kindOf(small.charCodeAt(i)) : 0;
    if (kinds & kind.half) return (small.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join('');
    if (kinds & wordOrNumber) continue;
    if (i > start) letters += small.slice(start, i);
    start = i + 1;
  }
  return letters;
}
