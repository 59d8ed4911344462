import { describe, expect, it } from 'vitest';
import type { Agency, Publisher, PublisherDisclaimer } from '../../src/lexicon/types.js';
import { phrasesOf } from '../../src/text/phrases.js';
import { readingCopy } from '../../src/text/reading-copy.js';
import { faultsOf, lexiconFiles, sameness, sharedWords } from './lexicon-files.js';

const files = await lexiconFiles<Publisher>('publishers');
const publishers = files.map(({ entry }) => entry);
const agencies = (await lexiconFiles<Agency>('agencies')).map(({ entry }) => entry);

function wordsOf({ names, pageWords = [] }: Publisher): string[] {
  return [...names, ...pageWords];
}

function ownerOf(word: string): string | null {
  const same = (other: string) => sameness(other) === sameness(word);
  return publishers.find((publisher) => [...wordsOf(publisher), ...publisher.domains].some(same))?.id ?? null;
}

describe('the files of publishers', () => {
  it('are many', () => {
    expect(publishers.length).toBeGreaterThanOrEqual(60);
  });

  it('are named after their id, a slug', () => {
    expect(files.filter(({ file, entry }) => file !== entry.id)).toEqual([]);
    expect(publishers.map(({ id }) => id).filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id))).toEqual([]);
    expect(new Set(publishers.map(({ id }) => id)).size).toBe(publishers.length);
  });

  it('have one shape, keys in the order of the interface', () => {
    const shape = ['id', 'name', 'languages', 'names', 'domains', 'pageWords', 'disclaimers'];
    for (const publisher of publishers) {
      const keys = Object.keys(publisher);
      expect(keys, publisher.id).toEqual(shape.filter((key) => keys.includes(key)));
      expect(keys.slice(0, 5), publisher.id).toEqual(shape.slice(0, 5));
      expect(publisher.pageWords, publisher.id).not.toEqual([]);
      expect(publisher.disclaimers, publisher.id).not.toEqual([]);
    }
  });

  it('name languages by their tags', () => {
    for (const { id, languages } of publishers) {
      expect(languages, id).not.toEqual([]);
      expect(
        languages.filter((tag) => !/^[a-z]{2,3}$/u.test(tag)),
        id,
      ).toEqual([]);
    }
  });

  it.each(['languages', 'names', 'domains', 'pageWords'] as const)('keep %s sorted, in NFC, each once', (list) => {
    for (const publisher of publishers) expect(faultsOf(publisher[list] ?? []), publisher.id).toEqual([]);
  });

  it('give every publisher a name, and no word or domain to two', () => {
    expect(publishers.filter(({ names }) => names.length === 0).map(({ id }) => id)).toEqual([]);
    expect(sharedWords(publishers.map((publisher) => ({ id: publisher.id, words: wordsOf(publisher) })))).toEqual([]);
    expect(sharedWords(publishers.map(({ id, domains }) => ({ id, words: domains })))).toEqual([]);
  });

  it('share no word with an agency', () => {
    const ofAgencies = agencies.map(({ id, names, shortNames }) => ({ id, words: [...names, ...shortNames] }));
    const ofPublishers = publishers.map((publisher) => ({
      id: `publisher ${publisher.id}`,
      words: wordsOf(publisher),
    }));
    expect(sharedWords([...ofAgencies, ...ofPublishers])).toEqual([]);
  });

  it('write domains as bare hosts', () => {
    const host = /^(?!www\.)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u;
    expect(publishers.flatMap(({ domains }) => domains.filter((domain) => !host.test(domain)))).toEqual([]);
  });

  it('open and close their notices with words, not with brackets or stops', () => {
    const phrase = /^[\p{L}\p{N}].{3,78}[\p{L}\p{M}\p{N}]$/u;
    const short = /^[\p{L}\p{N}].{0,58}[\p{L}\p{M}\p{N}]$/u;
    for (const { id, disclaimers = [] } of publishers) {
      for (const { opens, closes } of disclaimers) {
        expect(opens, id).toMatch(phrase);
        expect(closes, id).toMatch(short);
        expect([opens, closes], id).toEqual([opens.normalize('NFC'), closes.normalize('NFC')]);
        expect(sameness(opens), id).not.toContain(sameness(closes));
      }
    }
  });
});

describe('a word of a page', () => {
  it.each([
    ['लोकमत हिन्दी', 'lokmat-hindi'],
    ['लोकमत हिंदी', 'lokmat-hindi'],
    ['लोकमत', 'lokmat'],
    ['ऑनलाइन लोकमत', 'lokmat'],
    ['दिप्रिंट', 'theprint-hindi'],
    ['ThePrint', 'theprint'],
    ['TIMESOFINDIA.COM', 'times-of-india'],
    ['नवभारतटाइम्स.कॉम', 'navbharat-times'],
    ['Livemint', 'livemint'],
    ['BT Specials', 'business-today'],
    ['FPJ', 'free-press-journal'],
    ['FPJ Shorts', 'free-press-journal'],
    ['ABP Live', 'abp-live'],
    ['IBC24 News channel', 'ibc24'],
    ['punjabkesari.in', 'punjab-kesari'],
    ['amarujala.com', 'amar-ujala'],
    ['Live Hindustan', 'live-hindustan'],
    ['जनसत्ता ऑनलाइन', 'jansatta'],
    ['CNBC-TV18', 'cnbc-tv18'],
    ['Udaipur Kiran', 'udaipur-kiran'],
    ['एचटीडीएस कॉन्टेंट सर्विसेज़', 'htds-content-services'],
    ['bhaskarhindi.com', 'bhaskar-hindi'],
    ['bhaskar.com', 'dainik-bhaskar'],
    ['নিউজ১৮ বাংলা', 'news18-bangla'],
    ['روزنامہ اعتماد', 'etemaad'],
  ])('%s is of %s', (word, id) => {
    expect(ownerOf(word)).toBe(id);
  });

  // Ordinary words, and words of other owners: nobody's page is known by them.
  it.each([
    'Mint',
    'Patrika',
    'पत्रिका',
    'The Week',
    'Outlook',
    'DNA',
    'Scroll',
    'The Wire',
    'Mid-day',
    'Sakshi',
    'सामना',
    'आज तक',
    'हिन्दुस्तान',
    'नवजीवन',
    'தினகரன்',
    'সংবাদ',
    'سیاست',
    'The Telegraph',
    'PTI',
  ])('%s is nobody’s', (word) => {
    expect(ownerOf(word)).toBeNull();
  });
});

/** The notice that opens first in the text and also closes there, with its publisher. */
function noticeIn(text: string): { id: string; notice: PublisherDisclaimer } | null {
  const copy = readingCopy(text).text;
  const found = publishers.flatMap(({ id, disclaimers = [] }) =>
    disclaimers.flatMap((notice) => {
      const opening = phrasesOf([notice.opens]).first(copy);
      if (opening === null) return [];
      const closing = phrasesOf([notice.closes]).first(copy.slice(opening[1]));
      return closing === null ? [] : [{ id, notice, index: opening[0] }];
    }),
  );
  return found.sort((a, b) => a.index - b.index)[0] ?? null;
}

describe('a notice of its own', () => {
  it.each<[string, string, boolean | null, boolean | null]>([
    ['हिंदी हिन्दुस्तान की स्वीकृति से एचटीडीएस द्वारा प्रकाशित...', 'htds-content-services', null, null],
    ['यह खबर ‘भाषा’ न्यूज़ एजेंसी से ली गई है. दिप्रिंट जिम्मेदार नहीं है.', 'theprint-hindi', false, null],
    ["यह खबर 'भाषा' न्यूज एजेंसी से ली गई है. दिप्रिंट जिम्मेदार नहीं है.", 'theprint-hindi', false, null],
    [
      'This report is auto-generated from X. ThePrint holds no responsibility for its content.',
      'theprint',
      false,
      null,
    ],
    [
      'Disclaimer: लोकमत हिन्दी ने इस खबर को संपादित नहीं किया है। X की फीड से प्रकाशित की गयी है।',
      'lokmat-hindi',
      false,
      null,
    ],
    ['Disclaimer: लोकमत हिंदी ने इस ख़बर को संपादित नहीं किया है। X की फीड से प्रकाशित की गई है।', 'lokmat-hindi', false, null],
    [
      '(This is an unedited and auto-generated story: X has not modified or edited the content body)',
      'latestly',
      false,
      null,
    ],
    [
      '(The above story is verified and authored by X; views do not reflect the opinions of LatestLY)',
      'latestly',
      null,
      null,
    ],
    [
      'This story has been sourced from a third party syndicated feed, X, for any reason whatsoever',
      'mid-day',
      false,
      null,
    ],
    [
      '(This story is published as part of the auto-generated X, the headline or the body by ABP Live.)',
      'abp-live',
      false,
      false,
    ],
    ['(हेडलाइन के अलावा, इस खबर को एनडीटीवी टीम ने X, प्रकाशित की गई है।)', 'ndtv-hindi', false, true],
    ['(इस खबर को एनडीटीवी टीम ने संपादित नहीं किया है. X प्रकाशित की गई है.)', 'ndtv-hindi', false, null],
    ['डिस्क्लेमरः यह आईएएनएस न्यूज फीड से सीधे पब्लिश हुई खबर है. X न्यूज एजेंसी की ही होगी.', 'bhaskar-hindi', false, null],
  ])('%s', (text, id, edited, headlineEdited) => {
    const found = noticeIn(text);
    expect(found?.id).toBe(id);
    expect([found?.notice.edited, found?.notice.headlineEdited]).toEqual([edited, headlineEdited]);
  });

  it.each([
    'This report is auto-generated from last year’s figures, the committee said.',
    'मेले की स्मारिका हिंदी अकादमी की स्वीकृति से एक ट्रस्ट द्वारा प्रकाशित की गई।',
    'Only the headline of this report was read out in the House.',
  ])('is none: %s', (text) => {
    expect(noticeIn(text)).toBeNull();
  });
});
