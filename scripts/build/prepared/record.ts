import * as direct from '../../../src/lexicon/prepared/direct.js';
import type { Part } from '../../../src/lexicon/prepared/part.js';
import { packPhrases } from '../../../src/text/phrase-index.js';
import type { Phrases } from '../../../src/text/phrases.js';
import { packWords, type WordTable } from '../../../src/text/word-table.js';

/*
 * What `direct.ts` makes, with a copy of each part for `stored.ts`. The build puts this module in its place while it asks
 * for all of them.
 */

const texts = new Map<string, string>();

/** The parts made so far, as texts, by their names. */
export const recorded: ReadonlyMap<string, string> = texts;

function record(name: string, text: string): void {
  if ((texts.get(name) ?? text) !== text) throw new Error(`two parts of the lexicon have one name: ${name}`);
  texts.set(name, text);
}

export function phrasesIn(parts: readonly Part<Iterable<string>>[]): Phrases {
  for (const { name, make } of parts) record(name, packPhrases(make()));
  return direct.phrasesIn(parts);
}

export function tableIn(parts: readonly Part<Iterable<readonly [string, number]>>[]): WordTable {
  for (const { name, make } of parts) record(name, packWords(new Map(make())));
  return direct.tableIn(parts);
}

export function rowsIn<T>(part: Part<readonly T[]>): (row: number) => T | undefined {
  record(
    part.name,
    part
      .make()
      .map((row) => JSON.stringify(row))
      .join('\n'),
  );
  return direct.rowsIn(part);
}

export function dataIn<T>(part: Part<T>): T {
  const data = part.make();
  record(part.name, JSON.stringify(data));
  return data;
}
