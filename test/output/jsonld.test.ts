import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderJsonLd } from '../../src/output/jsonld.js';
import type { Story } from '../../src/story.js';
import { anyStory, hostile } from './any-story.js';
import { passedOn } from './passed-on.js';
import { quoteOf, shown, speakerOf, storyOf } from './stories.js';

const organization = (identifier: string, name: string) => ({ '@type': 'Organization', identifier, name });

describe('a story that was passed on', () => {
  const article = JSON.parse(renderJsonLd(passedOn));

  it('is a NewsArticle', () => {
    expect(article).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      '@id': 'urn:newsml:example.org:2022:7',
      url: 'https://example.org/7',
      headline: 'नदी पर नया पुल',
      alternativeHeadline: [{ '@value': 'New bridge', '@language': 'en' }],
      description: 'पुल दस साल में बना',
      inLanguage: 'hi',
      dateline: 'ओस्लो, 4 मई (एपी)',
      datePublished: '2022-05-04T16:00:00+05:30',
      dateModified: '2022-05-04T18:05:00+05:30',
      articleBody: 'पुल खुल गया।\n\nमंत्री ने कहा, “काम पूरा है।”',
      usageInfo: [
        { '@type': 'CreativeWork', text: 'केवल मुद्रण के लिए' },
        { '@type': 'CreativeWork', text: 'यह खबर फीड से ली गई है।' },
      ],
      correction: ['Corrects the length'],
    });
  });

  it('says who wrote it, who sent it and who printed it', () => {
    expect(article).toMatchObject({
      sourceOrganization: organization('ap', 'Associated Press'),
      provider: organization('pti-bhasha', 'PTI-Bhasha'),
      isBasedOn: [{ '@type': 'NewsArticle', provider: organization('ap', 'Associated Press') }],
      publisher: organization('nagar-darpan', 'नगर दर्पण'),
    });
  });

  it('has people alone as authors', () => {
    expect(article.author).toEqual([{ '@type': 'Person', name: 'लीना होल्म', jobTitle: 'संवाददाता' }]);
    expect(article.creditText).toBe('लीना होल्म; By भाषा');
  });

  it('has the place with its English name and its country', () => {
    expect(article.locationCreated).toEqual([
      {
        '@type': 'Place',
        name: 'ओस्लो',
        alternateName: 'Oslo',
        address: { '@type': 'PostalAddress', addressCountry: 'NO' },
      },
    ]);
  });

  it('has what was said in quotation marks with who said it', () => {
    expect(article.hasPart).toEqual([
      {
        '@type': 'Quotation',
        text: 'काम पूरा है।',
        creator: { '@type': 'Person', name: 'लीना होल्म', jobTitle: 'मंत्री' },
      },
    ]);
  });
});

it('an agency alone is source and provider, and the story is based on nothing', () => {
  const agencies: Story['agencies'] = [{ id: 'uni', name: 'UNI', role: 'origin', mentions: [] }];
  const article = JSON.parse(renderJsonLd(storyOf({ agencies })));
  expect(article).toMatchObject({
    sourceOrganization: organization('uni', 'UNI'),
    provider: organization('uni', 'UNI'),
  });
  expect(article).not.toHaveProperty('isBasedOn');
});

it('a speaker without title may be no person', () => {
  const quotes = [quoteOf('We are late.', { speaker: speakerOf('Panaji Ferries') }), quoteOf('Yes.')];
  expect(JSON.parse(renderJsonLd(storyOf({ quotes }))).hasPart).toEqual([
    { '@type': 'Quotation', text: 'We are late.', creator: { name: 'Panaji Ferries' } },
    { '@type': 'Quotation', text: 'Yes.' },
  ]);
});

it('a day alone is a date of schema.org', () => {
  const published = {
    ...shown('4 May'),
    value: '2022-05-04',
    timeZone: null,
    precision: 'day',
    zoneFrom: null,
  } as const;
  expect(JSON.parse(renderJsonLd(storyOf({ published }))).datePublished).toBe('2022-05-04');
});

it.each(hostile)('%j can close no script', (words) => {
  const line = renderJsonLd(storyOf({ headline: shown(words), body: [shown(words)] }));
  expect(line.slice(0, -1)).not.toMatch(/[<>&\u2028\u2029\p{Cc}\p{Cs}]/u);
});

it('any story gives one line of JSON that can close no script', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      const line = renderJsonLd(story);
      expect(line).toMatch(/^[^<>&\u2028\u2029\p{Cc}\p{Cs}]+\n$/u);
      expect(JSON.parse(line)['@type']).toBe('NewsArticle');
    }),
    { numRuns: 300 },
  );
});
