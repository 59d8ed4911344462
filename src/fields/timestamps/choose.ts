import { overlaps, type Span } from '../../text/span.js';
import type { StampProposal } from '../proposals.js';

/** Where the story's own text stands. */
export interface StoryLines {
  /** Index of the line in which it begins. */
  readonly first: number;
  /** Index of the line in which it ends. */
  readonly last: number;
  /** Offset at which it begins, where its first line holds the page's head too. */
  readonly start?: number;
  /** Index of the line at which another story begins. */
  readonly end?: number | null;
  /** Index of the line of the headline. */
  readonly headline?: number | null;
  /** The dateline: its day is not a stamp. */
  readonly dateline?: Span | null;
}

/** How much each rule of an unlabelled stamp proves; what is not listed proves nothing. */
const weight: Readonly<Record<string, number>> = {
  'date-time': 4,
  'signed-time': 4,
  'day-alone': 3,
  'day-in-line': 2,
  tracker: 1,
};
/** An unlabelled day this many lines above the story is one of the page. */
const reach = 14;
/** A label this many lines below the story belongs to another one. */
const footReach = 7;

/**
 * Tells which stamps are the story's: labelled ones first, the nearest above the text before those below it; of the
 * unlabelled ones the most exact near its head is the day of publication. The date of the visit, of a picture or of a
 * related story is none.
 *
 * @param proposals in the order of the text
 */
export function chooseStamps(
  proposals: readonly StampProposal[],
  story: StoryLines,
): { readonly published: StampProposal | null; readonly updated: StampProposal | null } {
  const outside = proposals.filter((stamp) => !story.dateline || !overlaps(stamp.whole, story.dateline));
  const above = outside.filter((stamp) => isAbove(stamp, story)).reverse();
  const foot = Math.min(story.last + footReach, (story.end ?? Number.POSITIVE_INFINITY) - 1);
  const below = outside.filter((stamp) => stamp.line > story.last && stamp.line <= foot);
  const labelled = (label: StampProposal['label']): StampProposal | undefined =>
    [...above, ...below].find((stamp) => stamp.label === label);
  const updated = labelled('updated') ?? null;
  return {
    published: labelled('published') ?? unlabelled(above, updated, story) ?? signed(below, updated, story),
    updated,
  };
}

function isAbove(stamp: StampProposal, { first, start }: StoryLines): boolean {
  return start === undefined ? stamp.line < first : stamp.whole[1] <= start;
}

/** The weightiest unlabelled stamp, the nearest of equals. A page's clock far above a labelled stamp is not the story's. */
function unlabelled(
  above: readonly StampProposal[],
  updated: StampProposal | null,
  story: StoryLines,
): StampProposal | null {
  let best: StampProposal | null = null;
  for (const stamp of above) {
    if (stamp.label !== null || !isNear(stamp, updated, story)) continue;
    if (best === null || weightOf(stamp, story) > weightOf(best, story)) best = stamp;
  }
  return best && weightOf(best, story) > 0 ? best : null;
}

/** Under a story with no head at all, whoever put it up and the time on the very next line: `Site Admin | November 22, 2024 9:16 PM`. */
function signed(
  below: readonly StampProposal[],
  updated: StampProposal | null,
  { first, last }: StoryLines,
): StampProposal | null {
  const [stamp] = below;
  const isOwn = first === 0 && !updated && stamp?.line === last + 1 && stamp.label === null;
  return isOwn && stamp.rule === 'signed-time' ? stamp : null;
}

function isNear(stamp: StampProposal, updated: StampProposal | null, story: StoryLines): boolean {
  if (stamp.rule === 'tracker') return true;
  if (updated && updated.line < story.first && stamp.line < updated.line - 2) return false;
  return stamp.line >= story.first - reach;
}

/** The day of the visit stands in the page's chrome; below the headline or right above the text it is the story's own. */
function weightOf(stamp: StampProposal, story: StoryLines): number {
  const ofStory = stamp.line === story.first - 1 || (story.headline != null && stamp.line === story.headline + 1);
  if (stamp.rule === 'day-of-visit') return ofStory ? weight['day-alone']! : 0;
  return weight[stamp.rule] ?? 0;
}
