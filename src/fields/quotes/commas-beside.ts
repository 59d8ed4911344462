import { hasLetter } from '../../text/signs.js';
import type { Span } from '../../text/span.js';
import { commaBefore, farthest } from './edges-beside.js';
import type { Mention } from './mention.js';
import { commonMention } from './mention-common.js';
import { readNounBeside } from './nouns-beside.js';
import { firstAdposition } from './runs.js';
import type { Token } from './tokens.js';

/** A speaker found beside a verb. */
export interface Beside {
  /** Null where the place is empty and the verb shares the speaker of its sentence. */
  readonly mention: Mention | null;
  readonly from: number;
}

/** No name has more appositions. */
const mostSegments = 6;

/** Walks from comma to comma to the left, over appositions and relative clauses, to the noun they belong to. */
export function acrossCommas(items: readonly Token[], comma: number): Beside {
  let end = comma;
  let best: Beside | null = null;
  for (let segment = 0; segment < mostSegments && end > 0; segment++) {
    const from = relativeBefore(items, commaBefore(items, end));
    if (from >= end || comma - from > farthest) break;
    if (!isAside(items, from, end)) {
      const mention = readNounBeside(items, from, end, true);
      if (!mention || !reachesEnd(items, from, end, mention)) break;
      const { roles, capital } = items[from]!;
      const found = { mention, from: indexAt(items, from, mention) };
      // `Asha Rao, Goa's minister for roads, said`: whose office it is, and no name.
      const isOffice = mention.kind !== 'name' && mention.kind !== 'pronoun' && mention.owned;
      const apposed =
        roles.has('determiner') ||
        (roles.has('title') && !capital) ||
        isOffice ||
        isApposedOffice(items, from, mention);
      if (mention.kind === 'name' && !mention.isBody && !apposed) return headOfChain(items, from, mention) ?? found;
      if (best?.mention?.kind !== 'name' || mention.kind === 'name') best = found;
      if (mention.kind === 'pronoun' || !apposed) break;
    }
    if (items[from - 1]?.key !== ',') break;
    end = from - 1;
  }
  return best ?? { mention: null, from: comma };
}

/**
 * `Asha Rao, Head of Surgery at Rao Clinic, said`, `Asha Rao, India head of loom maker Raocraft, said`: an office in
 * capitals right behind a name that opens its sentence.
 */
export function isApposedOffice(items: readonly Token[], from: number, { kind, title }: Mention): boolean {
  const isOffice = kind === 'office' || (title !== null && spansLink(items, from, title));
  if (!isOffice || items[from - 1]?.key !== ',') return false;
  const start = commaBefore(items, from - 1);
  const head = opensSentence(items, start) ? readNounBeside(items, start, from - 1, true) : null;
  return head?.kind === 'name' && !head.isBody && reachesEnd(items, start, from - 1, head);
}

/** `head of loom maker`: a title with a preposition in it. */
function spansLink(items: readonly Token[], from: number, [, end]: Span): boolean {
  for (let index = from; index < items.length && items[index]!.start < end; index++)
    if (items[index]!.roles.has('adposition')) return true;
  return false;
}

/** `Asha Rao, whose film “Paper Boat” came in June, said`: a title's quotation within a relative clause parts nothing. */
function relativeBefore(items: readonly Token[], from: number): number {
  if (items[from - 1]?.kind !== 'quote') return from;
  const start = commaBefore(items, from - 1);
  return items[start]?.roles.has('relative') ? start : from;
}

/**
 * `“…,” Asha Rao, superintendent of police, Rampur, said`: behind a name and its office a bare name is where the office
 * sits.
 */
export function headOfChain(items: readonly Token[], seat: number, mention: Mention): Beside | null {
  if (mention.title !== null || mention.human || !isSeat(items, seat, mention)) return null;
  let end = seat - 1;
  let hasOffice = false;
  for (let segment = 0; segment < mostSegments && items[end]?.key === ','; segment++) {
    const from = commaBefore(items, end);
    if (from >= end || seat - from > farthest) return null;
    const isHead = opensSentence(items, from) || items[end + 1]!.roles.has('title');
    const head = hasOffice && isHead ? readNounBeside(items, from, end, true) : null;
    if (head?.kind === 'name' && !head.isBody && items[from]!.capital) return { mention: head, from };
    if (head && opensSentence(items, from)) return null;
    hasOffice ||= items.slice(from, end).some(({ roles }) => roles.has('title'));
    end = from - 1;
  }
  return null;
}

/** `the bench of Justice Asha Rao, Justice Hari Nene and Justice Vinod Nayar said`: the body whose people are listed. */
export function bodyOfList(items: readonly Token[], last: number, { kind, plural, span }: Mention): Beside | null {
  if (kind !== 'name' || !plural) return null;
  let end = last - 1;
  for (let segment = 0; segment < mostSegments && items[end]?.key === ','; segment++) {
    const from = commaBefore(items, end);
    const stop = firstAdposition(items, from, end);
    const { capital, roles } = items[stop - 1]!;
    const head = !capital && roles.has('bodyNoun') ? commonMention(items, from, stop, stop) : null;
    if (head) return { mention: { ...head, span: [head.span[0], span[1]], name: [head.name[0], span[1]] }, from };
    end = from - 1;
  }
  return null;
}

/** `Rampur`, `Rampur district`: a bare name, or one with a small word behind it. */
const isSeat = (items: readonly Token[], seat: number, { kind, determined }: Mention): boolean =>
  kind === 'name' || (kind === 'unnamed' && !determined && items[seat]!.capital && items[seat]!.roles.size === 0);

const opensSentence = (items: readonly Token[], index: number): boolean =>
  index === 0 || items[index - 1]!.kind === 'quote' || items[index - 1]!.ends;

/** The segment is the noun phrase and nothing else: what follows the name begins with a preposition. */
function reachesEnd(items: readonly Token[], from: number, end: number, mention: Mention): boolean {
  for (let index = from; index < end; index++) {
    const { start, roles, key } = items[index]!;
    if (start < mention.span[1]) continue;
    // `Asha Rao (61)`, `Asha Rao (61) of Rampur`.
    if (key !== '(') return roles.has('adposition');
    const close = items.findIndex((token, i) => i > index && i < end && token.key === ')');
    return close < 0 || close + 1 >= end || items[close + 1]!.roles.has('adposition');
  }
  return true;
}

/** What stands between a name and its verb in commas and is no noun phrase: an age, `of Delhi`, `who came late`. */
function isAside(items: readonly Token[], from: number, end: number): boolean {
  const { roles, kind, key, capital, pronoun, participial } = items[from]!;
  if (kind === 'number' && end === from + 1) return true;
  // `Meanwhile Asha Rao, a doctor, said`, `All India Growers' Union head Asha Rao, who …, said`
  if (opensSentence(items, from) && items[from + 1]?.capital && !roles.has('adposition')) return false;
  if (roles.has('adposition') || roles.has('adverb') || roles.has('relative')) return true;
  if (roles.has('clauseStart') && !roles.has('determiner') && !pronoun) return true;
  // `R-Ohio`: a party and a state.
  if (roles.has('participle') || (roles.size === 0 && items[from + 1]?.roles.has('adposition'))) return !capital;
  return participial || (key.charAt(1) === '-' && hasLetter(key.charAt(0)) && hasLetter(key.charAt(2)));
}

/** Where a mention begins among the items. */
export function indexAt(items: readonly Token[], from: number, mention: Mention): number {
  let index = from;
  while (index < items.length && items[index]!.start < mention.span[0]) index++;
  return index;
}
