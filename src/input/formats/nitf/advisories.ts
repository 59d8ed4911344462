import type { StatedAdvisory } from '../../../header.js';
import { attribute, first, firstStated, select, stated, statedAttribute } from '../../markup/find.js';
import type { Element } from '../../markup/tree.js';
import { kindOfNote } from '../../wire/head.js';

/** What `docdata/@management-status` says to editors; `usable` says nothing. */
const statuses = new Map<string, StatedAdvisory['kind']>([
  ['embargoed', 'embargo'],
  ['withheld', 'embargo'],
  ['canceled', 'kill'],
  ['cancelled', 'kill'],
]);

/** Notes to editors, corrections, kills, and embargoes with the time that ends them. */
export function nitfAdvisories(nitf: Element): StatedAdvisory[] {
  const docdata = first(nitf, 'head/docdata');
  return docdata ? [...status(docdata), ...corrections(docdata), ...notes(nitf, docdata)] : [];
}

function status(docdata: Element): StatedAdvisory[] {
  const kind = statuses.get(attribute(docdata, 'management-status')?.toLowerCase() ?? '');
  if (kind === undefined) return [];
  const release = kind === 'embargo' ? statedAttribute(first(docdata, 'date.release'), 'norm') : undefined;
  const said = firstStated(release, statedAttribute(docdata, 'management-status'));
  return said ? [{ kind, ...said }] : [];
}

function corrections(docdata: Element): StatedAdvisory[] {
  return select(docdata, 'correction').flatMap((element) => {
    const said = firstStated(statedAttribute(element, 'info'), statedAttribute(element, 'id-string'));
    return said ? [{ kind: 'correction', ...said }] : [];
  });
}

function notes(nitf: Element, docdata: Element): StatedAdvisory[] {
  const messages = select(docdata, 'ed-msg').map((element) =>
    firstStated(statedAttribute(element, 'info'), stated(element)),
  );
  const printed = select(nitf, 'body/body.head/note')
    .filter((element) => attribute(element, 'noteclass') !== 'copyright')
    .map(stated);
  return [...messages, ...printed].flatMap((said) => (said ? [{ kind: kindOfNote(said.text), ...said }] : []));
}
