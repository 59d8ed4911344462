import type { Span } from '../../text/span.js';
import { type Mention, namedMention, pronounMention } from './mention.js';
import { commonMention } from './mention-common.js';
import { isEdge, isGenitive, isSpelledInitial, nounStart } from './noun-edges.js';
import { hasAny } from './role.js';
import { isInitial, type Token } from './tokens.js';

/** So many items at most stand between a phrase's head and its marker. */
const longestTrail = 24;
/** No name is longer, in words. */
export const longestName = 5;

/** What a reader of marked languages must know of the world. */
export interface World {
  isPlace(name: string): boolean;
  isAgency(name: string): boolean;
  readonly pluralEndings: readonly string[];
  /** Whoever acts has a marker; else the first two words behind a title are taken for the name. */
  readonly hasMarkers: boolean;
}

/** A noun phrase and the index of its first item. */
export interface Found {
  readonly mention: Mention;
  readonly from: number;
}

/**
 * Reads the noun phrase that ends before `items[to]` where a marker stands behind it and names have no capitals:
 * `न्यास के चेयरमैन संजय मेहता` before `ने`. The name is the run of plain words behind the last title, postposition or
 * comma.
 */
export function readNounMarked(world: World, items: readonly Token[], to: number): Found | null {
  const last = headIndex(world, items, to);
  if (last < 0) return null;
  const from = nounStart(items, last);
  const head = items[last]!;
  // `… हैं और कह रहे हैं`
  if (head.roles.has('link')) return null;
  // `असे ते म्हणाले`: a pronoun for somebody, which begins no noun phrase.
  if (from > last) return head.pronoun && !head.pronoun.agent ? { mention: pronounMention(head), from: last } : null;
  if (!world.hasMarkers && isNoSpeaker(head.roles)) return null;
  // `প্রতিনিধিদের উদ্দেশে তিনি বলেন`: where nobody has a marker, other words may stand before the pronoun.
  if (head.pronoun && (from === last || (!world.hasMarkers && !head.pronoun.owning)))
    return { mention: pronounMention(head), from: last };
  const nameFrom = nameStart(world, items, from, last);
  if (nameFrom === null || isPlural(world, items, nameFrom, last) || isFresh(items, nameFrom)) {
    const start = freshStart(items, from, nameFrom ?? lastFresh(items, from, last) + 1);
    const mention = commonMention(items, start, last + 1, last + 1);
    return mention ? { mention: withAge(items, start, mention), from } : null;
  }
  const partner = partnerStart(items, from, nameFrom);
  if (partner === null) {
    const own = ownTitleStart(items, from, nameFrom);
    return { mention: namedMention(items, own, { from: nameFrom, to: last + 1 }, false), from };
  }
  const shared = namedMention(items, partner, { from: partner, to: last + 1 }, false);
  return { mention: { ...shared, plural: true }, from };
}

/** Where nobody has a marker, these end other phrases than a speaker's. */
const isNoSpeaker = hasAny('plainVerb', 'participle', 'conjunction', 'adposition');

/** The head of the phrase: before `भी`, a bracket (`मेहता (55) ने`) or a form of address behind the name. */
function headIndex({ hasMarkers }: World, items: readonly Token[], to: number): number {
  const first = Math.max(0, to - longestTrail);
  let last = to - 1;
  while (last >= first && (isTrailing(items[last]!) || items[last]!.roles.has('agent'))) last--;
  // `பிரதாப் ரெட்டி, நிருபர்களிடம் கூறியதாவது`: whom it is said to is set off.
  if (!hasMarkers && last < to - 1 && items[last]?.key === ',') last--;
  if (items[last]?.key === ')') last = openBracket(items, last) - 1;
  while (last >= first && items[last]!.honorific?.after && !standsAlone(items, last)) last--;
  return last;
}

/** `ಅವರು` alone is `he`, and behind a name the form of address that goes with it. */
const standsAlone = (items: readonly Token[], at: number): boolean =>
  items[at]!.pronoun !== null && (at === 0 || isEdge(items, at - 1) || !isNamePart(items, at - 1));

const isTrailing = ({ roles }: Token): boolean => roles.has('adverb') && !roles.has('title');

function openBracket(items: readonly Token[], close: number): number {
  for (let index = close - 1; index >= Math.max(0, close - 10); index--) if (items[index]!.key === '(') return index;
  return close;
}

/** `सीमा और रवि`: where the first of two that speak as one begins; null where no name stands before the link. */
function partnerStart(items: readonly Token[], from: number, nameFrom: number): number | null {
  if (nameFrom - from < 2 || !items[nameFrom - 1]!.roles.has('link') || !isNamePart(items, nameFrom - 2)) return null;
  let start = nameFrom - 2;
  while (start > from && isNamePart(items, start - 1)) start--;
  return start;
}

/** `राष्ट्रपति मोहन सावंत और प्रधानमंत्री विजय राणे`: the first one's title is none of the second's. */
export function ownTitleStart(items: readonly Token[], from: number, nameFrom: number): number {
  let link = nameFrom - 1;
  while (link > from && !items[link]!.roles.has('link')) link--;
  let start = link;
  while (start > from && isNamePart(items, start - 1)) start--;
  return link - start >= 2 && start > from && isTitled(items[start - 1]!) ? link + 1 : from;
}

/** `एक बूढ़ी औरत`: words for somebody new are no name. */
const isFresh = (items: readonly Token[], nameFrom: number): boolean =>
  items[nameFrom - 1]?.roles.has('fresh') === true;

/** `आगे खड़ी एक बूढ़ी औरत`: the words before `एक` are no part, unless they own it (`कार्यालय के एक अधिकारी`). */
function freshStart(items: readonly Token[], from: number, nameFrom: number): number {
  let at = nameFrom - 1;
  while (at > from && isFresh(items, at)) at--;
  return at > from && isFresh(items, nameFrom) && !isGenitive(items, at - 1) ? at : from;
}

/** `71 वर्षीय महिला`: the age belongs to the words for one without a name. */
function withAge(items: readonly Token[], from: number, mention: Mention): Mention {
  const age = items[from - 2];
  if (mention.kind !== 'unnamed' || !mention.human || age?.kind !== 'number') return mention;
  if (!items[from - 1]!.roles.has('nonName') || items[from - 3]?.kind === 'sign') return mention;
  const span: Span = [age.start, mention.span[1]];
  return { ...mention, span, name: span };
}

/** The last word for somebody new in a noun phrase, or the item before its first. */
function lastFresh(items: readonly Token[], from: number, last: number): number {
  let index = last;
  while (index >= from && !items[index]!.roles.has('fresh')) index--;
  return index;
}

/** `पर्यटकों`: a plural is no name. */
function isPlural(world: World, items: readonly Token[], from: number, last: number): boolean {
  const { key, kind } = items[last]!;
  if (kind !== 'word') return true;
  return (
    last - from < 3 && world.pluralEndings.some((ending) => key.length > ending.length + 1 && key.endsWith(ending))
  );
}

/** Where the name at the end of a noun phrase begins; null where the phrase ends in a common noun. */
function nameStart(world: World, items: readonly Token[], from: number, last: number): number | null {
  if (!isNamePart(items, last) && !isTitleSurname(items, from, last) && !isPostposed(items, from, last)) return null;
  let start = last;
  while (start > from && last - start < longestName && (isNamePart(items, start - 1) || isDot(items, start - 1)))
    start--;
  while (start < last && items[start]!.kind === 'sign') start++;
  if (start > from && items[start]!.roles.has('nameLink')) return linkedStart(items, from, start);
  // `एडीजी कोच्चि रवि नेने`: a place between title and name belongs to the title.
  if (start > from && last - start >= 2 && isTitled(items[start - 1]!) && isSeat(world, items, start)) start++;
  // `एसएसपी शिमला`: the place of the office is no name.
  if (start === last && start > from && isTitled(items[start - 1]!) && isSeat(world, items, start)) return null;
  return start;
}

/** `रिजर्व बैंक ऑफ इंडिया`: what the linking word hangs on belongs to the name, unless it is an office. */
function linkedStart(items: readonly Token[], from: number, link: number): number {
  if (isTitled(items[link - 1]!)) return link + 1;
  let start = link - 1;
  while (start > from && isNamePart(items, start - 1)) start--;
  return start;
}

/** A place that an office may belong to; before a second name it is a given name. */
export function isSeat(world: World, items: readonly Token[], index: number): boolean {
  return world.isPlace(items[index]!.key) && !items[index + 1]?.roles.has('middleName');
}

/** `मंत्री रवि प्रधान`: a surname that is a title elsewhere. */
function isTitleSurname(items: readonly Token[], from: number, last: number): boolean {
  const { roles, key } = items[last]!;
  if (!roles.has('title') || key.includes(' ') || last - from < 2) return false;
  return isNamePart(items, last - 1) && isTitled(items[last - 2]!);
}

/** `रवि अलावा ने`: a surname that is a postposition elsewhere; before a marker none stands, and it has no genitive before it. */
const isPostposed = (items: readonly Token[], from: number, last: number): boolean =>
  items[last]!.roles.has('adposition') && last > from && isNamePart(items, last - 1);

export const isTitled = (token: Token): boolean => token.roles.has('title') || token.honorific !== null;

/** The stop of an initial. */
export const isDot = (items: readonly Token[], index: number): boolean =>
  items[index]!.key === '.' && index > 0 && isInitial(items[index - 1]!);

/** A plain word that may belong to a name. */
export function isNamePart(items: readonly Token[], index: number): boolean {
  const { kind, honorific, roles, pronoun } = items[index]!;
  if (kind !== 'word' || honorific || pronoun) return false;
  if (roles.size === 0) return true;
  if (isGenitive(items, index)) return false;
  return isSpelledInitial(items, index) || !hasCommonRole(roles);
}

const hasCommonRole = hasAny(
  'title',
  'bodyNoun',
  'speakerNoun',
  'utterance',
  'hearsay',
  'determiner',
  'link',
  'adposition',
  'anonymous',
  'fresh',
  'adverb',
);
