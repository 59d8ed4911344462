import type { StatedAdvisory } from '../../../header.js';
import { advisory, attribute, first, firstStated, select, stated, statedAttribute } from '../../markup/find.js';
import type { Element } from '../../markup/tree.js';

/** What a `Status` or an `Instruction` says to editors; all others, `Usable` first, say nothing. */
const codes = new Map<string, StatedAdvisory['kind']>([
  ['embargoed', 'embargo'],
  ['withheld', 'embargo'],
  ['canceled', 'kill'],
  ['cancelled', 'kill'],
  ['kill', 'kill'],
  ['correction', 'correction'],
  ['rectify', 'correction'],
  ['update', 'update'],
]);

/** Types of a `NewsLine` that are written to editors, and names of comments that are. */
const noteNames = new Set(['advisoryline', 'advisory', 'editorial note', 'editorialnote', 'ednote']);

/** The status, with the time that ends an embargo; instructions; lines and comments to editors. */
export function newsml1Advisories(item: Element, components: readonly Element[]): StatedAdvisory[] {
  const management = first(item, 'NewsManagement');
  if (!management) return notes(components);
  const coded = [...select(management, 'Status'), ...select(management, 'Instruction')].flatMap((element) => {
    const kind = codes.get(formalName(element));
    const end = kind === 'embargo' ? stated(first(management, 'StatusWillChange/DateAndTime')) : undefined;
    return advisory(kind, firstStated(end, statedAttribute(element, 'FormalName')));
  });
  return [...coded, ...notes(components)];
}

function notes(components: readonly Element[]): StatedAdvisory[] {
  const all = (path: string): Element[] => components.flatMap((component) => select(component, path));
  const lines = all('NewsLines/NewsLine')
    .filter((line) => noteNames.has(formalName(first(line, 'NewsLineType'))))
    .flatMap((line) => select(line, 'NewsLineText'));
  const comments = [...all('Comment'), ...all('ContentItem/Comment')].filter((comment) =>
    noteNames.has(formalName(comment)),
  );
  return [...lines, ...comments].flatMap((element) => advisory('note', stated(element)));
}

function formalName(element: Element | undefined): string {
  return attribute(element, 'FormalName')?.toLowerCase() ?? '';
}
