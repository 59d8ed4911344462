import type { Byline, PlaceField, Story } from '../../story.js';
import { uriOf } from '../address.js';
import { block, element, empty, type Markup, text } from '../markup.js';
import { momentOf } from '../moment.js';
import { urgencyOf } from '../ninjs.js';
import { languageTag, words } from '../words.js';
import { qcode } from './schemes.js';

/** Each property of the content, none, one or several elements, in the order that the schema demands. */
type Properties = readonly (readonly [name: string, elements: (story: Story) => Markup | Markup[] | null])[];

/**
 * First `AdministrativeMetadataGroup` of the XML Schema, from `urgency` to `altId`, then `DescriptiveMetadataGroup`.
 * From `located` on the schema leaves the order within each group open.
 */
const order: Properties = [
  ['urgency', ({ wire }) => line('urgency', urgencyOf(wire?.priority)?.toString())],
  ['contentCreated', ({ published }) => line('contentCreated', momentOf(published)?.value)],
  ['contentModified', ({ updated }) => line('contentModified', momentOf(updated)?.value)],
  ['located', ({ dateline }) => (dateline?.places ?? []).map(located)],
  ['infoSource', infoSources],
  ['creator', ({ bylines }) => bylines.filter(isAuthor).map((byline) => party('creator', byline))],
  ['contributor', ({ bylines }) => bylines.filter(isEditor).map((byline) => party('contributor', byline))],
  ['altId', alternateIds],
  ['language', ({ language }) => (languageTag(language) ? empty('language', { tag: languageTag(language) }) : null)],
  ['subject', ({ wire }) => (wire?.category ? empty('subject', { literal: words(wire.category) }) : null)],
  ['slugline', ({ wire }) => line('slugline', wire?.slug)],
  ['headline', headlines],
  ['dateline', ({ dateline }) => line('dateline', dateline?.text)],
  ['by', ({ bylines }) => bylines.flatMap((byline) => line('by', byline.text) ?? [])],
  ['creditline', ({ agencies }) => line('creditline', agencies.map(({ name }) => name).join(' / '))],
  ['description', ({ summary }) => line('description', summary?.text, { role: qcode('drol', 'summary') })],
];

export function contentMeta(story: Story): Markup {
  return block(
    'contentMeta',
    {},
    order.flatMap(([, elements]) => elements(story) ?? []),
  );
}

/** An element of words alone; none where there are no words. */
function line(name: string, value: string | null | undefined, attributes = {}): Markup | null {
  const plain = words(value);
  return plain === '' ? null : element(name, attributes, text(plain));
}

/** The chain: each agency with its part in it, the origin first. */
function infoSources({ agencies }: Story): Markup[] {
  return agencies.map(({ id, name, role }) =>
    element('infoSource', { literal: words(id), role: qcode('role', role) }, element('name', {}, text(words(name)))),
  );
}

function located({ name, nameEn, country }: PlaceField): Markup {
  const parts = [line('name', name), nameEn === name ? null : line('name', nameEn, { 'xml:lang': 'en' })];
  const within = country === null ? null : empty('broader', { qcode: qcode('iso3166-1a2', words(country)) });
  return element('located', {}, ...[...parts, within].filter((part) => part !== null));
}

function isAuthor({ kind, role }: Byline): boolean {
  return kind === 'person' && role === 'author';
}

function isEditor({ kind, role }: Byline): boolean {
  return kind === 'person' && role === 'editor';
}

function party(name: 'creator' | 'contributor', byline: Byline): Markup {
  const title = byline.title === null ? null : line('note', byline.title);
  const parts = [line('name', byline.name), title].filter((part) => part !== null);
  return element(name, { role: qcode('role', byline.role) }, ...parts);
}

function alternateIds({ source, wire }: Story): Markup[] {
  const ids = {
    id: uriOf(source.id) ? null : source.id,
    number: wire?.number,
    take: wire?.take,
    service: wire?.service,
  };
  return Object.entries(ids).flatMap(([kind, id]) => line('altId', id, { role: qcode('role', kind) }) ?? []);
}

function headlines({ headline, alternateHeadlines }: Story): Markup[] {
  const others = alternateHeadlines.map(({ text: value, language }) =>
    line('headline', value, { role: qcode('role', 'alternate'), 'xml:lang': languageTag(language) }),
  );
  return [line('headline', headline?.text), ...others].filter((part) => part !== null);
}
