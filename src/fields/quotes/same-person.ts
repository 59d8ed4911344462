import type { Mention } from './mention.js';
import type { People, Person } from './people.js';

/* Whether a name or a noun means somebody known. */

/** Has spoken, was spoken of later, or has more words. */
export function isBetter(person: Person, other: Person): boolean {
  if (person.speaks !== other.speaks) return person.speaks;
  if (person.lastSeen !== other.lastSeen) return person.lastSeen > other.lastSeen;
  return person.keys.length >= other.keys.length;
}

export function sameName(people: People, person: Person, keys: readonly string[], mention: Mention): boolean {
  if (keys.length === 1 && person.aliases.has(keys[0]!)) return true;
  if (!person.named) return false;
  // `India` is not short for a `Bank of India`.
  if (person.isBody !== mention.isBody && Math.min(keys.length, person.keys.length) === 1)
    return person.keys[0] === keys[0];
  if (person.gender !== 'any' && mention.gender !== 'any' && person.gender !== mention.gender) return false;
  const [short, long] = keys.length < person.keys.length ? [keys, person.keys] : [person.keys, keys];
  if (person.isBody && mention.isBody && short.length > 1 && short.length < long.length)
    return isHeadOf(people, long, short);
  return holds(long, short);
}

/** `High Court` is short for `Lumbia High Court`, and `Reserve Bank` for one `of Lumbia`, but for no `High Court Bar`. */
function isHeadOf({ nameLinks }: People, long: readonly string[], short: readonly string[]): boolean {
  for (let at = 0; at + short.length <= long.length; at++) {
    const next = long[at + short.length];
    if ((next === undefined || nameLinks.has(next)) && short.every((key, i) => long[at + i] === key)) return true;
  }
  return false;
}

/** A common noun means a body or people whose words hold all of its own: `the ministry`, `the source`. */
export function sameNoun(people: People, person: Person, keys: readonly string[]): boolean {
  if ((person.named && !person.isBody) || person.lastSeen < 0) return false;
  const head = keys.at(-1)!;
  const isHead = person.keys.at(-1) === head || people.nameLinks.has(person.keys[person.keys.indexOf(head) + 1] ?? '');
  if (!isHead && (people.headLast || person.named)) return false;
  return keys.every((key) => person.keys.includes(key)) && person.keys.length >= keys.length;
}

/** Whether `long` has the words of `short` in one stretch; the stretch of one word must be its first or last. */
function holds(long: readonly string[], short: readonly string[]): boolean {
  if (short.length === 1) return long[0] === short[0] || long.at(-1) === short[0];
  for (let at = 0; at + short.length <= long.length; at++) {
    let same = 0;
    while (same < short.length && long[at + same] === short[same]) same++;
    if (same === short.length) return true;
  }
  return false;
}
