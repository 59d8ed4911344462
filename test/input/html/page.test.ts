import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/input/html/page.js';

describe('the text of a page', () => {
  it.each([
    ['paragraphs, a blank line between', '<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
    ['white space folded', '<p>One\n  two&nbsp;\t three </p>', 'One two three'],
    ['words of one line whole', '<p>Pa<b>na</b>ji, <i>Goa</i></p>', 'Panaji, Goa'],
    ['line ends kept, two of them part paragraphs', 'One.<br>Two.<br><br>Three.', 'One.\nTwo.\n\nThree.'],
    ['cells parted', '<table><tr><td>Rain</td><td>40 mm</td></tr></table>', 'Rain\t40 mm'],
    ['blocks within blocks', '<div>One.<div>Two.</div>Three.</div>', 'One.\n\nTwo.\n\nThree.'],
    ['elements of the maker’s own', '<x-lead>One.</x-lead><x-text>Two.</x-text>', 'One.\n\nTwo.'],
    [
      'no scripts, styles, frames, pictures',
      '<script>a</script><style>b</style><iframe>c</iframe><svg><text>d</text></svg>e',
      'e',
    ],
    ['no fields', '<select><option>a</option></select><textarea>b</textarea>c', 'c'],
    ['nothing hidden', '<p hidden>a</p><p style="display: none">b</p><p style="visibility:hidden">c</p>d', 'd'],
    ['a whole page that waits for its script', '<body style="visibility:hidden"><article hidden>a</article>', 'a'],
    ['no control bytes', '<p>a&#1;\u0002bc</p>', 'abc'],
    ['references to signs of markup as text', '<p>&lt;script&gt;x&lt;/script&gt;</p>', '<script>x</script>'],
  ])('%s', (_, source, text) => {
    expect(readPage(source).text).toBe(text);
  });

  it('tells of each block its place, its letters and those in links', () => {
    const page = readPage('<p>One.</p><p>Two <a href="/">three</a></p>');
    expect(page.blocks.map(({ span, letters, linked }) => [page.text.slice(...span), letters, linked])).toEqual([
      ['One.', 4, 0],
      ['Two three', 8, 5],
    ]);
  });
});

describe('what a page says', () => {
  it('in meta elements, the first of each name', () => {
    const { metas } = readPage(
      '<meta property="OG:Title" content="a"><meta name="og:title" content="b"><meta name="c">',
    );
    expect([...metas]).toEqual([['og:title', 'a']]);
  });

  it('in its title, its address, its scripts of facts', () => {
    const page = readPage(
      '<title>Rain &amp; wind</title><link rel=canonical href="https://a.example/1"><script type="application/ld+json">{"a": "</p>"}</script><svg><title>b</title></svg>',
    );
    expect(page).toMatchObject({ title: 'Rain & wind', canonical: 'https://a.example/1', jsonLd: ['{"a": "</p>"}'] });
  });

  it('of its elements, with their places', () => {
    const page = readPage('<p>x</p><h1>Rain</h1><div itemprop="author"><span itemprop="name">Mira Rao</span></div>');
    expect(page.marked.map(({ name, within, span }) => [name, within, page.text.slice(...span!)])).toEqual([
      ['h1', [], 'Rain'],
      ['div', [], 'Mira Rao'],
      ['span', ['author'], 'Mira Rao'],
    ]);
  });
});
