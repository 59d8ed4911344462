import * as fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { htmlArticle, htmlPage, renderHtml } from '../../src/output/html.js';
import type { Story } from '../../src/story.js';
import { anyStory, hostile } from './any-story.js';
import { passedOn } from './passed-on.js';
import { shown, storyOf } from './stories.js';

interface Seen {
  /** Names of elements, in their order. */
  readonly tags: string[];
  readonly attributes: Set<string>;
  /** Properties of the microdata, each as `name: words or content`. */
  readonly properties: string[];
  text: string;
}

function read(html: string): Seen {
  const seen: Seen = { tags: [], attributes: new Set(), properties: [], text: '' };
  const open: { name: string | undefined; text: string }[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        seen.tags.push(name);
        for (const key of Object.keys(attributes)) seen.attributes.add(key);
        const { itemprop, content, datetime } = attributes;
        const value = content ?? datetime;
        if (itemprop !== undefined && value !== undefined) seen.properties.push(`${itemprop}: ${value}`);
        open.push({ name: value === undefined && !('itemscope' in attributes) ? itemprop : undefined, text: '' });
      },
      ontext(words) {
        seen.text += words;
        for (const element of open) element.text += words;
      },
      onclosetag() {
        const { name, text } = open.pop()!;
        if (name !== undefined) seen.properties.push(`${name}: ${text.trim()}`);
      },
      oncomment() {
        throw new Error('a comment');
      },
      onprocessinginstruction(name) {
        if (name.toLowerCase() !== '!doctype') throw new Error(`an instruction: ${name}`);
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return seen;
}

const page = (fields: Partial<Story>) => read(renderHtml(storyOf(fields)));

it('a story that was passed on is a page with all of it as microdata', () => {
  const { properties, text } = read(renderHtml(passedOn));
  expect(properties).toEqual([
    'inLanguage: hi',
    'headline: नदी पर नया पुल',
    'alternativeHeadline: New bridge',
    'description: पुल दस साल में बना',
    'name: लीना होल्म',
    'datePublished: 2022-05-04T16:00:00+05:30',
    'dateModified: 2022-05-04T18:05:00+05:30',
    'name: Associated Press',
    'identifier: ap',
    'name: PTI-Bhasha',
    'identifier: pti-bhasha',
    'name: नगर दर्पण',
    'identifier: nagar-darpan',
    'dateline: ओस्लो, 4 मई (एपी)',
    expect.stringContaining('articleBody: ओस्लो, 4 मई (एपी) — पुल खुल गया।'),
    'name: ओस्लो',
    'alternateName: Oslo',
    'addressCountry: NO',
    'correction: Corrects the length',
    'usageInfo: केवल मुद्रण के लिए',
    'text: यह खबर फीड से ली गई है।',
  ]);
  expect(text).toContain('By भाषा');
  expect(text).toContain('भाषा सिम्मी');
});

it('the chain has its roles', () => {
  const html = renderHtml(passedOn);
  expect(html).toMatch(/itemprop="sourceOrganization" [^>]*><span itemprop="name">Associated Press/u);
  expect(html).toMatch(/itemprop="provider" [^>]*><span itemprop="name">PTI-Bhasha/u);
  const agencies: Story['agencies'] = [{ id: 'uni', name: 'UNI', role: 'origin', mentions: [] }];
  expect(renderHtml(storyOf({ agencies }))).toContain('itemprop="sourceOrganization provider"');
});

it('the head says what readers look for there', () => {
  const [head] = renderHtml(passedOn).split('</head>');
  expect(head).toContain('<html lang="hi">');
  expect(head).toContain('<title>नदी पर नया पुल</title>');
  expect(head).toContain('<meta name="author" content="लीना होल्म"/>');
  expect(head).toContain('<meta property="article:published_time" content="2022-05-04T16:00:00+05:30"/>');
  expect(head).toContain('<link rel="canonical" href="https://example.org/7"/>');
});

it('a page has a title, whatever the story says', () => {
  expect(renderHtml(storyOf())).toContain('<title>story.txt</title>');
  expect(renderHtml(storyOf({ source: { ...storyOf().source, name: null } }))).toContain('<title>Story</title>');
});

describe.each(hostile)('%j', (words) => {
  it('is words', () => {
    const seen = page({ headline: shown(words), body: [shown(`${words} end`)], language: words });
    expect(seen.tags.filter((tag) => !elements.has(tag))).toEqual([]);
    expect(seen.text).not.toMatch(/[\u202A-\u202E]/u);
  });
});

it('an address is a link where it is one of the web alone', () => {
  const source = { ...storyOf().source, url: 'javascript:alert(1)' };
  expect(renderHtml(storyOf({ source }))).not.toContain('javascript');
});

const elements = new Set('html head meta title link body article header h1 p span time div footer'.split(' '));
const attributes = new Set(
  'lang charset name property content rel href dir itemscope itemtype itemprop class datetime'.split(' '),
);

it('any story gives a page of these elements and attributes alone', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      const seen = read(renderHtml(story));
      expect(seen.tags.filter((tag) => !elements.has(tag))).toEqual([]);
      expect([...seen.attributes].filter((name) => !attributes.has(name))).toEqual([]);
      expect(seen.tags.filter((tag) => tag === 'article')).toHaveLength(1);
    }),
    { numRuns: 300 },
  );
});

it('several stories are articles of one page', () => {
  const html = htmlPage.opening + [passedOn, storyOf()].map(htmlArticle).join('') + htmlPage.closing;
  expect(read(html).tags.filter((tag) => tag === 'article' || tag === 'html')).toEqual(['html', 'article', 'article']);
});
