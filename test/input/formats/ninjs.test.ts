import { describe, expect, it } from 'vitest';
import { headOf, isOpenObject } from '../../../src/input/head.js';
import { documentFormatOf, storiesIn } from '../../../src/input/stories.js';

const read = (text: string) => storiesIn(Buffer.from(text), 'ninjs', { encoding: null });
const readOne = async (fields: object) =>
  (await read(JSON.stringify({ uri: 'urn:x:1', body_text: 'Late.', ...fields })))[0];

describe('what ninjs states', () => {
  it.each<[string, object, object]>([
    ['the headline of version 1', { headline: 'Ferry late' }, { headline: { text: 'Ferry late', path: 'headline' } }],
    ['of later ones', { headlines: [{ role: 'main', value: 'Late' }] }, { headline: { path: 'headlines/0/value' } }],
    [
      'headlines in other words',
      {
        headlines: [
          { role: 'short', value: 'Late' },
          { role: 'main', value: 'Ferry late' },
        ],
      },
      { headline: { text: 'Ferry late' }, alternateHeadlines: [{ text: 'Late', path: 'headlines/0/value' }] },
    ],
    ['AP’s longer headline', { headline_extended: 'It was late.' }, { summary: { path: 'headline_extended' } }],
    ['the writers of version 1', { byline: 'Meera Rao' }, { bylines: [{ text: 'Meera Rao', path: 'byline' }] }],
    ['of later ones', { by: 'A B; C D' }, { bylines: [{ text: 'A B' }, { text: 'C D' }] }],
    [
      'writers with titles',
      { bylines: [{ by: 'By A B', title: 'AP Writer' }] },
      { bylines: [{ text: 'By A B\nAP Writer' }] },
    ],
    ['the place', { located: 'Kochi' }, { dateline: { text: 'Kochi', path: 'located' } }],
    ['a version alone', { versioncreated: '2023-07-28' }, { updated: { path: 'versioncreated' } }],
    ['the chain', { infosource: [{ name: 'AP' }, { name: 'PTI' }] }, { agencies: [{ text: 'AP' }, { text: 'PTI' }] }],
    ['the source that superdesk names', { source: 'UNI' }, { agencies: [{ text: 'UNI', path: 'source' }] }],
    ['who provides it', { copyrightholder: 'UNI' }, { agencies: [{ text: 'UNI', path: 'copyrightholder' }] }],
    ['a kill', { pubstatus: 'canceled' }, { advisories: [{ kind: 'kill', text: 'canceled', path: 'pubstatus' }] }],
    [
      'an embargo',
      { pubStatus: 'withheld', embargoed: '2023-07-29' },
      { advisories: [{ kind: 'embargo', text: '2023-07-29' }] },
    ],
    ['a note', { ednote: 'Picture follows' }, { advisories: [{ kind: 'note', path: 'ednote' }] }],
    ['a note that corrects', { ednote: 'Eds: CORRECTS the name' }, { advisories: [{ kind: 'correction' }] }],
    [
      'what may be done with it',
      { usageterms: 'Not for resale' },
      { usageTerms: [{ text: 'Not for resale', span: null, path: 'usageterms' }] },
    ],
    ['priority and slug', { urgency: 3, slugline: 'FERRY' }, { wire: { priority: '3', slug: 'FERRY' } }],
  ])('%s', async (_, fields, header) => {
    expect(await readOne(fields)).toMatchObject({ value: { header } });
  });
});

it('reads the digital wires of dpa', async () => {
  const wire = {
    format: 'digitalwires@1',
    urn: 'urn:newsml:tidewire.example:1',
    version_created: '2021-03-19T15:23:00+01:00',
    pubstatus: 'usable',
    signal: 'sig:correction',
    headline: 'Fähre fährt wieder',
    teaser: 'Nach zehn Tagen',
    byline: 'Von Marta Beispiel, dpa',
    dateline: 'Kiel (dpa) - ',
    article_html: '<section class="main"><p>Die Fähre fährt wieder.</p></section>',
    ednotes: [{ role: 'x:closingline', ednote: 'dpa mb yy n1 ab' }],
    body_text: undefined,
  };
  expect(documentFormatOf(headOf(Buffer.from(JSON.stringify(wire))))).toBe('ninjs');
  expect(await readOne({ ...wire, uri: undefined })).toMatchObject({
    value: {
      text: 'Die Fähre fährt wieder.',
      id: 'urn:newsml:tidewire.example:1',
      header: {
        headline: { text: 'Fähre fährt wieder' },
        summary: { text: 'Nach zehn Tagen', path: 'teaser' },
        updated: { text: '2021-03-19T15:23:00+01:00', path: 'version_created' },
        advisories: [
          { kind: 'correction', path: 'signal' },
          { kind: 'note', path: 'ednotes/0/ednote' },
        ],
      },
    },
  });
});

it('reads NITF in a body, whose own header fills what ninjs leaves open', async () => {
  const value =
    '<?xml version="1.0"?>\n<nitf><body><body.head><hedline><hl1>Inner</hl1></hedline><byline>By Meera Rao</byline></body.head>' +
    '<body.content><p>Late.</p><p>Later.</p></body.content></body></nitf>';
  const fields = { body_text: undefined, headline: 'Outer', bodies: [{ role: 'nitf', value }] };
  expect(await readOne(fields)).toMatchObject({
    value: { text: 'Late.\n\nLater.', header: { headline: { text: 'Outer' }, bylines: [{ text: 'By Meera Rao' }] } },
  });
});

it('tells that an item refers to its text', async () => {
  const item = {
    headline: 'Ferry late',
    body_text: undefined,
    renditions: { nitf: { href: 'https://api.example/1' } },
  };
  expect(await readOne(item)).toMatchObject({ value: { text: 'Ferry late', header: { textElsewhere: true } } });
  expect(await readOne({ headline: 'Ferry late' })).not.toHaveProperty('value.header.textElsewhere');
});

describe('an object may have its longest text first', () => {
  const text = 'x'.repeat(5000);
  it.each<[string, string, boolean]>([
    ['an object that goes on', `{"text":"${text}`, true],
    ['one over several lines', `{\n"text":"${text}`, true],
    ['a list', `[{"text":"${text}`, true],
    ['a whole object a line', `{"text":"Late."}\n{"text":"${text}`, false],
    ['a short object', '{"text":"Late', false],
    ['no object', text, false],
  ])('%s', (_, head, is) => {
    expect(isOpenObject(Buffer.from(head))).toBe(is);
  });
});

describe('ninjs is told by its keys', () => {
  const long = 'The ferry was late. '.repeat(400);
  it.each<[string, object, boolean]>([
    ['a name and a key', { uri: 'urn:1', versioncreated: '2023-07-28' }, true],
    ['a long text first', { text: long, body_html: long, uri: 'urn:1' }, true],
    ['a text in XHTML first', { body_xhtml: long, uri: 'urn:1' }, true],
    [
      'three keys before its name',
      { headlines: [], pubStatus: 'usable', bodies: [{ value: long }], uri: 'urn:1' },
      true,
    ],
    ['a record of another kind', { id: 7, text: long, headlines: [], guid: 'x' }, false],
    ['a record with a slug', { uri: 'x', slugline: 'ferry', text: long }, false],
  ])('%s', (_, document, is) => {
    expect(documentFormatOf(headOf(Buffer.from(JSON.stringify(document)))) === 'ninjs').toBe(is);
  });
});

describe('a file of ninjs', () => {
  const one = '{"uri":"urn:1","body_text":"One."}';
  it.each([
    ['a document a line', `${one}\n{"uri":"urn:2","body_text":"Two."}\n`, ['One.', 'Two.']],
    ['a list', `[${one},{"uri":"urn:2","body_html":"<p>Two</p><p>three</p>"}]`, ['One.', 'Two\n\nthree']],
    ['an item of AP', `{"api_version":"1.1","data":{"item":${one}}}`, ['One.']],
    ['items of AP', `{"data":{"items":[{"item":${one}},{"item":${one}}]}}`, ['One.', 'One.']],
  ])('may be %s', async (_, text, given) => {
    expect((await read(text)).map((story) => 'value' in story && story.value.text)).toEqual(given);
  });

  it.each([
    ['that breaks off', '{"uri":"urn:1","body_t', 'no JSON: it breaks off or has a fault'],
    ['of null', 'null', 'no JSON: it breaks off or has a fault'],
    [
      'of a picture',
      '{"uri":"urn:1","type":"picture"}',
      'no story in it: a ninjs document of type picture without text',
    ],
    ['of a number', '7', 'no story in it: a ninjs document without text'],
  ])('%s is told', async (_, text, message) => {
    expect(await read(text)).toMatchObject([{ failure: { message } }]);
  });
});
