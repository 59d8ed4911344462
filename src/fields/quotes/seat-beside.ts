import { latinMiddleNames } from '../../lexicon/speech/general.js';
import { type Mention, namedMention } from './mention.js';
import type { World } from './nouns-marked.js';
import { isNameWord } from './runs.js';
import { firstAtOrAfter } from './search.js';
import type { Token } from './tokens.js';

const startOf = ({ start }: Token): number => start;

/**
 * The name alone where the place that its office sits at stands right before it: `IGP Rampur Hari Nene`, `Deputy
 * Commissioner of Rampur Hari Nene`.
 */
export function withoutSeat(world: World, items: readonly Token[], mention: Mention): Mention {
  if (mention.kind === 'office') return behindSeat(world, items, mention) ?? mention;
  const { kind, isBody, title, name, nameKeys } = mention;
  if (kind !== 'name' || isBody || nameKeys.length < 3) return mention;
  const at = firstAtOrAfter(items, name[0], startOf);
  const parts = items.slice(at, at + nameKeys.length);
  const words = isOffice(items, at - 1, nameKeys) ? seatWords(world, parts) : endOfSeat(world, items, at, nameKeys);
  if (words === 0) return mention;
  const start = items[at + words]!.start;
  return {
    ...mention,
    span: title ? mention.span : [start, mention.span[1]],
    name: [start, name[1]],
    nameKeys: nameKeys.slice(words),
    plural: false,
    title: title && [title[0], items[at + words - 1]!.end],
  };
}

/** `IGP`, `commissioner of`: what ends at an item is an office by its initials, or one that goes on with its seat. */
function isOffice(items: readonly Token[], last: number, keys: readonly string[]): boolean {
  // `Inspector General of Police (IGP) Rampur Hari Nene`
  const at = items[last]?.key === ')' && items[last - 2]?.key === '(' ? last - 1 : last;
  const { acronym, roles } = items[at] ?? { acronym: false, roles: null };
  // `CM Pushkar Singh Rawat`: before a middle name it is a given name.
  if (acronym && (roles?.has('title') || (at < last && isTitled(items, last - 3)))) return !middleNames.has(keys[1]!);
  return roles?.has('nameLink') === true && items[last - 1]?.roles.has('title') === true;
}

/** `DGP Hills and Rampur Hari Nene`: the name begins with the last word of a seat that stands before it. */
function endOfSeat({ isPlace }: World, items: readonly Token[], at: number, keys: readonly string[]): number {
  if (!items[at - 1]?.roles.has('link') || !isOffice(items, at - 3, keys)) return 0;
  return isPlace(`${items[at - 2]!.key} ${items[at - 1]!.key} ${keys[0]}`) ? 1 : 0;
}

const isTitled = (items: readonly Token[], index: number): boolean => items[index]?.roles.has('title') === true;

/** How many words at the start are a place or a body in short, with a name of two words or more behind. */
function seatWords({ isPlace }: World, words: readonly Token[]): number {
  const keys = words.map(({ key }) => key);
  // Two letters are initials more often: `PS Jain`.
  if (keys.length > 2 && words[0]!.acronym && keys[0]!.length > 2) return 1;
  if (keys.length > 4 && isPlace(keys.slice(0, 3).join(' '))) return 3;
  if (keys.length > 3 && isPlace(keys.slice(0, 2).join(' '))) return 2;
  return keys.length > 2 && isPlace(keys[0]!) ? 1 : 0;
}

const middleNames: ReadonlySet<string> = new Set(latinMiddleNames);

/** `Deputy Commissioner of Rampur Hari Nene`: the office's words end in a place and a name. */
function behindSeat(world: World, items: readonly Token[], { span }: Mention): Mention | null {
  const from = firstAtOrAfter(items, span[0], startOf);
  const to = firstAtOrAfter(items, span[1], startOf);
  let first = to;
  while (first > from && isNameWord(items[first - 1]!)) first--;
  if (first <= from || !items[first - 1]!.roles.has('nameLink')) return null;
  const words = seatWords(world, items.slice(first, to));
  return words === 0 ? null : namedMention(items, from, { from: first + words, to }, false);
}
