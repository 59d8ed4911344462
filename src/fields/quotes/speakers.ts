import type { Attribution, Reading } from './attribution.js';
import { firstAtOrAfter } from './search.js';
import type { Sentence } from './sentences.js';
import type { Token } from './tokens.js';

/** How a quotation hangs on the attributions of its own sentence. */
export interface Link {
  readonly attribution: Attribution;
  readonly rule: string;
  /** Nothing but a comma, a conjunction or an addressee stands between the two. */
  readonly joined: boolean;
}

const closing = /[,،?؟!…]$/u;

/**
 * Finds the attribution of a quotation in its own sentence: right behind it, right before it, around it, or at the end
 * of the sentence, in this order.
 */
export function linkInSentence(
  sentence: Sentence,
  reading: Reading,
  at: number,
  inside: string,
  laterSpeaks: boolean,
): Link | null {
  const { items } = sentence;
  if (items[at + 1]?.roles.has('naming')) return null;
  const { before, after } = neighbours(items, reading.attributions, at);
  // `‘तट’ अखबार के अनुसार`: the marked words name whoever speaks.
  if (after?.from === at + 1 && after.mention && items[at + 1]!.roles.has('termAfter')) return null;
  if (after?.rule === 'act-speaker' && onlySigns(items, at + 1, after.from, true)) {
    return { attribution: after, rule: `behind: ${after.rule}`, joined: false };
  }
  // `इसे ‘बड़ी चूक’ बताते हुए मीरा सेन ने कहा`
  if (after?.rule === 'participle-speaker' && after.from === at + 1)
    return { attribution: after, rule: `behind: ${after.rule}`, joined: false };
  const shared = after !== null && items[after.to]?.key === ',' && items[after.to + 1]?.kind === 'quote';
  // `When Rao shouted, “…!”, Mehta replied, “…”`: each has words of his own.
  if (shared && before?.kind === 'says' && before.mention && isLeadOf(items, before, at))
    return { attribution: before, rule: `before: ${before.rule}`, joined: true };
  if (after && onlySigns(items, at + 1, after.from) && (closing.test(inside) || isFirst(items, at))) {
    return { attribution: after, rule: `behind: ${after.rule}`, joined: true };
  }
  if (before && isLeadOf(items, before, at)) {
    const clause = items[at - 1]!.roles.has('conjunction') && !endsClause(items, at, inside);
    return { attribution: before, rule: `before: ${before.rule}`, joined: !clause };
  }
  if (before) return { attribution: before, rule: `around: ${before.rule}`, joined: false };
  if (after?.mention && laterSpeaks) return { attribution: after, rule: `later: ${after.rule}`, joined: false };
  return null;
}

/** The attributions on both sides of a quotation; one whose speaker stands before it and whose verb behind is before. */
function neighbours(
  items: readonly Token[],
  attributions: readonly Attribution[],
  at: number,
): { before: Attribution | null; after: Attribution | null } {
  const index = firstAtOrAfter(attributions, at, (attribution) => attribution.cueFrom);
  const previous = attributions[index - 1] ?? null;
  const next = attributions[index] ?? null;
  if (!next || next.from > at) return { before: previous, after: next };
  const leads = previous !== null && isLeadOf(items, previous, at);
  const further = attributions[index + 1] ?? null;
  return { before: leads ? previous : next, after: further && further.from > at ? further : null };
}

const isFirst = (items: readonly Token[], at: number): boolean => {
  let index = at - 1;
  while (index >= 0 && items[index]!.kind === 'sign') index--;
  return index < 0;
};

/** The quotation is the whole rest of its clause. */
function endsClause(items: readonly Token[], at: number, inside: string): boolean {
  const next = items[at + 1];
  return next === undefined || next.ends || /[.।॥۔?؟!]$/u.test(inside);
}

function onlySigns(items: readonly Token[], from: number, to: number, owned = false): boolean {
  for (let index = from; index < to; index++) {
    const { key, kind, roles } = items[index]!;
    // `“…”, असे मेहता म्हणाले`: the conjunction stands behind the words, where the verb ends the sentence.
    // `“…”, असा सवाल मेहता यांनी उपस्थित केला`: the noun says what the words were.
    const isNoun = roles.has('speechNoun') && items[index - 1]!.roles.has('conjunction');
    const isSmall = kind === 'sign' || isNoun || roles.has('conjunction') || (owned && roles.has('genitive'));
    if (key === ':' || !isSmall) return false;
  }
  return true;
}

/** Whether between the cue and the quotation stand only signs, a conjunction, an addressee, a place. */
function isLeadOf(items: readonly Token[], attribution: Attribution, at: number): boolean {
  const from = Math.max(attribution.cueTo, attribution.to);
  if (from > at || at - from > 14) return false;
  let signs = 0;
  for (let index = from; index < at; index++) {
    const { kind, key, roles } = items[index]!;
    if (kind === 'quote') return false;
    if (kind === 'sign' && /^[,:-]$/u.test(key)) signs++;
    else if (roles.has('auxiliary') || roles.has('verb')) return false;
  }
  const last = items[at - 1]!;
  if (from === at) return attribution.to === attribution.cueTo;
  return (
    /^[,:.-]$/u.test(last.key) ||
    (signs === 0 && last.roles.has('conjunction')) ||
    (last.roles.has('auxiliary') && at - from < 3)
  );
}
