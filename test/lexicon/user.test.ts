import { describe, expect, it } from 'vitest';
import { builtInLexicon } from '../../src/lexicon/index.js';
import { extendLexicon } from '../../src/lexicon/user/extend.js';
import { LexiconError, lexiconWith } from '../../src/lexicon/user/index.js';
import { readUserLexicon } from '../../src/lexicon/user/schema.js';
import { parseStory } from '../../src/parse.js';
import { prose } from '../fields/story-of.js';

function extended(json: unknown): ReturnType<typeof extendLexicon> {
  const read = readUserLexicon(json);
  if ('errors' in read) throw new Error(read.errors.join('; '));
  return extendLexicon(builtInLexicon, read.lexicon);
}

describe('a user’s lexicon', () => {
  it('adds an agency', () => {
    const lexicon = extended({ agencies: [{ id: 'tidewire', name: 'Tidewire', shortNames: ['TNW'] }] });
    const text = `Kochi, Mar 19 (TNW) ${prose.en}`;
    expect(parseStory(text, { lexicon }).agencies.map(({ id }) => id)).toEqual(['tidewire']);
    expect(parseStory(text).agencies).toEqual([]);
  });

  it('wins over the built-in one: a name it takes is its own', () => {
    const lexicon = extended({ agencies: [{ id: 'pier-times-india', name: 'Pier Times', shortNames: ['PTI'] }] });
    expect(parseStory(`Kochi, Mar 19 (PTI) ${prose.en}`, { lexicon }).agencies[0]?.id).toBe('pier-times-india');
    expect(parseStory(`Kochi, Mar 19 (PTI) ${prose.en}`).agencies[0]?.id).toBe('pti');
  });

  it('adds a publisher with a notice of its own wording', () => {
    const lexicon = extended({
      publishers: [
        {
          id: 'pier-post',
          name: 'Pier Post',
          disclaimers: [{ opens: 'Washed ashore from', closes: 'as it was found', edited: false }],
        },
      ],
    });
    const notice = 'Washed ashore from the agencies and printed as it was found.';
    const story = parseStory(`${prose.en}\n\n${notice}`, { lexicon });
    expect(story.disclaimer).toMatchObject({ text: notice, edited: false, publisher: 'pier-post' });
    expect(parseStory(`${prose.en}\n\n${notice}`).disclaimer).toBeNull();
  });

  it('adds places and words of a language', () => {
    const lexicon = extended({
      places: [{ nameEn: 'Oldpier', names: ['ओल्डपियर'] }],
      words: { en: { linkLabels: ['Moored nearby'] } },
    });
    expect(lexicon.findPlace('ओल्डपियर')?.nameEn).toBe('Oldpier');
    const [first, second] = prose.en.split('\n\n');
    const text = `${first}\n\nMoored nearby: the second pier was opened. It is new.\n\n${second}`;
    expect(parseStory(text, { lexicon }).body).toHaveLength(2);
    expect(parseStory(text).body).toHaveLength(3);
  });

  it.each([
    [{ agencies: [{ id: 'Tide Wire', name: 'x' }] }, 'agencies[0].id'],
    [
      { publishers: [{ id: 'pier', name: 'x', disclaimers: [{ opens: 'a', closes: 'end' }] }] },
      'publishers[0].disclaimers[0].opens',
    ],
    [{ places: [{ nameEn: 'Oldpier', country: 'India' }] }, 'places[0].country'],
    [{ papers: [] }, 'the file'],
    ['text', 'the file'],
  ])('tells a fault by its path: %j', (json, path) => {
    const read = readUserLexicon(json);
    expect('errors' in read && read.errors[0]?.startsWith(`${path}: `)).toBe(true);
  });
});

describe('a lexicon made in the library', () => {
  const text = `Kochi, Mar 19 (TNW) ${prose.en}\n\nPier Post`;
  const tidewire = { id: 'tidewire', name: 'Tidewire', shortNames: ['TNW'] };

  it('knows what is built in and what is put on top', () => {
    const lexicon = lexiconWith({ agencies: [tidewire], publishers: [{ id: 'pier-post', name: 'Pier Post' }] });
    expect(parseStory(text, { lexicon }).agencies.map(({ id }) => id)).toEqual(['tidewire']);
    expect(parseStory(text.replace('TNW', 'PTI'), { lexicon }).agencies.map(({ id }) => id)).toEqual(['pti']);
  });

  it('goes on top of another', () => {
    const desk = lexiconWith({ places: [{ nameEn: 'Oldpier' }] });
    const lexicon = lexiconWith({ agencies: [tidewire] }, desk);
    expect(lexicon.findPlace('Oldpier')?.nameEn).toBe('Oldpier');
    expect(parseStory(text, { lexicon }).agencies.map(({ id }) => id)).toEqual(['tidewire']);
  });

  it('is refused with a line for each fault', () => {
    const make = (): unknown =>
      lexiconWith({ agencies: [{ id: 'Tide Wire', name: '' }], places: [{ nameEn: 'Kochi' }] });
    expect(make).toThrow(LexiconError);
    expect(make).toThrow(
      /^the lexicon cannot be read: agencies\[0\]\.id: a slug: small letters, digits and hyphens; agencies\[0\]\.name: /u,
    );
  });
});
