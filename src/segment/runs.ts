import type { LabelledLine } from './roles.js';

/** A stretch of running text with little between its lines. */
export interface Run {
  /** Indexes of its first and last lines. */
  readonly first: number;
  readonly last: number;
  readonly paragraphs: number;
  readonly letters: number;
}

/** So many lines in a row that are no prose part two runs. */
const between = 5;

/** The runs of a text, in its order; the foot of a page parts them too. */
export function proseRuns(lines: readonly LabelledLine[]): Run[] {
  const runs: Run[] = [];
  let gap = between;
  for (const [i, line] of lines.entries()) {
    if (line.role !== 'prose') {
      if (line.role === 'foot') gap = between;
      else if (line.rule !== 'no-letters') gap++;
      continue;
    }
    const letters = line.content[1] - line.content[0];
    const last = gap < between ? runs.pop() : undefined;
    const { first = i, paragraphs = 0, letters: before = 0 } = last ?? {};
    runs.push({ first, last: i, paragraphs: paragraphs + 1, letters: before + letters });
    gap = 0;
  }
  return runs;
}

/** Whether a run is a text of its own: no teaser, no card, no notice about cookies. */
export function isText({ paragraphs, letters }: Run): boolean {
  return paragraphs >= 3 && letters >= 600;
}

/** A page asks for more than this in a sentence of its own, where a button or a label is shorter. */
const shortestBorder = 60;

/** The page's own words below a story: its foot, or a sentence that asks the reader for something. */
export function isBorder({ role, rule, line }: LabelledLine): boolean {
  return (
    role === 'foot' ||
    rule === 'list-heading' ||
    (role === 'furniture' && rule !== 'menu' && line.text.length >= shortestBorder)
  );
}
