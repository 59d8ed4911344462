import { describe, expect, it } from 'vitest';
import { lettersOf, stems } from '../../src/text/overlap.js';
import { phrasesOf } from '../../src/text/phrases.js';
import {
  consistsOf,
  hasLatin,
  hasLetter,
  kind,
  kindAt,
  kindBefore,
  kindOf,
  opensCapital,
  opensCaseless,
  opensLatin,
  opensSmall,
  wordOrNumber,
} from '../../src/text/signs.js';
import { countWords, lastWord, wordEdges } from '../../src/text/words.js';

const texts: readonly (readonly [what: string, text: string])[] = [
  ['nothing', ''],
  ['Latin', 'The ferry “Asha-II” sailed at 6.30, twice.'],
  ['capitals that change length', 'İzmir to Σάμος, ΟΔΟΣ'],
  ['Devanagari', 'नाव सेवा २ जून को शुरू हुई।'],
  ['joined words', 'NewsAgence PIKEAssociated HTएजेंसी'],
  ['signs alone', ' \u00A0—… !!'],
  ['letters beyond U+FFFF', 'before 𝐀𝐁𐐀 after'],
  ['a sign beyond U+FFFF', 'ferry 🚢 sails'],
  ['half of a sign', 'ferry \uD83D sails'],
  ['white space of many kinds', 'a\u3000b\uFEFFc\u2028d'],
];

describe('texts read unit by unit', () => {
  it.each(texts)('are told as the patterns tell them: %s', (_, text) => {
    const small = text.toLowerCase();
    const runs = [...text.matchAll(/[\p{L}\p{M}]+/gu)].flatMap(({ index, 0: run }) => [index, index + run.length]);
    expect(wordEdges(text)).toEqual(runs);
    expect(countWords(text)).toBe(text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0);
    expect(lettersOf(text)).toBe((small.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(''));
    expect([...stems(text)]).toEqual([
      ...new Set([...small.matchAll(/[\p{L}\p{M}]{4,}/gu)].map(([word]) => word.slice(0, 5))),
    ]);
  });

  it.each(texts)('have signs that are told whole: %s', (_, text) => {
    for (let at = 0; at < text.length; at++) {
      const rest = text.slice(at);
      const told = [opensSmall(rest), opensCapital(rest), opensCaseless(rest), opensLatin(rest)];
      expect([kindAt(text, at) & wordOrNumber, ...told].map(Boolean)).toEqual([
        /^[\p{L}\p{M}\p{N}]/u.test(rest),
        /^\p{Ll}/u.test(rest),
        /^\p{Lu}/u.test(rest),
        /^\p{Lo}/u.test(rest),
        /^\p{Script=Latin}/u.test(rest),
      ]);
    }
    for (let at = 1; at <= text.length; at++) {
      expect((kindBefore(text, at) & wordOrNumber) !== 0).toBe(/[\p{L}\p{M}\p{N}]$/u.test(text.slice(0, at)));
    }
    expect(hasLetter(text)).toBe(/\p{L}/u.test(text));
    expect(hasLatin(text)).toBe(/\p{Script=Latin}/u.test(text));
    for (let at = 0; at <= text.length; at++) {
      const until = text.slice(0, at);
      expect(lastWord(until)).toBe(/[\p{L}\p{M}]*$/u.exec(until)![0]);
    }
    expect([kindAt(text, text.length), opensSmall(''), opensCapital('')]).toEqual([kind.known, false, false]);
  });

  it.each([
    ['a', kind.letter | kind.small | kind.latin],
    ['K', kind.letter | kind.capital | kind.cased | kind.latin],
    ['क', kind.letter | kind.caseless],
    ['ि', kind.mark],
    ['७', kind.number | kind.foldsAlone],
    ['\u2028', kind.space | kind.foldsAlone],
    ['न', kind.letter | kind.caseless | kind.foldsBeforeVirama],
    ['&', kind.foldsWithMore],
    ['’', kind.apostrophe],
    ['\uD83D', kind.half | kind.cased],
    ['।', 0],
  ])('%j has its kinds', (sign, bits) => {
    expect(kindOf(sign.charCodeAt(0))).toBe(bits | kind.known);
    expect(kindOf(sign.charCodeAt(0)), 'the second time too').toBe(bits | kind.known);
  });
});

describe('texts of some kinds of signs', () => {
  it.each([
    ['ASHA', true],
    ['A. R.', true],
    ['', true],
    ['𐐀', true],
    ['Asha', false],
    ['A-R', false],
    ['क', false],
  ])('capitals, stops and spaces: %j', (text, told) => {
    expect(consistsOf(text, kind.capital | kind.space, '.')).toBe(told);
  });
});

describe('phrases', () => {
  const phrases = phrasesOf(['By', 'Written by', "editor's note", 'संवाददाता', '𝐁𝐲']);
  it.each([
    ['in another case', 'WRITTEN BY Asha', [0, 10]],
    ['with more white space', 'Written\u00A0 by Asha', [0, 11]],
    ['with another apostrophe', 'An Editor’s note', [3, 16]],
    ['glued to a capital', 'ByAsha', [0, 2]],
    ['glued to another script', 'Byसंवाददाता', [0, 2]],
    ['behind a sign of two units', '🚢By', [2, 4]],
    ['of letters beyond U+FFFF', 'a 𝐁𝐲 b', [2, 6]],
    ['before a small letter beyond U+FFFF', 'By𝐚', null],
    ['within a word', 'Lobby', null],
    ['in small letters alone, beside a capital that grows', 'İ BY by', [5, 7]],
  ])('are found %s', (_, text, span) => {
    expect(phrases.first(text)).toEqual(span);
  });
});
