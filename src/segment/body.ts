import type { Doc } from '../doc.js';
import type { DatelineProposal } from '../fields/proposals.js';
import { publisherNames } from '../lexicon/publisher-names.js';
import { endsLikeSentence } from '../text/sentences.js';
import { opensSmall } from '../text/signs.js';
import { type Span, trimSpan } from '../text/span.js';
import { splitGlued } from './glued.js';
import type { Lead } from './lead.js';
import { hasOwnHead } from './lead-dateline.js';
import { scanMarked } from './marked.js';
import { closesByDesk, scanStretch } from './page-body.js';
import type { LabelledLine } from './roles.js';
import { isBorder, isText, noGap, parts, proseRuns, type Run, widened } from './runs.js';

/** The story's own text. */
export interface Body {
  readonly paragraphs: readonly Span[];
  /** Lines that the story's text stands in, and the last of them. */
  readonly lines: ReadonlySet<number>;
  readonly lastLine: number;
  /** The line at which a second story begins; null where there is none. */
  readonly secondStory: number | null;
  readonly endedBy: string;
}

/** The story's paragraphs, from the lead to the sign-off, the notice, the page's foot or the next story. */
export function findBody(
  doc: Doc,
  lines: readonly LabelledLine[],
  lead: Lead,
  datelines: readonly DatelineProposal[],
): Body {
  const kept: LabelledLine[] = [];
  const scan = scanFor(doc, lines, lead, datelines, kept);
  const paragraphs = kept.length > 0 ? toParagraphs(doc, kept, lead.start) : [];
  return {
    paragraphs,
    lines: new Set(kept.map((line) => line.line.index)),
    lastLine: kept.at(-1)?.line.index ?? lead.line,
    ...scan,
  };
}

function scanFor(
  doc: Doc,
  lines: readonly LabelledLine[],
  lead: Lead,
  datelines: readonly DatelineProposal[],
  kept: LabelledLine[],
): { secondStory: number | null; endedBy: string } {
  if (doc.marks) return scanMarked(lines, doc.marks, lead, kept);
  if (lead.last !== undefined) return scanStretch(lines, { first: lead.line, last: lead.last }, kept);
  return scanLines(doc, lines, lead, datelines, kept);
}

function scanLines(
  doc: Doc,
  lines: readonly LabelledLine[],
  lead: Lead,
  datelines: readonly DatelineProposal[],
  kept: LabelledLine[],
): { secondStory: number | null; endedBy: string } {
  const opens = new Map(datelines.filter((d) => d.strength >= 2).map((d) => [d.line, d]));
  const runs = proseRuns(lines);
  let waiting: LabelledLine[] = [];
  let gap = noGap;
  let afterLink = false;
  let afterBorder = false;
  for (let i = lead.line; i < lines.length; i++) {
    const line = lines[i]!;
    if (i > lead.line && endsStory(line)) {
      const next = line.role === 'foot' ? longerRun(runs, kept, i) : null;
      if (!next) return { secondStory: null, endedBy: line.role };
      i = next.first - 1;
      waiting = [];
      gap = noGap;
      continue;
    }
    const next = opens.get(i);
    if (next && i > lead.line && (afterBorder || isOtherStory(waiting, line) || hasOwnHead(lines, i)))
      return { secondStory: i, endedBy: 'second-story' };
    if ((line.role === 'prose' && !(gap.length >= 2 && isCutTitle(line))) || i === lead.line) {
      if (parts(gap) && !continues(doc, kept, line)) {
        const next = longerRun(runs, kept, i - 1);
        if (!next) return { secondStory: null, endedBy: 'gap' };
        waiting = [];
        gap = noGap;
        if (next.first > i) {
          i = next.first - 1;
          continue;
        }
      }
      if (waiting.length <= 2) kept.push(...waiting);
      kept.push(line);
      waiting = [];
      gap = noGap;
      afterLink = false;
      afterBorder = false;
      if (closesByDesk(line)) return { secondStory: null, endedBy: 'signoff' };
    } else {
      gap = widened(gap, line);
      if (line.role === 'link') afterLink = true;
      if (isBorder(line)) afterBorder = true;
      if (line.role === 'title' && !afterLink) waiting.push(line);
    }
  }
  if (waiting.length === 1 && breaksOff(doc, waiting[0]!, lines)) kept.push(waiting[0]!);
  return { secondStory: null, endedBy: 'text' };
}

/** `Two held, ten hurt as bus with pilgrims meets with accident in…`: a related headline, cut short. */
function isCutTitle({ line: { text } }: LabelledLine): boolean {
  return text.length <= 120 && (text.endsWith('…') || text.endsWith('...'));
}

/** Words of a page stand within the story where more of it stands behind them than before. */
function longerRun(runs: readonly Run[], kept: readonly LabelledLine[], behind: number): Run | null {
  const before = kept.reduce((sum, { content }) => sum + content[1] - content[0], 0);
  return runs.find((run) => run.first > behind && isText(run) && run.letters >= before) ?? null;
}

/** The record breaks off within its last line: a quotation is opened there and never closed, or it is too long a title. */
function breaksOff(doc: Doc, line: LabelledLine, lines: readonly LabelledLine[]): boolean {
  // Behind a stamp stands no story.
  if (line.line.index !== lines.length - 1 || lines[line.line.index - 1]?.role === 'stamp') return false;
  const text = doc.text.slice(...line.content);
  if (publisherNames(doc.lexicon).scan(doc.text, line.content).length > 0) return false;
  const opened = text.lastIndexOf('“') > text.lastIndexOf('”') || text.lastIndexOf('‘') > text.lastIndexOf('’');
  return opened || text.split(/\s+/u).length >= 16;
}

function endsStory(line: LabelledLine): boolean {
  return line.role === 'disclaimer' || line.role === 'signoff' || line.role === 'foot' || line.role === 'agency';
}

/** Another story's dateline under a headline of its own. */
function isOtherStory(waiting: readonly LabelledLine[], line: LabelledLine): boolean {
  return line.role === 'prose' && waiting.length > 0;
}

/** After a long gap only text in the letters of the story goes on with it, and only if it is no short line. */
function continues(doc: Doc, kept: readonly LabelledLine[], line: LabelledLine): boolean {
  const script = doc.languages[0]?.script ?? 'Latin';
  const letters = doc.text.slice(...line.content).match(new RegExp(`\\p{Script=${script}}`, 'gu'))?.length ?? 0;
  return kept.length > 0 && letters > 120;
}

/** Joins lines that were broken in mid-sentence, and parts paragraphs that were run together. */
function toParagraphs(doc: Doc, kept: readonly LabelledLine[], start: number): Span[] {
  const paragraphs: Span[] = [];
  for (const [i, line] of kept.entries()) {
    const span: Span = i === 0 ? [start, line.content[1]] : line.content;
    const before = kept[i - 1];
    const goesOn =
      before &&
      !line.line.afterBlank &&
      before.line.index === line.line.index - 1 &&
      (isBroken(doc, before) || (opensSmall(line.line.text) && !endsLikeSentence(doc.text.slice(...before.content))));
    if (goesOn || (before?.line.index === line.line.index - 1 && line.line.seam === 'goes-on'))
      paragraphs.push([paragraphs.pop()![0], span[1]]);
    else paragraphs.push(span);
  }
  return paragraphs
    .flatMap((span) => splitGlued(doc.text, withoutRule(doc.text, trimSpan(doc.text, span))))
    .filter(([a, b]) => a < b);
}

/** `… सौंप दिया गया। -----`: a rule that parts the text from its sign-off is no part of it. */
function withoutRule(text: string, span: Span): Span {
  if (!'-_*='.includes(text[span[1] - 1]!)) return span;
  const rule = /(?<=[.।॥۔?!"'”’)])\s?[-_*=]{3,}$/u.exec(text.slice(Math.max(span[0], span[1] - longestRule), span[1]));
  return rule ? [span[0], span[1] - rule[0].length] : span;
}

const longestRule = 80;

/** A line broken in mid-sentence: of a wrapped block, or too long for a crosshead. */
function isBroken(doc: Doc, line: LabelledLine): boolean {
  const text = doc.text.slice(...line.content);
  return !endsLikeSentence(text) && (line.wrapped || (line.role === 'prose' && text.length > 120));
}
