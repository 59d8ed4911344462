import type { Doc } from '../../doc.js';
import { withoutEnd } from '../../text/span.js';
import { isAgencyKey } from './agency-keys.js';
import type { ReadBody } from './body.js';
import type { Grammar } from './grammar.js';
import { keyOf } from './grammar-key.js';
import type { Words } from './kinds.js';

/** Speech in double marks that is longer than this makes single ones the lesser marks of a story, in tokens. */
const longSpeech = 8;

/** Gathers what is known of each marked quotation's words in view of all the others. */
export function wordsOf(doc: Doc, body: ReadBody, grammar: Grammar | null): Words[] {
  const keys = body.quotes.map(({ span }) => withoutEnd(keyOf(doc.text.slice(...span)), /[\s.,।]/u));
  const times = new Map<string, number>();
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  const speechIsDouble = body.quotes.some(
    (quote, index) => quote.width === 2 && body.inside[index]!.length > longSpeech,
  );
  return body.quotes.map((marked, index) => ({
    marked,
    text: doc.text.slice(...marked.span),
    tokens: body.inside[index]!,
    repeated: times.get(keys[index]!)! > 1,
    isAgency: isAgencyKey(keys[index]!.replace(/(?:(?<!\s)\s+)?-\s*/gu, '-'), doc.lexicon),
    foreign: grammar === null,
    lesserMarks: marked.width === 1 && speechIsDouble,
  }));
}
