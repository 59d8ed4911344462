import { describe, expect, it } from 'vitest';
import type { Incoming } from '../../../src/input/incoming.js';
import { storiesIn } from '../../../src/input/stories.js';
import { parseStory } from '../../../src/parse.js';
import { storiesOf } from './read.js';

async function storyOf(text: string): Promise<Incoming> {
  const [first] = await storiesOf(text);
  if (!first || 'failure' in first) throw new Error(first?.failure.message ?? 'no story');
  return first.value;
}

const text = '<body.content><p>The ferry was late again, officials said.</p></body.content>';
const withDocdata = (docdata: string) => `<nitf><head>${docdata}</head><body>${text}</body></nitf>`;
const withHead = (head: string) => `<nitf><body><body.head>${head}</body.head>${text}</body></nitf>`;

describe('what NITF states', () => {
  it.each<[string, string, string]>([
    ['hedline/hl1', '<hedline><hl1>Ferry late</hl1><hl2>Again</hl2></hedline>', 'nitf/body/body.head/hedline/hl1'],
    ['hedline alone', '<hedline>Ferry late</hedline>', 'nitf/body/body.head/hedline'],
  ])('the headline in %s', async (_, head, path) => {
    expect((await storyOf(withHead(head))).header?.headline).toEqual({ text: 'Ferry late', span: null, path });
  });

  it('the title where no headline is printed', async () => {
    const { header } = await storyOf(withDocdata('<title>Ferry late</title>'));
    expect(header?.headline?.path).toBe('nitf/head/title');
  });

  it.each<[string, string, string | undefined]>([
    ['a place in elements', '<location><city>Panaji</city>, <state>Goa</state></location>', 'Panaji, Goa'],
    ['words as printed', 'PANAJI, July 28 (UNI) -', 'PANAJI, July 28 (UNI) -'],
    ['a date for machines apart', 'Panaji <story.date norm="20230728">20230728T1200+0530</story.date>', 'Panaji'],
    ['a date as printed', 'Panaji, <story.date norm="20230728">July 28</story.date>', 'Panaji, July 28'],
    ['a date for machines alone', '<story.date>20230728</story.date>', undefined],
  ])('the dateline: %s', async (_, dateline, words) => {
    expect((await storyOf(withHead(`<dateline>${dateline}</dateline>`))).header?.dateline?.text).toBe(words);
  });

  it('what may be done with it, and not whose it is', async () => {
    const rights =
      '<rights><rights.owner>Tidewire</rights.owner> No archive <rights.limitations>Print</rights.limitations></rights>';
    expect((await storyOf(withHead(rights))).header?.usageTerms).toEqual([
      { text: 'No archive', span: null, path: 'nitf/body/body.head/rights' },
      { text: 'Print', span: null, path: 'nitf/body/body.head/rights/rights.limitations' },
    ]);
    const docdata = '<docdata><doc.rights owner="Tidewire" limitations="Print"/></docdata>';
    expect((await storyOf(withDocdata(docdata))).header?.usageTerms).toEqual([
      { text: 'Print', span: null, path: 'nitf/head/docdata/doc.rights/@limitations' },
    ]);
    const owned = '<docdata><doc.rights owner="Tidewire"/></docdata>';
    expect((await storyOf(withDocdata(owned))).header).not.toHaveProperty('usageTerms');
  });

  it.each<[string, string, string]>([
    ['date.issue', '<docdata><date.issue norm="20230728T100000Z"/></docdata>', 'nitf/head/docdata/date.issue/@norm'],
    ['pubdata', '<pubdata date.publication="20230728T100000Z"/>', 'nitf/head/pubdata/@date.publication'],
  ])('the time in %s', async (_, docdata, path) => {
    expect((await storyOf(withDocdata(docdata))).header?.published).toEqual({
      text: '20230728T100000Z',
      span: null,
      path,
    });
  });

  it.each<[string, string, [string, string][]]>([
    ['usable', '<docdata management-status="usable"/>', []],
    ['a kill', '<docdata management-status="canceled"/>', [['kill', 'canceled']]],
    ['an embargo without its end', '<docdata management-status="withheld"/>', [['embargo', 'withheld']]],
    [
      'an embargo with its end',
      '<docdata management-status="embargoed"><date.release norm="20230729T0001Z"/></docdata>',
      [['embargo', '20230729T0001Z']],
    ],
    ['no embargo in a mere release', '<docdata><date.release norm="20230729T0001Z"/></docdata>', []],
    [
      'a correction',
      '<docdata><correction info="Corrects the fare"/></docdata>',
      [['correction', 'Corrects the fare']],
    ],
    [
      'a note that corrects',
      '<docdata><ed-msg info="Eds: CORRECTS name"/></docdata>',
      [['correction', 'Eds: CORRECTS name']],
    ],
    ['a note', '<docdata><ed-msg info="Picture follows"/><ed-msg info=""/></docdata>', [['note', 'Picture follows']]],
  ])('advisories: %s', async (_, docdata, given) => {
    const { header } = await storyOf(withDocdata(docdata));
    expect((header?.advisories ?? []).map(({ kind, text: words }) => [kind, words])).toEqual(given);
  });

  it('writers with their titles, and agencies', async () => {
    const byline = '<byline>By <person>MEERA RAO</person><byttl>UNI Writer</byttl></byline>';
    const { text: words, header } = await storyOf(withHead(`${byline}<distributor><org>UNI</org></distributor>`));
    expect(header?.bylines?.map((said) => said.text)).toEqual(['By MEERA RAO\nUNI Writer']);
    expect(parseStory(words, { header }).bylines).toMatchObject([
      { name: 'MEERA RAO', title: 'UNI Writer', agency: 'uni', path: 'nitf/body/body.head/byline' },
    ]);
  });

  it('the writer once, where an archive sorts the name too', async () => {
    const byline =
      '<byline class="print_byline">By MEERA RAO</byline><byline class="normalized_byline">Rao, Meera</byline>';
    const { header } = await storyOf(withHead(byline));
    expect(header?.bylines?.map((said) => said.text)).toEqual(['By MEERA RAO']);
  });

  it('what the transmission is', async () => {
    const metas = '<meta name="anpa-keyword" content="FERRY"/><meta name="anpa-wordcount" content="0012"/>';
    const docdata = '<docdata><urgency ed-urg="3"/></docdata><tobject tobject.type="News"/>';
    expect((await storyOf(withDocdata(metas + docdata))).header?.wire).toEqual({
      slug: 'FERRY',
      category: 'News',
      priority: '3',
      wordCount: 12,
    });
  });
});

describe('a file of NITF', () => {
  it('gives each of its stories, and tells of the one that is cut off', async () => {
    const nitf = `<nitf><body>${text}</body></nitf>`;
    const found = await storiesOf(`<batch>${nitf}<nitf><body><body.content><p>No`.replace('<batch>', `${nitf}`));
    expect(found).toMatchObject([
      { value: { text: 'The ferry was late again, officials said.', format: 'nitf' } },
      { value: { format: 'nitf' } },
      { failure: { code: 'input.malformed', message: 'the XML breaks off at line 1, within <p>' } },
    ]);
  });

  it.each([
    ['as text', '&lt;p&gt;One &amp;quot;late&amp;quot; ferry.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;'],
    ['as text of text', '&amp;lt;p&amp;gt;One "late" ferry.&amp;lt;/p&amp;gt; &amp;lt;p&amp;gt;Two.&amp;lt;/p&amp;gt;'],
  ])('has its paragraphs %s', async (_, words) => {
    const nitf = `<nitf><body><body.content>${words}</body.content></body></nitf>`;
    expect((await storyOf(nitf)).text).toBe('One "late" ferry.\n\nTwo.');
  });

  it('has its lead once, where an archive puts it before the whole text', async () => {
    const blocks =
      '<block class="lead_paragraph"><p>The ferry was late.</p></block><block class="full_text"><p>The ferry was late.</p><p>It rained.</p></block>';
    const nitf = `<nitf><body><body.content>${blocks}</body.content></body></nitf>`;
    expect((await storyOf(nitf)).text).toBe('The ferry was late.\n\nIt rained.');
  });

  it.each([
    ['one line', ['The ferry was late.', 'mr-sk/ab'], 'mr-sk/ab', 1],
    ['initials over the house', ['The ferry was late.', 'MR // SK', 'Tidewire/Fim'], 'MR // SK\n\nTidewire/Fim', 1],
    ['none', ['The ferry was late.', 'It was wet and cold.'], undefined, 2],
    ['none: it is all text', ['mr/ab'], undefined, 1],
    ['a rule, which is no paragraph', ['The ferry was late.', '___', 'mr/ab'], 'mr/ab', 1],
  ])('is signed by %s', async (_, paragraphs, signoff, own) => {
    const words = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
    const { text: all, header } = await storyOf(`<nitf><body><body.content>${words}</body.content></body></nitf>`);
    expect(header?.signoff?.text).toBe(signoff);
    expect(header?.paragraphs).toHaveLength(own);
    expect(parseStory(all, { header }).signoff?.text).toBe(signoff?.replace('\n\n', ' '));
  });

  it('of one flash has its headline for the text', async () => {
    const flash = '<nitf><body><body.head><hedline><hl1>Ferry sinks</hl1></hedline></body.head></body></nitf>';
    const { text: words, header } = await storyOf(flash);
    const story = parseStory(words, { header });
    expect(story.headline).toEqual({ text: 'Ferry sinks', span: [0, 11] });
    expect(story.segments).toEqual([{ kind: 'headline', span: [0, 11] }]);
  });

  it.each([
    ['without text', '<nitf/>', 'no story in it: an NITF document without text'],
    ['that is named NITF and none', '<p>words</p>', 'no NITF: it has no <nitf> element'],
  ])('%s is told', async (_, xml, message) => {
    expect(await storiesIn(Buffer.from(xml), 'nitf', { encoding: null })).toMatchObject([{ failure: { message } }]);
  });
});
