import { hasAny } from './role.js';
import type { Token } from './tokens.js';

/** No noun phrase with all that hangs on it is longer, in items. */
export const farthest = 60;

/** The index of the first item of the noun phrase that ends at `last`. */
export function segmentStart(items: readonly Token[], last: number): number {
  let from = last;
  while (from > 0 && last - from < farthest && !isEdge(items, from - 1)) from--;
  return from;
}

/** Signs, quotations, verbs and the words that begin clauses keep noun phrases apart. */
export function isEdge(items: readonly Token[], index: number): boolean {
  const token = items[index]!;
  if (token.kind === 'quote' || token.ends) return true;
  if (token.kind === 'sign') return /^[,;:\-"]$/u.test(token.key);
  const { roles } = token;
  if (roles.size === 0) return false;
  if (roles.has('link')) return !joinsNouns(items, index);
  if (token.capital && index > 0 && !items[index - 1]!.ends) return false;
  if (roles.has('conjunction') && opensNoun(items[index + 1])) return true;
  if (roles.has('relative')) return true;
  if (hasNounRole(roles)) return false;
  if (hasVerbRole(roles)) return true;
  if (roles.has('clauseStart') && !token.pronoun && items[index - 1]?.roles.has('determiner')) return false;
  return roles.has('clauseStart') && !roles.has('determiner') && !roles.has('adposition');
}

/** `a step that one member`, `that Rao`: a noun phrase of its own begins behind the conjunction. */
const opensNoun = (next: Token | undefined): boolean =>
  next !== undefined && (next.roles.has('determiner') || next.pronoun !== null || (next.capital && !next.ends));

const hasNounRole = hasAny('title', 'bodyNoun', 'utterance', 'speakerNoun', 'pronoun');
const hasVerbRole = hasAny('verb', 'actVerb', 'participle', 'auxiliary', 'conjunction');

/** `Rao and Mehra`, `media and publicity head`: the link stands within a noun phrase. */
function joinsNouns(items: readonly Token[], index: number): boolean {
  const before = items[index - 1];
  const after = items[index + 1];
  if (before?.kind !== 'word' || after?.kind !== 'word') return false;
  if (before.capital && after.capital) return true;
  if (before.roles.has('title') || before.roles.has('speakerNoun')) return true;
  return !after.capital && before.roles.size === 0 && after.roles.size === 0;
}

/** The first item behind the comma, quotation or sentence start before `end`. */
export function commaBefore(items: readonly Token[], end: number): number {
  let from = end;
  while (from > 0 && end - from < farthest) {
    const token = items[from - 1]!;
    if (token.kind === 'quote' || token.ends || /^[,;:]$/u.test(token.key)) break;
    from--;
  }
  return from;
}
