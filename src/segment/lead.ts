import type { Doc } from '../doc.js';
import type { AgencyMention, DatelineProposal } from '../fields/proposals.js';
import type { Span } from '../text/span.js';
import { datelineOfHead, fromDateline, isInCapitals, leadByDateline } from './lead-dateline.js';
import { belowHead, leadByProse } from './lead-prose.js';
import { agencySign, bylineSign, houseSign } from './lead-signs.js';
import type { LabelledLine } from './roles.js';
import { isText, proseRuns, type Run } from './runs.js';
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
  const own = datelines.find(({ line }) => line === lead.line);
  // A place with a mark alone, where a standfirst or the head stands above it.
  if (own && own.span[0] <= lead.start && own.bodyStart > lead.start) return fromDateline(doc, lines, own) ?? lead;
  const sign = agencySign(doc, lead.start) ?? bylineSign(doc, lead.start) ?? houseSign(doc, lead.start);
  return { ...lead, ...(sign ?? {}), dateline: datelineOfHead(datelines, lead.line) };
}

/** So many times more text than a lead has with it stands elsewhere only where the lead is a page's own text. */
const muchLonger = 3;

/**
 * A menu's `App: Google Play` looks like a dateline; a story with one has more text than that, and more still where a place
 * is all of it.
 */
const cardLetters = 200;
const ofPlaceAlone = { letters: 400, paragraphs: 3 } as const;

/** Captions and a summary may stand above the dateline of a run. */
const linesAbove = 8;
/** On a page in one line each sentence of them is a line. */
const sentencesAbove = 16;

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
  if (isStory(lead.dateline, own) || longest.letters < own.letters * muchLonger) return lead;
  const { first, last } = longest;
  const dateline = datelines.find(({ line, strength }) => line >= first && line <= last && strength >= 2);
  if (dateline && dateline.line - first <= linesAbove) return fromDateline(doc, lines, dateline);
  return { line: first, start: lines[first]!.content[0], dateline: null, rule: 'main-run' };
}

function isStory(dateline: DatelineProposal | null, { letters, paragraphs }: Run): boolean {
  if (!dateline) return false;
  if (dateline.strength >= 2) return letters >= cardLetters;
  return letters >= ofPlaceAlone.letters && paragraphs >= ofPlaceAlone.paragraphs;
}

/** On a whole page the story begins where its stretch does, or with the dateline below the captions and summary there. */
function leadOfStretch(
  doc: Doc,
  lines: readonly LabelledLine[],
  datelines: readonly DatelineProposal[],
  { first, last }: Stretch,
): Lead {
  // A weak dateline counts where it opens the first text, or the second in capitals, under a standfirst.
  const [opening, second] = lines.slice(first).filter(({ role }) => role === 'prose');
  const opens = (dateline: DatelineProposal): boolean =>
    dateline.line === opening?.line.index || (dateline.line === second?.line.index && isInCapitals(doc, dateline));
  // On a page in one line a short sentence with an agency's may stand right above.
  const inRuns = lines[first]!.line.seam !== null;
  const isSent = ({ agencies }: DatelineProposal): boolean => inRuns && agencies.length > 0;
  const above = lines[first - 1]?.role === 'prose' ? first - 1 : first;
  const dateline = datelines.find(
    (each) => each.line >= (isSent(each) ? above : first) && each.line <= last && (each.strength >= 2 || opens(each)),
  );
  const most = dateline && isSent(dateline) ? sentencesAbove : linesAbove;
  const found = dateline && dateline.line - first <= most ? fromDateline(doc, lines, dateline) : null;
  if (found) return { ...found, last };
  // A summary above the byline is long enough to be taken for the stretch's own.
  const texts = lines.slice(first, last + 1).filter(({ role }) => role === 'prose');
  const below = belowHead(lines, texts)?.line.index ?? first;
  return { line: below, start: lines[below]!.content[0], dateline: null, rule: 'page', last };
}
