import type { Doc } from '../../doc.js';
import type { Span } from '../../text/span.js';
import type { Grammar } from './grammar.js';
import { type Marked, make } from './marked.js';
import type { Mark } from './marks.js';
import type { Pairing } from './pairs.js';
import { firstAtOrAfter } from './search.js';
import type { Token } from './tokens.js';

/** A paragraph with its tokens and the marks that found no partner. */
export interface Loose {
  readonly paragraph: number;
  readonly span: Span;
  readonly tokens: readonly Token[];
  readonly pairing: Pairing;
  /** The paragraph before ended within a quotation. */
  readonly runsIn: boolean;
  /** The next paragraph begins with a quotation mark. */
  readonly runsOn: boolean;
}

/**
 * Ends the quotations that are opened and never closed, and begins those that are closed and never opened. An opened
 * one ends where its words end: before a new attribution, before the sentence of the next opening, or with its
 * paragraph.
 */
export function repairLoose(doc: Doc, grammar: Grammar | null, loose: Loose): Marked[] {
  const { pairing, paragraph } = loose;
  const made: Marked[] = [];
  const taken = outerSpans(pairing);
  const starts = [...taken.map(([start]) => start), ...pairing.opened.map((mark) => mark.span[0])].sort(
    (a, b) => a - b,
  );
  // An opening between two spaces that is never closed was a closing one: `कहा , तूफान आया। ''`.
  const [astray, opened] = divide(pairing.opened, (mark) => mark.place === 'either' && mark.glyph === 'either');
  for (const mark of opened) {
    if (covers(taken, mark.span[0])) continue;
    const limit = starts[firstAtOrAfter(starts, mark.span[1], (start) => start)] ?? loose.span[1];
    const end = endOfOpened(loose, grammar, mark, limit);
    const quote =
      end === null ? null : make(doc, paragraph, [mark.span[1], end], [mark.span[0], end], mark.width, 'close');
    if (quote) made.push(quote);
  }
  const ends = [...taken, ...made.map((quote) => quote.whole)].map(([, end]) => end).sort((a, b) => a - b);
  let scanned = 0;
  for (const mark of [...pairing.closed, ...astray].sort((a, b) => a.span[0] - b.span[0])) {
    if (covers(taken, mark.span[0])) continue;
    const before = ends[firstAtOrAfter(ends, mark.span[0] + 1, (end) => end) - 1] ?? null;
    const start = startOfClosed(loose, mark, before, scanned);
    scanned = mark.span[1];
    const quote =
      start === null ? null : make(doc, paragraph, [start, mark.span[0]], [start, mark.span[1]], mark.width, 'open');
    if (quote) made.push(quote);
  }
  return made;
}

/** The spans of the outermost pairs, in order. */
function outerSpans(pairing: Pairing): Span[] {
  const spans = pairing.pairs.map(({ open, close }): Span => [open.span[0], close.span[1]]);
  spans.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  let end = -1;
  return spans.filter((span) => {
    if (span[0] < end) return false;
    end = span[1];
    return true;
  });
}

function divide<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}

function covers(spans: readonly Span[], offset: number): boolean {
  const before = spans[firstAtOrAfter(spans, offset + 1, ([start]) => start) - 1];
  return before !== undefined && offset < before[1];
}

function endOfOpened(loose: Loose, grammar: Grammar | null, mark: Mark, limit: number): number | null {
  const { tokens } = loose;
  const first = firstAtOrAfter(tokens, mark.span[1], (token) => token.start);
  const before = tokens[firstAtOrAfter(tokens, mark.span[0], (token) => token.start) - 1];
  const introduced = !before || before.ends || /^[,:-]$/u.test(before.key) || before.roles.has('conjunction');
  if (mark.width === 1 && !(introduced && (limit === loose.span[1] || !before)))
    return endOfTerm(loose, grammar, first, limit);
  if (loose.runsOn && limit === loose.span[1] && !endsWithVerb(tokens)) return limit;
  let lastStop: number | null = null;
  for (let index = first; index < tokens.length && tokens[index]!.start < limit; index++) {
    const token = tokens[index]!;
    if (token.ends) {
      lastStop = token.end;
      if (attributes(tokens, index + 1, limit)) return lastStop;
    } else if (token.key === ',' && index > first + 2 && attributes(tokens, index + 1, limit)) return token.end;
  }
  if (limit === loose.span[1]) return limit;
  return lastStop;
}

/** `“We won, Rao said.`: the paragraph ends with its attribution. */
const endsWithVerb = (tokens: readonly Token[]): boolean => tokens.slice(-4).some((token) => token.roles.has('verb'));

/** `'पीटीआई-भाषा से कहा`: single marks around a name end with the word before a postposition or a sign. */
function endOfTerm(loose: Loose, grammar: Grammar | null, first: number, limit: number): number | null {
  if (grammar?.speech.speaker !== 'marked') return null;
  for (let index = first; index < first + 6; index++) {
    const token = loose.tokens[index];
    if (!token || token.start >= limit) return null;
    const parts = token.roles.has('adposition') || token.roles.has('genitive') || token.roles.has('agent');
    if (parts || (token.kind === 'sign' && token.key !== '-'))
      return index > first ? loose.tokens[index - 1]!.end : null;
  }
  return null;
}

/** Whether an attribution stands here: a few words of a speaker, then a verb of saying. */
function attributes(tokens: readonly Token[], from: number, limit: number): boolean {
  let names = 0;
  for (let index = from; index < from + 9; index++) {
    const token = tokens[index];
    if (!token || token.start >= limit || token.ends) return false;
    if (token.roles.has('verb')) return names > 0;
    if (token.pronoun && !token.pronoun.indefinite) names++;
    else if (token.roles.has('title') || token.roles.has('agent') || token.honorific || token.capital) names++;
  }
  return false;
}

/** Where the words before a closing mark begin: behind a lead-in, behind the quotation before, or with the paragraph. */
function startOfClosed(loose: Loose, mark: Mark, before: number | null, scanned: number): number | null {
  const { tokens, span } = loose;
  const floor = Math.max(before ?? span[0], scanned);
  const last = firstAtOrAfter(tokens, mark.span[0], (token) => token.start) - 1;
  let said = false;
  for (let index = last; index > 0 && tokens[index]!.start >= floor; index--) {
    const token = tokens[index]!;
    const previous = tokens[index - 1]!;
    if (/^[,:]$/u.test(token.key) && previous.roles.has('verb') && previous.start >= floor && index < last)
      return token.end;
    if (token.roles.has('verb')) said = true;
  }
  if (said) return null;
  if (before !== null || (loose.runsIn && scanned === 0)) return floor;
  return scanned === 0 && /^[,?!.।]$/u.test(tokens[last]?.key ?? '') ? floor : null;
}
