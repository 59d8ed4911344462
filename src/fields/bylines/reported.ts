import type { Doc } from '../../doc.js';
import { pagePatterns } from '../../lexicon/page-patterns.js';
import { type Span, withoutEnd } from '../../text/span.js';

/** A reporter's line is no longer than this, in words. */
const longest = 9;

/**
 * The name in a line that calls the story its report: `लखनऊ से मीरा मिश्रा की रिपोर्ट,`. The place, if any, stands
 * before the name with one word that joins it.
 */
export function reporterIn(doc: Doc, [start, end]: Span): Span | null {
  const text = withoutEnd(doc.text.slice(start, end), /[\s,।.:|!-]/u);
  if (text.length > 80) return null;
  const tail = pagePatterns(doc.lexicon).authorTail.all(text).at(-1);
  if (!tail || tail[1] !== text.length) return reporterInPlace(doc, start, text);
  const before = text.slice(0, tail[0]).trimEnd();
  const words = [...before.matchAll(/\S+/gu)];
  if (words.length > longest || words.some(([word]) => !/^[\p{L}\p{M}.]+$/u.test(word))) return null;
  const first = words.length <= 3 ? 0 : behindPlace(doc, before, words);
  const count = words.length - first;
  if (count < 2 || count > 3) return null;
  return [start + words[first]!.index, start + before.length];
}

/** `Meera Rao in Panaji` alone under the story's last sentence: a name of two or three words, and where its bearer sits. */
function reporterInPlace(doc: Doc, start: number, text: string): Span | null {
  const words = [...text.matchAll(/\S+/gu)];
  if (words.length < 4 || words.length > 6 || !/[.?!”"’)]\s*$/u.test(doc.text.slice(Math.max(0, start - 4), start)))
    return null;
  const { bureau } = pagePatterns(doc.lexicon);
  const joint = words.findIndex(([word]) => bureau.test(word));
  if (joint < 2 || joint > 3 || words.slice(0, joint).some(([word]) => !/^\p{Lu}[\p{L}.’'-]*$/u.test(word)))
    return null;
  const place = text.slice(words[joint + 1]?.index ?? text.length);
  return doc.lexicon.findPlace(place) ? [start, start + text.slice(0, words[joint]!.index).trimEnd().length] : null;
}

/** The word behind a known place and what joins it. */
function behindPlace(doc: Doc, text: string, words: readonly RegExpExecArray[]): number {
  for (const count of [1, 2]) {
    const last = words[count - 1]!;
    if (doc.lexicon.findPlace(text.slice(0, last.index + last[0].length))) return count + 1;
  }
  return 0;
}
