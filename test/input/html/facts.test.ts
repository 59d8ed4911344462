import { describe, expect, it } from 'vitest';
import type { Header } from '../../../src/header.js';
import { factsOf } from '../../../src/input/html/facts.js';
import { readPage } from '../../../src/input/html/page.js';
import { pageParts } from '../../../src/input/html/parts.js';

const rain =
  '<p>Rain fell on the hills of Tamrapur for a ninth day on Monday, and two bridges were closed to carts.</p>';

/** What a page states, each value as its words and its path or the words at its span. */
function facts(source: string): Record<string, unknown> {
  const page = readPage(source);
  const { page: _, ...header } = factsOf(page, pageParts(page.blocks));
  const shown = ({ text, span, path }: NonNullable<Header['headline']>): string[] => {
    if (span) expect(page.text.slice(...span)).toBe(text);
    return [text, path ?? 'text'];
  };
  const entries = Object.entries(header as Record<string, Header['headline'] | NonNullable<Header['bylines']>>);
  return Object.fromEntries(entries.map(([key, value]) => [key, 'text' in value! ? shown(value) : value!.map(shown)]));
}

const ld = (story: object): string => `<script type="application/ld+json">${JSON.stringify(story)}</script>${rain}`;

describe('what a page states of its story', () => {
  it.each<[string, string, object]>([
    ['nothing', rain, { bylines: [], agencies: [] }],
    [
      'in JSON-LD, in whatever it lies',
      ld([
        { '@type': 'WebSite', name: 'x' },
        { '@graph': [{ '@type': ['NewsArticle'], headline: 'Rain', author: { name: 'Mira Rao' } }] },
      ]),
      { headline: ['Rain', 'ld+json/headline'], bylines: [['Mira Rao', 'ld+json/author']] },
    ],
    [
      'dates, once where they are the same',
      ld({ '@type': 'Article', datePublished: '2021-03-04', dateModified: '2021-03-04' }),
      { published: ['2021-03-04', 'ld+json/datePublished'] },
    ],
    [
      'sources and the house',
      ld({ '@type': 'Report', provider: [{ name: 'UNI' }], publisher: { name: 'Hill Post' }, inLanguage: 'en-IN' }),
      {
        agencies: [['UNI', 'ld+json/provider']],
        publisher: ['Hill Post', 'ld+json/publisher'],
        language: ['en-IN', 'ld+json/inLanguage'],
      },
    ],
    [
      'what may be done with it, in words and not by an address',
      ld({
        '@type': 'NewsArticle',
        usageInfo: [{ '@type': 'CreativeWork', text: 'No resale' }, 'https://hill.example/terms'],
      }),
      { usageTerms: [['No resale', 'ld+json/usageInfo']] },
    ],
    [
      'what may be done with it, in an element of the story',
      `<p itemprop=usageInfo>No resale</p>${rain}`,
      { usageTerms: [['No resale', 'text']] },
    ],
    [
      'in meta elements',
      `<meta property="og:title" content="Rain on the hills"><meta name=author content="Mira Rao"><meta property="article:modified_time" content="2021-03-05">${rain}`,
      {
        headline: ['Rain on the hills', 'og:title'],
        bylines: [['Mira Rao', 'author']],
        updated: ['2021-03-05', 'article:modified_time'],
      },
    ],
    [
      'in properties of elements, of the story alone',
      `<h2 itemprop=headline>Rain</h2><p itemprop=author itemscope>By <b itemprop=name>Mira Rao</b>, <i itemprop=worksFor>x</i></p>${rain}`,
      { headline: ['Rain', 'text'], bylines: [['Mira Rao', 'text']] },
    ],
    [
      'in the heading that says the same',
      `<meta property="og:title" content="RAIN, on hills"><h1>Rain on hills</h1>${rain}`,
      { headline: ['Rain on hills', 'text'] },
    ],
    [
      'in the heading that the title repeats',
      `<title>Nine days of rain - Hill Post</title><h1>Nine days of rain</h1>${rain}`,
      { headline: ['Nine days of rain', 'text'] },
    ],
    [
      'in no heading of the house',
      `<meta property="og:title" content="Rain on hills"><h1>Hill Post</h1>${rain}`,
      { headline: ['Rain on hills', 'og:title'] },
    ],
    [
      'in a time of the story',
      `<nav><time datetime="2020-01-01">x</time></nav><time datetime="2021-03-04T10:00Z">today</time>${rain}`,
      { published: ['2021-03-04T10:00Z', 'time[datetime]'] },
    ],
    [
      'in no address of a writer’s page',
      `<meta property="article:author" content="https://a.example/mira">${rain}`,
      { bylines: [] },
    ],
    [
      'in no description that the story opens with',
      `<meta property="og:description" content="Rain fell on the hills of Tamrapur for a ninth day…">${rain}`,
      { bylines: [] },
    ],
    [
      'in no broken script',
      `<script type="application/ld+json">{"@type": "Article", </script>${rain}`,
      { bylines: [] },
    ],
  ])('%s', (_, source, stated) => {
    expect(facts(source)).toEqual({ bylines: [], agencies: [], ...stated });
  });
});

it('takes JSON-LD of any depth, and looks for facts near its top alone', () => {
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
  expect(facts(`<script type="application/ld+json">${deep}</script>${rain}`)).toEqual({ bylines: [], agencies: [] });
});
