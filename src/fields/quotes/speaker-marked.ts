import { pronounMention } from './mention.js';
import { isEdge, isGenitive } from './noun-edges.js';
import { type Found, readNounMarked, type World } from './nouns-marked.js';
import type { Token } from './tokens.js';

/*
 * Where whoever speaks stands around a cue, in languages that mark speakers by a word behind them.
 */

/** `रवि मेहता पीटीआई से कहते हैं`: whom it is said to stands between the speaker and the verb. */
export function beforeAddressee(world: World, items: readonly Token[], verb: number): number {
  if (items[verb - 1]?.key === ',') return beforeRelative(items, verb - 1);
  const to = items[verb - 2];
  if (!items[verb - 1]?.roles.has('addresseeMarker') || !to) return verb;
  const isCrowd = to.roles.has('speakerNoun') || to.roles.has('bodyNoun');
  const isPlural = world.pluralEndings.some((ending) => to.key.endsWith(ending));
  if (!world.isAgency(to.key) && !isCrowd && !isPlural && to.kind !== 'quote') return verb;
  let at = verb - 2;
  while (items[at - 1]?.roles.has('bodyNoun') || items[at - 1]?.roles.has('termBefore')) at--;
  return at;
}

/** `‘…’, বলেন মাঝি হারান দলুই`: where nobody has a marker, the speaker may end the sentence, behind the verb. */
export function speakerLast(world: World, items: readonly Token[], verb: number): Found | null {
  if (world.hasMarkers || !followsWords(items, verb)) return null;
  let to = verb + 1;
  while (to < items.length && to - verb < longestLast && !items[to]!.ends && items[to]!.kind !== 'quote') to++;
  if (to < items.length && !items[to]!.ends) return null;
  const found = readNounMarked(world, items, to);
  return found && found.from > verb && !found.mention.nobody ? { mention: found.mention, from: verb } : null;
}

/** `बकौल मेहता, ‘…’`: whoever a word of attribution goes before, up to the next sign or quotation. */
export function behindSource(world: World, items: readonly Token[], source: number): Found | null {
  let to = source + 1;
  while (to < items.length && to - source < longestLast && items[to]!.kind === 'word') to++;
  const found = to > source + 1 ? readNounMarked(world, items.slice(source + 1, to), to - source - 1) : null;
  return found && { mention: found.mention, from: source };
}

/** So many items at most are a speaker behind the verb. */
const longestLast = 14;

/** A quotation with its comma, or a conjunction that closes reported words, stands right before. */
function followsWords(items: readonly Token[], verb: number): boolean {
  const before = items[verb - 1];
  if (before?.roles.has('conjunction') || before?.kind === 'quote') return true;
  return before?.key === ',' && items[verb - 2]?.kind === 'quote';
}

/** `वह रुकते हैं, फिर जोड़ते हैं`: the pronoun that a sentence begins with. */
export function firstPronoun(items: readonly Token[], verb: number): Found | null {
  let at = 0;
  while (at < Math.min(verb, 4) && items[at]!.kind !== 'word') at++;
  const { pronoun } = items[at]!;
  if (at === verb || !pronoun || pronoun.agent || pronoun.owning || pronoun.indefinite) return null;
  return { mention: pronounMention(items[at]!), from: at };
}

/** `का संदेश भी उन्होंने दिया`: the speaker stands between the noun of saying and its verb. */
export function agentBetween(world: World, items: readonly Token[], from: number, to: number): Found | null {
  for (let index = from + 1; index < to; index++) {
    const token = items[index]!;
    if (token.pronoun?.agent && !token.pronoun.indefinite) return { mention: pronounMention(token), from };
    const found = token.roles.has('agent') ? readNounMarked(world, items.slice(from + 1), index - from - 1) : null;
    if (found) return { mention: found.mention, from };
  }
  return null;
}

/** `इसे ‘बड़ी चूक’ बताते हुए मीरा सेन ने कहा`: whoever speaks stands right behind what is said beside the clause. */
export function agentBehind(world: World, items: readonly Token[], participle: number): Found | null {
  const from = items[participle + 1]?.key === ',' ? participle + 2 : participle + 1;
  for (let index = from; index < Math.min(items.length, from + longestLast); index++) {
    const token = items[index]!;
    if (token.kind === 'sign' || token.kind === 'quote') return null;
    if (token.pronoun?.agent && !token.pronoun.indefinite)
      return index === from ? { mention: pronounMention(token), from: participle } : null;
    if (!token.roles.has('agent')) continue;
    const found = readNounMarked(world, items, index);
    return found?.from === from ? { mention: found.mention, from: participle } : null;
  }
  return null;
}

/** `कार्यकर्ता इस फैसले को ‘आधी जीत’ मानते हैं`: the speaker stands before what is called so. */
export function beforeObject({ hasMarkers }: World, items: readonly Token[], verb: number): number {
  // `ಅವರು, ‘…’ ಎಂದು ತಿಳಿಸಿದರು`: where nobody has a marker, the speaker may stand before the words.
  const quote = !hasMarkers && items[verb - 1]?.roles.has('conjunction') ? verb - 2 : verb - 1;
  if (items[quote]?.kind !== 'quote') return verb;
  if (!hasMarkers && isSpeakerAt(items, quote - 2) && /^[,:]$/u.test(items[quote - 1]!.key)) return quote - 1;
  if (quote < verb - 1) return verb;
  const last = verb - 2;
  if (!items[last]?.roles.has('addresseeMarker')) return verb - 1;
  for (let index = last - 1; index > Math.max(0, last - 6); index--) {
    if (items[index]!.roles.has('determiner')) return index;
  }
  return verb - 1;
}

const isSpeakerAt = (items: readonly Token[], at: number): boolean =>
  at >= 0 && (!isEdge(items, at) || items[at]!.pronoun !== null);

/** `का यह भी कहना है`: what stands before the noun of saying, behind words that only point or add. */
export function ownerEnd(items: readonly Token[], index: number): number {
  let at = index - 1;
  while (at > 0 && index - at <= 3 && items[at]!.roles.has('adverb')) at--;
  return at;
}

/** The noun phrase that owns a noun of saying, its genitive left out. */
export function owner(world: World, items: readonly Token[], index: number): Found | null {
  const end = items[index]!.roles.has('ownedCue') ? ownerEnd(items, index) : index - 1;
  const at = end >= 0 && isGenitive(items, end) ? end : end + 1;
  const found = readNounMarked(world, items, at);
  const head = items[at - 1];
  // `मंत्रालय के आंकड़ों के अनुसार`: whose figures, whose report.
  if (!found || !(head?.roles.has('hearsay') || head?.roles.has('utterance'))) return found;
  return ownerWithin(world, items, found.from, at - 1) ?? found;
}

function ownerWithin(world: World, items: readonly Token[], from: number, to: number): Found | null {
  for (let index = to - 1; index > from; index--) {
    if (isGenitive(items, index)) return readNounMarked(world, items, index);
  }
  return null;
}

/** The text that speaks in `रिपोर्ट में कहा गया`; its owner where the story names one (`समिति की रिपोर्ट`). */
export function textBefore(world: World, items: readonly Token[], verb: number): Found | null {
  for (let index = verb - 1; index >= Math.max(1, verb - 8); index--) {
    if (!items[index]!.roles.has('adposition') || !items[index - 1]!.roles.has('utterance')) continue;
    const text = readNounMarked(world, items, index);
    if (!text || text.mention.nobody) return text;
    return ownerWithin(world, items, text.from, index - 1) ?? text;
  }
  return null;
}

/** `रवि मेहता, जो डॉक्टर हैं, ने`: the noun phrase ends before the relative clause. */
export function beforeRelative(items: readonly Token[], comma: number): number {
  for (let index = comma - 1; index > Math.max(0, comma - 24); index--) {
    if (items[index]!.key === ',') return items[index + 1]!.roles.has('clauseStart') ? index : comma;
  }
  return comma;
}
