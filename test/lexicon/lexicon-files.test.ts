import { describe, expect, it } from 'vitest';
import { faultsOf, sharedWords } from './lexicon-files.js';

describe('the checks of word lists', () => {
  it.each<[string, string[], string[]]>([
    ['a sound list', ['AP', 'Ap wire', 'एपी'], []],
    ['an empty list', [], []],
    ['order', ['एपी', 'AP'], ['unsorted: AP']],
    ['one word in two spellings', ['हिंदी खबर', 'हिन्दी ख़बर'], ['twice: हिन्दी ख़बर']],
    ['one word in two cases', ['TASS', 'Tass'], ['twice: Tass']],
    ['a decomposed letter', ['Te\u0301lam'], ['not NFC: Te\u0301lam']],
    ['white space', [' AP'], ['white space: “ AP”']],
  ])('find %s', (_, words, faults) => {
    expect(faultsOf(words)).toEqual(faults);
  });

  it('find a word with two owners', () => {
    const lists = [
      { id: 'one', words: ['AP', 'एपी', 'एपी'] },
      { id: 'two', words: ['ap'] },
    ];
    expect(sharedWords(lists)).toEqual(['ap: one, two']);
  });
});
