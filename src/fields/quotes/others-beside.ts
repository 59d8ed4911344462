import { segmentStart } from './edges-beside.js';
import { type Mention, pronounMention } from './mention.js';
import { readNounBeside } from './nouns-beside.js';
import { speakerAfter } from './speaker-beside.js';
import type { Token } from './tokens.js';

/** So far behind a noun of saying or a passive the words or their speaker may stand, in items. */
const reach = 16;

/** What a shape beside the plain ones says of its speaker. */
interface Behind {
  readonly mention: Mention;
  readonly from: number;
  readonly to: number;
  readonly kind: 'acts';
  readonly rule: string;
}

/** `Rao's claim of “…”`, `his description of it as “…”`: whose words they are, where words follow. */
export function ownerBefore(items: readonly Token[], cue: number): Mention | null {
  // `in Rao's words, “…”`
  const next = items[items[cue + 1]?.key === ',' && items[cue + 2]?.kind === 'quote' ? cue + 2 : cue + 1];
  if (!next || !(next.kind === 'quote' || next.roles.has('adposition') || next.roles.has('conjunction'))) return null;
  if (!items.slice(cue + 1, cue + reach).some((token) => token.kind === 'quote')) return null;
  let at = cue - 1;
  // `its poll promise`: one plain word may stand between.
  if (items[at] && items[at]!.roles.size === 0 && items[at]!.kind === 'word') at--;
  const owner = items[at];
  if (!owner) return null;
  if (owner.pronoun?.owning) return pronounMention(owner);
  if (!owner.roles.has('genitive')) return null;
  let from = segmentStart(items, at - 1);
  if (items[from]!.roles.has('adposition')) from++;
  return readNounBeside(items, from, at, true);
}

/** `was described as “…” by Rao`, `was listed as “…” in a survey`: who acts stands behind a passive. */
export function byAgent(items: readonly Token[], verb: number): Behind | null {
  let hasQuote = false;
  for (let index = verb + 1; index < Math.min(items.length, verb + reach); index++) {
    const { kind, ends, roles } = items[index]!;
    hasQuote ||= kind === 'quote';
    if (ends || roles.has('sourceBefore') || roles.has('verb') || roles.has('relative')) return null;
    const acts =
      roles.has('agent') || (hasQuote && roles.has('adposition') && items[index + 1]?.roles.has('determiner'));
    const after = acts ? behindPreposition(items, index) : null;
    // `was quoted by a daily as saying`: the daily only passes it on.
    if (after && items[after.to]?.roles.has('sourceBefore')) return null;
    // `attacked by the harbour’s “guards”`: the marked word is who acts.
    if (after && !hasQuote && items[after.to]?.kind === 'quote') return null;
    if (after) return { mention: after.mention, from: verb, to: after.to, kind: 'acts', rule: 'passive' };
  }
  return null;
}

/** `Rao was quoted by a daily as saying`: the index of the passive whose subject speaks, or the cue itself. */
export function passiveBefore(items: readonly Token[], cue: number): number {
  for (let index = cue - 1; index > Math.max(0, cue - reach); index--) {
    const { roles, ends } = items[index]!;
    if (ends) break;
    if (roles.has('actVerb') && items[index - 1]!.roles.has('passive')) return index - 1;
  }
  return cue;
}

function behindPreposition(items: readonly Token[], at: number): { mention: Mention; to: number } | null {
  const found = speakerAfter(items, at);
  if (!found || items[at]!.roles.has('agent')) return found;
  return found.mention.kind === 'text' ? found : null;
}
