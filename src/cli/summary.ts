import type { Done } from '../batch/journal.js';
import { sortedTally, type Tally } from '../batch/tally.js';
import { table } from './table.js';
import { visible } from './visible.js';

/** So many of the most frequent names are shown to people; programs get all. */
const most = 10;

/**
 * What a run gave, in numbers, as lines for standard error.
 *
 * @param columns width of the terminal
 * @example
 * stories    1,204
 * failures       2
 * agencies   pti 803, ani 221, none 180
 */
export function summaryOf({ units, failed, tally }: Done, columns: number): string {
  const sorted = sortedTally(tally);
  const rows = [
    ['inputs', shown(units)],
    ['stories', shown(sorted.stories)],
    ['failures', shown(failed)],
    ['characters', shown(sorted.characters)],
    ...(['agencies', 'publishers', 'languages', 'warnings', 'errors'] as const).map((name) => [
      name,
      listed(sorted, name),
    ]),
  ];
  return table(
    rows.filter(([, value]) => value !== ''),
    columns,
  );
}

/** The same as a line of JSON, with every name. */
export function summaryJsonOf({ units, failed, tally }: Done): string {
  return `${JSON.stringify({ units, failed, ...sortedTally(tally) })}\n`;
}

function listed(tally: Tally, name: 'agencies' | 'publishers' | 'languages' | 'warnings' | 'errors'): string {
  const entries = Object.entries(tally[name]);
  const first = entries.slice(0, most).map(([key, times]) => `${visible(key)} ${shown(times)}`);
  return [...first, ...(entries.length > most ? [`and ${entries.length - most} more`] : [])].join(', ');
}

/** With commas, whatever the machine's own language is. */
function shown(count: number): string {
  return String(count).replace(/(?<=[0-9])(?=(?:[0-9]{3})+$)/gu, ',');
}
