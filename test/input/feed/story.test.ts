import { expect, it } from 'vitest';
import { readFeed } from '../../../src/input/feed/items.js';
import { itemStory } from '../../../src/input/feed/story.js';

/** What the first item of a feed gives. */
function first(source: string): object {
  const feed = readFeed(source);
  const story = itemStory(feed.items[0]!, feed);
  return 'failure' in story ? story.failure : { ...story.value, ...story.value.header };
}

const item = (inner: string): string => `<rss><channel>${inner}</channel></rss>`;
const rain = '<description>It rained.</description>';
const said = (text: string, path: string): object => ({ text, span: null, path });

it.each<[string, string, object]>([
  [
    'its text from its fullest element',
    item('<item><description>a</description><content:encoded>&lt;p>b&lt;/p></content:encoded></item>'),
    { text: 'b', summary: said('a', 'item/description') },
  ],
  [
    'no summary that only opens the text',
    item('<item><description>It rained…</description><content:encoded>It rained on.</content:encoded></item>'),
    { text: 'It rained on.', header: expect.not.objectContaining({ summary: expect.anything() }) },
  ],
  [
    'lines where there is no markup',
    item('<item><description>It rained.\nIt poured.\n\nR&amp;amp;D.</description></item>'),
    { text: 'It rained.\nIt poured.\n\nR&D.' },
  ],
  [
    'signs of markup in plain text',
    '<feed><entry><content type="text">a &lt;b> c</content></entry></feed>',
    { text: 'a <b> c' },
  ],
  [
    'its headline without markup',
    item(`<item><title>A &lt;i>b&lt;/i> &amp;amp; c</title>${rain}</item>`),
    { headline: said('A b & c', 'item/title') },
  ],
  [
    'its writers',
    item(`<item><dc:creator>Mira Rao</dc:creator><dc:creator>UNI</dc:creator>${rain}</item>`),
    { bylines: [said('Mira Rao', 'item/creator'), said('UNI', 'item/creator')] },
  ],
  [
    'the name behind an address',
    item(`<item><author>d@p.example (Mira Rao)</author>${rain}</item>`),
    { bylines: [said('Mira Rao', 'item/author')] },
  ],
  ['no address as a name', item(`<item><author>d@p.example</author>${rain}</item>`), { bylines: [] }],
  [
    'an Atom author',
    '<feed><entry><author><name>Mira &amp; Co</name><uri>u</uri></author><content>a</content></entry></feed>',
    { bylines: [said('Mira & Co', 'entry/author/name')] },
  ],
  [
    'its days',
    '<feed><entry><published>2021-01-02</published><updated>2021-01-03</updated><content>a</content></entry></feed>',
    { published: said('2021-01-02', 'entry/published'), updated: said('2021-01-03', 'entry/updated') },
  ],
  [
    'one day once',
    '<feed><entry><published>2021-01-02</published><updated>2021-01-02</updated><content>a</content></entry></feed>',
    { header: expect.not.objectContaining({ updated: expect.anything() }) },
  ],
  [
    'the language of the feed',
    item(`<language>hi-IN</language><item>${rain}</item>`),
    { language: said('hi-IN', 'channel/language') },
  ],
  [
    'its own language above that',
    `<feed xml:lang="en"><entry xml:lang="hi"><content>a</content></entry></feed>`,
    { language: said('hi', 'entry/xml:lang') },
  ],
  [
    'its id and address',
    item(`<item><guid isPermaLink="false"> 7 </guid><link>https://p.example/7</link>${rain}</item>`),
    { id: '7', url: 'https://p.example/7' },
  ],
  [
    'its address from its id',
    item(`<item><guid>https://p.example/7</guid>${rain}</item>`),
    { id: 'https://p.example/7', url: 'https://p.example/7' },
  ],
  ['no address that runs', item(`<item><link>javascript:evil()</link>${rain}</item>`), { url: null }],
  [
    'the page of several links',
    '<feed><entry><link rel="self" href="https://p.example/f"/><link href="https://p.example/7"/><content>a</content></entry></feed>',
    { url: 'https://p.example/7' },
  ],
  [
    'a headline alone as a flash',
    item('<item><title>Tremor felt</title></item>'),
    { text: 'Tremor felt', headline: { text: 'Tremor felt', span: [0, 11], path: null }, paragraphs: [] },
  ],
  [
    'too much',
    item(`<item><guid>7</guid><description>${'&lt;p>a'.repeat(300_001)}</description></item>`),
    { code: 'input.too-large', origin: { id: '7', url: null } },
  ],
  [
    'nothing but its id',
    item('<item><guid>7</guid><link>https://p.example/7</link></item>'),
    { code: 'input.empty', origin: { id: '7', url: 'https://p.example/7' } },
  ],
  ['nothing at all', item('<item/>'), { code: 'input.empty', message: 'an item without text' }],
  ['a break', '<feed><entry><content>a', { code: 'input.malformed', message: 'the feed breaks off within this entry' }],
])('an item has %s', (_, source, given) => {
  expect(first(source)).toMatchObject(given);
});
