import type { Doc } from '../doc.js';
import { isToldAgain } from '../fields/headline/titles.js';
import type { DatelineProposal } from '../fields/proposals.js';
import { lettersOf } from '../text/overlap.js';
import { consistsOf, kind } from '../text/signs.js';
import type { Lead } from './lead.js';
import { isHead } from './lead-prose.js';
import type { LabelledLine } from './roles.js';
import { isBorder } from './runs.js';

/** The place that a house prints behind the stamp in its head (`… 07:14 pm IST - MUMBAI`) and not over the text. */
export function datelineOfHead(datelines: readonly DatelineProposal[], line: number): DatelineProposal | null {
  return datelines.findLast((dateline) => dateline.rule === 'place-after-stamp' && dateline.line < line) ?? null;
}

/** How many paragraphs may stand before a dateline of each strength: a teaser, or the tail of another story. */
const paragraphsBefore = [0, 2, 4, 8] as const;

/** The lead that a dateline shows; null where none is strong enough for its place. */
export function leadByDateline(
  doc: Doc,
  lines: readonly LabelledLine[],
  datelines: readonly DatelineProposal[],
): Lead | null {
  let before = 0;
  let at = 0;
  for (const [i, dateline] of datelines.entries()) {
    for (; at < dateline.line; at++) if (lines[at]!.role === 'prose' && !isPictureText(lines, at)) before++;
    const { role } = lines[dateline.line]!;
    if (role !== 'prose' && role !== 'dateline') continue;
    if (before > paragraphsBefore[dateline.strength]) continue;
    if (before > 0 && isNextStory(lines, dateline.line)) continue;
    // A place on a line of its own ends the one paragraph above it as a head does; so does one in capitals.
    const isSure = dateline.rule === 'place-alone' || isInCapitals(doc, dateline);
    const underSummary = before === 1 && isSure;
    if (dateline.strength === 1 && before > 0 && !underSummary && !headBetween(lines, dateline.line)) {
      // `सड़क पर बाघ दिखा।` on top of the page is its headline.
      const underSentence = dateline.line === 1 && isToldAgain(doc, lines[0]!.content, dateline.bodyStart);
      if (!underSentence && !isTeased(doc, lines, dateline)) continue;
    }
    if (isListed(doc, lines, dateline, datelines[i + 1])) continue;
    return fromDateline(doc, lines, lastPrinting(doc, datelines, i));
  }
  return null;
}

/** `NEW DELHI`, and no `UP` or `DELHI 2`. */
export function isInCapitals(doc: Doc, { span }: DatelineProposal): boolean {
  const text = doc.text.slice(...span);
  return text.length >= shortestPlace && consistsOf(text, kind.capital, ' .-,');
}

/** In capitals a shorter word is as often a short form. */
const shortestPlace = 4;

/** A byline and a stamp right above a dateline: the head of its story. */
export function hasOwnHead(lines: readonly LabelledLine[], opening: number): boolean {
  const above = [lines[opening - 1]?.role, lines[opening - 2]?.role];
  return above.includes('byline') && above.includes('stamp');
}

/** The page's own words, or a head, part a story above from the beginning of a shorter one. */
function isNextStory(lines: readonly LabelledLine[], opening: number): boolean {
  const border = hasOwnHead(lines, opening)
    ? opening - 2
    : lines.findLastIndex((line, i) => i < opening && isBorder(line));
  const above = lines.findIndex(({ role }) => role === 'prose');
  if (border < 0 || above < 0 || border < above) return false;
  const letters = (from: number, to: number): number =>
    lines.slice(from, to).reduce((sum, { role, content }) => sum + (role === 'prose' ? content[1] - content[0] : 0), 0);
  return letters(above, border) > letters(opening, lines.length);
}

/** Text that ends in a picture's credit, or stands right above one. */
function isPictureText(lines: readonly LabelledLine[], i: number): boolean {
  const next = lines[i + 1];
  return lines[i]!.tail === 'credit' || (next?.role === 'caption' && !next.line.afterBlank);
}

/** A related headline with a dateline of its own, right above the story's: short, and it ends nothing. */
function isListed(
  doc: Doc,
  lines: readonly LabelledLine[],
  dateline: DatelineProposal,
  next: DatelineProposal | undefined,
): boolean {
  const end = lines[dateline.line]!.content[1];
  if (!next || next.line !== dateline.line + 1 || end - dateline.bodyStart > 90) return false;
  return (
    openingOf(doc, next) !== openingOf(doc, dateline) &&
    lines[next.line]!.content[1] - next.bodyStart > end - dateline.bodyStart
  );
}

/**
 * A weak dateline under a paragraph counts only below the page's head: with the head between the two, or a summary
 * under the head and no more than one short line of a picture's text behind it.
 */
function headBetween(lines: readonly LabelledLine[], line: number): boolean {
  if (isUnderSummary(lines, line)) return true;
  let prose = 0;
  for (let i = line - 1; i >= Math.max(0, line - longestHead); i--) {
    const { role, content } = lines[i]!;
    if (isHead(lines[i]!) || role === 'title') return true;
    if (role === 'prose' && (++prose > 1 || content[1] - content[0] > longestSummary)) return false;
  }
  return false;
}

/** A summary between the two is no longer. */
const longestSummary = 260;

/** Right under the headline stands a summary, or a short one and the text of a picture, and nothing else. */
function isUnderSummary(lines: readonly LabelledLine[], line: number): boolean {
  const texts = lines.slice(0, line).filter(({ role }) => role === 'prose');
  const [first] = texts;
  if (!first || lines[first.line.index - 1]?.role !== 'title') return false;
  const most = texts.length === 1 ? longestOpening : longestPart;
  return texts.length <= 2 && texts.every(({ content }) => content[1] - content[0] <= most);
}

/** There a summary alone, and each of two short texts, is no longer. */
const longestOpening = 400;
const longestPart = 200;

/** No head stands so many lines above. */
const longestHead = 200;

/** A paragraph above begins as the text behind the dateline does. */
function isTeased(doc: Doc, lines: readonly LabelledLine[], dateline: DatelineProposal): boolean {
  const opening = openingOf(doc, dateline);
  const above = lines.slice(Math.max(0, dateline.line - 4), dateline.line);
  return (
    opening.length >= 12 &&
    above.some((line) => lettersOf(doc.text.slice(line.content[0], line.content[0] + 60)).startsWith(opening))
  );
}

/** A teaser repeats dateline and lead, cut off in mid-sentence: the last printing is the story. */
function lastPrinting(doc: Doc, datelines: readonly DatelineProposal[], first: number): DatelineProposal {
  let last = datelines[first]!;
  const opening = openingOf(doc, last);
  for (const next of datelines.slice(first + 1, first + 4)) {
    if (next.line - last.line > 4) break;
    if (opening.length >= 12 && openingOf(doc, next) === opening) last = next;
  }
  return last;
}

function openingOf(doc: Doc, dateline: DatelineProposal): string {
  return lettersOf(doc.text.slice(dateline.bodyStart, dateline.bodyStart + 60)).slice(0, 24);
}

/** The lead behind a dateline, on its line or on the next with text. */
export function fromDateline(doc: Doc, lines: readonly LabelledLine[], dateline: DatelineProposal): Lead | null {
  const here = lines[dateline.line]!;
  if (dateline.bodyStart < here.content[1])
    return { line: dateline.line, start: dateline.bodyStart, dateline, rule: dateline.rule };
  const next = lines.slice(dateline.line + 1, dateline.line + 8).find((line) => line.role === 'prose');
  // Behind a mark that was broken off with the text.
  const inside = next !== undefined && next.line.span[0] <= dateline.bodyStart && dateline.bodyStart < next.content[1];
  const start = next && !inside ? next.content[0] : dateline.bodyStart;
  return {
    line: next?.line.index ?? dateline.line,
    start: Math.min(start, doc.text.length),
    dateline,
    rule: dateline.rule,
  };
}
