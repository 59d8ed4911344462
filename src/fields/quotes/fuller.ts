import { namedMention } from './mention.js';
import { isEdge, isGenitive } from './noun-edges.js';
import { isNamePart, isTitled, longestName, type World } from './nouns-marked.js';
import { learn, type People, type Person } from './people.js';
import { runsOf } from './runs.js';
import type { Sentence } from './sentences.js';
import type { Token } from './tokens.js';

/** A full name, as the words of a sentence. */
interface Candidate {
  readonly items: readonly Token[];
  readonly from: number;
  readonly to: number;
}

/**
 * Leads people known by one word to the full name that the story gives them where nothing marks it as one: `रवि मेहता का
 * मामला` makes `मेहता` whole. Two different full names leave the word alone.
 */
export function fillNames(world: World, people: People, sentences: readonly Sentence[]): void {
  const short = new Map<string, Person>();
  for (const [key, [person]] of people.byWord) if (person && isShort(world, person)) short.set(key, person);
  if (short.size === 0) return;
  const found = new Map<string, Map<string, Candidate>>();
  for (const { items } of sentences) {
    for (let index = 0; index < items.length; index++) {
      const { key, kind } = items[index]!;
      if (kind !== 'word' || !short.has(key)) continue;
      const candidate = asLast(items, index) ?? asFirst(items, index);
      if (!candidate) continue;
      const words = items.slice(candidate.from, candidate.to).map((word) => word.key);
      const known = found.get(key) ?? new Map<string, Candidate>();
      found.set(key, known.set(words.join(' '), candidate));
    }
  }
  for (const [key, candidates] of found) {
    const [only] = candidates.values();
    if (candidates.size > 1 || !only) continue;
    learn(people, short.get(key)!, namedMention(only.items, only.from, only, false));
  }
}

/** `“Mr Ravi Mehta leaves,” the firm said.`: the full name stands in the words of somebody else. */
export function fillFromWords(people: People, inside: readonly (readonly Token[])[]): void {
  const found = new Map<Person, Map<string, Candidate>>();
  for (const items of inside) {
    for (const run of runsOf(items, 0, items.length)) {
      const [person] = people.byWord.get(items[run.to - 1]!.key) ?? [];
      const length = run.to - run.from;
      if (!person?.named || person.isBody || person.keys.length > 1 || length < 2 || length > 3) continue;
      const known = found.get(person) ?? new Map<string, Candidate>();
      const words = items.slice(run.from, run.to).map((word) => word.key);
      found.set(person, known.set(words.join(' '), { items, from: run.from, to: run.to }));
    }
  }
  for (const [person, candidates] of found) {
    const [only] = candidates.values();
    if (candidates.size === 1 && only) learn(people, person, namedMention(only.items, only.from, only, false));
  }
}

function isShort(world: World, { named, isBody, plural, keys }: Person): boolean {
  return named && !isBody && !plural && keys.length === 1 && !world.isPlace(keys[0]!);
}

/** `डाकपाल हरि शुक्ल का`: the word ends a name of two or three, which a title goes before. */
function asLast(items: readonly Token[], index: number): Candidate | null {
  let from = index;
  while (from > 0 && index - from < longestName && isPlain(items, from - 1)) from--;
  const length = index + 1 - from;
  return length === 2 || length === 3 ? closed(items, from, index + 1) : null;
}

/** `30 वर्षीय रजिया खान हर सुबह`: the word begins one. */
function asFirst(items: readonly Token[], index: number): Candidate | null {
  let to = index + 1;
  while (to < items.length && to - index < longestName && isPlain(items, to)) to++;
  const length = to - index;
  return length === 2 || length === 3 ? closed(items, index, to) : null;
}

const isPlain = (items: readonly Token[], index: number): boolean => isNamePart(items, index) && !isEdge(items, index);

function closed(items: readonly Token[], from: number, to: number): Candidate | null {
  const before = items[from - 1];
  if (!before || !(isTitled(before) || before.roles.has('nonName'))) return null;
  const after = items[to];
  const ends = !after || isEdge(items, to) || isGenitive(items, to) || after.roles.has('determiner');
  return ends ? { items, from, to } : null;
}
