import { isWholePage } from './page-lines.js';
import type { LabelledLine } from './roles.js';
import { threadStamps } from './threads.js';
import { lettersIn, sharpWorth, worth } from './worth.js';

/** The lines of a page that its story stands in, from the first one of running text to the last. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** A stamp of a list of comments or of further stories. */
const costOfThreads = 300;

/**
 * Where the story stands on a whole page: the stretch with most running text and least of the page between. Null where
 * the text is no whole page, or has no running text. On a page in one line it is looked over once more with sharper eyes.
 */
export function storyStretch(lines: readonly LabelledLine[]): Stretch | null {
  if (!isWholePage(lines)) return null;
  const threads = threadStamps(lines);
  const inRuns = isInRuns(lines);
  const weigh = (weight: (line: LabelledLine) => number): number[] =>
    lines.map((line, i) => weight(line) - (threads.has(i) ? costOfThreads : 0));
  const all = { first: 0, last: lines.length - 1 };
  const found = greatest(
    weigh((line) => worth(line, inRuns)),
    all,
  );
  const whole = found && beforeFoot(lines, found, inRuns);
  return whole && inRuns ? (greatest(weigh(sharpWorth), whole) ?? whole) : whole;
}

/** The part of a stretch whose weights have the greatest sum; null where none is above nothing. */
function greatest(weights: readonly number[], within: Stretch): Stretch | null {
  let best = 0;
  let found: Stretch | null = null;
  let sum = 0;
  let first = within.first;
  for (let i = within.first; i <= within.last; i++) {
    if (sum <= 0) {
      sum = 0;
      first = i;
    }
    sum += weights[i]!;
    if (sum > best) {
      best = sum;
      found = { first, last: i };
    }
  }
  return found;
}

/**
 * A page's foot ends the story, unless more of it stands behind. On a page in one line the notices below the foot look
 * like text too: there a third of it is enough.
 */
function beforeFoot(lines: readonly LabelledLine[], { first, last }: Stretch, inRuns: boolean): Stretch {
  const letters = lines.slice(first, last + 1).map((line) => (line.role === 'prose' ? lettersIn(line) : 0));
  const all = letters.reduce((sum, next) => sum + next, 0);
  let before = 0;
  for (const [i, own] of letters.entries()) {
    if (lines[first + i]!.role === 'foot' && before >= all / (inRuns ? 3 : 2)) return { first, last: first + i - 1 };
    before += own;
  }
  return { first, last };
}

/** Whether a page came without its line ends: most of its lines are sentences of one line, and the menus between them. */
function isInRuns(lines: readonly LabelledLine[]): boolean {
  return lines.filter(({ line: { seam } }) => seam === 'menu' || seam === 'goes-on').length * 2 > lines.length;
}
