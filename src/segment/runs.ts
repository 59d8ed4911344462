import type { LabelledLine } from './roles.js';

/** A stretch of running text with little between its lines. */
export interface Run {
  /** Indexes of its first and last lines. */
  readonly first: number;
  readonly last: number;
  readonly paragraphs: number;
  readonly letters: number;
}

/** So many lines in a row that are no prose part two runs; an advertisement amid a story has more. */
const between = 5;
const aroundAdvert = 10;

/** The lines since the last prose, and whether they part what stands before them from what follows. */
export interface Gap {
  readonly length: number;
  readonly hasAdvert: boolean;
}

export const noGap: Gap = { length: 0, hasAdvert: false };

/** A gap with one more line, which is no prose; numbers of notes and pictures part nothing. */
export const widened = ({ length, hasAdvert }: Gap, { rule }: LabelledLine): Gap => ({
  length: rule === 'no-letters' ? length : length + 1,
  hasAdvert: hasAdvert || rule === 'advertisement',
});

export const parts = ({ length, hasAdvert }: Gap): boolean => length >= (hasAdvert ? aroundAdvert : between);

/** The runs of a text, in its order; the foot of a page parts them too. */
export function proseRuns(lines: readonly LabelledLine[]): Run[] {
  const runs: Run[] = [];
  let gap = noGap;
  let ended = true;
  for (const [i, line] of lines.entries()) {
    if (line.role !== 'prose') {
      if (line.role === 'foot') ended = true;
      else gap = widened(gap, line);
      continue;
    }
    const letters = line.content[1] - line.content[0];
    const last = ended || parts(gap) ? undefined : runs.pop();
    const { first = i, paragraphs = 0, letters: before = 0 } = last ?? {};
    runs.push({ first, last: i, paragraphs: paragraphs + 1, letters: before + letters });
    gap = noGap;
    ended = false;
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
