import type { Attribution, Reading } from './attribution.js';
import { segmentStart } from './edges-beside.js';
import type { Mention } from './mention.js';
import { freshNouns, namesBeside } from './names-beside.js';
import { isNoun, readNounBeside } from './nouns-beside.js';
import type { World } from './nouns-marked.js';
import { byAgent, ownerBefore, passiveBefore } from './others-beside.js';
import { withoutSeat } from './seat-beside.js';
import { speakerAfter, speakerBefore } from './speaker-beside.js';
import { subjectBeside } from './subject-beside.js';
import type { Token } from './tokens.js';

/** Reads a sentence of a language where the speaker stands beside the verb of saying. */
export function readBeside(world: World, items: readonly Token[]): Reading {
  const attributions: Attribution[] = [];
  const seated = (mention: Mention): Mention => withoutSeat(world, items, mention);
  for (let index = 0; index < items.length; index++) {
    const found = attributionAt(items, index, attributions.at(-1) ?? null);
    if (!found || isTold(world, items[index]!, found)) continue;
    // `ANI quotes the minister as saying`: the agency only passes it on.
    if (found.rule === 'quoted-as-saying' && attributions.at(-1)?.kind === 'acts') attributions.pop();
    const mention = passedOn(world, items, found) ?? found.mention;
    attributions.push({ ...found, mention: mention && seated(mention) });
  }
  const spoken = attributions.flatMap(({ mention }) => (mention?.kind === 'name' ? [mention] : []));
  const names = [...namesBeside(items).map(seated), ...freshNouns(items), ...spoken];
  const subject = subjectBeside(items);
  return { attributions, subject: subject && seated(subject), names };
}

/** `who spoke late, told PTI`: the agency behind such a verb is whom it was told. */
function isTold({ isAgency }: World, { roles }: Token, { rule, mention }: Attribution): boolean {
  return rule === 'verb-speaker' && roles.has('addresseeWord') && isAgency(mention?.nameKeys.join(' ') ?? '');
}

/** `“…,” PTI quoted Asha Rao`: an agency that acts on somebody right behind the verb passes on what she said. */
function passedOn(
  { isAgency }: World,
  items: readonly Token[],
  { kind, mention, cueFrom }: Attribution,
): Mention | null {
  if (kind !== 'acts' || mention?.kind !== 'name' || !isAgency(mention.nameKeys.join(' '))) return null;
  const behind = speakerAfter(items, cueFrom)?.mention;
  return behind?.kind === 'name' && !behind.isBody ? behind : null;
}

/** What a cue says of its speaker: who, from and to which item, in which shape. */
interface Shape {
  readonly mention: Mention | null;
  readonly from: number;
  readonly to: number;
  readonly kind: Attribution['kind'];
  readonly rule: string;
}

function attributionAt(items: readonly Token[], index: number, previous: Attribution | null): Attribution | null {
  const { roles, start, end } = items[index]!;
  if (roles.size === 0 || isWithinName(items, index)) return null;
  const shape = shapeAt(items, index, previous);
  if (!shape) return null;
  const { mention, kind, rule } = shape;
  return {
    mention,
    kind,
    rule,
    cue: [start, end],
    cueFrom: index,
    cueTo: index + 1,
    from: Math.min(shape.from, index),
    to: Math.max(shape.to, index + 1),
    marked: false,
  };
}

/** `the Early Warning System`: a verb of saying with a capital amid its sentence is a name's. */
const isWithinName = (items: readonly Token[], index: number): boolean =>
  items[index]!.capital && items[index - 1]?.capital === true && items[index + 1]?.capital === true;

function shapeAt(items: readonly Token[], index: number, previous: Attribution | null): Shape | null {
  const { roles } = items[index]!;
  if (roles.has('sourceAfter')) {
    const after = speakerAfter(items, index);
    return after ? { mention: after.mention, from: index, to: after.to, kind: 'source', rule: 'source' } : null;
  }
  if (roles.has('sourceBefore')) {
    const before = speakerBefore(items, passiveBefore(items, index));
    if (!before?.mention) return null;
    return { mention: before.mention, from: before.from, to: index, kind: 'says', rule: 'quoted-as-saying' };
  }
  if (roles.has('participle')) {
    return { mention: ownSpeaker(items, index, previous), from: index, to: index, kind: 'says', rule: 'participle' };
  }
  const says = roles.has('verb');
  if (roles.has('ownedCue')) {
    const owned = ownerBefore(items, index);
    if (owned) return { mention: owned, from: index, to: index, kind: 'acts', rule: 'owned' };
    // `amid demands that he resign`: the noun, which is nobody's.
    if (items[index - 1]?.roles.has('adposition')) return null;
  }
  if (!says && !roles.has('actVerb')) return null;
  if (isBehind(items, index, 'blocker')) return null;
  if (isBehind(items, index, 'passive')) return byAgent(items, index);
  const kind = says ? 'says' : 'acts';
  const inverted = says ? sayerBehind(items, index) : null;
  if (inverted) return { mention: inverted.mention, from: index, to: inverted.to, kind, rule: 'verb-speaker' };
  const before = speakerBefore(items, index);
  if (before?.mention) return { mention: before.mention, from: before.from, to: index, kind, rule: 'speaker-verb' };
  const spoken = says || items[index - 1]?.kind === 'quote';
  const after = spoken && followsSpeech(items, index, previous) ? speakerAfter(items, index) : null;
  if (after) return { mention: after.mention, from: index, to: after.to, kind, rule: 'verb-speaker' };
  return before ? { mention: null, from: index, to: index, kind, rule: 'shared' } : null;
}

/** `He came to calm the town and its court, said the daily.`: behind a comma, with the sentence's end behind the name. */
function sayerBehind(items: readonly Token[], index: number): { mention: Mention; to: number } | null {
  const next = items[index + 1];
  // `Asha Rao, a sailor, told PTI.`
  if (items[index]!.roles.has('addresseeWord')) return null;
  if (items[index - 1]?.key !== ',' || items[index - 2]?.key === ',' || !next) return null;
  const after = speakerAfter(items, index);
  if (!after || !(after.to >= items.length || items[after.to]!.ends)) return null;
  // `said senior harbour official Asha Rao.`
  const isTitled = after.mention.kind === 'name' && after.mention.title !== null && !after.mention.isBody;
  if (!isTitled && !next.roles.has('determiner') && !next.capital && !isNoun(next)) return null;
  return ['name', 'body', 'office'].includes(after.mention.kind) || after.mention.human ? after : null;
}

/** `people saying`: the noun phrase right before a participle, behind the last preposition. */
function ownSpeaker(items: readonly Token[], participle: number, previous: Attribution | null): Mention | null {
  const before = items[participle - 1];
  if (!before || !(before.pronoun || before.capital || isNoun(before))) return null;
  const start = segmentStart(items, participle - 1);
  let from = participle - 1;
  while (from > start && !items[from - 1]!.roles.has('adposition')) from--;
  return isObject(items, from, previous) ? null : readNounBeside(items, from, participle, true);
}

/**
 * `Rao slammed the board saying “…”`, `Rao hit back at the board saying “…”`: what a verb is done to says nothing. But:
 * `a video of the board saying`, `…, with the board saying`, `ANI quoted the board saying`.
 */
function isObject(items: readonly Token[], from: number, previous: Attribution | null): boolean {
  const before = items[from - 1];
  // `went on to praise Mehta saying`
  if (before?.roles.has('blocker')) return true;
  if (!previous?.mention || !before) return false;
  if (before.roles.has('adposition')) return !before.roles.has('author') && items[from - 2]?.key !== ',';
  return previous.cueTo === from && !before.roles.has('relay');
}

/** `was called`, `to say`, `did not say`. */
function isBehind(items: readonly Token[], index: number, role: 'passive' | 'blocker'): boolean {
  let at = index - 1;
  while (at >= 0 && items[at]!.roles.has('adverb')) at--;
  return items[at]?.roles.has(role) === true;
}

/** A verb right behind a quotation, or behind a comma that closes reported words. */
function followsSpeech(items: readonly Token[], index: number, previous: Attribution | null): boolean {
  let at = index - 1;
  while (at >= 0 && items[at]!.kind === 'sign' && /^[,\-:.]$/u.test(items[at]!.key)) at--;
  const before = items[at];
  if (!before || before.kind === 'quote') return true;
  return at < index - 1 && (previous === null || previous.to < at - 3);
}
