import type { Span } from '../../text/span.js';
import type { Gender, Mention } from './mention.js';
import { isBetter, sameName, sameNoun } from './same-person.js';

/** Somebody of the story: a person, a body, or one without a name (`a senior official`). */
export interface Person {
  /** The fullest form of the name, and its words. */
  name: Span;
  keys: readonly string[];
  /** The first title or office that the story gives. */
  title: Span | null;
  readonly titleKeys: Set<string>;
  /** Titles among them whose last word alone is another's: `prime minister`. */
  readonly apartTitles: Set<string>;
  gender: Gender;
  isBody: boolean;
  /** Has a proper name. */
  readonly named: boolean;
  plural: boolean;
  /** Known to be a person: by a title, an age, or words spoken. */
  human: boolean;
  /** Short names that stand in brackets behind the full one: `CII`. */
  readonly aliases: Set<string>;
  /** Has said something in the story so far. */
  speaks: boolean;
  /** Where the story last spoke of it, in offsets; -1 before it has. */
  lastSeen: number;
}

/** All people of a story, found by any word of their names and of their offices. */
export interface People {
  readonly byWord: Map<string, Person[]>;
  readonly byOffice: Map<string, Person[]>;
  /** The head of a noun phrase is its last word. */
  readonly headLast: boolean;
  /** Short and other forms of a title, each with the one that it means: `fm`, `finance minister`. */
  readonly sameTitles: ReadonlyMap<string, string>;
  readonly apartTitles: ReadonlySet<string>;
  /** Small words within the names of bodies: `of`. */
  readonly nameLinks: ReadonlySet<string>;
}

/** What a language's grammar says of people's titles and names. */
type TitleWords = Pick<People, 'sameTitles' | 'apartTitles' | 'nameLinks'>;

/** So many people of one name are looked at; a text with more is no story. */
const most = 12;

export const newPeople = (words: TitleWords | null, headLast: boolean): People => ({
  byWord: new Map(),
  byOffice: new Map(),
  headLast,
  sameTitles: words?.sameTitles ?? new Map(),
  apartTitles: words?.apartTitles ?? new Set(),
  nameLinks: words?.nameLinks ?? new Set(),
});

/** Takes a mention in: as a form of somebody known, or as somebody new. */
export function meet(people: People, mention: Mention): Person | null {
  if (mention.kind === 'pronoun' || mention.nobody) return null;
  const known = mention.fresh || (mention.kind === 'name' && mention.plural) ? null : findNamed(people, mention);
  if (known) return learn(people, known, mention);
  const named = mention.kind === 'name';
  const titles = named ? officeWords(people, mention.titleKeys) : [];
  const person: Person = {
    name: mention.name,
    keys: wordsOf(people, mention),
    title: mention.title,
    titleKeys: new Set(titles),
    apartTitles: new Set(named ? apartTitlesIn(people, mention.titleKeys) : []),
    gender: mention.gender,
    isBody: mention.isBody || (named && mention.determined && mention.titleKeys.length === 0),
    named,
    plural: mention.plural,
    human: mention.human,
    aliases: new Set(),
    speaks: false,
    lastSeen: -1,
  };
  if (named && mention.plural) return person;
  for (const key of new Set(person.keys)) index(people.byWord, key, person);
  if (mention.alias) addAlias(people, person, mention.alias);
  for (const key of person.titleKeys) index(people.byOffice, key, person);
  return person;
}

function addAlias(people: People, person: Person, alias: string): void {
  if (person.aliases.has(alias)) return;
  person.aliases.add(alias);
  person.isBody = true;
  index(people.byWord, alias, person);
}

/** The words by which somebody is known again. */
function wordsOf(people: People, mention: Mention): readonly string[] {
  if (mention.kind === 'name' && !mention.isBody) return splitKeys(mention.nameKeys);
  return officeWords(people, mention.kind === 'name' ? mention.nameKeys : mention.titleKeys);
}

/** The words of an office, in their plain forms. */
export function officeWords({ sameTitles }: People, keys: readonly string[]): readonly string[] {
  if (keys.length === 0) return keys;
  const plain = (key: string): string => sameTitles.get(key) ?? key;
  return splitKeys(splitKeys(keys.map(plain)).map(plain));
}

function apartTitlesIn({ sameTitles, apartTitles }: People, keys: readonly string[]): string[] {
  return keys.map((key) => sameTitles.get(key) ?? key).filter((key) => apartTitles.has(key));
}

/** Takes in what a further mention tells of somebody known. */
export function learn(people: People, person: Person, mention: Mention): Person {
  const keys = wordsOf(people, mention);
  if (mention.alias) addAlias(people, person, mention.alias);
  const fuller =
    keys.length > person.keys.length && (mention.kind === 'name' || (mention.kind === 'body' && !person.named));
  if (fuller || (mention.kind === 'name' && !person.named && !person.isBody)) {
    person.name = mention.name;
    for (const key of keys) if (!person.keys.includes(key)) index(people.byWord, key, person);
    person.keys = keys;
  }
  if (mention.kind === 'name') {
    person.title ??= mention.title;
    for (const key of officeWords(people, mention.titleKeys)) {
      if (!person.titleKeys.has(key)) index(people.byOffice, key, person);
      person.titleKeys.add(key);
    }
    for (const title of apartTitlesIn(people, mention.titleKeys)) person.apartTitles.add(title);
  }
  if (mention.gender !== 'any') person.gender = mention.gender;
  if (mention.human) person.human = true;
  return person;
}

function index(map: Map<string, Person[]>, key: string, person: Person): void {
  const known = map.get(key);
  if (known) known.push(person);
  else map.set(key, [person]);
}

/** Whoever a name may mean: the fullest of those whose name holds it, or who hold theirs in it; the latest of equals. */
function findNamed(people: People, mention: Mention): Person | null {
  if (mention.kind === 'pronoun') return null;
  const keys = wordsOf(people, mention);
  const candidates = (people.byWord.get(keys.at(-1) ?? '') ?? []).slice(-most);
  let best: Person | null = null;
  for (const person of candidates) {
    if (mention.kind === 'name' ? !sameName(people, person, keys, mention) : !sameNoun(people, person, keys)) continue;
    if (!best || isBetter(person, best)) best = person;
  }
  return best;
}

/** Whether the story has spoken of one whom the mention may mean. */
export const isKnown = (people: People, mention: Mention): boolean => findNamed(people, mention) !== null;

/** The words of phrases: `chief minister` is two. */
function splitKeys(keys: readonly string[]): readonly string[] {
  for (const key of keys) if (key.includes(' ')) return keys.flatMap((phrase) => phrase.split(' '));
  return keys;
}
