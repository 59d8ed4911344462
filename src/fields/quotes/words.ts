import type { Doc } from '../../doc.js';
import { withoutEnd } from '../../text/span.js';
import { isAgencyKey } from './agency-keys.js';
import type { ReadBody } from './body.js';
import type { Grammar } from './grammar.js';
import { keyOf } from './grammar-key.js';
import type { Words } from './kinds.js';
import type { Token } from './tokens.js';

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
    endsInVerb: grammar !== null && endsInVerb(body.inside[index]!, grammar),
    foreign: grammar === null,
    lesserMarks: marked.width === 1 && speechIsDouble,
  }));
}

/** The last word has the ending of a finite verb: `ತಾಲೀಮು ನಡೆಯಲಿದೆ`. One word alone may be a name that ends so. */
function endsInVerb(tokens: readonly Token[], { clauseEndings }: Grammar): boolean {
  if (clauseEndings.length === 0) return false;
  const last = tokens.findLast((token) => token.kind === 'word');
  return last !== undefined && last !== tokens[0] && clauseEndings.some((ending) => last.key.endsWith(ending));
}
