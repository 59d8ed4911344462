import type { Span } from '../../text/span.js';

/** The lines of a text without their ends, the line ends being those that the parser knows. */
export function linesOf(source: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const end of source.matchAll(/\r\n?|[\n\u2028\u2029]/gu)) {
    lines.push([start, end.index]);
    start = end.index + end[0].length;
  }
  lines.push([start, source.length]);
  return lines;
}

/** The index of the line that an offset stands in; a line end belongs to the line before it. */
export function lineAt(lines: readonly Span[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lines[middle]![0] <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
