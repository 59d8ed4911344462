import { describe, expect, test } from 'vitest';
import { builtInLexicon, lexiconFor } from '../../src/lexicon/index.js';
import { mayHoldScript } from '../../src/lexicon/scripts.js';
import { parseStory } from '../../src/parse.js';

const tagsFor = (text: string): string[] => lexiconFor(text).languages.map(({ tag }) => tag);

describe('the lexicon for a text', () => {
  test.each([
    ['Panaji, July 28 (UNI) The ferry was late.', ['en']],
    ['पणजी, 28 जुलाई (वार्ता) नौका देर से चली।', ['hi', 'mr', 'ne']],
    ['PTI | পানাজি', ['as', 'bn', 'en']],
    ['28/07 …', []],
  ])('has the languages of its scripts: %s', (text, tags) => {
    expect(tagsFor(text)).toEqual(tags);
  });

  test('is the same one for the same scripts, so that its indexes are made once', () => {
    expect(lexiconFor('Ferry')).toBe(lexiconFor('Boats and ferries'));
  });

  test('finds what the whole lexicon finds', () => {
    const text = 'फेरी सेवा बंद\n\nपणजी, 28 जुलाई (पीटीआई) यात्री ने कहा, ‘‘नौका नहीं आई।’’\n\nAlso Read: Ferry';
    expect(parseStory(text)).toEqual(parseStory(text, { lexicon: builtInLexicon }));
  });
});

test.each(builtInLexicon.languages.map(({ script }) => script))(
  'the blocks of %s hold all its usual letters',
  (script) => {
    const own = new RegExp(`\\p{Script=${script}}`, 'u');
    const missed: string[] = [];
    for (let code = 0; code < 0x10000; code++) {
      const sign = String.fromCharCode(code);
      if (own.test(sign) && !mayHoldScript(sign, script)) missed.push(code.toString(16));
    }
    expect(missed).toEqual([]);
  },
);
