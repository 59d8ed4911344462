import { kind, kindOf, wordOrNumber } from '../../text/signs.js';

/** What a UTF-16 code unit is to the reader of words. */
const unknown = 0;
export const space = 1;
export const sign = 2;
export const digit = 3;
const letter = 4;
/** A capital letter. */
export const capital = 5;
/** A letter of a script that elides with apostrophes (Latin, Greek, Cyrillic), small. */
export const eliding = 6;

const classes = new Uint8Array(0x10000);

/**
 * The class of the code unit at an offset, looked up once for every unit that texts hold: a table is many times faster
 * than a pattern with Unicode classes. Half a surrogate pair is a letter where the pair is one.
 */
export function classAt(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  if (unit >= 0xd800 && unit <= 0xdfff) return pairClass(text, offset, unit);
  const known = classes[unit]!;
  if (known !== unknown) return known;
  const found = classOf(unit);
  classes[unit] = found;
  return found;
}

function pairClass(text: string, offset: number, unit: number): number {
  const start = unit >= 0xdc00 ? offset - 1 : offset;
  return /^[\p{L}\p{M}\p{N}]/u.test(text.slice(Math.max(0, start), start + 2)) ? letter : sign;
}

function classOf(unit: number): number {
  const bits = kindOf(unit);
  if (bits & kind.space) return space;
  if (unit >= 0x30 && unit <= 0x39) return digit;
  if (bits & kind.capital) return capital;
  if (bits & kind.letter && isOfElidingScript(unit)) return eliding;
  return bits & wordOrNumber || unit === underscore ? letter : sign;
}

const underscore = 0x5f;

/** Whether an apostrophe elides beside a code unit: letters of some scripts and numbers; Indian scripts do not. */
export function elidesBeside(unit: number): boolean {
  return (kindOf(unit) & kind.number) !== 0 || isOfElidingScript(unit);
}

function isOfElidingScript(unit: number): boolean {
  // No letter of theirs is among India's, and a short run is spared the patterns.
  if (unit >= firstIndian && unit <= lastIndian) return false;
  if (unit < 0x80) return (kindOf(unit) & kind.letter) !== 0;
  return /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(String.fromCharCode(unit));
}

/** The blocks from Devanagari to Ol Chiki. */
const firstIndian = 0x900;
const lastIndian = 0x1c7f;
