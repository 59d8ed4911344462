import type { Doc } from '../../doc.js';
import type { Warning } from '../../story.js';
import type { Span } from '../../text/span.js';
import { warn } from '../../warnings.js';
import type { Grammar } from './grammar.js';
import { between, type Marked, outermost } from './marked.js';
import { findMarks } from './marks.js';
import { pairMarks } from './pairs.js';
import { type Loose, repairLoose } from './repair.js';
import { type Sentence, sentencesOf } from './sentences.js';
import { type Token, tokensOf } from './tokens.js';

/** A body read once: its marked quotations, and its sentences with each of these as one token. */
export interface ReadBody {
  readonly quotes: readonly Marked[];
  /** The tokens of each quotation's words. */
  readonly inside: readonly (readonly Token[])[];
  readonly sentences: readonly Sentence[];
  readonly warnings: readonly Warning[];
}

/** Reads the paragraphs of a body in order; a quotation may run on from one into the next. */
export function readBody(doc: Doc, grammar: Grammar | null, body: readonly Span[]): ReadBody {
  const quotes: Marked[] = [];
  const inside: Token[][] = [];
  const sentences: Sentence[] = [];
  const warnings: Warning[] = [];
  let runsIn = false;
  // A quotation that is open at its paragraph's end: it may be meant so, where the next paragraph opens it anew.
  let pending: Warning[] = [];
  const spans = unglued(doc, grammar, body);
  for (const [paragraph, span] of spans.entries()) {
    const tokens = tokensOf(doc.text, span, grammar);
    const next = spans[paragraph + 1]?.[0] ?? null;
    const runsOn = next !== null && findMarks(doc.text, [next, next + 4])[0]?.span[0] === next;
    const found = quotesOf(doc, grammar, { paragraph, span, tokens, runsIn, runsOn });
    append(sentences, sentencesOf(doc.text, paragraph, tokens, found, quotes.length));
    append(inside, tokensInside(tokens, found));
    append(quotes, found);
    const last = found.at(-1);
    runsIn = last?.lacks === 'close' && last.whole[1] === span[1];
    if (found[0]?.whole[0] !== span[0]) append(warnings, pending);
    const doubts = found.flatMap(warningOf);
    pending = runsIn ? doubts.splice(-1) : [];
    append(warnings, doubts);
  }
  append(warnings, pending);
  return { quotes, inside, sentences, warnings };
}

/**
 * A page that glued its paragraphs together was cut behind full stop and mark (`it ended."` | `We won," he said.`): a
 * mark that closes nothing in its paragraph opens the next one.
 */
function unglued(doc: Doc, grammar: Grammar | null, body: readonly Span[]): Span[] {
  const spans = [...body];
  for (let index = 0; index + 1 < spans.length; index++) {
    const [start, end] = spans[index]!;
    const [from, to] = spans[index + 1]!;
    if (end !== from) continue;
    const { closed } = pairMarks(doc.text, findMarks(doc.text, [start, end]), grammar);
    const last = closed.at(-1);
    if (last?.span[1] !== end) continue;
    spans[index] = [start, last.span[0]];
    spans[index + 1] = [last.span[0], to];
  }
  return spans;
}

function quotesOf(doc: Doc, grammar: Grammar | null, read: Omit<Loose, 'pairing'>): Marked[] {
  const { paragraph, span } = read;
  const marks = findMarks(doc.text, span);
  if (marks.length === 0) return [];
  const pairing = pairMarks(doc.text, marks, grammar);
  const paired = pairing.pairs.flatMap(({ open, close }) => between(doc, paragraph, open, close) ?? []);
  const isLoose = pairing.opened.length + pairing.closed.length > 0;
  const repaired = isLoose ? repairLoose(doc, grammar, { ...read, pairing }) : [];
  return outermost([...paired, ...repaired]);
}

/** A spread call holds all of a list on the stack; a hostile paragraph has too many quotations for that. */
function append<T>(list: T[], more: readonly T[]): void {
  for (const item of more) list.push(item);
}

function warningOf(quote: Marked): Warning[] {
  if (quote.lacks === null) return [];
  return [warn(quote.lacks === 'close' ? 'quote.unclosed' : 'quote.unopened', quote.whole)];
}

function tokensInside(tokens: readonly Token[], quotes: readonly Marked[]): Token[][] {
  let next = 0;
  return quotes.map(({ span }) => {
    while (next < tokens.length && tokens[next]!.start < span[0]) next++;
    const first = next;
    while (next < tokens.length && tokens[next]!.start < span[1]) next++;
    return tokens.slice(first, next);
  });
}
