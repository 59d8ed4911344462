import { countWords } from '../text/words.js';
import type { LabelledLine, Role } from './roles.js';

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

/** What a line of a whole page says for the story standing there, in letters of running text. */
export function worth(line: LabelledLine, inRuns: boolean): number {
  const letters = lettersIn(line);
  if (line.role === 'prose') return Math.max(prose.least, Math.min(letters - prose.start, prose.most));
  const cost = line.rule === 'no-letters' ? costOfNumbers : (costs[line.role] ?? costOfOthers);
  return -(inRuns && line.rule === 'menu-run'
    ? Math.max(cost, Math.min(letters * menu.forEachLetter, menu.most))
    : cost);
}

/** What a page's own sentence, on a page in one line, is told by: stamps within it, and headlines that were run into it. */
const run = {
  /** A sentence adds no less, however short: it stands between others. */
  least: 15,
  /** Words in capitals beyond this share take letters away, of no more than so many. */
  capitals: 0.15,
  forEachCapital: 2,
  mostLetters: 400,
  /** A comment or a further story has its day and time. */
  stamp: 200,
  mostStamps: 3,
  furniture: 150,
} as const;

/**
 * The same on a page without line ends, for lines of which it is known that the story stands among them: there every line
 * ends as a sentence does, and what it holds has to be looked at.
 */
export function sharpWorth(line: LabelledLine): number {
  if (line.role === 'furniture' && line.rule !== 'no-letters') return Math.min(worth(line, true), -run.furniture);
  if (line.role !== 'prose') return worth(line, true);
  const { text } = line.line;
  const capitals = text.match(/\s["“‘(]?\p{Lu}/gu)?.length ?? 0;
  const excess = Math.max(0, capitals / Math.max(1, countWords(text)) - run.capitals);
  const stamps = text.match(stampWithin)?.length ?? 0;
  return (
    Math.max(run.least, worth(line, true)) -
    run.forEachCapital * excess * Math.min(lettersIn(line), run.mostLetters) -
    run.stamp * Math.min(stamps, run.mostStamps)
  );
}

/** `July 28, 2020 at 9:03`: a time of day behind a year. */
const stampWithin = /(?:19|20)[0-9]{2}[^0-9]{0,20}[0-9]{1,2}:[0-9]{2}/gu;

/** How much of its own text a line has. */
export function lettersIn({ content: [start, end] }: LabelledLine): number {
  return end - start;
}
