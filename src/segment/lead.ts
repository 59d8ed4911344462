import type { Doc } from '../doc.js';
import type { AgencyMention, DatelineProposal } from '../fields/proposals.js';
import { agencyNames } from '../lexicon/agency-names.js';
import { pagePatterns } from '../lexicon/page-patterns.js';
import { publisherNames } from '../lexicon/publisher-names.js';
import { lettersOf } from '../text/overlap.js';
import type { Span } from '../text/span.js';
import { isDeskLine } from './head-lines.js';
import { isHead, leadByProse } from './lead-prose.js';
import type { LabelledLine } from './roles.js';
import { isBorder, isText, proseRuns, type Run } from './runs.js';
import { type Stretch, storyStretch } from './stretch.js';

/** Where the story's own text begins. */
export interface Lead {
  /** Index of the line. */
  readonly line: number;
  /** Offset of its first word, behind the dateline. */
  readonly start: number;
  readonly dateline: DatelineProposal | null;
  /** Agencies that sign at the head of the text, without a place. */
  readonly agencies?: readonly AgencyMention[];
  /** The desk or house that signs there. */
  readonly desk?: Span;
  /** Who signs there behind a label: `By Konkan Web Desk: The ferry …`. */
  readonly byline?: Span;
  readonly rule: string;
  /** On a whole page the last line that the story may stand in. */
  readonly last?: number;
}

/**
 * The lead: the first line of the story itself. A dateline shows it; without one it is the first running text that is
 * no summary, no teaser and no left-over of another story. Null where the text has no prose at all.
 */
export function chooseLead(
  doc: Doc,
  lines: readonly LabelledLine[],
  datelines: readonly DatelineProposal[],
): Lead | null {
  const stretch = doc.ownLines || doc.marks ? null : storyStretch(lines);
  const lead = stretch
    ? leadOfStretch(doc, lines, datelines, stretch)
    : mainRun(doc, lines, datelines, leadByDateline(doc, lines, datelines) ?? leadByProse(doc, lines));
  if (!lead || lead.dateline) return lead;
  const sign = agencySign(doc, lead.start) ?? bylineSign(doc, lead.start) ?? houseSign(doc, lead.start);
  return { ...lead, ...(sign ?? {}), dateline: datelineOfHead(datelines, lead.line) };
}

/** So many times more text than a lead has with it stands elsewhere only where the lead is a page's own text. */
const muchLonger = 3;

/** A menu's `App: Google Play` looks like a dateline; a story with one has more text than that. */
const cardLetters = 200;

/** Captions and a summary may stand above the dateline of a run. */
const linesAbove = 8;

/** A page's own words, about cookies or its subscriptions, are no lead where the text itself stands below. */
function mainRun(
  doc: Doc,
  lines: readonly LabelledLine[],
  datelines: readonly DatelineProposal[],
  lead: Lead | null,
): Lead | null {
  if (!lead || doc.ownLines || doc.marks) return lead;
  const runs = proseRuns(lines);
  const own = runs.find(({ last }) => last >= lead.line);
  const longest = runs.reduce<Run | null>((most, run) => (most && most.letters >= run.letters ? most : run), null);
  if (!longest || longest.first <= lead.line || !isText(longest) || !own) return lead;
  const isStory = lead.dateline !== null && lead.dateline.strength >= 2 && own.letters >= cardLetters;
  if (isStory || longest.letters < own.letters * muchLonger) return lead;
  const { first, last } = longest;
  const dateline = datelines.find(({ line, strength }) => line >= first && line <= last && strength >= 2);
  if (dateline && dateline.line - first <= linesAbove) return fromDateline(doc, lines, dateline);
  return { line: first, start: lines[first]!.content[0], dateline: null, rule: 'main-run' };
}

/** On a whole page the story begins where its stretch does, or with the dateline below the captions and summary there. */
function leadOfStretch(
  doc: Doc,
  lines: readonly LabelledLine[],
  datelines: readonly DatelineProposal[],
  { first, last }: Stretch,
): Lead {
  // A weak dateline counts where it opens the first text.
  const opening = lines.find((line) => line.line.index >= first && line.role === 'prose')?.line.index;
  const dateline = datelines.find(
    ({ line, strength }) => line >= first && line <= last && (strength >= 2 || line === opening),
  );
  const found = dateline && dateline.line - first <= linesAbove ? fromDateline(doc, lines, dateline) : null;
  return { ...(found ?? { line: first, start: lines[first]!.content[0], dateline: null, rule: 'page' }), last };
}

/** `(Bloomberg) -- India is …`: an agency that signs at the head, without a place. */
function agencySign(doc: Doc, start: number): Pick<Lead, 'start' | 'agencies'> | null {
  const sign = /^\(([^()]{2,40})\)\s?[-:]{1,2}\s?/u.exec(doc.text.slice(start, start + 60));
  if (!sign) return null;
  const agencies = agencyNames(doc.lexicon).scan(doc.text, [start + 1, start + 1 + sign[1]!.length]);
  const named = agencies.reduce((sum, { span }) => sum + span[1] - span[0], 0);
  return named >= sign[1]!.length - 2 && agencies.length > 0 ? { start: start + sign[0].length, agencies } : null;
}

/** `By Konkan Web Desk: The ferry …`, `By Press Trust of India: …`: a byline run into the first sentence. */
function bylineSign(doc: Doc, start: number): Pick<Lead, 'start' | 'byline'> | null {
  const opening = doc.text.slice(start, start + longestSign);
  const label = pagePatterns(doc.lexicon).authorLabel.exec(opening)?.[0].length ?? 0;
  const colon = label > 0 ? opening.indexOf(': ', label) : -1;
  if (colon < 0) return null;
  const words = opening.slice(label, colon).split(' ');
  const isName = words.length <= 6 && words.every((word) => /^(?:\p{Lu}[\p{L}.'’-]*|of|and|&)$/u.test(word));
  return isName ? { start: start + colon + 2, byline: [start, start + colon] } : null;
}

const longestSign = 60;

/** `स्पोर्ट्स डेस्क: …`, `राज वाणी। …`: a desk, or the paper's own name, signs at the head, without a place. */
function houseSign(doc: Doc, start: number): Pick<Lead, 'start' | 'desk'> | null {
  const sign = /^([^\n:।|()0-9"“‘]{3,40}?)\s?[:।|\u0903\u0983\u0A83]\s{0,2}(?=\S)/u.exec(
    doc.text.slice(start, start + 50),
  );
  if (!sign) return null;
  const name = sign[1]!.trimEnd();
  if (!isDeskLine(doc, name) && publisherNames(doc.lexicon).named(name) === null) return null;
  return { start: start + sign[0].length, desk: [start, start + name.length] };
}

/** The place that a house prints behind the stamp in its head (`… 07:14 pm IST - MUMBAI`) and not over the text. */
function datelineOfHead(datelines: readonly DatelineProposal[], line: number): DatelineProposal | null {
  return datelines.findLast((dateline) => dateline.rule === 'place-after-stamp' && dateline.line < line) ?? null;
}

/** How many paragraphs may stand before a dateline of each strength: a teaser, or the tail of another story. */
const paragraphsBefore = [0, 2, 4, 8] as const;

function leadByDateline(doc: Doc, lines: readonly LabelledLine[], datelines: readonly DatelineProposal[]): Lead | null {
  let before = 0;
  let at = 0;
  for (const [i, dateline] of datelines.entries()) {
    for (; at < dateline.line; at++) if (lines[at]!.role === 'prose' && !isPictureText(lines, at)) before++;
    const { role } = lines[dateline.line]!;
    if (role !== 'prose' && role !== 'dateline') continue;
    if (before > paragraphsBefore[dateline.strength]) continue;
    if (before > 0 && isNextStory(lines, dateline.line)) continue;
    // A place on a line of its own ends the one paragraph above it as a head does.
    const underSummary = dateline.rule === 'place-alone' && before === 1;
    if (dateline.strength === 1 && before > 0 && !underSummary && !headBetween(lines, dateline.line)) {
      if (!isTeased(doc, lines, dateline)) continue;
    }
    if (isListed(doc, lines, dateline, datelines[i + 1])) continue;
    return fromDateline(doc, lines, lastPrinting(doc, datelines, i));
  }
  return null;
}

/** The page's own words part a story above from the beginning of a shorter one. */
function isNextStory(lines: readonly LabelledLine[], opening: number): boolean {
  const border = lines.findLastIndex((line, i) => i < opening && isBorder(line));
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
  let prose = 0;
  for (let i = line - 1; i >= Math.max(0, line - longestHead); i--) {
    const { role, content } = lines[i]!;
    if (isHead(lines[i]!) || role === 'title') return true;
    if (role === 'prose' && (++prose > 1 || content[1] - content[0] > 200)) return false;
  }
  return false;
}

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

function fromDateline(doc: Doc, lines: readonly LabelledLine[], dateline: DatelineProposal): Lead | null {
  const here = lines[dateline.line]!;
  if (dateline.bodyStart < here.content[1])
    return { line: dateline.line, start: dateline.bodyStart, dateline, rule: dateline.rule };
  const next = lines.slice(dateline.line + 1, dateline.line + 8).find((line) => line.role === 'prose');
  const start = next?.content[0] ?? dateline.bodyStart;
  return {
    line: next?.line.index ?? dateline.line,
    start: Math.min(start, doc.text.length),
    dateline,
    rule: dateline.rule,
  };
}
