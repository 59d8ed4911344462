import type { Mention } from './mention.js';
import type { World } from './nouns-marked.js';
import type { Token } from './tokens.js';

/** `IGP Rampur Hari Nene`: behind an office by its initials a place is where it sits, and no part of the name. */
export function withoutSeat(world: World, items: readonly Token[], mention: Mention): Mention {
  const { kind, isBody, title, name, nameKeys } = mention;
  if (kind !== 'name' || isBody || title === null || nameKeys.length < 3) return mention;
  const at = items.findIndex(({ start }) => start === name[0]);
  if (at < 1 || !items[at - 1]!.acronym) return mention;
  const isPlace = (words: number): boolean => world.isPlace(nameKeys.slice(0, words).join(' '));
  const words = nameKeys.length > 3 && isPlace(2) ? 2 : isPlace(1) ? 1 : 0;
  if (words === 0) return mention;
  return {
    ...mention,
    name: [items[at + words]!.start, name[1]],
    nameKeys: nameKeys.slice(words),
    title: [title[0], items[at + words - 1]!.end],
  };
}
