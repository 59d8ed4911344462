import * as fs from 'node:fs';
import * as path from 'node:path';
import * as fc from 'fast-check';
import { grammarText } from './grammar.js';
import { mutated } from './mutate.js';

const folder = path.join(import.meta.dirname, '..', '..', 'fixtures');

/** The texts of all fixtures, in the order of their names. */
const fixtureTexts: readonly string[] = fs
  .readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => fs.readFileSync(path.join(folder, name), 'utf8'));

/** What the parser is fuzzed with: changed fixtures, lines made from grammars, and any string at all. */
export const fuzzText: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: mutated(fixtureTexts) },
  { weight: 4, arbitrary: grammarText },
  { weight: 1, arbitrary: fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })) },
);
