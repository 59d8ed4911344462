import { describe, expect, it } from 'vitest';
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

describe('ninjs is told by its keys', () => {
  const long = 'The ferry was late. '.repeat(400);
  it.each<[string, object, boolean]>([
    ['a name and a key', { uri: 'urn:1', versioncreated: '2023-07-28' }, true],
    ['a long text first', { body_html: long, uri: 'urn:1' }, false],
    ['a text in XHTML first', { body_xhtml: long, uri: 'urn:1' }, true],
    [
      'three keys before its name',
      { headlines: [], pubStatus: 'usable', bodies: [{ value: long }], uri: 'urn:1' },
      true,
    ],
    ['a record of another kind', { id: 7, text: long, headlines: [], guid: 'x' }, false],
    ['a record with a slug', { uri: 'x', slugline: 'ferry', text: long }, false],
  ])('%s', (_, document, is) => {
    expect(documentFormatOf(JSON.stringify(document).slice(0, 4096)) === 'ninjs').toBe(is);
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
