import { kind, kindOf, kindsIn } from './signs.js';

/*
 * The key of a text is what phrases are looked up in: the text in small letters with straight apostrophes, every sign at
 * its old place. A start is the first two code units of a word's key, as one number.
 */

/**
 * Small letters and straight apostrophes, length kept.
 *
 * @param kinds the kinds of the text's units, where they are known
 */
export function keyOf(text: string, kinds: number = kindsIn(text)): string {
  const small = kinds & kind.cased ? text.toLowerCase() : text;
  const key = small.length === text.length ? small : text;
  return kinds & kind.apostrophe ? key.replace(/[‘’`´]/gu, "'") : key;
}

/** The keys of many words in one go; one by one where a capital has no small letter of its length (`İ`). */
export function keysOf(words: readonly string[]): string[] {
  const joined = words.join('\n');
  if (joined === '') return [];
  const small = joined.toLowerCase();
  // Most lists are read once: a pattern is sooner than a loop that is not warm yet.
  return small.length === joined.length ? small.replace(/[‘’`´]/gu, "'").split('\n') : words.map((word) => keyOf(word));
}

/** The first two code units as one number. */
export function startOf(key: string, offset: number): number {
  const second = offset + 1 < key.length ? key.charCodeAt(offset + 1) : 0;
  return (key.charCodeAt(offset) << 16) | second;
}

/** The start that stands at an offset of a text, in small letters. */
export function smallStart(text: string, offset: number): number {
  const second = offset + 1 < text.length ? keyUnit(text.charCodeAt(offset + 1)) : 0;
  return (keyUnit(text.charCodeAt(offset)) << 16) | second;
}

/** What `keyOf` makes of a single unit. */
export function keyUnit(unit: number): number {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit === 0x60 ? 0x27 : unit;
  return kindOf(unit) & (kind.cased | kind.apostrophe) ? keyOf(String.fromCharCode(unit)).charCodeAt(0) : unit;
}
