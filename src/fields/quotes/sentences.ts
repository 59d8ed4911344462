import { opensSmall } from '../../text/signs.js';
import type { Marked } from './marked.js';
import type { Token } from './tokens.js';

/** A sentence as the reporter wrote it, each marked quotation in it one token. */
export interface Sentence {
  readonly paragraph: number;
  readonly items: readonly Token[];
  /** The reporter has words of his own in it. */
  readonly hasWords: boolean;
  readonly hasQuote: boolean;
  /** It ends with a colon or comma, and what follows in the next paragraph hangs on it. */
  readonly leadsOn: boolean;
}

const noRoles: ReadonlySet<never> = new Set();

const stopped = /[.।॥۔?؟!…]$/u;

/**
 * The sentences of a paragraph. A quotation that ends with a full stop ends its sentence, unless the text goes on in
 * small letters or with a comma; a danda ends it in any case.
 */
export function sentencesOf(
  text: string,
  paragraph: number,
  tokens: readonly Token[],
  quotes: readonly Marked[],
  first: number,
): Sentence[] {
  const items = withQuotes(tokens, quotes, first);
  const sentences: Sentence[] = [];
  let start = 0;
  for (let index = 0; index < items.length; index++) {
    if (!endsAt(text, items, index, quotes, first)) continue;
    sentences.push(sentence(paragraph, items.slice(start, index + 1), false));
    start = index + 1;
  }
  const last = items.at(-1);
  const lead = last?.key === '-' ? items.at(-2) : last;
  if (start < items.length) sentences.push(sentence(paragraph, items.slice(start), /^[:,]$/u.test(lead?.key ?? '')));
  return sentences;
}

const sentence = (paragraph: number, items: readonly Token[], leadsOn: boolean): Sentence => ({
  paragraph,
  items,
  hasWords: items.some((token) => token.kind === 'word' || token.kind === 'number'),
  hasQuote: items.some((token) => token.kind === 'quote'),
  leadsOn,
});

/** Puts one token in the place of each quotation and its words. */
function withQuotes(tokens: readonly Token[], quotes: readonly Marked[], first: number): Token[] {
  const items: Token[] = [];
  let next = 0;
  for (const token of tokens) {
    while (next < quotes.length && token.start >= quotes[next]!.whole[1])
      items.push(atom(quotes[next]!, first + next++));
    const quote = quotes[next];
    if (quote && token.end > quote.whole[0]) continue;
    items.push(token);
  }
  for (; next < quotes.length; next++) items.push(atom(quotes[next]!, first + next));
  return items;
}

function atom(quote: Marked, index: number): Token {
  const [start, end] = quote.whole;
  return {
    start,
    end,
    key: '',
    kind: 'quote',
    capital: false,
    acronym: false,
    compound: false,
    participial: false,
    plural: false,
    ends: false,
    roles: noRoles,
    pronoun: null,
    honorific: null,
    longest: 1,
    quote: index,
  };
}

/** `మంత్రి మాట్లాడుతూ.. ‘…’`: two stops before a quotation are a pause, and it belongs to the sentence. */
const isPause = (items: readonly Token[], index: number): boolean =>
  items[index]!.key === '.' &&
  items[index - 1]?.key === '.' &&
  items[index - 2]?.key !== '.' &&
  items[index + 1]?.kind === 'quote';

function endsAt(
  text: string,
  items: readonly Token[],
  index: number,
  quotes: readonly Marked[],
  first: number,
): boolean {
  const item = items[index]!;
  const next = items[index + 1];
  if (item.kind !== 'quote') return item.ends && !(next?.ends && next.start === item.end) && !isPause(items, index);
  const inside = text.slice(...quotes[item.quote - first]!.span);
  if (!stopped.test(inside)) return false;
  if (!next) return true;
  if (next.kind === 'sign') return /^[([]$/u.test(next.key);
  // `“विहीर कधी भरणार?” असा सवाल …`: the sentence goes on with the word that closes what was said.
  if (next.roles.has('conjunction') && !next.capital) return false;
  return next.capital || !opensSmall(next.key) || next.kind === 'quote';
}
