import { acrossCommas, type Beside, bodyOfList, headOfChain, indexAt, isApposedOffice } from './commas-beside.js';
import { commaBefore, farthest, isEdge, segmentStart } from './edges-beside.js';
import { type Mention, pronounMention } from './mention.js';
import { isNoun, readNounBeside } from './nouns-beside.js';
import { hasAny } from './role.js';
import type { Token } from './tokens.js';

/**
 * Finds the speaker before a verb: the noun phrase at its left, or, where a comma stands between, the name that the
 * appositions between belong to (`Asha Rao, a doctor, said`). Null where something else stands there.
 *
 * @param asides how many asides without commas may stand between
 */
export function speakerBefore(items: readonly Token[], verb: number, asides = mostAsides): Beside | null {
  let last = verb - 1;
  while (last >= 0 && (isBetween(items[last]!) || isDayBetween(items, last))) last--;
  const end = items[last];
  if (!end) return null;
  // `Blaming the rain for it he said`: a pronoun right before the verb is its subject, whatever stands before.
  if (isSubject(items, last)) return { mention: pronounMention(end), from: last };
  // `Rao praised the crew and said`: the verb goes on with the subject.
  if (end.roles.has('link')) return { mention: null, from: verb };
  if (end.roles.has('relative') && last > 0) return behindRelative(items, last);
  if (end.key === ',') {
    const found = acrossCommas(items, last);
    return isReduced(items, verb, last, found) ? null : found;
  }
  const aside = asides > 0 ? asideStart(items, last) : null;
  if (aside !== null) return speakerBefore(items, aside, asides - 1);
  if (isEdge(items, last)) return { mention: null, from: verb };
  const from = segmentStart(items, last);
  // `those who took part rejected`, `had customers ask`: what stands behind a helping verb is its object.
  if (from > 1 && items[from - 1]!.roles.has('auxiliary') && items[last]!.pronoun === null)
    return { mention: null, from: verb };
  const mention = readNounBeside(items, from, last + 1, true);
  // `Asha Rao, from Rampur said`: the comma behind the aside is missing.
  if (!mention && items[from]!.roles.has('adposition') && items[from - 1]?.key === ',') {
    const head = acrossCommas(items, from - 1);
    return head.mention?.kind === 'name' ? head : null;
  }
  const chained = mention && (headOfChain(items, from, mention) ?? bodyOfList(items, from, mention));
  if (chained) return chained;
  if (mention && isStretch(items, from, last, mention)) return { mention: null, from: verb };
  return (
    openApposition(items, from, last, mention) ?? (mention ? { mention, from: indexAt(items, from, mention) } : null)
  );
}

/** No subject has more asides behind it. */
const mostAsides = 3;

/** `Asha Rao while opening the gate of the lake said`: where an aside without commas begins, right behind the subject. */
function asideStart(items: readonly Token[], last: number): number | null {
  for (let index = last - 1; index > 0 && last - index < farthest; index--) {
    const { key, kind, ends, roles, participial } = items[index]!;
    if (kind === 'quote' || ends || /^[,;:]$/u.test(key)) return null;
    if (!(participial || roles.has('participle')) || !items[index - 1]!.roles.has('clauseStart')) continue;
    const before = items[index - 2];
    return before && !before.roles.has('verb') && (before.capital || isNoun(before)) ? index - 1 : null;
  }
  return null;
}

function isBetween({ roles, capital }: Token): boolean {
  return (roles.has('adverb') || roles.has('auxiliary')) && !capital && !roles.has('passive');
}

/** `had Saturday said` */
const isDayBetween = (items: readonly Token[], index: number): boolean =>
  items[index]!.roles.has('nonName') && items[index - 1]?.roles.has('auxiliary') === true;

function isSubject(items: readonly Token[], index: number): boolean {
  const { pronoun, roles } = items[index]!;
  if (!pronoun || pronoun.owning || pronoun.indefinite || roles.has('determiner')) return false;
  if (pronoun.gender !== 'male' && pronoun.gender !== 'female') return false;
  return items[index - 1]?.roles.has('adposition') !== true;
}

/** `The drum, called “…” for its sound`: one comma alone makes the verb a participle that says nothing of who speaks. */
function isReduced(items: readonly Token[], verb: number, comma: number, { mention }: Beside): boolean {
  if (!mention || items[verb]!.roles.has('verb') || comma !== verb - 1) return false;
  return mention.span[1] === items[comma - 1]!.end && items[commaBefore(items, comma) - 1]?.key !== ',';
}

/** `kept in a city archive`: words that nothing tells to be people, with a preposition among them. */
function isStretch(items: readonly Token[], from: number, last: number, { kind, human, determined }: Mention): boolean {
  if (kind !== 'unnamed' || human || determined) return false;
  return items.slice(from, last + 1).some(({ roles }) => roles.has('adposition'));
}

/** The name before `who said`. */
function behindRelative(items: readonly Token[], relative: number): Beside | null {
  const last = items[relative - 1]!.key === ',' ? relative - 2 : relative - 1;
  if (last < 0) return null;
  const from = segmentStart(items, last);
  const mention = readNounBeside(items, from, last + 1, true);
  return mention && mention.kind !== 'pronoun' ? { mention, from } : null;
}

/** `Asha Rao, co-founder of Rao Mills said`, `Asha Rao, Head of Rao Mills said`: the apposition's second comma is missing. */
function openApposition(items: readonly Token[], from: number, last: number, mention: Mention | null): Beside | null {
  const first = items[from];
  if (from < 2 || items[from - 1]!.key !== ',' || mention?.kind === 'pronoun') return null;
  if (first?.acronym && first.roles.has('title')) return openOffice(items, from, mention);
  if (first && !first.capital && first.roles.has('fresh')) return openOffice(items, from, mention);
  const isApposed = mention !== null && isApposedOffice(items, from, mention);
  if (!first || !(isApposed || (!first.capital && first.roles.has('title')))) return null;
  // `…, headmaster Asha Rao said`; but `Asha Rao, founder and head of Rao Mills`, `Asha Rao, director Metro hospital`.
  const isBody = items[last]!.roles.has('bodyNoun');
  if (isTitled(mention) && !isBody && !items.slice(from, indexAt(items, from, mention!) + 4).some(isLink)) return null;
  const start = segmentStart(items, from - 2);
  const before = readNounBeside(items, start, from - 1, true);
  return before?.kind === 'name' && !before.isBody ? { mention: before, from: start } : null;
}

/** `“…,” Asha Rao, a lake official said`: the second comma is missing, and the name opens the sentence or follows the words. */
function openOffice(items: readonly Token[], from: number, mention: Mention | null): Beside | null {
  // `Asha Rao, CP Rampur said`: behind an office in capitals stands its seat.
  const isSeat = mention?.kind === 'name' && items[from]!.acronym;
  if (!mention?.human || (mention.kind === 'name' && !isSeat)) return null;
  const start = segmentStart(items, from - 2);
  if (start > 0 && items[start - 1]!.kind !== 'quote' && !items[start - 1]!.ends) return null;
  const before = readNounBeside(items, start, from - 1, true);
  const isFull = before?.kind === 'name' && !before.isBody && before.nameKeys.length > 1;
  return isFull ? { mention: before, from: start } : null;
}

/** `headmaster Asha Rao`: the title has its name. */
const isTitled = (mention: Mention | null): boolean =>
  mention?.kind === 'name' && !mention.isBody && mention.title !== null;

const isLink = ({ roles }: Token): boolean => roles.has('link');

/** Finds the speaker behind a verb (`said Asha Rao`) or behind `according to`. */
export function speakerAfter(items: readonly Token[], cue: number): { mention: Mention; to: number } | null {
  const first = items[cue + 1]?.roles;
  if (!first || first.has('adposition') || first.has('adverb')) return null;
  let end = cue + 1;
  while (end < items.length && end < cue + 24 && !endsSpeaker(items, end, cue)) end++;
  // `blamed by an official on “…”`: the preposition belongs to the words behind.
  while (end > cue + 2 && (items[end - 1]!.roles.has('adposition') || items[end - 1]!.roles.has('link'))) end--;
  const mention = readNounBeside(items, cue + 1, beforeAge(items, cue + 1, end), true);
  if (!mention || mention.nobody) return null;
  if (mention.kind === 'unnamed' && !items.slice(cue + 1, end).some(isNoun)) return null;
  let to = end;
  while (to > cue + 1 && items[to - 1]!.start >= mention.span[1]) to--;
  return { mention, to };
}

/** `said Asha Rao (61)`: the age is no part of the name. */
function beforeAge(items: readonly Token[], from: number, end: number): number {
  const isAge = items[end - 1]?.key === ')' && items[end - 2]?.kind === 'number' && items[end - 3]?.key === '(';
  return isAge && end - 3 > from ? end - 3 : end;
}

function endsSpeaker(items: readonly Token[], index: number, cue: number): boolean {
  const { kind, ends, key, capital, roles } = items[index]!;
  if (kind === 'quote' || ends || /^[,;:]$/u.test(key)) return true;
  if (index === cue + 1 || capital) return false;
  if (hasStopRole(roles)) return true;
  return roles.has('clauseStart') && !roles.has('determiner');
}

const hasStopRole = hasAny('sourceBefore', 'conjunction', 'auxiliary', 'verb', 'participle');
