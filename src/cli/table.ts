import { cutTo, widthOf } from '../output/width.js';

const gap = '  ';
/**
 * Rows as lines with aligned columns. All columns but the last are as wide as their widest cell; the last ends, with
 * `…`, at the edge of the terminal.
 *
 * @param columns width of the terminal
 */
export function table(rows: readonly (readonly string[])[], columns: number): string {
  const last = longest(rows.map((row) => row.length - 1));
  const widths = Array.from({ length: last }, (_, i) => longest(rows.map((row) => widthOf(row[i] ?? ''))));
  const room = columns - widths.reduce((sum, each) => sum + each + gap.length, 0);
  return rows
    .map((row) => {
      const cells = row.slice(0, last).map((cell, i) => cell + ' '.repeat(widths[i]! - widthOf(cell)));
      return `${[...cells, cut(row[last] ?? '', room)].join(gap).trimEnd()}\n`;
    })
    .join('');
}

/** One by one: a call takes some hundred thousand parameters at most. */
function longest(lengths: readonly number[]): number {
  return lengths.reduce((most, length) => Math.max(most, length), 0);
}

/** Cut to a width; where the room is hopeless, the text stays whole and the terminal wraps it. */
export function cut(text: string, room: number): string {
  return room < 8 ? text : cutTo(text, room);
}
