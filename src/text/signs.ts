import { foldsAlone, foldsBeforeVirama, foldsWithMore } from './fold-signs.js';
import { kinds } from './kinds.js';

/*
 * What each code unit is, looked up in a table instead of asked of a pattern: the loops that read every letter of a
 * text take a tenth of the time so. A unit is learnt from Unicode when a text first has it, since to fill the whole
 * table would cost more than a story.
 */

/** Kinds of code units, as bits. */
export const kind = {
  letter: 1,
  mark: 2,
  number: 4,
  small: 8,
  capital: 16,
  space: 32,
  /** Has another small letter, or may have one: half of a letter beyond U+FFFF. */
  cased: 64,
  /** Half of a sign beyond U+FFFF: what the whole sign is, only a pattern can tell. */
  half: 128,
  /** A letter of a script without capitals. */
  caseless: 256,
  /** An apostrophe other than the straight one. */
  apostrophe: 512,
  known: 1024,
  latin: 2048,
  /** Folded in a reading copy wherever it stands. */
  foldsAlone: 4096,
  /** Folded before a virama, where that stands before the right consonant. */
  foldsBeforeVirama: 8192,
  /** Folded with what stands behind it or around it. */
  foldsWithMore: 16384,
} as const;

/** Letters and their marks: what `[\p{L}\p{M}]` finds. */
export const inWord: number = kind.letter | kind.mark;
/** What `[\p{L}\p{M}\p{N}]` finds. */
export const wordOrNumber: number = inWord | kind.number;

/** The kinds of a code unit, as bits of `kind`. */
export function kindOf(unit: number): number {
  return kinds[unit] || learn(unit);
}

let tests: readonly (readonly [bit: number, pattern: RegExp])[] | null = null;

/** Made when the first unit is learnt: where the build has learnt all, there is none. */
function makeTests(): readonly (readonly [bit: number, pattern: RegExp])[] {
  return [
    [kind.letter, /[\p{L}]/u],
    [kind.mark, /\p{M}/u],
    [kind.number, /\p{N}/u],
    [kind.small, /\p{Ll}/u],
    [kind.capital, /\p{Lu}/u],
    [kind.caseless, /\p{Lo}/u],
    [kind.space, /\s/u],
    [kind.apostrophe, /[‘’`´]/u],
    [kind.latin, /\p{Script=Latin}/u],
    [kind.foldsAlone, foldsAlone],
    [kind.foldsBeforeVirama, foldsBeforeVirama],
    [kind.foldsWithMore, foldsWithMore],
  ];
}

function learn(unit: number): number {
  // Behind the end of a text there is none.
  if (Number.isNaN(unit)) return kind.known;
  const bits = (unit & 0xf800) === 0xd800 ? kind.known | kind.half | kind.cased : kindOfSign(String.fromCharCode(unit));
  kinds[unit] = bits;
  return bits;
}

function kindOfSign(sign: string): number {
  let bits: number = kind.known;
  tests ??= makeTests();
  for (const [bit, pattern] of tests) if (pattern.test(sign)) bits |= bit;
  return sign.toLowerCase() === sign ? bits : bits | kind.cased;
}

/** The kinds of the sign at an offset, whole where it is beyond U+FFFF. Behind the end there is none. */
export function kindAt(text: string, at: number): number {
  const bits = kindOf(text.charCodeAt(at));
  return bits & kind.half ? kindOfSign(String.fromCodePoint(text.codePointAt(at)!)) : bits;
}

/** The kinds of the sign that ends before an offset. */
export function kindBefore(text: string, at: number): number {
  const bits = kindOf(text.charCodeAt(at - 1));
  const code = bits & kind.half ? (text.codePointAt(at - 2) ?? 0) : 0;
  return code > 0xffff ? kindOfSign(String.fromCodePoint(code)) : bits;
}

/** Where the sign begins that ends before an offset. */
export function signBefore(text: string, at: number): number {
  const code = kindOf(text.charCodeAt(at - 1)) & kind.half ? (text.codePointAt(at - 2) ?? 0) : 0;
  return code > 0xffff ? at - 2 : at - 1;
}

/** Whether a text opens with a small letter, as `^\p{Ll}` has it. */
export const opensSmall = (text: string): boolean => (kindAt(text, 0) & kind.small) !== 0;

/** Whether a text opens with a capital, as `^\p{Lu}` has it. */
export const opensCapital = (text: string): boolean => (kindAt(text, 0) & kind.capital) !== 0;

/** Whether a text opens with a letter of a script without capitals, as `^\p{Lo}` has it. */
export const opensCaseless = (text: string): boolean => (kindAt(text, 0) & kind.caseless) !== 0;

/** Whether a text opens with a Latin letter, as `^\p{Script=Latin}` has it. */
export const opensLatin = (text: string): boolean => (kindAt(text, 0) & kind.latin) !== 0;

/** Whether a letter is in a text, as `\p{L}` finds it. */
export const hasLetter = (text: string): boolean => hasKind(text, kind.letter);

/** Whether a Latin letter is in a text, as `\p{Script=Latin}` finds it. */
export const hasLatin = (text: string): boolean => hasKind(text, kind.latin);

function hasKind(text: string, bits: number): boolean {
  for (let at = 0; at < text.length; at++) if (kindAt(text, at) & bits) return true;
  return false;
}

/**
 * Whether every sign of a text is of one of some kinds or stands in a list: with `kind.capital` and `.-` what
 * `^[\p{Lu}.-]*$` finds.
 */
export function consistsOf(text: string, bits: number, others = ''): boolean {
  for (const sign of text) if (!(kindAt(sign, 0) & bits) && !others.includes(sign)) return false;
  return true;
}

/** The kinds of all units of a text together, as bits of `kind`. */
export function kindsIn(text: string): number {
  let kinds = 0;
  for (let i = 0; i < text.length; i++) kinds |= kindOf(text.charCodeAt(i));
  return kinds;
}
