import { describe, expect, it } from 'vitest';
import type { Agency } from '../../src/lexicon/types.js';
import { phrasesOf } from '../../src/text/phrases.js';
import { readingCopy } from '../../src/text/reading-copy.js';
import { faultsOf, lexiconFiles, sameness, sharedWords } from './lexicon-files.js';

const files = await lexiconFiles<Agency>('agencies');
const agencies = files.map(({ entry }) => entry);
const byId = new Map(agencies.map((agency) => [agency.id, agency]));

/** Who owns the word, and in which of its lists it stands. */
function ownerOf(word: string): string | null {
  for (const { id, names, shortNames } of agencies) {
    if (names.some((name) => sameness(name) === sameness(word))) return `${id} name`;
    if (shortNames.some((name) => sameness(name) === sameness(word))) return `${id} short`;
  }
  return null;
}

describe('the files of agencies', () => {
  it('are many', () => {
    expect(agencies.length).toBeGreaterThanOrEqual(45);
  });

  it('are named after their id, a slug', () => {
    expect(files.filter(({ file, entry }) => file !== entry.id)).toEqual([]);
    expect(agencies.map(({ id }) => id).filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id))).toEqual([]);
    expect(byId.size).toBe(agencies.length);
  });

  it('have one shape, keys in the order of the interface', () => {
    const shape = ['id', 'name', 'country', 'names', 'shortNames', 'signoff', 'endMarks', 'serviceOf'];
    for (const agency of agencies) {
      const own = shape.filter((key) => key in agency || (key !== 'endMarks' && key !== 'serviceOf'));
      expect(Object.keys(agency), agency.id).toEqual(own);
    }
  });

  it('name a country by two capitals', () => {
    expect(agencies.filter(({ country }) => !/^[A-Z]{2}$/u.test(country)).map(({ id }) => id)).toEqual([]);
  });

  it.each(['names', 'shortNames'] as const)('keep %s sorted, in NFC, each once', (list) => {
    for (const agency of agencies) expect(faultsOf(agency[list]), agency.id).toEqual([]);
  });

  it('give every agency a word, and no word to two agencies or to both lists', () => {
    const lists = agencies.map(({ id, names, shortNames }) => ({ id, words: [...names, ...shortNames] }));
    expect(lists.filter(({ words }) => words.length === 0).map(({ id }) => id)).toEqual([]);
    expect(sharedWords(lists)).toEqual([]);
    const twice = agencies.filter(({ names, shortNames }) =>
      shortNames.some((short) => names.some((name) => sameness(name) === sameness(short))),
    );
    expect(twice.map(({ id }) => id)).toEqual([]);
  });

  it('hold bare Latin initials as short names alone', () => {
    const initials = agencies.flatMap(({ names }) => names.filter((name) => /^[A-Z](?:\.?[A-Z]){1,4}\.?$/u.test(name)));
    expect(initials).toEqual([]);
  });

  it('lead each service to an agency that is none itself', () => {
    for (const { id, serviceOf } of agencies) {
      if (serviceOf === undefined) continue;
      expect(byId.has(serviceOf), id).toBe(true);
      expect(byId.get(serviceOf)?.serviceOf, id).toBeUndefined();
    }
  });
});

describe('a word of the trade', () => {
  it.each([
    ['Press Trust of India', 'pti name'],
    ['पीटीआई', 'pti name'],
    ['पीटीआइ', 'pti name'],
    ['पी.टी.आई.', 'pti name'],
    ['प्रेट्र', 'pti name'],
    ['ਪੀਟੀਆਈ', 'pti name'],
    ['பி.டி.ஐ.', 'pti name'],
    ['PTI', 'pti short'],
    ['पीटीआय', 'pti short'],
    ['پی ٹی آئی', 'pti short'],
    ['PTI-Bhasha', 'pti-bhasha name'],
    ['PTI Bhasha', 'pti-bhasha name'],
    ['पीटीआई-भाषा', 'pti-bhasha name'],
    ['पीटीआई भाषा', 'pti-bhasha name'],
    ['Bhasha', 'pti-bhasha short'],
    ['भाषा', 'pti-bhasha short'],
    ['एएनआइ', 'ani name'],
    ['एएनआय', 'ani name'],
    ['اے این آئی', 'ani name'],
    ['आइएएनएस', 'ians name'],
    ['آئی اے این ایس', 'ians name'],
    ['यूएनआई', 'uni name'],
    ['یو این آئی', 'uni name'],
    ['یواین آئی', 'uni name'],
    ['UNI', 'uni short'],
    ['यूनीवार्ता', 'univarta name'],
    ['यूनिवार्ता', 'univarta name'],
    ['वार्ता', 'univarta short'],
    ['हिन्दुस्‍थान समाचार', 'hindusthan-samachar name'],
    ['हिंदुस्थान समाचार', 'hindusthan-samachar name'],
    ['हि.स.', 'hindusthan-samachar short'],
    ['जी.एन.एस', 'gns short'],
    ['GNS', 'gns-kashmir short'],
    ['Associated Press', 'ap name'],
    ['Associated Press of Pakistan', 'app name'],
    ['एपी', 'ap short'],
    ['اے پی', 'ap short'],
    ['एएफपी', 'afp name'],
    ['اے ایف پی', 'afp name'],
    ['रायटर', 'reuters name'],
    ['रॉयटर्स', 'reuters name'],
    ['رائٹرز', 'reuters short'],
    ['सिन्हुआ', 'xinhua name'],
    ['शिन्हुआ', 'xinhua name'],
    ['شِنہوا', 'xinhua name'],
    ['Bloomberg', 'bloomberg short'],
    ['dpa', 'dpa short'],
    ['RIA', 'ria-novosti short'],
    ['PA', 'pa short'],
    ['तास', 'tass short'],
    ['रासस', 'rss short'],
    ['বাসস', 'bss short'],
    ['أ ف ب', 'afp short'],
    ['فرانس برس', 'afp name'],
    ['رويترز', 'reuters name'],
    ['AGI', 'agi short'],
    ['Adnkronos', 'adnkronos name'],
    ['Europa Press', 'europa-press name'],
    ['ANA-MPA', 'ana-mpa name'],
    ['Tanjug', 'tanjug name'],
    ['askanews', 'askanews name'],
    ['Italpress', 'italpress name'],
    ['SID', 'sid short'],
  ])('%s is %s', (word, owner) => {
    expect(ownerOf(word)).toBe(owner);
  });

  // Words that look like an agency's and, in Indian copy, are not.
  it.each(['RSS', 'आरएसएस', 'AAP', 'INA', 'AA', 'आप', 'यूपीआई', 'ఏపీ', 'Agencies', 'एजेंसी', 'एजेंसियां', 'TNN', 'Online'])(
    '%s is no agency',
    (word) => {
      expect(ownerOf(word)).toBeNull();
    },
  );

  it('is found in a reading copy in any spelling of its letters', () => {
    const names = phrasesOf(byId.get('hindusthan-samachar')!.names);
    expect(names.first(readingCopy('झरिया (हिन्दुस्\u200Dथान\u00A0 समाचार)।').text)?.[0]).toBe(7);
    expect(names.first(readingCopy('हिन्दुस्थान समाचारों').text)).toBeNull();
  });
});

describe('a desk’s habit of signing off', () => {
  it.each([
    ['pti', 'initials'],
    ['uni', 'initials'],
    ['ians', 'slashed'],
    ['pti-bhasha', 'names'],
    ['ap', 'names'],
    ['afp', 'names'],
    ['reuters', 'names'],
    ['univarta', 'dotted'],
    ['ani', null],
  ])('of %s: %s', (id, habit) => {
    expect(byId.get(id)?.signoff).toBe(habit);
  });

  it.each([
    ['pti-bhasha', 'pti'],
    ['univarta', 'uni'],
  ])('%s is a service of %s', (id, home) => {
    expect(byId.get(id)?.serviceOf).toBe(home);
  });
});
