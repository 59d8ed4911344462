import { isWholePage } from './page-lines.js';
import type { LabelledLine, Role } from './roles.js';
import { threadStamps } from './threads.js';

/** The lines of a page that its story stands in, from the first one of running text to the last. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** What a line of running text adds by its length in letters: a teaser says little, and no paragraph all. */
const prose = { least: 5, most: 250, start: 50 } as const;

/** What any other line takes away. A headline may be the story's crosshead, a stamp in it is rare. */
const costs: Readonly<Partial<Record<Role, number>>> = {
  title: 15,
  dateline: 5,
  caption: 10,
  link: 20,
  agency: 20,
  byline: 60,
  stamp: 100,
  furniture: 100,
  foot: 400,
};
const costOfOthers = 30;
/** Numbers of notes, tables and pictures part nothing. */
const costOfNumbers = 5;
/** A menu in one piece parts as much as its items would, each on a line of its own. */
const menu = { forEachLetter: 0.7, most: 600 } as const;
/** A stamp of a list of comments or of further stories. */
const costOfThreads = 300;

/**
 * Where the story stands on a whole page: the stretch with most running text and least of the page between. Null where
 * the text is no whole page, or has no running text.
 */
export function storyStretch(lines: readonly LabelledLine[]): Stretch | null {
  if (!isWholePage(lines)) return null;
  const threads = threadStamps(lines);
  const inRuns = isInRuns(lines);
  let best = 0;
  let found: Stretch | null = null;
  let sum = 0;
  let first = 0;
  for (const [i, line] of lines.entries()) {
    if (sum <= 0) {
      sum = 0;
      first = i;
    }
    sum += worth(line, inRuns) - (threads.has(i) ? costOfThreads : 0);
    if (sum > best) {
      best = sum;
      found = { first, last: i };
    }
  }
  return found && beforeFoot(lines, found, inRuns);
}

/**
 * A page's foot ends the story, unless more of it stands behind. On a page in one line the notices below the foot look
 * like text too: there a third of it is enough.
 */
function beforeFoot(lines: readonly LabelledLine[], { first, last }: Stretch, inRuns: boolean): Stretch {
  const letters = lines
    .slice(first, last + 1)
    .map(({ role, content }) => (role === 'prose' ? content[1] - content[0] : 0));
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

function worth({ role, rule, content }: LabelledLine, inRuns: boolean): number {
  const letters = content[1] - content[0];
  if (role === 'prose') return Math.max(prose.least, Math.min(letters - prose.start, prose.most));
  const cost = rule === 'no-letters' ? costOfNumbers : (costs[role] ?? costOfOthers);
  return -(inRuns && rule === 'menu-run' ? Math.max(cost, Math.min(letters * menu.forEachLetter, menu.most)) : cost);
}
