import { describe, expect, it } from 'vitest';
import { makeDoc } from '../../../src/doc.js';
import { findQuotes } from '../../../src/fields/quotes/index.js';
import { builtInLexicon } from '../../../src/lexicon/index.js';
import { quotesIn, words } from './said.js';

const rows: readonly [why: string, tag: string, body: string, words: readonly string[]][] = [
  ['curly', 'en', 'Asha Rao said, “We are ready.”', ['We are ready.']],
  ['straight', 'en', 'Asha Rao said, "We are ready."', ['We are ready.']],
  ['single curly', 'en', 'Asha Rao said, ‘We are ready.’', ['We are ready.']],
  ['single straight', 'en', "Asha Rao said, 'We are ready.'", ['We are ready.']],
  ['two single marks for a double', 'hi', 'आशा राव ने कहा, ‘‘हम तैयार हैं।’’', ['हम तैयार हैं।']],
  ['two straight single marks', 'hi', "आशा राव ने कहा, ''हम तैयार हैं।''", ['हम तैयार हैं।']],
  ['one side straightened', 'hi', "आशा राव ने कहा, ‘‘हम तैयार हैं।''", ['हम तैयार हैं।']],
  ['two single marks closed by a double one', 'hi', "आशा राव ने कहा, ''हम तैयार हैं ।\"", ['हम तैयार हैं ।']],
  ['typewriter marks of a wire', 'en', "Asha Rao said ``we are ready'' on Friday.", ['we are ready']],
  ['guillemets', 'en', 'Asha Rao said: «We are ready.»', ['We are ready.']],
  ['German marks', 'en', 'Asha Rao said: „We are ready.“', ['We are ready.']],
  ['an opening mark where a closing one should be', 'en', 'It held “useful“ talks with Goa.', ['useful']],
  ['both marks turned round', 'ur', '’تجارت سب کے لیے اچھی ہے۔‘', ['تجارت سب کے لیے اچھی ہے۔']],
  [
    'a closing mark to open, behind a comma that stands away',
    'mr',
    'मीना राणे म्हणाल्या ,”विहीर भरली आहे.” नंतर त्या गेल्या.',
    ['विहीर भरली आहे.'],
  ],
  ['a closing mark to open, glued to its comma', 'hi', 'मीना राणे ने कहा कि,”कुआं भर गया है।” फिर वे गईं।', ['कुआं भर गया है।']],
  [
    'an opening mark to close, at the end of its paragraph',
    'hi',
    'मीना राणे ने कहा कि,“कुआं भर गया है। “',
    ['कुआं भर गया है।'],
  ],
  [
    'marks turned round, glued to the words on one side',
    'ur',
    'میرا رانے نے ’کنواں بھرو‘مہم شروع کی۔ انہوں نے کہا’’کنواں بھر گیا ہے ‘‘۔',
    ['کنواں بھرو', 'کنواں بھر گیا ہے'],
  ],
  [
    'a straight mark to close, glued to the next sentence',
    'hi',
    "आशा राव ने कहा, 'हम तैयार हैं। 'उन्होंने नाव की ओर देखा।",
    ['हम तैयार हैं।'],
  ],
  ['a stray space before the closing mark', 'hi', 'आशा ने कहा, ‘‘हम तैयार हैं। ’’', ['हम तैयार हैं।']],
  ['a stray space behind the opening mark', 'hi', "आशा ने कहा, '' हम तैयार हैं।''", ['हम तैयार हैं।']],
  ['spaces at both marks', 'hi', 'आशा ने कहा : " हम तैयार हैं । " सब शांत रहा ।', ['हम तैयार हैं ।']],
  ['glued sentences', 'en', 'It helps the economy."We are ready," Asha Rao said.Later it rained.', ['We are ready,']],
  ['closing mark glued to the next sentence', 'en', '"We won."He then left the hall.', ['We won.']],
  [
    'nested, other marks',
    'en',
    '“My son calls it ‘the ark’, always,” Asha Rao said.',
    ['My son calls it ‘the ark’, always,'],
  ],
  ['nested, three marks at the end', 'hi', 'आशा ने कहा, ‘‘लोग इसे कहते हैं ‘नाव’।’’', ['लोग इसे कहते हैं ‘नाव’।']],
  ['nested, same marks', 'en', '"She said "no" to us," Rao said.', ['She said "no" to us,']],
  ['apostrophes and possessives', 'en', "The farmers' union's vice-president didn't come.", []],
  ['a possessive within single marks', 'en', "Rao called them 'old days' kings' again.", ["old days' kings"]],
  [
    'a word that ends as a plural within single marks',
    'en',
    "It is in the 'Severe Plus' zone. Rain is due, said Asha Rao of the Boatmen Traders' Guild.",
    ['Severe Plus'],
  ],
  ['an apostrophe behind a bracket', 'en', 'The lake is "poor", as per the Lake Board (LB)\'s bulletin.', ['poor']],
  ['elisions', 'en', "It was rock 'n' roll in the '90s, 'til the end.", []],
  ['an apostrophe typed as an opening mark', 'en', 'It is India‘s and Goa‘s plan.', []],
  ['elided postpositions', 'pa', 'ਸੜਕ ‘ਤੇ ਪਾਣੀ ਭਰ ਗਿਆ। ਘਰ ‘ਚ ਵੀ ਪਾਣੀ ਸੀ।', []],
  ['an elided vowel', 'as', 'ৰমেন বৰুৱাই কয়, ‘নাদ ভৰি পৰিব ক’লে হ’ব নে।’', ['নাদ ভৰি পৰিব ক’লে হ’ব নে।']],
  ['an ending behind the closing mark', 'bn', 'তিনি ‘কুয়ো’র কথা বলেন।', ['কুয়ো']],
  ['inches and feet', 'en', 'The 6\'2" bowler stood before a 24" screen.', []],
  ['nothing but marks', 'en', '“ ” "" \'\' …', []],
  ['marks around a sign alone', 'en', 'They wrote "!" on the wall.', []],
];

describe('marks', () => {
  it.each(rows)('%s', (_why, tag, body, expected) => {
    expect(words(tag, body)).toEqual(expected);
  });
});

const repairs: readonly [why: string, tag: string, body: string, words: readonly string[], codes: readonly string[]][] =
  [
    ['open to the paragraph’s end', 'hi', 'आशा ने कहा, “हम तैयार हैं।\nसड़क बंद रही।', ['हम तैयार हैं।'], ['quote.unclosed']],
    [
      'open to a new attribution',
      'hi',
      "मंत्री ने कहा, ''हम तैयार हैं । उन्होंने कहा कि पुल बनेगा ।",
      ['हम तैयार हैं ।'],
      ['quote.unclosed'],
    ],
    [
      'open to its own attribution',
      'en',
      '"The cases we see are mild, Dr Rao told the Post.',
      ['The cases we see are mild,'],
      ['quote.unclosed'],
    ],
    [
      'open to the sentence of the next',
      'en',
      'He said, "We lost. Asha Rao said, "We won."',
      ['We lost.', 'We won.'],
      ['quote.unclosed'],
    ],
    [
      'a name in single marks, never closed',
      'hi',
      "आशा ने 'नदी टाइम्स से कहा, ''हम तैयार हैं।''",
      ['नदी टाइम्स', 'हम तैयार हैं।'],
      ['quote.unclosed'],
    ],
    [
      'closed, never opened, behind its lead-in',
      'hi',
      "आशा ने पत्रकारों को बताया , हम तैयार हैं। '' सब शांत रहा।",
      ['हम तैयार हैं।'],
      ['quote.unopened'],
    ],
    [
      'closed, never opened, from the start',
      'en',
      'We are ready," Asha Rao said.',
      ['We are ready,'],
      ['quote.unopened'],
    ],
    [
      'closed, never opened, behind another',
      'en',
      '"We ask for time."Then we shall be ready," she said.',
      ['We ask for time.', 'Then we shall be ready,'],
      ['quote.unopened'],
    ],
    [
      'over paragraphs, each opened anew',
      'en',
      'Asha Rao said: “We came.\n“We saw.\n“We won.”',
      ['We came.', 'We saw.', 'We won.'],
      [],
    ],
    [
      'over paragraphs, opened once',
      'en',
      'Asha Rao said: “We came.\nWe won.”',
      ['We came.', 'We won.'],
      ['quote.unopened'],
    ],
  ];

describe('marks without a partner', () => {
  it.each(repairs)('%s', (_why, tag, body, expected, codes) => {
    expect(words(tag, body)).toEqual(expected);
    expect(quotesIn(tag, body).warnings.map((warning) => warning.code)).toEqual(codes);
  });
});

describe('paragraphs cut out of a glued text', () => {
  it('a mark that closes nothing opens the next paragraph', () => {
    const text = 'The lake was dry."We dug a well," Asha Rao said.';
    const english = builtInLexicon.languages.filter((language) => language.tag === 'en');
    const doc = makeDoc(text, {}, builtInLexicon, () => english);
    const cut = text.indexOf('We dug');
    const { quotes, warnings } = findQuotes(doc, [
      [0, cut],
      [cut, text.length],
    ]);
    expect(quotes.map((quote) => [quote.paragraph, quote.text, quote.speaker?.name])).toEqual([
      [1, 'We dug a well,', 'Asha Rao'],
    ]);
    expect(warnings).toEqual([]);
  });
});
