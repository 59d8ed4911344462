import type { Stated, StatedAdvisory } from '../../../header.js';
import { advisory, select, stated, statedAttribute } from '../../markup/find.js';
import type { Element } from '../../markup/tree.js';
import { kindOfNote } from '../../wire/head.js';
import { codeOf, roleOf } from './codes.js';

/** IPTC's codes of `pubStatus` and `signal`; all others say nothing to editors. */
const codes = new Map<string, StatedAdvisory['kind']>([
  ['canceled', 'kill'],
  ['cancelled', 'kill'],
  ['withheld', 'embargo'],
  ['correction', 'correction'],
  ['update', 'update'],
]);

/** Roles of a note to editors that say what it is; this program writes them. */
const noteKinds = new Set<string>(['correction', 'update', 'repeat', 'urgent', 'embargo', 'kill', 'note']);

/** Notes to editors; what the status and the signals say besides; an embargo with the time that ends it. */
export function newsmlG2Advisories(item: Element): StatedAdvisory[] {
  const notes = select(item, 'itemMeta/edNote').flatMap(note);
  const told = new Set(notes.map(({ kind }) => kind));
  const embargo = select(item, 'itemMeta/embargoed').flatMap((element) => advisory('embargo', ended(element)));
  const coded = [...select(item, 'itemMeta/pubStatus'), ...select(item, 'itemMeta/signal')].flatMap((element) =>
    advisory(codes.get(codeOf(element) ?? ''), statedAttribute(element, 'qcode')),
  );
  return [...[...embargo, ...coded].filter(({ kind }) => !told.has(kind)), ...notes];
}

/** The desk's sign-off, which this program writes as a note. */
export function signoff(item: Element): Stated | undefined {
  return stated(select(item, 'itemMeta/edNote').find((element) => roleOf(element) === 'signoff'));
}

function note(element: Element): StatedAdvisory[] {
  const role = roleOf(element);
  if (role === 'signoff') return [];
  const said = stated(element);
  const told = role !== null && noteKinds.has(role) ? (role as StatedAdvisory['kind']) : null;
  return advisory(told ?? kindOfNote(said?.text ?? ''), said);
}

/** Empty: under embargo till a time that is not told. */
function ended(element: Element): Stated | undefined {
  return stated(element) ?? { text: element.name, span: null, path: 'newsItem/itemMeta/embargoed' };
}
