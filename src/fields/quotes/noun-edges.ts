import { hasAny } from './role.js';
import { isInitial, type Token } from './tokens.js';

/** No noun phrase of a speaker is longer, in items. */
const longestNoun = 18;

/** The index of the first item of the noun phrase that ends at `last`; behind `last` where there is none. */
export function nounStart(items: readonly Token[], last: number): number {
  let from = last;
  while (from > 0 && last - from < longestNoun && !isEdge(items, from - 1)) from--;
  while (from < last && isHanging(items, from)) from++;
  return isEdge(items, from) ? last + 1 : from;
}

const isHanging = (items: readonly Token[], index: number): boolean =>
  items[index]!.roles.has('link') || items[index]!.kind === 'sign' || isGenitive(items, index);

/** Where a noun phrase cannot reach across: signs, other postpositions, verbs, words that begin a clause. */
export function isEdge(items: readonly Token[], index: number): boolean {
  const { kind, ends, roles, pronoun } = items[index]!;
  if (kind === 'quote' || kind === 'number' || ends) return true;
  if (kind === 'sign') return isEdgeSign(items, index);
  if (roles.size === 0) return false;
  if (isGenitive(items, index) || isSpelledInitial(items, index)) return false;
  if (roles.has('speechNoun') && (closesWords(items, index - 1) || isPointedAt(items, index))) return true;
  if (hasNounRole(roles)) return false;
  if (pronoun) return !pronoun.owning;
  return hasEdgeRole(roles);
}

/** `…, असा सवाल अजित सागरे यांनी केला`: the conjunction takes up what was said, and the noun says what it was. */
function closesWords(items: readonly Token[], index: number): boolean {
  if (!items[index]?.roles.has('conjunction')) return false;
  const before = items[index - 1];
  return before === undefined || before.kind === 'quote' || before.key === ',';
}

/** `यह जानकारी अधिकारियों ने दी`: the noun of saying that a determiner points at goes before whoever says it. */
function isPointedAt(items: readonly Token[], index: number): boolean {
  if (!items[index - 1]?.roles.has('determiner')) return false;
  return (['title', 'speakerNoun', 'bodyNoun'] as const).some((role) => items[index + 1]?.roles.has(role));
}

function isEdgeSign(items: readonly Token[], index: number): boolean {
  const { key, start } = items[index]!;
  const before = items[index - 1];
  if (key === '.') return !before || !(isInitial(before) || before.honorific);
  return !/^[()/-]$/u.test(key) || (key === '-' && before?.end !== start);
}

const hasNounRole = hasAny('title', 'bodyNoun', 'speakerNoun', 'determiner');
const hasEdgeRole = hasAny(
  'adposition',
  'agent',
  'verb',
  'auxiliary',
  'conjunction',
  'clauseStart',
  'nonName',
  'participle',
  'plainVerb',
  'sourceBefore',
);

export const isGenitive = (items: readonly Token[], index: number): boolean =>
  items[index]!.roles.has('genitive') && !isSpelledInitial(items, index);

/** `के` and `जी` are letters in `वी के सावंत` and `के.एन. सावंत`: next to another letter of a name, or with a stop. */
export function isSpelledInitial(items: readonly Token[], index: number): boolean {
  const { roles, end } = items[index]!;
  if (!roles.has('initial')) return false;
  if (!roles.has('genitive')) return true;
  const before = items[index - 1];
  const after = items[index + 1];
  if (after?.key === '.' && after.start === end) return true;
  return before?.roles.has('initial') === true && !before.roles.has('genitive') && after?.roles.size === 0;
}
