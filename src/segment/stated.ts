import type { Doc } from '../doc.js';
import { lettersOf } from '../text/overlap.js';
import { endsLikeSentence } from '../text/sentences.js';
import type { LabelledLine, Role } from './roles.js';

/** Roles that a line may have within the paragraphs that a header calls the story's own. */
const storyRoles: ReadonlySet<Role> = new Set(['prose', 'dateline', 'disclaimer', 'signoff', 'agency', 'advisory']);

/** Roles that a line may have above the headline, where it is printed once more over the text; an agency's alone there. */
const headRoles: ReadonlySet<Role> = new Set(['byline', 'stamp', 'agency', 'advisory']);

/**
 * Where a header tells which lines are the story, no line of it is page, and all others are header. A byline may stand
 * above the text, with a heading or two before it; so may the headline once more, with its rubric and stamp.
 */
export function asStated(doc: Doc, lines: readonly LabelledLine[], own: ReadonlySet<number>): LabelledLine[] {
  const ours = lines.filter(({ line }) => own.has(line.index));
  const printed = printedHeadline(doc, ours);
  const headline = ours[printed];
  const rubrics = new Set(ours.slice(0, Math.max(0, printed)));
  const below = ours.slice(printed + 1);
  const head = below
    .slice(
      0,
      below.findIndex(({ role }) => role === 'prose' || role === 'dateline'),
    )
    .slice(0, 4);
  const bylines = new Set(head.filter((line) => isStatedByline(line) && line !== ours.at(-1)));
  return lines.map((line) => {
    if (!own.has(line.line.index)) return { ...line, role: 'header', rule: 'outside-story', tail: null };
    if (line === headline)
      return { ...line, role: 'title', rule: 'stated-headline', content: line.line.span, tail: null };
    if (rubrics.has(line))
      return headRoles.has(line.role) && (line.role !== 'agency' || rubrics.size === 1)
        ? line
        : { ...line, role: 'furniture', rule: 'above-headline', tail: null };
    if (bylines.has(line)) return line;
    return storyRoles.has(line.role) ? line : { ...line, role: 'prose', rule: 'stated', content: line.line.span };
  });
}

/**
 * Where among a story's own lines its headline is printed once more: with no more than a few short lines above, and text
 * below. -1 where it is not.
 */
function printedHeadline({ options }: Doc, ours: readonly LabelledLine[]): number {
  const stated = options.header?.headline;
  const letters = stated ? lettersOf(stated.text) : '';
  const found = ours.slice(0, deepest).findIndex(({ line }) => letters !== '' && lettersOf(line.text) === letters);
  const isHead = ours
    .slice(0, Math.max(0, found))
    .every(({ line: { text } }) => text.length <= 80 && !endsLikeSentence(text));
  return isHead && found < ours.length - 1 ? found : -1;
}

/** So many lines of a head are looked at: a stamp, a rubric, keywords. */
const deepest = 10;

/** A whole line of names behind a label: short, and no sentence. */
function isStatedByline({ line, role, rule }: LabelledLine): boolean {
  return role === 'byline' && rule === 'byline-words' && line.text.length <= 100 && !/[.!?]$/u.test(line.text);
}
