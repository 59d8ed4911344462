import type { Line } from '../doc.js';
import type { Language } from '../lexicon/types.js';
import { endsLikeSentence, sentenceSpans } from '../text/sentences.js';

/**
 * Whether a line is running text: it ends as a sentence does, or holds more than one sentence, or is longer than any
 * headline. Headlines end in `?`, `!` or `…` too, so those prove nothing; a list number before it is left out.
 */
export function isProse(line: string, languages: readonly Language[]): boolean {
  const text = longestPart(line.replace(/^[0-9]{1,2}[.)]\s?/u, ''));
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;
  if (words < 5) return false;
  if (words >= 32) return true;
  if (endsLikeSentence(text) && !/(?:[?!…]|\.\.)["'”’)\s]*$/u.test(text) && words >= 6) return true;
  return words >= 10 && sentenceSpans(text, [0, text.length], languages).length >= 2;
}

/** Bars part titles, not sentences: two headlines on one line are no running text, however long they are together. */
function longestPart(text: string): string {
  return text.split(/\s\|\s/u).reduce((longest, part) => (part.length > longest.length ? part : longest));
}

/**
 * The lines of blocks that were wrapped at a fixed width (wire copy, Urdu pages): three and more lines without a blank
 * between, all but the last about as long as the longest, most of them broken in mid-sentence.
 */
export function wrappedLines(lines: readonly Line[]): Set<number> {
  const wrapped = new Set<number>();
  for (const block of blocks(lines)) {
    const longest = Math.max(...block.map((line) => line.text.length));
    const full = block.filter((line) => line.text.length >= longest * 0.8);
    const broken = full.filter((line) => !endsLikeSentence(line.text));
    for (const line of brokenLines(block)) wrapped.add(line.index);
    if (block.length < 3 || longest < 45 || longest > 110) continue;
    if (full.length < block.length * 0.6 || broken.length < full.length * 0.6) continue;
    for (const line of block) wrapped.add(line.index);
  }
  return wrapped;
}

/** A line that starts with a small letter goes on with the one above it, which was broken in mid-sentence. */
function brokenLines(block: readonly Line[]): Line[] {
  return block.flatMap((line, i) => {
    const above = block[i - 1];
    const broken = above && above.text.length >= 40 && /^\p{Ll}/u.test(line.text) && !endsLikeSentence(above.text);
    return broken ? [above, line] : [];
  });
}

function blocks(lines: readonly Line[]): Line[][] {
  const found: Line[][] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (last && !line.afterBlank) last.push(line);
    else found.push([line]);
  }
  return found;
}
