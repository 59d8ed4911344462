const gap = '  ';
/** Vowel signs, other marks and joiners take no column of their own. */
const widthless = /[\p{M}\p{Cf}]/gu;

/**
 * Rows as lines with aligned columns. All columns but the last are as wide as their widest cell; the last ends, with
 * `…`, at the edge of the terminal.
 *
 * @param columns width of the terminal
 */
export function table(rows: readonly (readonly string[])[], columns: number): string {
  const last = Math.max(0, ...rows.map((row) => row.length - 1));
  const widths = Array.from({ length: last }, (_, i) => Math.max(...rows.map((row) => width(row[i] ?? ''))));
  const room = columns - widths.reduce((sum, each) => sum + each + gap.length, 0);
  return rows
    .map((row) => {
      const cells = row.slice(0, last).map((cell, i) => cell + ' '.repeat(widths[i]! - width(cell)));
      return `${[...cells, cut(row[last] ?? '', room)].join(gap).trimEnd()}\n`;
    })
    .join('');
}

function width(text: string): number {
  return [...text.replace(widthless, '')].length;
}

/** Cut to a width; where the room is hopeless, the text stays whole and the terminal wraps it. */
function cut(text: string, room: number): string {
  if (room < 8 || width(text) <= room) return text;
  let short = '';
  let used = 0;
  for (const sign of text) {
    used += width(sign);
    if (used >= room) break;
    short += sign;
  }
  return `${short}…`;
}
