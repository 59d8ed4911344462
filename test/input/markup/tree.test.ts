import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../../src/input/markup/blocks.js';
import { below, pathOf, select, textOf } from '../../../src/input/markup/find.js';
import { type Document, readXml } from '../../../src/input/markup/tree.js';

function documentOf(xml: string): Document {
  const read = readXml(xml);
  if ('failure' in read) throw new Error(read.failure.message);
  return read.value;
}

const rootOf = (xml: string) => documentOf(xml).roots[0]!;
const blocks = (xml: string) => blocksOf(rootOf(xml)).map(({ text }) => text);

describe('a document', () => {
  it('has elements by their local names and attributes by their full ones', () => {
    const root = rootOf('<n:item xmlns:n="urn:n" xml:lang="hi"><n:by>मीरा</n:by><by>राव</by></n:item>');
    expect(root.name).toBe('item');
    expect(root.attributes.get('xml:lang')).toBe('hi');
    expect(select(root, 'by').map(textOf)).toEqual(['मीरा', 'राव']);
  });

  it('tells the path of an element from the item on', () => {
    const root = rootOf(
      '<newsMessage><itemSet><newsItem><contentMeta><by>Rao</by></contentMeta></newsItem></itemSet></newsMessage>',
    );
    expect(below(root, 'by').map(pathOf)).toEqual(['newsItem/contentMeta/by']);
  });

  it.each([
    ['the five entities and numbers', '<p>a &amp; b &lt;c&gt; &#8220;d&#x201D;</p>', 'a & b <c> “d”'],
    ['characters by the names that HTML has', '<p>Caf&eacute;&nbsp;&mdash; open</p>', 'Café — open'],
    ['an entity that nobody knows', '<p>a &harbour; b</p>', 'a &harbour; b'],
    ['a loose ampersand', '<p>Rao & Sons, A&B</p>', 'Rao & Sons, A&B'],
    ['an unbound prefix', '<x:p y:z="1">a</x:p>', 'a'],
    ['a section of characters', '<p><![CDATA[5 < 6 & so]]> on</p>', '5 < 6 & so on'],
    ['a quotation mark by its number in Windows-1252', '<p>&#147;so&#148;</p>', '“so”'],
  ])('takes %s', (_, xml, text) => {
    expect(textOf(rootOf(xml))).toBe(text);
  });

  it('expands no entity that it declares itself, and fetches nothing', () => {
    const lol = '<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">';
    expect(textOf(rootOf(`<!DOCTYPE p [${lol}]><p>&b; &c;</p>`))).toBe('&b; &c;');
  });

  it('tells where it breaks off, and keeps what stands before', () => {
    const { roots, broken } = documentOf('<items>\n<item>one</item>\n<item>tw');
    expect(broken).toBe('the XML breaks off at line 3, within <item>');
    expect(select(roots[0]!, 'item').map(({ closed }) => closed)).toEqual([true, false]);
  });

  it('is left where its tags cross, and keeps what stands before', () => {
    const { roots, broken } = documentOf('<items><item>one</item><item>two</b> three</item><item>four</item></items>');
    expect(broken).toBe('an end tag crosses <item>: mend the XML');
    expect(select(roots[0]!, 'item').map(({ closed }) => closed)).toEqual([true, false]);
  });

  it('may follow another in one file', () => {
    expect(documentOf('<a>1</a>\n<?xml version="1.0"?>\n<a>2</a>').roots.map(textOf)).toEqual(['1', '2']);
  });

  it('may be nested deeper than any stack', () => {
    const depth = 100_000;
    expect(textOf(rootOf(`${'<b>'.repeat(depth)}deep${'</b>'.repeat(depth)}`))).toBe('deep');
  });

  it('is refused where it has more elements than memory takes', () => {
    expect(readXml(`<a>${'<b/>'.repeat(400_001)}</a>`)).toEqual({
      failure: { code: 'input.too-large', message: 'too large: more than 400000 elements' },
    });
  });
});

describe('the blocks of an element', () => {
  it.each<[string, string, string[]]>([
    ['paragraphs with their white space folded', '<b><p> one\n  two </p><p>three</p></b>', ['one two', 'three']],
    ['text beside paragraphs', '<b>one<p>two</p>three</b>', ['one', 'two', 'three']],
    [
      'words in line elements as they stand',
      '<p>the <org>Ports <em>Authori</em>ty</org>.</p>',
      ['the Ports Authority.'],
    ],
    ['no empty ones', '<b><p/><p> </p><p>&nbsp;</p><p>x</p></b>', ['x']],
    ['broken lines as one paragraph', '<p>the fire<br/>went on</p>', ['the fire\nwent on']],
    ['two breaks as the end of one', '<p>One.<br/><br/>Two</p>', ['One.', 'Two']],
    [
      'lines that each end a sentence as paragraphs',
      '<p>One ended.<br/>Two ended.<br/>Three</p>',
      ['One ended.', 'Two ended.', 'Three'],
    ],
    [
      'rows of a table, a tab between cells',
      '<table><tr><th>A</th><th>B</th></tr><tr><td>1 \n</td><td><p>2</p></td></tr></table>',
      ['A\tB', '1', '2'],
    ],
    ['items of a list', '<ul><li>one</li><li>two</li></ul>', ['one', 'two']],
    [
      'indented or parted lines of text set as it is',
      '<b><pre>  One line\nwraps\n  Two\n\nthree</pre></b>',
      ['One line\nwraps', 'Two', 'three'],
    ],
    [
      'nothing of pictures, scripts and forms',
      '<b><media><media-caption>c</media-caption></media><SCRIPT>x()</SCRIPT><p>t</p></b>',
      ['t'],
    ],
  ])('are %s', (_, xml, given) => {
    expect(blocks(xml)).toEqual(given);
  });
});
