import type { Doc } from '../doc.js';
import { pagePatterns } from '../lexicon/page-patterns.js';
import { later } from '../text/pattern.js';
import { endsLikeSentence } from '../text/sentences.js';
import { kindOf, wordOrNumber } from '../text/signs.js';
import { isSpace, type Span, withoutEnd } from '../text/span.js';

/** How far from its end a line's last sentence is looked for: where that is closed, and where headlines may stand behind. */
const reach = { closed: 160, open: 2000 } as const;

/** Questions among the headlines of a tail. */
const mostQuestions = 8;

/** A credit between the story and the page's words, with the space behind it. */
const credit = /^[([][^()[\]]{2,140}[)\]]\.?\s+/u;

/** The house's copyright closes a page: `© 2020-2024 Tarn News Service. All rights reserved.` */
const copyright = later(() => /(?:copyright\s)?(?:©|\(c\))\s?(?:copyright\s)?[0-9]{4}[^©]{0,120}$/iu);

/** A tail may have parts, each with a heading of its own. */
const mostParts = 4;

/**
 * Where running text ends before the page's words that were glued behind its last sentence: a link (`… he said. Read this
 * in Marathi`), a list of other stories (`… he said. (With PTI inputs) ALSO READ | Two held … TOP NEWS Dam full …`), a
 * copyright.
 *
 * @returns the offset behind the story's text, or behind the credit that follows it; the line's own end where it has no
 * such tail
 */
export function pageTailStart(doc: Doc, [start, end]: Span): number {
  const tail = doc.text.slice(Math.max(start, end - reach.closed), end);
  const foot = /[©)]/u.test(tail) ? copyright().exec(tail) : null;
  const cut = foot && end - foot[0].length > start ? start + textLength(doc, [start, end - foot[0].length]) : end;
  return withoutLists(doc, [start, cut], mostParts);
}

function withoutLists(doc: Doc, [start, end]: Span, parts: number): number {
  const cut = parts > 0 ? beforeList(doc, [start, end]) : null;
  return cut === null ? end : withoutLists(doc, [start, cut], parts - 1);
}

const textLength = (doc: Doc, span: Span): number => withoutEnd(doc.text.slice(...span), /\s/u).length;

/** The end of the sentence that the page's words stand behind. */
function beforeList(doc: Doc, [start, end]: Span): number | null {
  const isOpen = !endsLikeSentence(doc.text.slice(Math.max(start, end - 10), end));
  const from = Math.max(start, end - (isOpen ? reach.open : reach.closed));
  let questions = 0;
  for (let stop = lastSentenceEnd(doc.text, from, end); stop !== null && stop > start; ) {
    const behind = stop + (credit.exec(doc.text.slice(stop, Math.min(end, stop + 160)))?.[0].length ?? 0);
    const cut = [behind, stop].find((at) => opensPage(doc, doc.text.slice(at, end)));
    if (cut !== undefined) return start + textLength(doc, [start, cut]);
    if (!isOpen || !endsInQuestion(doc.text, stop) || ++questions > mostQuestions) return null;
    stop = lastSentenceEnd(doc.text, from, stop - 1);
  }
  return null;
}

/** Whether a stretch opens with words of the page: a link's, a list's, a foot's. */
export function opensPage(doc: Doc, tail: string): boolean {
  const { furniture, linkLabel, furnitureStart, footStart } = pagePatterns(doc.lexicon);
  return furniture.test(tail) || linkLabel.test(tail) || furnitureStart.test(tail) || footStart.test(tail);
}

const endsInQuestion = (text: string, at: number): boolean => /[?!؟]["'”’)]{0,2}\s?$/u.test(text.slice(at - 4, at));

/** The offset behind the last stop of a stretch that something follows, behind its closing marks and a space. */
function lastSentenceEnd(text: string, from: number, to: number): number | null {
  for (let at = to - 1; at >= from; at--) {
    if (kindOf(text.charCodeAt(at)) & wordOrNumber || !'.।॥۔?!'.includes(text[at]!)) continue;
    let end = at + 1;
    while (end < to && end <= at + 2 && `"'”’)`.includes(text[end]!)) end++;
    for (; end > at; end--) {
      if (end >= to) continue;
      if (!isSpace(text.charCodeAt(end))) return end;
      if (end + 1 < to && !isSpace(text.charCodeAt(end + 1))) return end + 1;
    }
  }
  return null;
}
