import type { Note } from '../../notes.js';
import { type Evidence, type Fact, factFields, factsOf } from './facts.js';
import { grouped, noteRuns } from './notes.js';
import { hang, type Page, placeOf, run, slice } from './page.js';
import type { Run } from './wrap.js';

/** Columns of the names of the fields; a longer one pushes its value to the right. */
const indent = 14;
/** As many notes of one field are shown; the next thousand would say no more. */
const mostNotes = 40;

/**
 * The fields: value, the words that show it with their place, the rule that chose it, and what else was proposed and
 * why it lost. Then the notes of the stages that are no field, and the names of what was not found.
 */
export function fieldRows(page: Page): string[] {
  const facts = grouped(factsOf(page.story), ({ field }) => field);
  const notes = page.notes.fields;
  const stages = [...notes.keys()].filter((field) => !factFields.some((name) => name === field));
  const rows = [...factFields, ...stages].flatMap((field) => {
    return group(page, field, facts.get(field) ?? [], notes.get(field) ?? []);
  });
  const missing = factFields.filter((field) => !facts.has(field) && !notes.has(field)).join(', ');
  const { dim } = page.palette;
  return missing === '' ? rows : [...rows, ...hang(page, run(dim, 'not found'), indent, [run(dim, missing)])];
}

function group(page: Page, field: string, facts: readonly Fact[], notes: readonly Note[]): string[] {
  const { strong, dim } = page.palette;
  const shown = facts.flatMap((fact) => fact.evidence.flatMap(({ span }) => (span ? [span] : [])));
  const sorted = [...notes.filter(({ chosen }) => chosen), ...notes.filter(({ chosen }) => !chosen)];
  const rest = sorted.length - mostNotes;
  const entries: Entry[] = [
    ...facts.flatMap((fact) => factEntries(page, fact)),
    ...sorted.slice(0, mostNotes).map((note): Entry => ['', noteRuns(page, note, shown, page.columns - indent - 10)]),
    ...(rest > 0 ? [['', [run(dim, `… ${rest} more`)]] satisfies Entry] : []),
  ];
  // A field without a value has its name beside the first of its notes.
  return entries.flatMap(([label, runs], i) => hang(page, run(strong, i === 0 ? label || field : label), indent, runs));
}

/** What stands on one row, or goes on below it. */
type Entry = readonly [label: string, runs: Run[]];

function factEntries(page: Page, { label, value, evidence }: Fact): Entry[] {
  const entries = [...(value === '' ? [] : [[run(page.palette.plain, value)]]), ...evidence.map((e) => shows(page, e))];
  return entries.map((runs, i) => [i === 0 ? label : '', runs]);
}

function shows(page: Page, { span, path, as }: Evidence): Run[] {
  if (span === null) return [run(page.palette.dim, [as, path].filter(Boolean).join(' '))];
  const before = `${placeOf(page, span[0])} ${as}${as && ' '}`;
  return [run(page.palette.dim, before), run(page.palette.plain, slice(page, span, room(page, before)))];
}

function room(page: Page, before: string): number {
  return Math.max(12, page.columns - indent - before.length);
}
