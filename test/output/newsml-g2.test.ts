import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newsMessage, newsMessageItem, renderNewsmlG2 } from '../../src/output/newsml-g2.js';
import type { Story } from '../../src/story.js';
import { anyStory, hostile } from './any-story.js';
import { type Element, find, parseXml } from './elements.js';
import { passedOn } from './passed-on.js';
import { shown, storyOf } from './stories.js';

const item = (fields: Partial<Story>) => parseXml(renderNewsmlG2(storyOf(fields)));
const texts = (element: Element, path: string) => find(element, path).map(({ text }) => text);

describe('a story that was passed on', () => {
  const news = parseXml(renderNewsmlG2(passedOn));

  it('is a newsItem with its name, standard and language', () => {
    expect(news.name).toBe('newsItem');
    expect(news.attributes).toEqual({
      xmlns: 'http://iptc.org/std/nar/2006-10-01/',
      guid: 'urn:newsml:example.org:2022:7',
      standard: 'NewsML-G2',
      standardversion: '2.35',
      conformance: 'power',
      'xml:lang': 'hi',
    });
  });

  it('has the item’s own facts', () => {
    expect(find(news, 'itemMeta')[0]!.children.map(({ name }) => name)).toEqual([
      'itemClass',
      'provider',
      'versionCreated',
      'firstCreated',
      'pubStatus',
      'edNote',
      'edNote',
      'signal',
      'link',
    ]);
    expect(texts(news, 'itemMeta/provider/name')).toEqual(['नगर दर्पण']);
    expect(texts(news, 'itemMeta/versionCreated')).toEqual(['2022-05-04T18:05:00+05:30']);
    expect(texts(news, 'itemMeta/edNote')).toEqual(['Corrects the length', 'भाषा सिम्मी']);
    expect(find(news, 'itemMeta/link')[0]!.attributes).toEqual({ href: 'https://example.org/7' });
  });

  it('has the chain with roles, the origin first', () => {
    expect(find(news, 'contentMeta/infoSource').map(({ attributes, text }) => [attributes, text])).toEqual([
      [{ literal: 'ap', role: 'role:origin' }, 'Associated Press'],
      [{ literal: 'pti-bhasha', role: 'role:feed' }, 'PTI-Bhasha'],
    ]);
    expect(texts(news, 'contentMeta/creditline')).toEqual(['Associated Press / PTI-Bhasha']);
  });

  it('has what the story says of its making', () => {
    expect(texts(news, 'contentMeta/urgency')).toEqual(['4']);
    expect(texts(news, 'contentMeta/contentCreated')).toEqual(['2022-05-04T16:00:00+05:30']);
    expect(texts(news, 'contentMeta/contentModified')).toEqual(['2022-05-04T18:05:00+05:30']);
    expect(texts(news, 'contentMeta/located/name')).toEqual(['ओस्लो', 'Oslo']);
    expect(find(news, 'contentMeta/located/broader')[0]!.attributes).toEqual({ qcode: 'iso3166-1a2:NO' });
    expect(texts(news, 'contentMeta/creator/name')).toEqual(['लीना होल्म']);
    expect(texts(news, 'contentMeta/slugline')).toEqual(['NORWAY-BRIDGE']);
    expect(texts(news, 'contentMeta/headline')).toEqual(['नदी पर नया पुल', 'New bridge']);
    expect(texts(news, 'contentMeta/dateline')).toEqual(['ओस्लो, 4 मई (एपी)']);
    expect(texts(news, 'contentMeta/by')).toEqual(['लीना होल्म', 'By भाषा']);
    expect(texts(news, 'rightsInfo/usageTerms')).toEqual(['केवल मुद्रण के लिए', 'यह खबर फीड से ली गई है।']);
  });

  it('has the paragraphs as XHTML', () => {
    const [html] = find(news, 'contentSet/inlineXML/html');
    expect(html!.attributes['xmlns']).toBe('http://www.w3.org/1999/xhtml');
    expect(texts(html!, 'body/p')).toEqual(['पुल खुल गया।', 'मंत्री ने कहा, “काम पूरा है।”']);
  });

  it('names every vocabulary that its codes are of', () => {
    const aliases = find(news, 'catalog/scheme').map(({ attributes }) => attributes['alias']);
    const codes = [...renderNewsmlG2(passedOn).matchAll(/(?:qcode|role)="([^":]+):/gu)].map(([, alias]) => alias);
    expect(codes.length).toBeGreaterThan(5);
    expect(codes.filter((alias) => !aliases.includes(alias!))).toEqual([]);
  });
});

describe('a story', () => {
  const stamp = { ...shown('4 May'), timeZone: null, precision: 'day', zoneFrom: null } as const;

  it('without a time of day has no versionCreated, and its day as that of the content', () => {
    const news = item({ published: { ...stamp, value: '2022-05-04' } });
    expect(find(news, 'itemMeta/versionCreated')).toEqual([]);
    expect(texts(news, 'contentMeta/contentCreated')).toEqual(['2022-05-04']);
  });

  it('with a later publication than update has that as its version', () => {
    const published = { ...stamp, value: '2022-05-04T10:00:00+05:30' };
    const news = item({ published, updated: { ...stamp, value: '2022-05-04T04:00:00Z' } });
    expect(texts(news, 'itemMeta/versionCreated')).toEqual([published.value]);
  });

  it('that is killed is canceled', () => {
    const news = item({ advisories: [{ ...shown('KILL'), kind: 'kill' }] });
    expect(find(news, 'itemMeta/pubStatus')[0]!.attributes).toEqual({ qcode: 'stat:canceled' });
  });

  it('under embargo is so till a time that is not told', () => {
    const [embargoed] = find(item({ advisories: [{ ...shown('EMBARGOED'), kind: 'embargo' }] }), 'itemMeta/embargoed');
    expect(embargoed).toMatchObject({ text: '', children: [] });
  });

  it('without paragraphs has no content', () => {
    expect(find(item({}), 'contentSet')).toEqual([]);
  });
});

it.each(hostile)('%j is text', (words) => {
  const news = item({ headline: shown(words), body: [shown(words), shown('end')], language: words });
  expect(texts(news, 'contentSet/inlineXML/html/body/p').at(-1)).toBe('end');
  for (const text of texts(news, 'contentMeta/headline')) expect(text).not.toMatch(/[\p{Cc}\p{Cs}]/u);
});

it('any story gives well-formed XML, with the elements in the order of the standard', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      const news = parseXml(renderNewsmlG2(story));
      for (const [parent, order] of Object.entries(orders)) {
        const names = find(news, parent)[0]!.children.map(({ name }) => order.indexOf(name));
        expect(names).toEqual(names.toSorted((a, b) => a - b));
        expect(names).not.toContain(-1);
      }
    }),
    { numRuns: 300 },
  );
});

/** As the XML Schema of NewsML-G2 2.35 has them, as far as they are written. */
const orders = {
  itemMeta: 'itemClass provider versionCreated firstCreated embargoed pubStatus edNote signal link'.split(' '),
  contentMeta: (
    'urgency contentCreated contentModified located infoSource creator contributor altId ' +
    'language subject slugline headline dateline by creditline description'
  ).split(' '),
};

it('several stories are items of one message', () => {
  const items = [passedOn, storyOf()].map(newsMessageItem).join('');
  const message = parseXml(newsMessage.opening + items + newsMessage.closing);
  expect(find(message, 'itemSet/newsItem').map(({ attributes }) => attributes['standard'])).toHaveLength(2);
  expect(parseXml(newsMessage.opening + newsMessage.closing).name).toBe('newsMessage');
});
