import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashOf, packWords, wordTable } from '../../src/text/word-table.js';

const words = fc.array(fc.tuple(fc.string({ maxLength: 6, unit: 'binary' }), fc.integer({ min: 0, max: 0xffff })));

test('a packed table tells of every word what the map tells, and nothing of others', () => {
  fc.assert(
    fc.property(words, fc.array(fc.string({ maxLength: 6, unit: 'binary' })), (entries, others) => {
      const map = new Map(entries);
      const table = wordTable(packWords(map));
      for (const word of [...map.keys(), ...others, '']) expect(table.find(word, hashOf(word))).toBe(map.get(word));
    }),
  );
});

test('words with one hash, and a word that begins another, are told apart', () => {
  // By 31 times the first unit and the second, as the hash counts: 'Aa' and 'BB'.
  const map = new Map([
    ['Aa', 1],
    ['BB', 2],
    ['AaAa', 3],
    ['BBBB', 4],
    ['AaBB', 5],
  ]);
  const table = wordTable(packWords(map));
  expect(['Aa', 'BB', 'AaAa', 'BBBB', 'AaBB', 'BBAa', 'A'].map((word) => table.find(word, hashOf(word)))).toEqual([
    1,
    2,
    3,
    4,
    5,
    undefined,
    undefined,
  ]);
});

test.each([-1, 0x1_0000, 0.5, Number.NaN])('the value %s is refused', (value) => {
  expect(() => packWords(new Map([['wai', value]]))).toThrow(RangeError);
});
