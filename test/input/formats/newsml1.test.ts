import { describe, expect, it } from 'vitest';
import type { Incoming } from '../../../src/input/incoming.js';
import { storiesOf } from './read.js';

const text = (words: string, media = 'Text') =>
  `<ContentItem><MediaType FormalName="${media}"/><DataContent>${words}</DataContent></ContentItem>`;

/** The story of one item with these parts of its only component. */
async function storyOf(component: string, management = '', envelope = ''): Promise<Incoming> {
  const item = `<NewsItem><NewsManagement>${management}</NewsManagement><NewsComponent>${component}</NewsComponent></NewsItem>`;
  const [only] = await storiesOf(`<NewsML>${envelope}${item}</NewsML>`);
  if (!only || 'failure' in only) throw new Error(only?.failure.message);
  return only.value;
}

const headerOf = async (component: string, management = '', envelope = '') =>
  (await storyOf(component + text('Late.'), management, envelope)).header;

const place = (how: string, city: string) =>
  `<DescriptiveMetadata><Location HowPresent="${how}"><Property FormalName="City" Value="${city}"/></Location></DescriptiveMetadata>`;

describe('what an item of NewsML 1 states', () => {
  it.each<[string, string, string, string | undefined]>([
    ['as printed', 'PANAJI, July 28 (UNI)', place('Origin', 'Goa'), 'PANAJI, July 28 (UNI)'],
    ['a place that begins as a month does', 'MARSEILLE', place('Origin', 'Paris'), 'MARSEILLE'],
    ['a date in figures', '20230728T101500Z', place('Origin', 'Panaji'), 'Panaji'],
    ['a date in words', '28 July 2023', place('Origin', 'Panaji'), 'Panaji'],
    ['a date without a place', '28 July 2023', '', undefined],
    ['the place of what happened', '', place('Event', 'Panaji'), undefined],
    ['the place of origin alone', '', place('Origin', 'Panaji'), 'Panaji'],
  ])('the dateline: %s', async (_, line, metadata, words) => {
    const header = await headerOf(`<NewsLines><DateLine>${line}</DateLine></NewsLines>${metadata}`);
    expect(header?.dateline?.text).toBe(words);
  });

  it.each<[string, string, [string, string][]]>([
    ['nothing', '<Status FormalName="Usable"/><Instruction FormalName="House"/>', []],
    ['a kill', '<Status FormalName="Canceled"/>', [['kill', 'Canceled']]],
    ['an embargo', '<Status FormalName="Embargoed"/>', [['embargo', 'Embargoed']]],
    [
      'an embargo with its end',
      '<Status FormalName="Embargoed"/><StatusWillChange><DateAndTime>20230728T1800Z</DateAndTime></StatusWillChange>',
      [['embargo', '20230728T1800Z']],
    ],
    ['a correction', '<Instruction FormalName="Correction"/>', [['correction', 'Correction']]],
  ])('advisories: %s', async (_, management, given) => {
    const { advisories = [] } = (await headerOf('', management)) ?? {};
    expect(advisories.map(({ kind, text }) => [kind, text])).toEqual(given);
  });

  it('lines and comments to editors, and no other', async () => {
    const line = (type: string, words: string) =>
      `<NewsLine><NewsLineType FormalName="${type}"/><NewsLineText>${words}</NewsLineText></NewsLine>`;
    const lines = line('AdvisoryLine', 'ADDS quotes') + line('ProductLine', '(PICTURE)');
    const header = await headerOf(
      `<Comment FormalName="Editorial Note">Map follows</Comment><NewsLines>${lines}</NewsLines>`,
    );
    expect(header?.advisories?.map(({ kind, text }) => [kind, text])).toEqual([
      ['note', 'ADDS quotes'],
      ['note', 'Map follows'],
    ]);
  });

  it('what may be done with it', async () => {
    const header = await headerOf(
      '<NewsLines><RightsLine>All rights reserved</RightsLine></NewsLines>' +
        '<RightsMetadata><UsageRights><UsageType>Print</UsageType><RightsHolder>Tidewire</RightsHolder><Limitations>No archive</Limitations></UsageRights></RightsMetadata>',
    );
    expect(header?.usageTerms?.map(({ text, path }) => [text, path?.split('/').at(-1)])).toEqual([
      ['Print', 'UsageType'],
      ['No archive', 'Limitations'],
      ['All rights reserved', 'RightsLine'],
    ]);
  });

  it.each<[string, string, string | undefined, string | undefined]>([
    ['one time twice', '<FirstCreated>A1</FirstCreated><ThisRevisionCreated>A1</ThisRevisionCreated>', 'A1', undefined],
    ['a revision', '<FirstCreated>A1</FirstCreated><ThisRevisionCreated>B2</ThisRevisionCreated>', 'A1', 'B2'],
    ['a revision alone', '<ThisRevisionCreated>B2</ThisRevisionCreated>', 'B2', undefined],
  ])('times: %s', async (_, management, published, updated) => {
    const header = await headerOf('', management);
    expect([header?.published?.text, header?.updated?.text]).toEqual([published, updated]);
  });

  it.each<[string, string, string[]]>([
    [
      'source, provider and credit',
      '<NewsLines><CreditLine>AP via UNI</CreditLine></NewsLines><AdministrativeMetadata><Provider><Party FormalName="UNI"/></Provider><Source><Party FormalName="AP"/></Source></AdministrativeMetadata>',
      ['AP', 'UNI', 'AP via UNI'],
    ],
    [
      'the copyright where nothing else is told',
      '<NewsLines><CopyrightLine>(c) UNI</CopyrightLine></NewsLines>',
      ['(c) UNI'],
    ],
    ['none', '', []],
  ])('agencies: %s', async (_, component, names) => {
    const { agencies = [] } = (await headerOf(component)) ?? {};
    expect(agencies.map(({ text }) => text)).toEqual(names);
  });

  it('a writer’s title below the name that it follows', async () => {
    const lines = '<ByLine>Meera Rao</ByLine><ByLineTitle>Staff</ByLineTitle><ByLine>Arun Das</ByLine>';
    const header = await headerOf(`<NewsLines>${lines}</NewsLines>`);
    expect(header?.bylines?.map(({ text }) => text)).toEqual(['Meera Rao\nStaff', 'Arun Das']);
  });

  it('the slug, the urgency and the service', async () => {
    const lines = '<NewsLines><SlugLine>goa-ferry</SlugLine></NewsLines>';
    const envelope = '<NewsEnvelope><NewsService FormalName="NAT"/><Priority FormalName="2"/></NewsEnvelope>';
    expect((await headerOf(lines, '<Urgency FormalName="4"/>', envelope))?.wire).toEqual({
      slug: 'goa-ferry',
      priority: '4',
      service: 'NAT',
    });
    expect((await headerOf(lines, '', envelope))?.wire?.priority).toBe('2');
  });

  it('NITF in it, whose own header fills what the item leaves open', async () => {
    const nitf =
      '<nitf><body><body.head><hedline><hl1>Inner</hl1></hedline><byline>By Meera Rao</byline></body.head><body.content><p>Late.</p></body.content></body></nitf>';
    const { text: words, header } = await storyOf(`<NewsLines><HeadLine>Outer</HeadLine></NewsLines>${text(nitf)}`);
    expect([words, header?.headline?.text, header?.bylines?.[0]?.text]).toEqual(['Late.', 'Outer', 'By Meera Rao']);
  });

  it('what the nearest component says before what those around it say', async () => {
    const head = (words: string) => `<NewsLines><HeadLine>${words}</HeadLine></NewsLines>`;
    const { header } = await storyOf(`${head('Outer')}<NewsComponent>${head('Inner')}${text('Late.')}</NewsComponent>`);
    expect(header?.headline).toEqual({
      text: 'Inner',
      span: null,
      path: 'NewsItem/NewsComponent/NewsComponent/NewsLines/HeadLine',
    });
  });
});

const role = (name: string, words: string) =>
  `<NewsComponent><Role FormalName="${name}"/>${text(words)}</NewsComponent>`;

describe('the text of an item of NewsML 1', () => {
  it.each([
    ['is that of the main component', role('Sidebar', 'Beside.') + role('Main', 'Main.'), 'Main.'],
    ['is no caption', role('Caption', 'A jetty.') + role('Story', 'Main.'), 'Main.'],
    ['is all that a component has', text('One.') + text('Two.'), 'One.\n\nTwo.'],
    ['is HTML', text('<![CDATA[<html><head><title /></head><body><p>One.</p></body></html>]]>', 'HTML'), 'One.'],
    ['needs no type', '<ContentItem><DataContent>One.</DataContent></ContentItem>', 'One.'],
    [
      'is the first of equivalents',
      `<NewsComponent EquivalentsList="yes">${text('One.')}${text('The same.')}</NewsComponent>`,
      'One.',
    ],
    [
      'is the first of equivalent components',
      `<NewsComponent EquivalentsList="yes">${role('Short', 'One.')}${role('Long', 'The same.')}</NewsComponent>`,
      'One.',
    ],
    [
      'is lead and body in components of their own',
      role('Title', 'Ferry late') + role('Lead', 'The lead.') + role('Body', 'The body.'),
      'The lead.\n\nThe body.',
    ],
    [
      'is no style sheet, and contacts come behind it',
      role('StyleSheet', '.a { color: red }') +
        role('SubHeadLine', 'In short') +
        role('HeadLine', 'Ferry late') +
        role('Contact', 'Call the pier.') +
        role('Logo', 'A logo') +
        role('Body', 'The body.'),
      'The body.\n\nCall the pier.',
    ],
    [
      'is what its type says is text',
      '<ContentItem><MediaType FormalName="ComplexData"/><MimeType FormalName="text/vnd.IPTC.NITF"/><DataContent>One.</DataContent></ContentItem>',
      'One.',
    ],
    ['of a flash is its headline', '<NewsLines><HeadLine>Bridge falls</HeadLine></NewsLines>', 'Bridge falls'],
  ])('%s', async (_, component, words) => {
    expect((await storyOf(component)).text).toBe(words);
  });
});

describe('further texts of an item of NewsML 1', () => {
  const version = (lang: string, title: string, body: string) =>
    `<NewsComponent xml:lang="${lang}"><NewsComponent><Role FormalName="Title"/>${text(title)}</NewsComponent>` +
    `<NewsComponent><Role FormalName="Body"/>${text(body)}</NewsComponent></NewsComponent>`;
  const sidebar = `<NewsComponent><Role FormalName="Sidebar"/>${text('Beside.')}</NewsComponent>`;

  it('are stories of their own, the main one first', async () => {
    const main = `<NewsComponent><Role FormalName="Main"/>${text('Main.')}</NewsComponent>`;
    const given = await storiesOf(
      `<NewsML><NewsItem><NewsComponent>${sidebar}${main}</NewsComponent></NewsItem></NewsML>`,
    );
    expect(given.map((story) => 'value' in story && story.value.text)).toEqual(['Main.', 'Beside.']);
  });

  it('have the line below the headline for their summary', async () => {
    const { header } = await storyOf(
      role('SubHeadLine', 'In short') + role('HeadLine', 'Ferry late') + role('Body', 'Late.'),
    );
    expect([header?.headline?.text, header?.summary?.text]).toEqual(['Ferry late', 'In short']);
  });

  it('have headline and language of their own', async () => {
    const versions = version('nl', 'Veer laat', 'De veer.') + version('fr', 'Bac en retard', 'Le bac.');
    const given = await storiesOf(`<NewsML><NewsItem><NewsComponent>${versions}</NewsComponent></NewsItem></NewsML>`);
    const shown = given.map(
      (story) =>
        'value' in story && [story.value.text, story.value.header?.headline?.text, story.value.header?.language?.text],
    );
    expect(shown).toEqual([
      ['De veer.', 'Veer laat', 'nl'],
      ['Le bac.', 'Bac en retard', 'fr'],
    ]);
  });
});

describe('a file of NewsML 1', () => {
  const component = (parts: string) =>
    `<NewsItem><NewsComponent><NewsLines><HeadLine>Jetty</HeadLine></NewsLines>${parts}</NewsComponent></NewsItem>`;

  it.each([
    ['a picture', component('<ContentItem><MediaType FormalName="Photo"/></ContentItem>'), 'a NewsItem of Photo'],
    ['a picture and its words', component(text('x', 'Photo')), 'a NewsItem of Photo'],
    ['a package', component('<NewsItemRef NewsItem="urn:x:1"/>'), 'a NewsItem of references'],
    ['a file elsewhere', component('<ContentItem Href="a.xml"/>'), 'a NewsItem that holds no words'],
    [
      'bytes',
      component('<ContentItem><Encoding Notation="Base64"><DataContent>QQ==</DataContent></Encoding></ContentItem>'),
      'a NewsItem that holds no words',
    ],
  ])('of %s is told', async (_, item, kind) => {
    expect(await storiesOf(`<NewsML>${item}</NewsML>`)).toEqual([
      { failure: { code: 'input.no-stories', message: `no story in it: ${kind} without text` } },
    ]);
  });

  it('without an item is told', async () => {
    const message = 'no NewsML 1: it has no <NewsItem> element';
    expect(await storiesOf('<NewsML/>')).toEqual([{ failure: { code: 'input.malformed', message } }]);
  });

  it('gives the items that stand in another', async () => {
    const inner = (words: string) => `<NewsItem><NewsComponent>${text(words)}</NewsComponent></NewsItem>`;
    const given = await storiesOf(
      `<NewsML><NewsItem><NewsComponent>${inner('One.')}${inner('Two.')}</NewsComponent></NewsItem></NewsML>`,
    );
    expect(given.map((story) => 'value' in story && story.value.text)).toEqual(['One.', 'Two.']);
  });

  it('that breaks off gives what stands whole', async () => {
    const given = await storiesOf(`<NewsML>${component(text('One.'))}<NewsItem><NewsComponent>`);
    expect(given).toMatchObject([
      { value: { text: 'One.' } },
      { failure: { code: 'input.malformed', message: 'the XML breaks off at line 1, within <NewsComponent>' } },
    ]);
  });
});
