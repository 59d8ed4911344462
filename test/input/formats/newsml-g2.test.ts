import { describe, expect, it } from 'vitest';
import type { Header } from '../../../src/header.js';
import { storiesOf } from './read.js';

async function headerOf(itemMeta: string, contentMeta = '', attributes = ''): Promise<Header | null> {
  const body = '<contentSet><inlineXML><html><body><p>The ferry was late.</p></body></html></inlineXML></contentSet>';
  const parts = `<itemMeta>${itemMeta}</itemMeta><contentMeta>${contentMeta}</contentMeta>${body}`;
  const [first] = await storiesOf(`<newsItem guid="urn:x:1" ${attributes}>${parts}</newsItem>`);
  if (!first || 'failure' in first) throw new Error(first?.failure.message);
  return first.value.header;
}

const made = (name: string, day: number) => `<${name}>2023-07-${day}T10:00:00Z</${name}>`;

describe('what a news item states', () => {
  it.each<[string, string, string, string, number | undefined, number | undefined]>([
    ['the version alone', made('versionCreated', 20), '', '', 20, undefined],
    ['a later version alone', made('versionCreated', 20), '', 'version="3"', undefined, 20],
    ['first and last', made('versionCreated', 20) + made('firstCreated', 10), '', '', 10, 20],
    ['one time twice', made('versionCreated', 10) + made('firstCreated', 10), '', '', 10, undefined],
    ['the content', made('versionCreated', 20), made('contentCreated', 11) + made('contentModified', 12), '', 11, 12],
    ['the change alone', made('versionCreated', 20), made('contentModified', 12), '', undefined, 12],
  ])('times: %s', async (_, itemMeta, contentMeta, attributes, published, updated) => {
    const header = await headerOf(itemMeta, contentMeta, attributes);
    const day = (text: string | undefined) => (text === undefined ? undefined : Number(text.slice(8, 10)));
    expect([day(header?.published?.text), day(header?.updated?.text)]).toEqual([published, updated]);
  });

  it.each<[string, string, [string, string][]]>([
    ['nothing', '<pubStatus qcode="stat:usable"/><signal qcode="house:red"/>', []],
    ['a kill', '<pubStatus qcode="stat:canceled"/>', [['kill', 'stat:canceled']]],
    ['an embargo with its end', '<embargoed>2023-07-29</embargoed>', [['embargo', '2023-07-29']]],
    ['an embargo without', '<embargoed/>', [['embargo', 'embargoed']]],
    ['a signal', '<signal qcode="sig:correction"/>', [['correction', 'sig:correction']]],
    ['a note', '<edNote>Picture follows</edNote>', [['note', 'Picture follows']]],
    ['a note that corrects', '<edNote>Eds: CORRECTS name</edNote>', [['correction', 'Eds: CORRECTS name']]],
    [
      'a note that says why',
      '<pubStatus qcode="stat:canceled"/><edNote role="note:kill">Not true</edNote>',
      [['kill', 'Not true']],
    ],
  ])('advisories: %s', async (_, itemMeta, given) => {
    const { advisories = [] } = (await headerOf(itemMeta)) ?? {};
    expect(advisories.map(({ kind, text }) => [kind, text])).toEqual(given);
  });

  it('what may be done with it', async () => {
    const [story] = await storiesOf(
      '<newsItem><rightsInfo><copyrightHolder>Tidewire</copyrightHolder><usageTerms>No archive</usageTerms><usageTerms>Print</usageTerms></rightsInfo>' +
        '<contentSet><inlineXML><html><body><p>The ferry was late.</p></body></html></inlineXML></contentSet></newsItem>',
    );
    const path = 'newsItem/rightsInfo/usageTerms';
    expect(story).toMatchObject({
      value: { header: { usageTerms: ['No archive', 'Print'].map((text) => ({ text, span: null, path })) } },
    });
  });

  it.each<[string, string, string | undefined]>([
    [
      'as printed',
      '<dateline>PANAJI, July 28 (UNI)</dateline><located><name>Goa</name></located>',
      'PANAJI, July 28 (UNI)',
    ],
    ['the place alone', '<dateline>28/7/2023</dateline><located><name>Panaji</name></located>', 'Panaji'],
    ['in a script with signs for vowels', '<dateline>कोच्चि</dateline><located><name>Kochi</name></located>', 'कोच्चि'],
    ['none', '', undefined],
  ])('the dateline: %s', async (_, contentMeta, words) => {
    expect((await headerOf('', contentMeta))?.dateline?.text).toBe(words);
  });

  it('the chain of agencies by name, literal or code', async () => {
    const sources = '<infoSource literal="ap"><name>Associated Press</name></infoSource><infoSource literal="PTI"/>';
    const { agencies } = (await headerOf('<provider qcode="nprov:UNI"/>', sources)) ?? {};
    expect(agencies?.map(({ text }) => text)).toEqual(['Associated Press', 'PTI', 'UNI']);
  });
});

describe('a file of NewsML-G2', () => {
  it.each([
    ['a package', '<packageItem/>', 'no story in it: a packageItem without text'],
    [
      'a picture',
      '<newsItem><itemMeta><itemClass qcode="ninat:picture"/></itemMeta></newsItem>',
      'no story in it: a news item of class picture without text',
    ],
    ['an empty message', '<newsMessage/>', 'no NewsML-G2: it has no <newsItem> element'],
  ])('of %s is told', async (_, xml, message) => {
    expect(await storiesOf(xml)).toEqual([{ failure: { code: expect.any(String), message } }]);
  });

  it('may carry NITF, whose header fills what the item leaves open', async () => {
    const nitf =
      '<nitf><body><body.head><byline>By Meera Rao</byline></body.head><body.content><p>Late.</p></body.content></body></nitf>';
    const [first] = await storiesOf(`<newsItem><contentSet><inlineXML>${nitf}</inlineXML></contentSet></newsItem>`);
    expect(first).toMatchObject({
      value: {
        text: 'Late.',
        header: {
          bylines: [{ text: 'By Meera Rao', path: 'newsItem/contentSet/inlineXML/nitf/body/body.head/byline' }],
        },
      },
    });
  });

  it('may carry IDF, whose elements above the text are its head', async () => {
    const element = (type: string, text: string) => `<element type="${type}" format="html">${text}</element>`;
    const idf =
      `<idf><group type="header">${element('headline', 'Ferry late')}${element('dateline', 'Kochi')}${element('leadin', 'In short')}</group>` +
      `<group type="body">${element('body', 'The ferry was <b>late</b>.')}<object><data><text>A picture</text></data></object>` +
      `${element('subheadline1', 'Rain')}${element('body', 'It rained.')}</group></idf>`;
    const [first] = await storiesOf(`<newsItem><contentSet><inlineXML>${idf}</inlineXML></contentSet></newsItem>`);
    expect(first).toMatchObject({
      value: {
        text: 'The ferry was late.\n\nRain\n\nIt rained.',
        header: { headline: { text: 'Ferry late' }, summary: { text: 'In short' }, dateline: { text: 'Kochi' } },
      },
    });
  });

  it.each([
    ['one heading', '<h1>Ferry late</h1><p>It was late.</p>', 'Ferry late'],
    ['headings of several parts', '<h1>One</h1><p>It was late.</p><h1>Two</h1><p>It rained.</p>', 'Desk 7'],
  ])('has the headline of its page before the item’s title: %s', async (_, html, headline) => {
    const content = `<contentSet><inlineXML><html><body>${html}</body></html></inlineXML></contentSet>`;
    const [first] = await storiesOf(`<newsItem><itemMeta><title>Desk 7</title></itemMeta>${content}</newsItem>`);
    expect(first).toMatchObject({ value: { header: { headline: { text: headline } } } });
  });

  it.each([
    ['HTML written as text', '&lt;p&gt;One &amp;amp; two.&lt;/p&gt;&lt;p&gt;Three&lt;/p&gt;', 'One & two.\n\nThree'],
    ['plain text', 'One\ntwo.\n\nThree', 'One\ntwo.\n\nThree'],
  ])('may carry %s', async (_, data, text) => {
    const [first] = await storiesOf(`<newsItem><contentSet><inlineData>${data}</inlineData></contentSet></newsItem>`);
    expect(first).toMatchObject({ value: { text } });
  });
});
