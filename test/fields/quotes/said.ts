import { makeDoc } from '../../../src/doc.js';
import { type FoundQuotes, findQuotes } from '../../../src/fields/quotes/index.js';
import { builtInLexicon } from '../../../src/lexicon/index.js';
import type { Language } from '../../../src/lexicon/types.js';

const languageOf = (tag: string): Language => {
  const language = builtInLexicon.languages.find((known) => known.tag === tag);
  if (!language) throw new Error(`no language ${tag}`);
  return language;
};

/** The quotations of a story whose body is given, a paragraph a line. */
export function quotesIn(tag: string, body: string): FoundQuotes {
  const doc = makeDoc(body, {}, builtInLexicon, () => [languageOf(tag)]);
  return findQuotes(
    doc,
    doc.lines.map((line) => line.span),
  );
}

/** The marked ones as `kind: text`. */
export const marked = (tag: string, body: string): string[] =>
  quotesIn(tag, body)
    .quotes.filter((quote) => quote.kind !== 'indirect')
    .map((quote) => `${quote.kind}: ${quote.text}`);

/** The words between marks alone. */
export const words = (tag: string, body: string): string[] =>
  quotesIn(tag, body)
    .quotes.filter((quote) => quote.kind !== 'indirect')
    .map((quote) => quote.text);

/** For every marked quotation the speaker's name and how it was found, or `-`. */
export const speakers = (tag: string, body: string): string[] =>
  quotesIn(tag, body)
    .quotes.filter((quote) => quote.kind !== 'indirect' && quote.kind !== 'term')
    .map(({ speaker }) => (speaker ? `${speaker.name} (${speaker.resolvedBy})` : '-'));
