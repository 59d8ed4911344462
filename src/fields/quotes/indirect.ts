import type { Span } from '../../text/span.js';
import type { Attribution } from './attribution.js';
import type { ReadBody } from './body.js';
import type { Spoken } from './decide.js';
import type { Token } from './tokens.js';
import type { Voice } from './voices.js';

/** A reported clause without marks. */
export interface Reported {
  readonly span: Span;
  readonly paragraph: number;
  readonly voice: Voice;
  readonly cue: Span;
  readonly rule: string;
}

/** No clause is shorter, in words. */
const shortest = 3;
/** So many items may stand between a verb and the clause it opens: whom it is said to, when and where. */
const addressee = 10;

/**
 * Finds the clauses that are reported without marks: behind the verb and its conjunction (`said that …`, `ने कहा कि …`),
 * before an attribution that ends the sentence (`…, police said`), around a source (`according to …`). A clause stops
 * before a marked utterance of the same level; marked words built into it lie within it.
 */
export function reportedClauses(
  body: ReadBody,
  spoken: readonly Spoken[],
  isUtterance: (quote: number) => boolean,
): Reported[] {
  const found: Reported[] = [];
  let taken = -1;
  for (const { sentence: index, attribution, voice } of spoken) {
    if (!voice || attribution.kind === 'acts') continue;
    const { items, paragraph } = body.sentences[index]!;
    const range = clauseBehind(items, attribution) ?? clauseBefore(items, attribution);
    if (!range) continue;
    if (items[range[0]]!.start < taken) continue;
    const [from, to] = withoutUtterances(items, range, isUtterance);
    if (to - from < shortest) continue;
    const span: Span = [items[from]!.start, items[to - 1]!.end];
    taken = span[1];
    found.push({ span, paragraph, voice, cue: attribution.cue, rule: attribution.rule });
  }
  return found;
}

/** `said that …`, `ने कहा कि …`, `ने कहा, …`, `according to Rao, …`; without any sign (`said he would …`) where a verb follows. */
function clauseBehind(items: readonly Token[], attribution: Attribution): [number, number] | null {
  const to = sentenceEnd(items);
  if (attribution.rule === 'verb-speaker') return null;
  let from = attribution.to;
  while (from < Math.min(to, attribution.to + addressee) && !opensClause(items[from]!)) from++;
  const opener = items[from];
  const first = items[attribution.to]?.roles.has('nonName') ? attribution.to + 1 : attribution.to;
  if (isBareClause(items, first, Math.min(from, to))) return [first, to];
  if (!opener || !opensClause(opener) || items.slice(attribution.to, from).some((token) => token.kind === 'quote')) {
    return isBareClause(items, first, to) ? [first, to] : null;
  }
  const isComma = opener.key === ',';
  if (isComma && attribution.kind !== 'source' && !attribution.marked) return null;
  while (from < to && (opensClause(items[from]!) || items[from]!.roles.has('conjunction'))) from++;
  return from < to && items[from]!.kind !== 'quote' ? [from, to] : null;
}

const opensClause = (token: Token): boolean => token.roles.has('conjunction') || token.key === ',' || token.key === ':';

/** A noun phrase and a verb of its own follow at once. */
function isBareClause(items: readonly Token[], from: number, to: number): boolean {
  const first = items[from];
  if (!first || first.kind === 'sign' || first.kind === 'quote') return false;
  if (
    first.roles.has('verb') ||
    first.roles.has('adposition') ||
    first.roles.has('auxiliary') ||
    first.roles.has('link') ||
    first.roles.has('agent')
  )
    return false;
  for (let index = from + 1; index < Math.min(to, from + 16); index++) {
    const { roles, pronoun } = items[index]!;
    if (roles.has('link') || roles.has('conjunction')) return false;
    if (roles.has('clauseWord') && !pronoun) return true;
  }
  return false;
}

/** `…, police said.` */
function clauseBefore(items: readonly Token[], { from, to, kind }: Attribution): [number, number] | null {
  const end = sentenceEnd(items);
  if (to < end - 6 || items[from - 1]?.key !== ',') return null;
  if (items.slice(to).some((token) => token.kind === 'quote')) return null;
  let start = 0;
  while (start < from && items[start]!.kind === 'sign') start++;
  const first = items[start]!;
  if (kind !== 'source' && (first.roles.has('adposition') || first.roles.has('participle'))) return null;
  const finite = items.slice(start, from).some((token) => token.roles.has('clauseWord') && !token.pronoun);
  return finite ? [start, from - 1] : null;
}

function sentenceEnd(items: readonly Token[]): number {
  let to = items.length;
  while (to > 0 && (items[to - 1]!.ends || items[to - 1]!.kind === 'sign')) to--;
  return to;
}

/** Cuts the clause before the first marked utterance, or behind it where it begins with one. */
function withoutUtterances(
  items: readonly Token[],
  [from, to]: [number, number],
  isUtterance: (quote: number) => boolean,
): [number, number] {
  for (let index = from; index < to; index++) {
    const { kind, quote } = items[index]!;
    if (kind !== 'quote' || !isUtterance(quote)) continue;
    let end = index;
    while (end > from && items[end - 1]!.kind === 'sign') end--;
    return [from, end];
  }
  return [from, to];
}
