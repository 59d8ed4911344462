import type { Doc, Line } from '../doc.js';
import type { DisclaimerProposal } from '../fields/disclaimer.js';
import { pageTailStart } from '../fields/page-tail.js';
import type { DatelineProposal, StampProposal } from '../fields/proposals.js';
import type { SignoffProposal } from '../fields/signoff.js';
import { pagePatterns } from '../lexicon/page-patterns.js';
import { type Span, trimSpan, withoutEnd } from '../text/span.js';
import { countWords, without } from '../text/words.js';
import { hasLabel } from './head-lines.js';
import { type Hints, roleOf } from './line-role.js';
import { asMarked } from './marked.js';
import { menuBeforeHeadline } from './menus.js';
import { asPage, isWholePage } from './page-lines.js';
import { withPictures } from './pictures.js';
import { isProse, wrappedLines } from './prose.js';
import { asStated } from './stated.js';

/** What a line looks like by itself. What it is in the story is settled by the layout. */
export type Role =
  | 'advisory'
  | 'agency'
  | 'byline'
  | 'caption'
  | 'dateline'
  | 'disclaimer'
  | 'foot'
  | 'furniture'
  | 'header'
  | 'link'
  | 'prose'
  | 'signoff'
  | 'stamp'
  | 'storyLabel'
  | 'summaryLabel'
  | 'title';

/** A role, the rule that gave it, and where the line's own words begin behind a label or tracker. */
export type Verdict = readonly [role: Role, rule: string, contentStart?: number];

/** All that the stages before propose. */
export interface Proposals {
  readonly stamps: readonly StampProposal[];
  readonly datelines: readonly DatelineProposal[];
  readonly disclaimers: readonly DisclaimerProposal[];
  readonly signoffs: readonly SignoffProposal[];
}

export interface LabelledLine {
  readonly line: Line;
  readonly role: Role;
  readonly rule: string;
  /** The line without what is glued to it: a tracker word before, a sign-off or a notice behind. */
  readonly content: Span;
  /** What is glued behind its last sentence. */
  readonly tail: 'notice' | 'signoff' | 'credit' | null;
  /** Whether it was broken in mid-sentence and the next line goes on. */
  readonly wrapped: boolean;
}

/** Gives every line its role. */
export function labelLines(doc: Doc, proposals: Proposals): LabelledLine[] {
  const disclaimers = byLine(proposals.disclaimers);
  const signoffs = byLine(proposals.signoffs);
  const stamps = byLine(proposals.stamps);
  const patterns = pagePatterns(doc.lexicon);
  // `by Meera Rao June 3, 2023` goes on with no headline, for all its small letter.
  const heads = [...stamps.keys()].filter((line) => hasLabel(doc.lines[line]!.text, patterns));
  const hints: Hints = {
    stamps,
    datelines: byLine(proposals.datelines),
    disclaimers,
    signoffs,
    wrapped: wrappedLines(doc.lines, new Set([...disclaimers.keys(), ...signoffs.keys(), ...heads])),
    menus: menuBeforeHeadline(doc.lines.filter(({ text }) => !hasLabel(text, patterns))),
  };
  const labelled = withPictures(doc.lines.map((line) => labelLine(doc, line, hints)));
  if (doc.marks) return asMarked(labelled, doc.marks);
  if (doc.ownLines) return asStated(doc, labelled, doc.ownLines);
  return isWholePage(labelled) ? asPage(doc, labelled) : labelled;
}

function byLine<T extends { readonly line: number; readonly lastLine?: number }>(
  found: readonly T[],
): Map<number, T[]> {
  const map = new Map<number, T[]>();
  for (const item of found)
    for (let line = item.line; line <= (item.lastLine ?? item.line); line++) {
      const here = map.get(line);
      if (here) here.push(item);
      else map.set(line, [item]);
    }
  return map;
}

function labelLine(doc: Doc, line: Line, hints: Hints): LabelledLine {
  const wrapped = hints.wrapped.has(line.index);
  const labelled = (role: Role, rule: string, content: Span = line.span): LabelledLine => ({
    line,
    role,
    rule,
    content: trimSpan(doc.text, content),
    tail,
    wrapped,
  });
  const notice = hints.disclaimers.get(line.index)?.[0];
  const signoff = hints.signoffs.get(line.index)?.[0];
  const tail = notice ? 'notice' : (signoff?.kind ?? null);
  const end = Math.min(notice?.span[0] ?? line.span[1], signoff?.span[0] ?? line.span[1]);
  if (end <= line.span[0]) {
    if (signoff?.rule === 'agency-alone') return labelled('agency', signoff.rule);
    return notice ? labelled('disclaimer', notice.rule) : labelled('signoff', signoff!.rule);
  }
  const content: Span = [line.span[0], tail ? withoutDashes(doc.text, line.span[0], end) : end];
  const datelines = hints.datelines.get(line.index) ?? [];
  const opening = datelines.find((dateline) => opensLine(dateline, line));
  if (opening && opening.strength >= 2 && !isStampLine(doc, opening, end, hints.stamps.get(line.index) ?? [])) {
    const alone = opening.bodyStart >= end;
    return labelled(alone ? 'dateline' : 'prose', opening.rule, content);
  }
  if (datelines.some(({ rule }) => rule === 'after-caption')) return labelled('prose', 'after-caption', content);
  // `कोटा: पटवारी पकड़ा गया`: words behind a weak dateline that are no sentence are a headline.
  const weak =
    opening !== undefined &&
    opening.bodyStart < end &&
    end - opening.bodyStart < longestHeadline &&
    !isProse(doc.text.slice(...content), doc.languages);
  const [role, rule, from] = roleOf(doc, line, content, hints, opening !== undefined && !weak);
  return labelled(role, rule, [from ?? content[0], role === 'prose' ? pageTailStart(doc, content) : content[1]]);
}

/** A headline with its place before it is no longer, without the place. */
const longestHeadline = 110;

/** `… last year.—(KNO)`: the dash belongs to the credit. */
function withoutDashes(text: string, start: number, end: number): number {
  return start + withoutEnd(text.slice(start, end), /[\s-]/u).length;
}

/** `बाराबंकी, 12 मार्च 2021, (अपडेटेड 12 मार्च 2021, 2:52 PM IST)`: place and day in the head, with nothing but stamps behind. */
function isStampLine(doc: Doc, dateline: DatelineProposal, end: number, stamps: readonly StampProposal[]): boolean {
  const behind = stamps.map(({ whole }) => whole).filter(([start]) => start >= dateline.span[1]);
  return behind.length > 0 && countWords(without(doc.text, [dateline.span[1], end], behind)) <= 1;
}

/** Whether the dateline, with what stands before it in its line (a reporter's name), opens the line. */
function opensLine(dateline: DatelineProposal, line: Line): boolean {
  return Math.min(dateline.span[0], dateline.reporter?.[0] ?? dateline.span[0]) - line.span[0] <= 5;
}
