/** The words of a text by which two texts on one matter resemble each other: four letters and more, cut to a stem. */
export function stems(text: string): Set<string> {
  const found = new Set<string>();
  for (const match of text.toLowerCase().matchAll(/[\p{L}\p{M}]{4,}/gu)) found.add(match[0].slice(0, 5));
  return found;
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
  return (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join('');
}
