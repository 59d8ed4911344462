import { type Phrases, phrasesOf } from '../../text/phrases.js';
import type { WordTable } from '../../text/word-table.js';
import type { Part } from './part.js';

/*
 * What is made of the lexicon's words before a text can be looked over. For one story the build has made it beforehand
 * and puts `stored.ts` in the place of this module.
 */

/** An index of the phrases of all parts. */
export function phrasesIn(parts: readonly Part<Iterable<string>>[]): Phrases {
  return phrasesOf(parts.flatMap(({ make }) => [...make()]));
}

/** One table of the words of all parts. Of a word in several, the first part's value counts; within one, the last. */
export function tableIn(parts: readonly Part<Iterable<readonly [string, number]>>[]): WordTable {
  return new Map(parts.toReversed().flatMap(({ make }) => [...make()]));
}

/** Rows of data that JSON can hold, by their numbers: one is read when it is asked for. */
export function rowsIn<T>({ make }: Part<readonly T[]>): (row: number) => T | undefined {
  const rows = make();
  return (row) => rows[row];
}

/** Data that JSON can hold. */
export function dataIn<T>({ make }: Part<T>): T {
  return make();
}
