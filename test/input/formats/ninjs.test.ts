import { describe, expect, it } from 'vitest';
import { storiesIn } from '../../../src/input/stories.js';

const read = (text: string) => storiesIn(Buffer.from(text), 'ninjs', { encoding: null });
const readOne = async (fields: object) =>
  (await read(JSON.stringify({ uri: 'urn:x:1', body_text: 'Late.', ...fields })))[0];

describe('what ninjs states', () => {
  it.each<[string, object, object]>([
    ['the headline of version 1', { headline: 'Ferry late' }, { headline: { text: 'Ferry late', path: 'headline' } }],
    ['of later ones', { headlines: [{ role: 'main', value: 'Late' }] }, { headline: { path: 'headlines/0/value' } }],
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
    ['who provides it', { copyrightholder: 'UNI' }, { agencies: [{ text: 'UNI', path: 'copyrightholder' }] }],
    ['a kill', { pubstatus: 'canceled' }, { advisories: [{ kind: 'kill', text: 'canceled', path: 'pubstatus' }] }],
    [
      'an embargo',
      { pubStatus: 'withheld', embargoed: '2023-07-29' },
      { advisories: [{ kind: 'embargo', text: '2023-07-29' }] },
    ],
    ['a note', { ednote: 'Picture follows' }, { advisories: [{ kind: 'note', path: 'ednote' }] }],
    ['a note that corrects', { ednote: 'Eds: CORRECTS the name' }, { advisories: [{ kind: 'correction' }] }],
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
