import { expect, it } from 'vitest';
import { readFeed } from '../../../src/input/feed/items.js';

/** The items of a feed, each value as `name: text`. */
function told(source: string): string[][] {
  return readFeed(source).items.map(({ values }) =>
    [...values].flatMap(([name, found]) => found.map(({ text }) => `${name}: ${text}`)),
  );
}

it.each<[string, string, string[][]]>([
  [
    'RSS 2.0',
    '<rss><channel><title>F</title><item><title>A</title></item><item><title>B</title></item></channel></rss>',
    [['title: A'], ['title: B']],
  ],
  ['RSS 1.0', '<rdf:RDF><channel/><item rdf:about="x"><title>A</title></item></rdf:RDF>', [['title: A']]],
  ['Atom', '<feed><entry><title>A</title><id>i</id></entry></feed>', [['title: A', 'id: i']]],
  ['Atom with a prefix', '<a:feed><a:entry><a:title>A</a:title></a:entry></a:feed>', [['title: A']]],
  [
    'names of text and writers',
    '<rss><item><dc:creator>M</dc:creator><content:encoded>c</content:encoded></item></rss>',
    [['creator: M', 'encoded: c']],
  ],
  [
    'other vocabularies apart',
    '<rss><item><title>A</title><media:title>B</media:title></item></rss>',
    [['title: A', 'media:title: B']],
  ],
  [
    'markup as text',
    '<rss><item><description>&lt;p>a&amp;amp;b&lt;/p></description></item></rss>',
    [['description: <p>a&amp;b</p>']],
  ],
  [
    'markup in CDATA',
    '<rss><item><description><![CDATA[<p>a</p>]]></description></item></rss>',
    [['description: <p>a</p>']],
  ],
  [
    'markup as markup',
    '<feed><entry><content type="xhtml"><div a="&quot;"><x:p>a &lt; b</x:p></div></content></entry></feed>',
    [['content: <div a="&quot;"><p>a &lt; b</p></div>']],
  ],
  [
    'markup that is not well-formed',
    '<rss><item><description>a<br>b</description><title>A</title></item></rss>',
    [['description: a<br>b</br>', 'title: A']],
  ],
  [
    'titles of other things',
    '<feed><entry><source><title>S</title></source><title>A</title></entry></feed>',
    [['source: <title>S</title>', 'title: A']],
  ],
])('reads the items of a feed: %s', (_, source, items) => {
  expect(told(source)).toEqual(items);
});

it('tells an item in which the feed breaks off', () => {
  expect(readFeed('<rss><item><title>A</title></item><item><title>B').items.map(({ cut }) => cut)).toEqual([
    false,
    true,
  ]);
});

it('reads a feed of a hundred thousand items, and one of as many in each other', () => {
  expect(readFeed(`<rss>${'<item><title>A</title></item>'.repeat(100_000)}</rss>`).items).toHaveLength(100_000);
  expect(readFeed('<rss><item>'.repeat(100_000)).items.length).toBeLessThan(512);
});
