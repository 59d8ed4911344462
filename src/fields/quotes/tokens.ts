import type { Honorific, Pronoun } from '../../lexicon/types.js';
import { hasLetter, opensSmall } from '../../text/signs.js';
import type { Span } from '../../text/span.js';
import { splitEndings } from './endings.js';
import type { Grammar } from './grammar.js';
import { mergePortfolios } from './portfolios.js';
import type { Role } from './role.js';
import { type Piece, pieceAt, possessiveAt, skipSpace } from './scan.js';
import { lookedUp, type Shelves, shelvesOf } from './word-facts.js';

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

/** Cuts a stretch of text into tokens, known phrases in one piece, and gives each its roles. */
export function tokensOf(text: string, [start, end]: Span, grammar: Grammar | null): Token[] {
  const tokens: Token[] = [];
  const shelves = shelvesOf(grammar);
  for (let at = skipSpace(text, start, end); at < end; ) {
    const piece = pieceAt(text, at, end);
    const possessive = possessiveAt(text, piece);
    if (possessive < piece.end) {
      tokens.push(tokenOf(text, { ...piece, end: possessive }, grammar, shelves));
      tokens.push(tokenOf(text, { ...piece, start: possessive, capital: false, acronym: false }, grammar, shelves));
    } else tokens.push(tokenOf(text, piece, grammar, shelves));
    at = skipSpace(text, piece.end, end);
  }
  if (!grammar) return finished(tokens, null);
  const merged = mergePortfolios(mergePhrases(tokens, grammar), grammar);
  return finished(splitEndings(text, merged, grammar), grammar);
}

/** Tells names and ends by what stands beside: the tokens of the list are put right in their places. */
function finished(tokens: Token[], grammar: Grammar | null): Token[] {
  for (let index = 0; index < tokens.length; index++) {
    // All names of these kinds have capitals.
    if (!tokens[index]!.capital) continue;
    if (isSurname(tokens, index) || isTradeName(tokens, index) || isLetter(tokens, index) || isLetters(tokens, index))
      tokens[index] = { ...tokens[index]!, honorific: null, pronoun: null, roles: noRoles };
  }
  for (let index = 0; index < tokens.length; index++) {
    if (isStop(tokens, index, grammar)) tokens[index] = { ...tokens[index]!, ends: true };
  }
  return tokens;
}

function tokenOf(text: string, piece: Piece, grammar: Grammar | null, shelves: Shelves): Token {
  const { start, end, kind, acronym, folds } = piece;
  const word = lookedUp(text.slice(start, end), kind, folds, grammar, shelves);
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
  return after.capital || !opensSmall(after.key);
}

/** `Mira Sen said`: a form of address, in scripts with capitals, stands before a name and not behind one. */
function isSurname(tokens: readonly Token[], index: number): boolean {
  const { honorific, capital } = tokens[index]!;
  if (!honorific || honorific.after || !capital) return false;
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (after?.key === '.') return false;
  return !after?.capital || (honorific.surname === true && before?.capital === true && before.roles.size === 0);
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
  // `secretary A P Rao`: within a sentence no article has a capital.
  const before = tokens[index - 1];
  if (key === 'a' && before?.kind === 'word' && isPlainName(after)) return true;
  return isPlainName(before) && isPlainName(after);
}

/** `secretary AN Rao`, `manager (health) SP Singh`: two letters before a surname, behind an office of its own. */
function isLetters(tokens: readonly Token[], index: number): boolean {
  const { key, acronym, roles } = tokens[index]!;
  if (!acronym || key.length !== 2 || !(roles.has('determiner') || roles.has('title'))) return false;
  const before = tokens[index - 1];
  if (!isPlainName(tokens[index + 1]) || isPlainName(tokens[index + 2]) || !before) return false;
  return before.key === ')' || (before.roles.has('title') && !before.acronym);
}

/** A word with a capital that is nothing else. */
const isPlainName = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.capital && token.roles.size === 0;

/** `G`, `एन`: a letter that stands for a name. */
export function isInitial(word: Token): boolean {
  return (
    word.roles.has('initial') ||
    (word.capital && word.key.length === 1 && hasLetter(word.key)) ||
    (word.key.endsWith('.') && /^(?:\p{L}\.)+$/u.test(word.key))
  );
}
