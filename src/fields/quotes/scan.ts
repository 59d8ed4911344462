import { capital, classAt, digit, eliding, sign, space } from './letters.js';

/** A piece of text: a word, a number or a sign. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'sign';
  readonly capital: boolean;
  /** Has nothing but capitals, two or more. */
  readonly acronym: boolean;
  /** Has a letter that small letters differ from, or an apostrophe. */
  readonly folds: boolean;
}

const apostrophes = new Set(["'", '’', '‘', '`'].map((char) => char.charCodeAt(0)));
const joiners = new Set(['-', '&', '/'].map((char) => char.charCodeAt(0)));
const points = new Set(['.', ',', ':'].map((char) => char.charCodeAt(0)));
const unitOf = (char: string): number => char.charCodeAt(0);
const dot = unitOf('.');
const percent = unitOf('%');
const at = unitOf('@');
const hash = unitOf('#');
const smallS = unitOf('s');
const quote = unitOf('"');

/**
 * Reads the piece that begins at an offset: initials with stops (`U.S.`), a number with its inner points, a word with
 * inner hyphens and apostrophes (`Hon'ble`, `67-year-old`), or one sign.
 */
export function pieceAt(text: string, start: number, end: number): Piece {
  const first = classAt(text, start);
  const unit = text.charCodeAt(start);
  const tagged = (unit === at || unit === hash) && start + 1 < end && classAt(text, start + 1) > sign;
  if (first <= sign && !tagged) {
    return { start, end: signEnd(text, start, end), kind: 'sign', capital: false, acronym: false, folds: unit > 0x7f };
  }
  if (first === digit) return numberAt(text, start, end);
  const initials = first === capital ? initialsEnd(text, start, end) : start;
  if (initials > start) return { start, end: initials, kind: 'word', capital: true, acronym: false, folds: true };
  return wordAt(text, start, tagged ? start + 1 : start, end);
}

/** The end of a sign; a row of one quotation mark is one sign. */
function signEnd(text: string, start: number, end: number): number {
  const unit = text.charCodeAt(start);
  if (unit >= 0xd800 && unit <= 0xdbff) return Math.min(start + 2, end);
  let index = start + 1;
  if (unit === quote || apostrophes.has(unit)) while (index < end && text.charCodeAt(index) === unit) index++;
  return index;
}

function wordAt(text: string, start: number, from: number, end: number): Piece {
  let index = from;
  let capitals = 0;
  let folds = false;
  for (; index < end; index++) {
    const kind = classAt(text, index);
    if (kind === capital) {
      capitals++;
      folds = true;
    } else if (kind <= sign) {
      if (!joins(text, index, end)) break;
      folds = true;
    }
  }
  const isCapital = classAt(text, from) === capital;
  return {
    start,
    end: index,
    kind: 'word',
    capital: isCapital,
    acronym: capitals > 1 && capitals === index - start,
    folds,
  };
}

/** A hyphen between letters, or an apostrophe between letters of a script that elides. */
function joins(text: string, index: number, end: number): boolean {
  if (index + 1 >= end) return false;
  const unit = text.charCodeAt(index);
  const after = classAt(text, index + 1);
  if (joiners.has(unit)) return after > sign;
  if (!apostrophes.has(unit)) return false;
  const before = classAt(text, index - 1);
  return elides(before) && elides(after);
}

const elides = (kind: number): boolean => kind === eliding || kind === capital || kind === digit;

function numberAt(text: string, start: number, end: number): Piece {
  let index = start;
  let isWord = false;
  for (; index < end; index++) {
    const kind = classAt(text, index);
    if (kind === digit) continue;
    if (kind > sign) isWord = true;
    else if (isWord || (kind === sign && joiners.has(text.charCodeAt(index)))) {
      if (!joins(text, index, end)) break;
      isWord = true;
    } else if (!(points.has(text.charCodeAt(index)) && index + 1 < end && classAt(text, index + 1) === digit)) break;
  }
  if (!isWord && index < end && text.charCodeAt(index) === percent) index++;
  return { start, end: index, kind: isWord ? 'word' : 'number', capital: false, acronym: false, folds: isWord };
}

/** The end of `U.S.` or `K.N.`, two initials or more; `start` where there are none. */
function initialsEnd(text: string, start: number, end: number): number {
  let index = start;
  while (index + 1 < end && classAt(text, index) === capital && text.charCodeAt(index + 1) === dot) index += 2;
  return index - start >= 4 ? index : start;
}

/** Where the possessive ending of a word begins (`Goa's`), or the word's end. */
export function possessiveAt(text: string, { start, end, kind, folds }: Piece): number {
  if (kind !== 'word' || !folds || end - start < 3 || text.charCodeAt(end - 1) !== smallS) return end;
  return apostrophes.has(text.charCodeAt(end - 2)) ? end - 2 : end;
}

/** The first offset from `from` on that is not white space, or `end`. */
export function skipSpace(text: string, from: number, end: number): number {
  let index = from;
  while (index < end && classAt(text, index) === space) index++;
  return index;
}
