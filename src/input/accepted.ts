import type { Failure } from './failure.js';

/** The longest story that is read, in bytes: 32 MiB. Real copy stays under a few hundred KiB. */
export const maxStoryBytes = 32 * 1024 * 1024;

/** What is told of a longer one. */
export const tooLarge: Failure = {
  code: 'input.too-large',
  message: `too large: a story may have ${maxStoryBytes / 1024 / 1024} MiB`,
};

/**
 * What one text may hold. Each line and each quotation becomes a part of the Story, so that a file of line ends alone
 * would take more memory than there may be: the end of the run, and of all other stories with it.
 */
export const most = { characters: 12_000_000, lines: 300_000, quotations: 300_000 } as const;

/** How many stories are read from one document. */
export const mostStories = 50_000;

/**
 * Why a text is more than a story can be; null for one that is not.
 *
 * @example
 * excessOf('a\n'.repeat(400_000))?.message; // 'too large: a story may have 300000 lines'
 */
export function excessOf(text: string): Failure | null {
  // Nothing is counted in a text that is shorter than the least limit.
  if (text.length <= most.lines) return null;
  if (text.length > most.characters) return excess('characters');
  if (countOf(lineEnds, text, most.lines) > most.lines) return excess('lines');
  return countOf(openingMarks, text, most.quotations) > most.quotations ? excess('quotations') : null;
}

/** What is told of a text that has more of something than a story may. */
export function excess(what: keyof typeof most): Failure {
  return { code: 'input.too-large', message: `too large: a story may have ${most[what]} ${what}` };
}

const lineEnds = /\r\n|[\n\r\u2028\u2029]/gu;
/** A mark before a word and not behind one. */
const openingMarks = /(?<![\p{L}\p{M}\p{N}])["'«„‘“](?=[\p{L}\p{N}])/gu;

/** How often a pattern is in a text; beyond the limit it is counted no further. */
function countOf(pattern: RegExp, text: string, limit: number): number {
  let count = 0;
  pattern.lastIndex = 0;
  while (count <= limit && pattern.test(text)) count++;
  return count;
}
