import { keyOf, startOf } from './keys.js';
import { later } from './pattern.js';
import { kind, kindOf, kindsIn, wordOrNumber } from './signs.js';

/*
 * One line is scanned for some thirty lists, stage after stage. What all of those scans need is read of it once, and
 * most lists are passed over without a look at its words: a table shared by all lists says for each start which lists
 * have a phrase with it.
 */

/** A text as scans need it. */
export interface Starts {
  readonly key: string;
  /** Where a phrase may begin. */
  readonly offsets: readonly number[];
  /** The starts there, in the same order. */
  readonly starts: readonly number[];
  /** The lists that may have a phrase with one of the starts, as bits; good for as many lists as there were then. */
  lists: number;
  asOf: number;
}

const places = 0x1_0000;
const listsByPlace = new Int32Array(places);
let count = 0;

/** Enters the starts of a list's phrases. @returns the list's bit; of more than 32 lists some share one. */
export function enterList(starts: Iterable<number>): number {
  const bit = 1 << (count++ & 31);
  for (const start of starts) {
    const place = placeOf(start);
    listsByPlace[place] = listsByPlace[place]! | bit;
  }
  return bit;
}

function placeOf(start: number): number {
  return (start ^ (start >>> 13)) & (places - 1);
}

/** Whether a text may hold a phrase of a list: false for most. */
export function mayHold(read: Starts, list: number): boolean {
  if (read.asOf !== count) {
    let lists = 0;
    for (let i = 0; i < read.starts.length; i++) lists |= listsByPlace[placeOf(read.starts[i]!)]!;
    read.lists = lists;
    read.asOf = count;
  }
  return (read.lists & list) !== 0;
}

/** The very last text costs nothing to find again; to find one of the others its letters are read once. */
let last = '';
let lastStarts: Starts = { key: '', offsets: [], starts: [], lists: 0, asOf: -1 };
const kept = new Map<string, Starts>();
const mostKept = 128;
const longestKept = 4000;

/** Reads a text for scans; the last lines are kept. */
export function startsOf(text: string): Starts {
  if (text === last) return lastStarts;
  const found = kept.get(text) ?? read(text);
  if (text.length <= longestKept) {
    last = text;
    lastStarts = found;
  }
  return found;
}

function read(text: string): Starts {
  const { offsets, kinds } = wordStarts(text);
  const key = keyOf(text, kinds);
  const starts: number[] = [];
  for (const offset of offsets) starts.push(startOf(key, offset));
  const fresh = { key, offsets, starts, lists: 0, asOf: -1 };
  if (text.length <= longestKept) {
    if (kept.size >= mostKept) kept.clear();
    kept.set(text, fresh);
  }
  return fresh;
}

/** Where a word may begin: behind no letter or digit, or glued to another word (`NewsAgence`, `PIKEAssociated`). */
const wordStart = later(() => /(?<![\p{L}\p{M}\p{N}])[^\s]|(?<=\p{Ll})\p{Lu}|(?<=\p{Lu})\p{Lu}(?=\p{Ll})/gu);

/**
 * What `wordStart` finds, read unit by unit, and the kinds of all units together; a text with a sign beyond U+FFFF is left
 * to the pattern.
 */
function wordStarts(text: string): { offsets: number[]; kinds: number } {
  const offsets: number[] = [];
  let before = 0;
  let kinds = 0;
  for (let i = 0; i < text.length; i++) {
    const here = kindOf(text.charCodeAt(i));
    if (here & kind.half)
      return { offsets: Array.from(text.matchAll(wordStart()), ({ index }) => index), kinds: kindsIn(text) };
    kinds |= here;
    const begins =
      (before & wordOrNumber) === 0
        ? (here & kind.space) === 0
        : (here & kind.capital) !== 0 &&
          ((before & kind.small) !== 0 || ((before & kind.capital) !== 0 && isSmall(text, i + 1)));
    if (begins) offsets.push(i);
    before = here;
  }
  return { offsets, kinds };
}

function isSmall(text: string, at: number): boolean {
  return at < text.length && (kindOf(text.charCodeAt(at)) & kind.small) !== 0;
}
