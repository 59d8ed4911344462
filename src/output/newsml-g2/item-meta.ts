import type { Story } from '../../story.js';
import { webAddress } from '../address.js';
import { block, element, empty, type Markup, text } from '../markup.js';
import { momentOf, versionMoment } from '../moment.js';
import { words } from '../words.js';
import { qcode } from './schemes.js';

/** Each property of the item, none, one or several elements, in the order that the schema demands. */
type Properties = readonly (readonly [name: string, elements: (story: Story) => Markup | Markup[] | null])[];

/** `ItemManagementGroup` of the XML Schema, as far as a story fills it; `link` follows the group. */
const order: Properties = [
  ['itemClass', () => empty('itemClass', { qcode: qcode('ninat', 'text') })],
  ['provider', provider],
  ['versionCreated', (story) => time('versionCreated', versionMoment(story, ({ hasTime }) => hasTime)?.value)],
  ['firstCreated', (story) => time('firstCreated', firstCreated(story))],
  ['embargoed', embargoed],
  ['pubStatus', pubStatus],
  ['edNote', edNotes],
  ['signal', signals],
  ['link', link],
];

export function itemMeta(story: Story): Markup {
  return block(
    'itemMeta',
    {},
    order.flatMap(([, elements]) => elements(story) ?? []),
  );
}

/** Who answers for this copy: the publisher, else the agency that sent it; empty where the story names neither. */
function provider({ publisher, agencies }: Story): Markup {
  const party = publisher ?? agencies.at(-1);
  if (!party) return empty('provider', {});
  return element('provider', { literal: words(party.id) }, element('name', {}, text(words(party.name))));
}

function time(name: string, value: string | undefined): Markup | null {
  return value === undefined ? null : element(name, {}, text(value));
}

function firstCreated({ published }: Story): string | undefined {
  const moment = momentOf(published);
  return moment?.hasTime ? moment.value : undefined;
}

/** Empty: under embargo till a time that is not told (section on `embargoed` of the standard). */
function embargoed({ advisories }: Story): Markup | null {
  return advisories.some(({ kind }) => kind === 'embargo') ? empty('embargoed', {}) : null;
}

function pubStatus({ advisories }: Story): Markup {
  const killed = advisories.some(({ kind }) => kind === 'kill');
  return empty('pubStatus', { qcode: qcode('stat', killed ? 'canceled' : 'usable') });
}

function edNotes({ advisories, signoff }: Story): Markup[] {
  const notes = signoff === null ? advisories : [...advisories, { kind: 'signoff', text: signoff.text }];
  return notes.map((note) => element('edNote', { role: qcode('note', note.kind) }, text(words(note.text))));
}

/** IPTC's signals say that an item corrects or updates an earlier one. */
function signals({ advisories }: Story): Markup[] {
  const kinds = new Set(advisories.map(({ kind }) => kind));
  return (['correction', 'update'] as const)
    .filter((kind) => kinds.has(kind))
    .map((kind) => empty('signal', { qcode: qcode('sig', kind) }));
}

function link({ source }: Story): Markup | null {
  const href = webAddress(source.url);
  return href === null ? null : empty('link', { href });
}
