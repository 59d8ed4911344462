import type { Attribution } from './attribution.js';
import { isGenitive } from './noun-edges.js';
import { type Found, readNounMarked, type World } from './nouns-marked.js';
import { hasAny } from './role.js';
import {
  agentBehind,
  agentBetween,
  beforeAddressee,
  beforeObject,
  behindSource,
  firstPronoun,
  owner,
  ownerEnd,
  speakerLast,
  textBefore,
} from './speaker-marked.js';
import type { Token } from './tokens.js';

/** What a cue says of its speaker; `found` is null where the speaker is that of the sentence. */
export interface Cue {
  readonly found: Found | null;
  readonly kind: Attribution['kind'];
  readonly rule: string;
}

/** The sentence up to a cue. */
export interface Before {
  /** The last speaker with a marker. */
  readonly agent: Found | null;
  /** Somebody has spoken in the sentence. */
  readonly spoken: boolean;
}

const hasCueRole = hasAny(
  'sourceBefore',
  'sourceAfter',
  'ownedCue',
  'verb',
  'actVerb',
  'speechNoun',
  'plainVerb',
  'participle',
);

/** Reads the word at `index` as a cue, or says that it is none. */
export function cueAt(world: World, items: readonly Token[], index: number, before: Before): Cue | null {
  const { roles } = items[index]!;
  if (!hasCueRole(roles)) return null;
  // `नहीं बता पाए`
  if (items[index - 1]?.roles.has('blocker')) return null;
  return sourceAt(world, items, index) ?? verbAt(world, items, index, before);
}

/** `मंत्रालय के मुताबिक`, `मेहता का कहना है`, `बकौल मेहता, ‘…’`. */
function sourceAt(world: World, items: readonly Token[], index: number): Cue | null {
  const { roles } = items[index]!;
  if (roles.has('sourceAfter')) {
    const behind = behindSource(world, items, index);
    return behind && { found: behind, kind: 'source', rule: 'source' };
  }
  const isSource = roles.has('sourceBefore');
  if (!isSource && !(roles.has('ownedCue') && isStated(items, index))) return null;
  const found = owner(world, items, index);
  if (!found) return null;
  return isSource ? { found, kind: 'source', rule: 'source' } : { found, kind: 'says', rule: 'owned-saying' };
}

function verbAt(world: World, items: readonly Token[], index: number, { agent, spoken }: Before): Cue | null {
  const { roles } = items[index]!;
  const says = roles.has('verb');
  const light = roles.has('speechNoun') ? lightVerbAfter(items, index) : 0;
  const acts = roles.has('actVerb') || light > 0;
  const kind = says ? 'says' : 'acts';
  if ((says || acts) && isPassive(items, says ? index : index + light))
    return sideSays(world, items, index, kind) ?? textSays(world, items, index, kind);
  if (roles.has('plainVerb')) {
    // `इस पेड़ को ‘बूढ़ा’ कहते हैं`: what people call it is nobody's speech.
    if (roles.has('termAfter') && items[index - 1]?.kind === 'quote') return null;
    const found = readNounMarked(world, items, beforeAddressee(world, items, beforeObject(world, items, index)));
    const speaker = found ?? firstPronoun(items, index);
    if (speaker) return { found: speaker, kind: 'says', rule: 'plain-verb' };
    const last = speakerLast(world, items, index);
    if (last) return { found: last, kind: 'says', rule: 'verb-speaker' };
  }
  const inverted = light > 1 ? agentBetween(world, items, index, index + light) : null;
  if (inverted) return { found: inverted, kind, rule: 'act-speaker' };
  if (roles.has('participle')) {
    if (agent || spoken) return { found: agent, kind: 'acts', rule: 'participle' };
    const found = agentBehind(world, items, index);
    return found && { found, kind: 'acts', rule: 'participle-speaker' };
  }
  if (isElided(items, index, { agent, spoken })) return { found: null, kind: 'says', rule: 'elided' };
  if (!says && !acts) return null;
  if (agent) return { found: agent, kind, rule: says ? 'speaker-marker-verb' : 'speaker-marker-act' };
  if (!says) return null;
  return textSays(world, items, index, kind) ?? (spoken ? { found: null, kind, rule: 'shared' } : null);
}

/** `বলেন, ‘…’`: the sentence opens with the verb, and whoever was spoken of goes on. */
function isElided(items: readonly Token[], index: number, { agent, spoken }: Before): boolean {
  const { roles } = items[index]!;
  if (index !== 0 || agent || spoken || !(roles.has('verb') || roles.has('plainVerb'))) return false;
  const to = cueEnd(items, index);
  const next = items[/^[,:-]$/u.test(items[to]?.key ?? '') ? to + 1 : to];
  return next?.kind === 'quote';
}

function textSays(world: World, items: readonly Token[], index: number, kind: Cue['kind']): Cue | null {
  const found = textBefore(world, items, index);
  return found ? { found, kind, rule: 'text-says' } : null;
}

/** `मंत्रालय की ओर से कहा गया`, `पुलिस की ओर से जारी बयान में कहा गया`: whose side says it. */
function sideSays(world: World, items: readonly Token[], index: number, kind: Cue['kind']): Cue | null {
  for (let at = index - 1; at > Math.max(0, index - longestSide); at--) {
    const { roles, kind: sort } = items[at]!;
    if (sort === 'quote' || roles.has('conjunction')) return null;
    if (!roles.has('passiveAgent')) continue;
    const found = readNounMarked(world, items, at);
    return found && !found.mention.nobody ? { found, kind, rule: 'side-says' } : null;
  }
  return null;
}

/** So many items at most stand between a side and its verb. */
const longestSide = 10;

/** How far behind a noun of saying its verb stands: `आरोप भी लगाया`; 0 where there is none. */
function lightVerbAfter(items: readonly Token[], index: number): number {
  let hasAgent = false;
  for (let distance = 1; distance <= 6; distance++) {
    const token = items[index + distance];
    if (!token || token.kind === 'sign' || token.kind === 'quote') return 0;
    // `का संदेश भी मीरा सेन ने दिया`: the speaker may stand between.
    hasAgent ||= token.roles.has('agent');
    if (!token.roles.has('lightVerb') || (distance > 3 && !hasAgent)) continue;
    if (!isGenitive(items, index + distance) || isClauseEnd(items[index + distance + 1])) return distance;
  }
  return 0;
}

function isClauseEnd(token: Token | undefined): boolean {
  if (!token || token.kind === 'sign') return true;
  return token.roles.has('conjunction') || token.roles.has('auxiliary') || token.roles.has('link');
}

/** The item behind a cue with its light verb and its helping verbs. */
export function cueEnd(items: readonly Token[], index: number): number {
  const { roles } = items[index]!;
  let to = index + 1;
  if (roles.has('speechNoun') && !roles.has('verb')) to += lightVerbAfter(items, index);
  while (to < items.length && items[to]!.roles.has('auxiliary')) to++;
  return to;
}

/** `कहा गया`: without a speaker of its own. */
const isPassive = (items: readonly Token[], index: number): boolean => items[index + 1]?.roles.has('passive') === true;

/** `कहना है`, `कहना था`. */
function isStated(items: readonly Token[], index: number): boolean {
  const at = ownerEnd(items, index);
  const before = items[at];
  const after = items[index + 1];
  if (!before || !(isGenitive(items, at) || before.pronoun?.owning)) return false;
  // `उस स्कूल की आज सफाई कर रहे हैं` does something.
  if (at < index - 1 && after?.roles.has('lightVerb')) return false;
  return after?.roles.has('auxiliary') === true || after?.kind === 'sign';
}
