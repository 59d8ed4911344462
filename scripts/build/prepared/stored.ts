import type { Part } from '../../../src/lexicon/prepared/part.js';
import { packedIndex } from '../../../src/text/phrase-index.js';
import { type Phrases, phrasesFrom } from '../../../src/text/phrases.js';
import { type HashedTable, hashOf, type WordTable, wordTable } from '../../../src/text/word-table.js';
import { storedPart } from './store.js';

/*
 * What `direct.ts` makes, as the build has made it of the built-in lexicon.
 */

export function phrasesIn(parts: readonly Part<unknown>[]): Phrases {
  return phrasesFrom(() => packedIndex(parts.map(storedPart)));
}

export function tableIn(parts: readonly Part<unknown>[]): WordTable {
  const tables = parts.map((part) => wordTable(storedPart(part)));
  return { get: (word) => valueIn(tables, word, hashOf(word)) };
}

function valueIn(tables: readonly HashedTable[], word: string, hash: number): number | undefined {
  for (const table of tables) {
    const value = table.find(word, hash);
    if (value !== undefined) return value;
  }
  return undefined;
}

export function rowsIn<T>(part: Part<readonly T[]>): (row: number) => T | undefined {
  const lines = storedPart(part).split('\n');
  return (row) => (lines[row] === undefined ? undefined : (JSON.parse(lines[row]) as T));
}

export function dataIn<T>(part: Part<T>): T {
  return JSON.parse(storedPart(part)) as T;
}
