import { type Doc, makeDoc, printable } from '../doc.js';
import type { Stated } from '../header.js';
import { foldSpace, type Span } from '../text/span.js';

/** A stated value as the Story holds it: with a span of the doc's text, or with the path of its place. */
export interface StatedShown {
  readonly text: string;
  readonly span: Span | null;
  readonly path?: string;
}

/** A stated value with its evidence; null where it has no word. */
export function shownOf(doc: Doc, stated: Stated): StatedShown | null {
  const text = foldSpace(printable(stated.text));
  return text === '' ? null : { text, ...placeOf(doc, stated) };
}

/** Where a part of a stated value stands: its own place where it can be found there, else that of the whole value. */
export function partOf(doc: Doc, stated: Stated, part: string): StatedShown {
  const place = placeOf(doc, stated);
  if (stated.span === null) return { text: part, ...place };
  const within = doc.source.slice(...stated.span).indexOf(part);
  if (within < 0) return { text: part, ...place };
  const at = stated.span[0] + within;
  return { text: part, span: doc.copy.copySpan([at, at + part.length]) };
}

function placeOf(doc: Doc, { span, path }: Stated): { readonly span: Span | null; readonly path?: string } {
  if (span !== null) return { span: doc.copy.copySpan(span) };
  return path === null ? { span: null } : { span: null, path };
}

/** The stated words as a text of their own, read with the knowledge of the story's. */
export function docOfWords(doc: Doc, words: string): Doc {
  return makeDoc(foldSpace(printable(words)), { ...doc.options, header: null }, doc.lexicon, () => doc.languages);
}
