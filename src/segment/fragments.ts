import type { Doc } from '../doc.js';
import { endsLikeSentence } from '../text/sentences.js';
import { isProse } from './prose.js';
import type { LabelledLine } from './roles.js';

/** A paragraph's beginning is longer, a menu's item shorter. */
const shortest = 40;

/**
 * Paragraphs of a page that were stripped to a line for each piece of text come apart at every link: `… he told` /
 * `the Harbour Office` / `, which closed the pier`. Where the pieces together are running text, each of them is.
 */
export function withFragments(doc: Doc, lines: readonly LabelledLine[]): LabelledLine[] {
  const joined = [...lines];
  for (let first = 0; first < lines.length; first++) {
    const last = lastFragment(lines, first);
    if (last === first) continue;
    const text = doc.text.slice(lines[first]!.line.span[0], lines[last]!.line.span[1]).replace(/\s+/gu, ' ');
    if (endsLikeSentence(text) && isProse(text, doc.languages))
      for (let i = first; i <= last; i++) joined[i] = fragment(lines[i]!, i < last);
    first = last;
  }
  return joined;
}

/** A piece of a paragraph: what looks like a sign-off within it is none. */
function fragment(line: LabelledLine, wrapped: boolean): LabelledLine {
  return wrapped
    ? { ...line, role: 'prose', rule: 'fragment', content: line.line.span, tail: null, wrapped }
    : { ...line, role: 'prose', rule: 'fragment', wrapped };
}

/** The last line that goes on with what a line begins; the line itself where none does. */
function lastFragment(lines: readonly LabelledLine[], first: number): number {
  let last = first;
  if (isShort(lines[first]!) && (!goesOn(lines[first + 1]) || isShort(lines[first + 1]!))) return first;
  while (last + 1 < lines.length && !endsLikeSentence(lines[last]!.line.text)) {
    if (goesOn(lines[last + 1])) last++;
    else if (goesOn(lines[last + 2]) && !endsLikeSentence(lines[last + 1]!.line.text)) last += 2;
    else break;
  }
  return last;
}

function isShort({ line }: LabelledLine): boolean {
  return line.text.length < shortest;
}

/** It begins within a sentence: with a small letter, or with a mark that closes something. */
function goesOn(next: LabelledLine | undefined): boolean {
  return next !== undefined && !next.line.afterBlank && /^(?:\p{Ll}|[,.;:)”’](?![\p{Lu}\p{N}]))/u.test(next.line.text);
}
