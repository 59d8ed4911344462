import type { Honorific, Pronoun } from '../../lexicon/types.js';
import type { Span } from '../../text/span.js';
import { splitEndings } from './endings.js';
import type { Grammar } from './grammar.js';
import { keyOf } from './grammar-key.js';
import type { Role } from './role.js';
import { type Piece, pieceAt, possessiveAt, skipSpace } from './scan.js';

/** A word, a number, a known phrase, a sign; or a whole marked quotation standing in the sentence around it. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** The word in small letters with straight apostrophes; of a phrase, its words with single spaces. */
  readonly key: string;
  readonly kind: 'word' | 'number' | 'sign' | 'quote';
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Is all capitals, two or more: `CII`. */
  readonly acronym: boolean;
  /** Has an ending that makes it an adjective: `Rao-led`. */
  readonly compound: boolean;
  /** Is not known, and has the ending of a participle: `standing`. */
  readonly participial: boolean;
  /** Has the ending of a plural: `Boatmen`. */
  readonly plural: boolean;
  /** A full stop, question mark or danda that ends a sentence here. */
  readonly ends: boolean;
  readonly roles: ReadonlySet<Role>;
  readonly pronoun: Pronoun | null;
  readonly honorific: Honorific | null;
  /** The number of words of the longest phrase that it may begin. */
  readonly longest: number;
  /** A marker that is written together with the word before. */
  readonly glued?: boolean;
  /** Index of the marked quotation that the token stands for; -1 for all others. */
  readonly quote: number;
}

const noRoles: ReadonlySet<Role> = new Set();
const titleOnly: ReadonlySet<Role> = new Set<Role>(['title']);
const conjunctionOnly: ReadonlySet<Role> = new Set<Role>(['conjunction']);

/** Cuts a stretch of text into tokens, known phrases in one piece, and gives each its roles. */
export function tokensOf(text: string, [start, end]: Span, grammar: Grammar | null): Token[] {
  const tokens: Token[] = [];
  for (let at = skipSpace(text, start, end); at < end; ) {
    const piece = pieceAt(text, at, end);
    const possessive = possessiveAt(text, piece);
    if (possessive < piece.end) {
      tokens.push(tokenOf(text, { ...piece, end: possessive }, grammar));
      tokens.push(tokenOf(text, { ...piece, start: possessive, capital: false, acronym: false }, grammar));
    } else tokens.push(tokenOf(text, piece, grammar));
    at = skipSpace(text, piece.end, end);
  }
  const merged = grammar ? splitEndings(text, mergePhrases(tokens, grammar), grammar) : tokens;
  for (let index = 0; index < merged.length; index++) {
    if (isSurname(merged, index) || isTradeName(merged, index) || isLetter(merged, index))
      merged[index] = { ...merged[index]!, honorific: null, pronoun: null, roles: noRoles };
  }
  for (let index = 0; index < merged.length; index++) {
    if (isStop(merged, index, grammar)) merged[index] = { ...merged[index]!, ends: true };
  }
  return merged;
}

function tokenOf(text: string, piece: Piece, grammar: Grammar | null): Token {
  const { start, end, kind, acronym, folds } = piece;
  const word = lookedUp(text.slice(start, end), kind, folds, grammar);
  return {
    start,
    end,
    key: word.key,
    kind,
    capital: piece.capital && !word.compound,
    acronym,
    compound: word.compound,
    participial: word.participial,
    plural: word.plural,
    ends: false,
    roles: word.roles,
    pronoun: word.pronoun,
    honorific: word.honorific,
    longest: word.longest,
    quote: -1,
  };
}

/** What a token says by its letters alone, wherever they stand. */
type Word = Pick<Token, 'key' | 'compound' | 'participial' | 'plural' | 'roles' | 'pronoun' | 'honorific' | 'longest'>;

/** Texts use the same words again and again: those of the last stories are looked up once. Long ones are rare. */
const mostWords = 4000;
const longestKept = 12;
const shelves = new WeakMap<Grammar, Map<string, Word>[]>();
const noShelves: Map<string, Word>[] = [];

function lookedUp(word: string, kind: Piece['kind'], folds: boolean, grammar: Grammar | null): Word {
  if (word.length > longestKept) return wordOf(word, kind, folds, grammar);
  let own = grammar ? shelves.get(grammar) : noShelves;
  if (!own) {
    own = [];
    shelves.set(grammar!, own);
  }
  const place = (kind === 'word' ? 0 : kind === 'number' ? 1 : 2) * 2 + (folds ? 1 : 0);
  own[place] ??= new Map();
  const shelf = own[place];
  let found = shelf.get(word);
  if (!found) {
    found = wordOf(word, kind, folds, grammar);
    if (shelf.size >= mostWords) shelf.clear();
    shelf.set(word, found);
  }
  return found;
}

function wordOf(word: string, kind: Piece['kind'], folds: boolean, grammar: Grammar | null): Word {
  const key = folds ? keyOf(word) : word;
  const entry = grammar?.entries.get(key) ?? null;
  return {
    key,
    compound: kind === 'word' && folds && (grammar?.nonNameEndings.some((ending) => key.endsWith(ending)) ?? false),
    participial: !entry && kind === 'word' && hasEnding(grammar?.speech.participleEndings, key),
    plural: kind === 'word' && hasEnding(grammar?.speech.pluralEndings, key),
    roles: entry && entry.roles.size > 0 ? entry.roles : kind === 'word' ? rolesByEnding(grammar, key) : noRoles,
    pronoun: entry?.pronoun ?? null,
    honorific: entry?.honorific ?? null,
    longest: entry?.longest ?? 1,
  };
}

function rolesByEnding(grammar: Grammar | null, key: string): ReadonlySet<Role> {
  if (hasTitleEnding(grammar, key) || isDoubleTitle(grammar, key)) return titleOnly;
  return hasEnding(grammar?.conjunctionEndings, key) ? conjunctionOnly : noRoles;
}

const hasEnding = (endings: readonly string[] | undefined, key: string): boolean =>
  endings?.some((ending) => key.length > ending.length + 1 && key.endsWith(ending)) ?? false;

function hasTitleEnding(grammar: Grammar | null, key: string): boolean {
  const endings = grammar?.titleEndings.get(key.charCodeAt(key.length - 1));
  return endings?.some((ending) => key.length > ending.length + 1 && key.endsWith(ending)) ?? false;
}

/** `actor-producer`, `निर्माता-निर्देशक` */
function isDoubleTitle(grammar: Grammar | null, key: string): boolean {
  if (!grammar || !key.includes('-')) return false;
  const parts = key.split('-', 4);
  return parts.length < 4 && parts.every((part) => grammar.entries.get(part)?.roles.has('title'));
}

/** Joins the tokens of known phrases, the longest first: `chief minister`, `के हवाले से`. */
function mergePhrases(tokens: readonly Token[], grammar: Grammar): Token[] {
  const merged: Token[] = [];
  for (let index = 0; index < tokens.length; ) {
    const first = tokens[index]!;
    const length = first.longest === 1 ? 1 : phraseLength(tokens, index, first.longest, grammar);
    merged.push(length === 1 ? first : phrase(tokens, index, length, grammar));
    index += length;
  }
  return merged;
}

function phrase(tokens: readonly Token[], index: number, length: number, grammar: Grammar): Token {
  const words = tokens.slice(index, index + length);
  const key = words.map((word) => word.key).join(' ');
  return { ...words[0]!, ...grammar.entries.get(key)!, end: words.at(-1)!.end, key, kind: 'word' };
}

function phraseLength(tokens: readonly Token[], index: number, most: number, grammar: Grammar): number {
  let { key } = tokens[index]!;
  let found = 1;
  for (let length = 2; length <= most && index + length <= tokens.length; length++) {
    const next = tokens[index + length - 1]!;
    if (next.kind === 'sign') break;
    key += ` ${next.key}`;
    if ((grammar.entries.get(key)?.roles.size ?? 0) > 0) found = length;
  }
  return found;
}

const stops = new Set(['.', '?', '!', '।', '॥', '۔', '؟']);

function isStop(tokens: readonly Token[], index: number, grammar: Grammar | null): boolean {
  const sign = tokens[index]!;
  if (sign.kind !== 'sign' || !stops.has(sign.key)) return false;
  if (sign.key !== '.') return true;
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (!before || !after) return true;
  if (before.kind === 'sign') return before.key !== '.' || after.key !== '.';
  if (before.end !== sign.start) return true;
  // `6.5-6.7 per cent`: a point between digits.
  if (after.start === sign.end && /[0-9]$/u.test(before.key) && /^[0-9]/u.test(after.key)) return false;
  if (isInitial(before)) return false;
  if (before.honorific || grammar?.abbreviations.has(before.key)) return false;
  // `name.com`, `e.g. this`: no sentence begins with a small letter, in scripts that have them.
  return after.capital || !/^\p{Ll}/u.test(after.key);
}

/** `Mira Sen said`: a form of address, in scripts with capitals, stands before a name and not behind one. */
function isSurname(tokens: readonly Token[], index: number): boolean {
  const { honorific, capital } = tokens[index]!;
  if (!honorific || honorific.after || !capital) return false;
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (after?.key === '.') return false;
  return !after?.capital || (before?.capital === true && before.roles.size === 0);
}

/** `Asha Baker`, `said Baker`: a trade or rank with a capital, behind a given name or alone without an article. */
function isTradeName(tokens: readonly Token[], index: number): boolean {
  const { roles, capital } = tokens[index]!;
  if (!capital || !roles.has('surname')) return false;
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (after?.capital || after?.roles.has('nameLink')) return false;
  if (!before || before.roles.has('determiner') || before.kind === 'sign') return false;
  if (!before.capital) return before.roles.has('verb');
  return before.roles.size === 0 && tokens[index - 2]?.roles.has('determiner') !== true;
}

/** `A. Rao`, `I. Sen`, `Vinod A Nayar`: an initial that is an article or a pronoun elsewhere. */
function isLetter(tokens: readonly Token[], index: number): boolean {
  const { key, capital, end, roles } = tokens[index]!;
  if (key.length !== 1 || !capital || roles.size === 0) return false;
  const after = tokens[index + 1];
  if (after?.key === '.') return after.start === end && tokens[index + 2]?.capital === true;
  return isPlainName(tokens[index - 1]) && isPlainName(after);
}

/** A word with a capital that is nothing else. */
const isPlainName = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.capital && token.roles.size === 0;

/** `G`, `एन`: a letter that stands for a name. */
export function isInitial(word: Token): boolean {
  return word.roles.has('initial') || (word.capital && /^\p{L}$/u.test(word.key)) || /^(?:\p{L}\.)+$/u.test(word.key);
}
