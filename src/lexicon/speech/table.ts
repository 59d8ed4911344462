/** Splits a table of words at commas; a line may end within a phrase. */
export const list = (table: string): string[] => table.split(',').map((word) => word.trim().replace(/\s+/gu, ' '));

/** Every phrase of one word of each list, in their order; an empty word leaves its place out. */
export const phrasesOfEach = (...lists: readonly (readonly string[])[]): string[] =>
  lists.reduce<readonly string[]>(
    (phrases, words) => phrases.flatMap((phrase) => words.map((word) => `${phrase} ${word}`.trim())),
    [''],
  ) as string[];
