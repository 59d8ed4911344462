import type { Grammar } from './grammar.js';
import { keyOf } from './grammar-key.js';
import type { Role } from './role.js';
import type { Piece } from './scan.js';
import type { Token } from './tokens.js';

const noRoles: ReadonlySet<Role> = new Set();
const titleOnly: ReadonlySet<Role> = new Set<Role>(['title']);
const adpositionOnly: ReadonlySet<Role> = new Set<Role>(['adposition']);
const conjunctionOnly: ReadonlySet<Role> = new Set<Role>(['conjunction']);

/** What a token says by its letters alone, wherever they stand. */
type Word = Pick<Token, 'key' | 'compound' | 'participial' | 'plural' | 'roles' | 'pronoun' | 'honorific' | 'longest'>;

/** Texts use the same words again and again: those of the last stories are looked up once. Long ones are rare. */
const mostWords = 4000;
const longestKept = 12;
/** What is kept, by kind of word. */
export type Shelves = Map<string, Word>[];
const shelvesByGrammar = new WeakMap<Grammar, Shelves>();
const withoutGrammar: Shelves = [];

/** What is kept of words for a grammar, or for none. */
export function shelvesOf(grammar: Grammar | null): Shelves {
  const known = grammar ? shelvesByGrammar.get(grammar) : withoutGrammar;
  if (known) return known;
  const shelves: Shelves = [];
  shelvesByGrammar.set(grammar!, shelves);
  return shelves;
}

/** What a word says by its letters alone. */
export function lookedUp(
  word: string,
  kind: Piece['kind'],
  folds: boolean,
  grammar: Grammar | null,
  shelves: Shelves,
): Word {
  if (word.length > longestKept) return wordOf(word, kind, folds, grammar);
  const place = (kind === 'word' ? 0 : kind === 'number' ? 1 : 2) * 2 + (folds ? 1 : 0);
  shelves[place] ??= new Map();
  const shelf = shelves[place];
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
  if (hasEnding(grammar?.conjunctionEndings, key)) return conjunctionOnly;
  return hasEnding(grammar?.adpositionEndings, key) ? adpositionOnly : noRoles;
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
