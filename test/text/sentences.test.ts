import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/lexicon/types.js';
import { endsLikeSentence, sentenceOpenings, sentenceSpans } from '../../src/text/sentences.js';

const language = { abbreviations: ['Gen.', 'डॉ.'] } as unknown as Language;

const cases: readonly [why: string, text: string, sentences: string[]][] = [
  ['two sentences', 'He left. She stayed.', ['He left.', 'She stayed.']],
  ['a danda after a space', 'वह गया । वह आई ।', ['वह गया ।', 'वह आई ।']],
  ['glued after a danda', 'वह गया ।वह आई।', ['वह गया ।', 'वह आई।']],
  ['glued after a quotation mark', 'It is over."He left.', ['It is over."', 'He left.']],
  ['an abbreviation of the language', 'Gen. Rao left. He was late.', ['Gen. Rao left.', 'He was late.']],
  ['a title in Hindi', 'डॉ. राव गए। वह थके थे।', ['डॉ. राव गए।', 'वह थके थे।']],
  ['initials', 'N.S. Rao spoke. He left.', ['N.S. Rao spoke.', 'He left.']],
  ['decimals', 'It rose 2.5 per cent. It fell.', ['It rose 2.5 per cent.', 'It fell.']],
  ['the closing mark after a stray space', 'वह बोले, ‘‘हम आएंगे। ’’ वह गए।', ['वह बोले, ‘‘हम आएंगे। ’’', 'वह गए।']],
  ['full stops of Japanese', '船は出ない。「明日も」と係は言う。', ['船は出ない。', '「明日も」と係は言う。']],
  ['no end at all', 'Nothing here', ['Nothing here']],
  ['blank', '   ', []],
];

describe('sentenceSpans', () => {
  it.each(cases)('%s', (_why, text, sentences) => {
    expect(sentenceSpans(text, [0, text.length], [language]).map((span) => text.slice(...span))).toEqual(sentences);
  });
});

describe('endsLikeSentence', () => {
  it.each([
    ['वह गया ।', true],
    ['He said, "No."', true],
    ['He left (on Monday).', true],
    ['係は「明日も出ない。」', true],
    ['A headline without an end', false],
  ] as const)('%s', (text, ends) => {
    expect(endsLikeSentence(text)).toBe(ends);
  });
});

describe('sentenceOpenings', () => {
  it.each([
    ['The ferry left. UNI AR', ['The ferry left. UNI AR', 'UNI AR']],
    ['It is over.” (UNI) AR', ['It is over.” (UNI) AR', 'UNI) AR']],
    ['नाव गई।वार्ता', ['नाव गई।वार्ता', 'वार्ता']],
    ['(UNI) AR', ['UNI) AR']],
    ['The ferry left.', ['The ferry left.']],
    ['', []],
  ])('%j', (text, openings) => {
    expect(sentenceOpenings(text).map((at) => text.slice(at))).toEqual(openings);
  });

  it('are all places with a sentence before them', () => {
    const text = 'A. b «c.» (d) e? “f!” g ... h';
    const opens = new Set(sentenceOpenings(text));
    const missing = Array.from(text.matchAll(/[a-h]/gu), ({ index }) => index).filter(
      (at) => endsLikeSentence(text.slice(0, at).trimEnd()) && !opens.has(at),
    );
    expect(missing).toEqual([]);
  });
});
