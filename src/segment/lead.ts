import type { Doc } from '../doc.js';
import type { AgencyMention, DatelineProposal } from '../fields/proposals.js';
import { agencyNames } from '../lexicon/agency-names.js';
import { lettersOf, shared, stems } from '../text/overlap.js';
import type { LabelledLine } from './roles.js';

/** Where the story's own text begins. */
export interface Lead {
  /** Index of the line. */
  readonly line: number;
  /** Offset of its first word, behind the dateline. */
  readonly start: number;
  readonly dateline: DatelineProposal | null;
  /** Agencies that sign at the head of the text, without a place. */
  readonly agencies?: readonly AgencyMention[];
  readonly rule: string;
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
  const lead = leadByDateline(doc, lines, datelines) ?? leadByProse(doc, lines);
  if (!lead || lead.dateline) return lead;
  const sign = agencySign(doc, lead.start);
  return { ...lead, ...(sign ?? {}), dateline: datelineOfHead(datelines, lead.line) };
}

/** `(Bloomberg) -- India is …`: an agency that signs at the head, without a place. */
function agencySign(doc: Doc, start: number): Pick<Lead, 'start' | 'agencies'> | null {
  const sign = /^\(([^()]{2,40})\)\s?[-:]{1,2}\s?/u.exec(doc.text.slice(start, start + 60));
  if (!sign) return null;
  const agencies = agencyNames(doc.lexicon).scan(doc.text, [start + 1, start + 1 + sign[1]!.length]);
  const named = agencies.reduce((sum, { span }) => sum + span[1] - span[0], 0);
  return named >= sign[1]!.length - 2 && agencies.length > 0 ? { start: start + sign[0].length, agencies } : null;
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
    if (dateline.strength === 1 && before > 0 && !headBetween(lines, dateline.line) && !isTeased(doc, lines, dateline))
      continue;
    if (isListed(doc, lines, dateline, datelines[i + 1])) continue;
    return fromDateline(doc, lines, lastPrinting(doc, datelines, i));
  }
  return null;
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
  for (let i = line - 1; i >= 0; i--) {
    const { role, content } = lines[i]!;
    if (isHead(lines[i]!) || role === 'title') return true;
    if (role === 'prose' && (++prose > 1 || content[1] - content[0] > 110)) return false;
  }
  return false;
}

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

function leadByProse(doc: Doc, lines: readonly LabelledLine[]): Lead | null {
  const prose = lines.filter((line) => line.role === 'prose');
  const first = prose[0];
  if (!first) return null;
  const found =
    afterStoryLabel(doc, lines) ??
    afterHead(lines, prose) ??
    afterTeaser(doc, lines, prose) ??
    afterStray(doc, lines, prose);
  const [line, rule] = found ?? [first, 'first-prose'];
  return { line: line.line.index, start: line.content[0], dateline: null, rule };
}

type Choice = readonly [line: LabelledLine, rule: string] | null;

/** `विस्तार` stands over the story where a summary of a few lines goes before it. */
function afterStoryLabel(doc: Doc, lines: readonly LabelledLine[]): Choice {
  const label = lines.findIndex((line) => line.role === 'storyLabel');
  const above = lines.slice(0, Math.max(0, label)).filter((line) => line.role === 'prose');
  if (label < 0 || above.length > 3) return null;
  const here = lines[label]!;
  if (doc.text.slice(...here.content).length > 60) return [here, 'story-label'];
  const next = lines.slice(label + 1).find((line) => line.role === 'prose');
  return next ? [next, 'story-label'] : null;
}

/**
 * Up to three paragraphs above a byline or stamp are a summary, when more text stands below than above; so is one short
 * sentence between the head and a picture.
 */
function afterHead(lines: readonly LabelledLine[], prose: readonly LabelledLine[]): Choice {
  const size = (part: readonly LabelledLine[]): number =>
    part.reduce((sum, line) => sum + line.content[1] - line.content[0], 0);
  for (const above of [3, 2, 1]) {
    const next = prose[above];
    if (!next) continue;
    const between = lines.slice(prose[above - 1]!.line.index + 1, next.line.index);
    const head = between.some(isHead);
    if (head && size(prose.slice(0, above)) < size(prose.slice(above))) return [next, 'below-head'];
    const captioned = above === 1 && between.some((line) => line.role === 'caption');
    const short = size(prose.slice(0, 1)) < Math.min(120, size([next]) * 0.6);
    if (captioned && short && lines.slice(0, prose[0]!.line.index).some(isHead)) return [next, 'below-standfirst'];
  }
  return null;
}

function isHead({ role }: LabelledLine): boolean {
  return role === 'byline' || role === 'stamp' || role === 'agency';
}

/** A paragraph that a later one begins with again is a teaser of it. */
function afterTeaser(doc: Doc, lines: readonly LabelledLine[], prose: readonly LabelledLine[]): Choice {
  const opening = (line: LabelledLine): string =>
    lettersOf(doc.text.slice(line.content[0], line.content[0] + 80)).slice(0, 24);
  const first = prose[0]!;
  const key = opening(first);
  if (key.length < 20) return null;
  const again = prose.slice(1, 6).find((line) => opening(line) === key);
  if (again) return [again, 'below-teaser'];
  const below = prose[1] ? lines.slice(prose[1].line.index) : [];
  const pulled = below.slice(0, 40).some((line) => lettersOf(doc.text.slice(...line.content)).includes(key));
  return pulled ? [prose[1]!, 'below-pull-quote'] : null;
}

/**
 * The tail of another story above this one: a paragraph or two, then a headline whose words come again in the text
 * below it while those of the first paragraphs' own headline do not.
 */
function afterStray(doc: Doc, lines: readonly LabelledLine[], prose: readonly LabelledLine[]): Choice {
  const first = prose[0]!.line.index;
  const second = lines.findIndex((line, i) => i > first && line.role === 'title');
  const next = lines.slice(second + 1).find((line) => line.role === 'prose');
  if (second < 0 || !next) return null;
  const above = lines.slice(first, second).filter((line) => line.role === 'prose');
  const below = lines.slice(next.line.index).filter((line) => line.role === 'prose');
  const text = (part: readonly LabelledLine[]): string => part.map((line) => doc.text.slice(...line.content)).join(' ');
  if (above.length > 2 || text(above).length > text(below).length * 0.45) return null;
  const belowStems = stems(text(below));
  const own = shared(stems(text(lines.slice(0, first).filter((line) => line.role === 'title'))), belowStems);
  const other = shared(stems(text([lines[second]!])), belowStems);
  return other >= 0.6 && own < 0.5 && other > own ? [next, 'below-stray-section'] : null;
}
