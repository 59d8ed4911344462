import type { Pronoun } from '../../lexicon/types.js';
import type { Span } from '../../text/span.js';
import { hasAny } from './role.js';
import type { Token } from './tokens.js';

export type Gender = 'female' | 'male' | 'any';

/** The words that name a speaker somewhere, and what they are made of. */
export interface Mention {
  /** All the words: title, name, office. */
  readonly span: Span;
  /**
   * `name` has the proper name of a person or body; `office` a title alone; `body`, `text` and `unnamed` a common noun
   * for a body, for a text that speaks, or for people.
   */
  readonly kind: 'name' | 'pronoun' | 'office' | 'body' | 'text' | 'unnamed';
  /** The name without title; of a speaker without one, the words as they stand. */
  readonly name: Span;
  readonly title: Span | null;
  /** The words of the name in small letters. */
  readonly nameKeys: readonly string[];
  /** The words beside the name, or of a speaker without one, in small letters. */
  readonly titleKeys: readonly string[];
  readonly pronoun: Pronoun | null;
  readonly gender: Gender;
  readonly plural: boolean;
  /** It is a body rather than a person. */
  readonly isBody: boolean;
  /** The words around it tell that it is a person. */
  readonly human: boolean;
  /** Of a text: it is one that somebody writes for himself, as a letter. */
  readonly ownText: boolean;
  /** `unsigned`, `गुमनाम`, `किसी`: no use looking for a name. */
  readonly nobody: boolean;
  /** It has a word such as `a` or `एक`: somebody new. */
  readonly fresh: boolean;
  /** It is one word that stands in for somebody just named: `the officer`. */
  readonly general: boolean;
  /** A word such as `his` or a genitive says whose. */
  readonly owned: boolean;
  /** It has a determiner: `the`. */
  readonly determined: boolean;
  /** A short name in brackets behind it. */
  readonly alias: string | null;
}

const isWord = ({ kind }: Token): boolean => kind === 'word' || kind === 'number';

export function wordKeys(tokens: readonly Token[]): string[] {
  const keys: string[] = [];
  for (const token of tokens) if (isWord(token)) keys.push(token.key);
  return keys;
}

/** The words of a title or noun phrase without the small ones between. */
export function plainKeys(tokens: readonly Token[]): string[] {
  const keys: string[] = [];
  for (const token of tokens) if (isWord(token) && !hasSmallRole(token.roles) && !isAge(token)) keys.push(token.key);
  return keys;
}

/** `72-year-old` says nothing of an office. */
const isAge = ({ compound, key }: Token): boolean => compound && /^[0-9]/u.test(key);

const hasSmallRole = hasAny('determiner', 'adposition', 'genitive', 'link', 'fresh');

export const spanOf = (tokens: readonly Token[]): Span => [tokens[0]!.start, tokens.at(-1)!.end];

/** A mention that is a pronoun alone. */
export function pronounMention(token: Token): Mention {
  const pronoun = token.pronoun!;
  const span: Span = [token.start, token.end];
  return {
    span,
    kind: 'pronoun',
    name: span,
    title: null,
    nameKeys: [token.key],
    titleKeys: [],
    pronoun,
    gender: pronoun.gender === 'female' || pronoun.gender === 'male' ? pronoun.gender : 'any',
    plural: pronoun.number === 'plural',
    isBody: pronoun.gender === 'thing',
    human: false,
    ownText: false,
    nobody: pronoun.indefinite === true,
    fresh: false,
    general: false,
    owned: false,
    determined: false,
    alias: null,
  };
}

/**
 * A mention whose noun phrase begins at `from` and has its name in `run`; what stands between is the title, up to
 * `titleEnd`, an offset.
 */
export function namedMention(
  items: readonly Token[],
  from: number,
  run: { readonly from: number; readonly to: number },
  isBody: boolean,
  titleEnd = Infinity,
): Mention {
  const name = items.slice(run.from, run.to);
  let first = from;
  while (first < run.from && isLeft(items, first)) first++;
  let last = run.from;
  while (last > first && items[last - 1]!.start >= titleEnd) last--;
  while (last > first && (items[last - 1]!.honorific || items[last - 1]!.key === '.')) last--;
  const before = items.slice(first, last);
  const isAny = first > from && items[first - 1]!.roles.has('fresh');
  const title = isTitle(before, isAny && name[0]!.capital) ? before : [];
  return {
    span: spanOf(items.slice(first, run.to)),
    kind: 'name',
    name: spanOf(name),
    title: title.length > 0 ? spanOf(title) : null,
    nameKeys: wordKeys(name),
    titleKeys: plainKeys(title),
    pronoun: null,
    gender: genderOf(items.slice(from, run.to)),
    plural: false,
    isBody,
    ownText: false,
    human: before.length > 0 || run.from > last,
    nobody: false,
    fresh: false,
    general: false,
    owned: false,
    determined: first > from && !items[first - 1]!.roles.has('fresh'),
    alias: aliasBehind(items, run.from, run.to, isBody),
  };
}

/**
 * `one of the researchers Asha Rao`, `the Lake Party’s Asha Rao`: no office of hers. Behind `a`, before a name with a
 * capital, stand no offices without a known word, but `a visibly upset Asha Rao`, `a video shows Asha Rao`.
 */
function isTitle(words: readonly Token[], isAny: boolean): boolean {
  if (words[0]?.roles.has('fresh') || words.at(-1)?.roles.has('genitive')) return false;
  return !isAny || words.some(({ roles, capital }) => capital || hasNounRole(roles));
}

const hasNounRole = hasAny('title', 'speakerNoun', 'bodyNoun');

/** An article or `Rao-led` before a title; but not `one of the researchers`. */
const isLeft = (items: readonly Token[], index: number): boolean =>
  items[index]!.compound ||
  (items[index]!.roles.has('determiner') && items[index + 1]?.roles.has('adposition') !== true);

/** `Confederation of Indian Industry (CII)`: the short name of a body, not the party of a person. */
export function aliasBehind(items: readonly Token[], first: number, at: number, isBody: boolean): string | null {
  const alias = items[at + 1];
  if (items[at]?.key !== '(' || items[at + 2]?.key !== ')' || alias?.kind !== 'word') return null;
  if (!alias.acronym) return isBody ? alias.key : null;
  return isBody || (at - first > 1 && items[first]!.key[0] === alias.key[0]) ? alias.key : null;
}

/** The gender that forms of address and telling titles give. */
export function genderOf(tokens: readonly Token[]): Gender {
  for (const { honorific, roles } of tokens) {
    if (honorific && honorific.gender !== 'any') return honorific.gender;
    if (roles.has('female')) return 'female';
    if (roles.has('male')) return 'male';
  }
  return 'any';
}
