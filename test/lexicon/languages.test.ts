import { describe, expect, it } from 'vitest';
import { mayHoldScript } from '../../src/lexicon/scripts.js';
import type { Language } from '../../src/lexicon/types.js';
import { word } from '../../src/text/pattern.js';
import { faultsOf, lexiconFiles, sameness, sharedWords } from './lexicon-files.js';

const files = await lexiconFiles<Language>('languages');
const entries = files.map(({ file, entry }): [string, Language] => [file, entry]);

/** Every list of words in a language's file with its path; the grammar of speech has a test of its own. */
function lists(language: Language): [path: string, words: readonly string[]][] {
  const found: [string, readonly string[]][] = [];
  const walk = (value: unknown, path: string): void => {
    if (isWordList(value)) found.push([path, value]);
    else if (value !== null && typeof value === 'object')
      for (const [key, inner] of Object.entries(value)) walk(inner, path === '' ? key : `${path}.${key}`);
  };
  walk({ ...language, speech: null, dates: { ...language.dates, dayNames: Object.keys(language.dates.dayNames) } }, '');
  return found;
}

function isWordList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** Lists that stand in an order of their own: months from January, long names before short ones. */
const ownOrder = /^(?:sentenceEnds|dates\.(?:months|weekdays|dayNames))/u;

describe.each(entries)('language %s', (tag, language) => {
  it('is named like its file and writes a script that Unicode knows', () => {
    expect(language.tag).toBe(tag);
    expect(language.name).not.toBe('');
    expect(() => new RegExp(`\\p{Script=${language.script}}`, 'u')).not.toThrow();
  });

  it('has sound lists: sorted, in NFC, no word twice', () => {
    const faults = lists(language).flatMap(([path, words]) =>
      faultsOf(words)
        .filter((fault) => !(fault.startsWith('unsorted') && ownOrder.test(path)))
        .map((fault) => `${path}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  it('has phrases of speech in one piece', () => {
    const words = Object.values(language.speech ?? {})
      .filter(isWordList)
      .flat();
    expect(words.filter((word) => /\s{2}|[\n\t]|^\s|\s$/u.test(word))).toEqual([]);
  });

  it('has twelve months, each with a name, and no name for two', () => {
    const { months } = language.dates;
    expect(months).toHaveLength(12);
    for (const names of months) expect(names.length).toBeGreaterThan(0);
    const names = months.flat().map(sameness);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    expect(names.filter((name) => name.endsWith('.'))).toEqual([]);
  });

  it('names days of the month, once each word', () => {
    for (const [name, day] of Object.entries(language.dates.dayNames)) {
      expect([name, Number.isInteger(day) && day >= 1 && day <= 31]).toEqual([name, true]);
    }
  });

  it('tells morning from evening, and publishing from updating', () => {
    const { am, pm, publishedLabels, updatedLabels } = language.dates;
    const pairs = [
      [am, pm],
      [publishedLabels, updatedLabels],
      [language.disclaimer.notEdited, language.disclaimer.edited],
    ];
    const shared = pairs.flatMap((pair) => sharedWords(pair.map((words, i) => ({ id: String(i), words }))));
    expect(shared).toEqual([]);
  });

  it('has function words, single ones, and ends sentences', () => {
    expect(language.functionWords.length).toBeGreaterThanOrEqual(30);
    expect(language.functionWords.filter((w) => !new RegExp(`^(?:${word}|${word}’${word})$`, 'u').test(w))).toEqual([]);
    expect(language.sentenceEnds.length).toBeGreaterThan(0);
    expect(language.abbreviations.filter((w) => !w.endsWith('.'))).toEqual([]);
  });

  it('has a letter of its own script in every word: a text without one is read without the language', () => {
    const own = new RegExp(`\\p{Script=${language.script}}`, 'u');
    const words = [
      ...lists(language).filter(([path]) => path !== 'sentenceEnds'),
      ...language.page.advisories.map(({ opens }): [string, readonly string[]] => ['opens', opens]),
    ].flatMap(([, list]) => list);
    expect(words.filter((w) => /\p{L}/u.test(w) && !own.test(w))).toEqual([]);
    expect(words.filter((w) => own.test(w) && !mayHoldScript(w, language.script))).toEqual([]);
  });

  it('speaks of each kind of advisory once', () => {
    const kinds = language.page.advisories.map(({ kind }) => kind);
    expect(new Set(kinds).size).toBe(kinds.length);
    for (const { opens } of language.page.advisories) expect(opens.length).toBeGreaterThan(0);
  });
});

describe('function words', () => {
  it('are no common property of the languages of a script', () => {
    const scripts = new Set(entries.map(([, { script }]) => script));
    const common = [...scripts].flatMap((script) =>
      sharedWords(
        entries
          .filter(([, language]) => language.script === script)
          .map(([id, { functionWords }]) => ({ id, words: functionWords })),
      ),
    );
    expect(common).toEqual([]);
  });

  const sentences: readonly [tag: string, sentence: string][] = [
    ['en', 'The mayor of the town said that it was the first bridge to be built by the women who live there.'],
    ['hi', 'कस्बे के मुखिया ने कहा कि यह पुल गांव की महिलाओं द्वारा बनाया गया है और इस पर कोई शुल्क नहीं लगेगा।'],
    ['mr', 'गावच्या सरपंचांनी सांगितले की हा पूल महिलांनी बांधला आहे आणि त्यांच्या कामाचे कौतुक करण्यात आले.'],
    ['ne', 'गाउँका अध्यक्षले यो पुल महिलाले बनाएको बताए र त्यसको लागि कुनै शुल्क नलाग्ने पनि भनेका छन्।'],
    ['bn', 'গ্রামের প্রধান জানিয়েছেন যে সেতুটি মহিলারা তৈরি করেছেন এবং এর জন্য কোনও টাকা নেওয়া হবে না।'],
    ['as', 'গাঁওখনৰ মহিলাসকলে দলংখন নিজে সাজিছে আৰু ইয়াৰ বাবে কোনো ধন লোৱা হোৱা নাই বুলি সভাপতিয়ে জনাইছে।'],
    ['gu', 'ગામના સરપંચે કહ્યું કે આ પુલ મહિલાઓ દ્વારા બનાવવામાં આવ્યો છે અને તેના માટે કોઈ પૈસા લેવાશે નહીં.'],
    ['pa', 'ਪਿੰਡ ਦੇ ਸਰਪੰਚ ਨੇ ਕਿਹਾ ਕਿ ਇਹ ਪੁਲ ਔਰਤਾਂ ਵੱਲੋਂ ਬਣਾਇਆ ਗਿਆ ਹੈ ਅਤੇ ਇਸ ਲਈ ਕੋਈ ਪੈਸਾ ਨਹੀਂ ਲੱਗੇਗਾ।'],
    ['ur', 'گاؤں کے سرپنچ نے کہا کہ یہ پل عورتوں نے بنایا ہے اور اس پر کوئی رقم نہیں لی جائے گی۔'],
    ['ta', 'இந்த பாலம் பெண்களால் கட்டப்பட்டது என்று கிராமத் தலைவர் தெரிவித்தார், மேலும் கட்டணம் இல்லை என கூறினார்.'],
    ['te', 'ఈ వంతెనను మహిళలు కట్టారని, దాని కోసం ఎవరూ డబ్బు ఇవ్వాల్సిన పని లేదు అని గ్రామ పెద్ద తెలిపారు.'],
    ['kn', 'ಈ ಸೇತುವೆಯನ್ನು ಮಹಿಳೆಯರು ಕಟ್ಟಿದ್ದಾರೆ ಮತ್ತು ಯಾವುದೇ ಶುಲ್ಕ ಇಲ್ಲ ಎಂದು ಗ್ರಾಮದ ಮುಖಂಡರು ತಿಳಿಸಿದ್ದಾರೆ.'],
    ['ml', 'ഈ പാലം സ്ത്രീകൾ തന്നെ പണിതതാണ് എന്ന് ഗ്രാമത്തലവൻ പറഞ്ഞു, ഇതിന് ഒരു രൂപ പോലും ചെലവ് ഇല്ല.'],
    ['or', 'ଏହି ପୋଲ ମହିଳାମାନଙ୍କ ଦ୍ୱାରା ନିର୍ମାଣ କରାଯାଇଛି ଏବଂ ଏଥିପାଇଁ କୌଣସି ଟଙ୍କା ଲାଗିବ ନାହିଁ ବୋଲି ମୁଖିଆ କହିଛନ୍ତି।'],
  ];

  it.each(sentences)('of %s outscore those of its neighbours in its own sentence', (tag, sentence) => {
    const found = sameness(sentence).match(new RegExp(word, 'gu')) ?? [];
    const score = (language: Language): number => {
      const words = new Set(language.functionWords.map(sameness));
      return found.filter((w) => words.has(w)).length;
    };
    const own = entries.find(([name]) => name === tag)![1];
    const others = entries.filter(([name]) => name !== tag).map(([, other]) => score(other));
    expect(score(own)).toBeGreaterThanOrEqual(3);
    expect(score(own)).toBeGreaterThan(2 * Math.max(...others));
  });

  it('stand in the table for every language', () => {
    expect(sentences.map(([tag]) => tag).sort()).toEqual(entries.map(([tag]) => tag).sort());
  });
});
