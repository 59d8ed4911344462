import { keyOf, keyUnit, smallStart, startOf } from './keys.js';
import { hole, indexOf, type PhraseIndex, phrasesAt } from './phrase-index.js';
import { kind, kindAt, kindOf, wordOrNumber } from './signs.js';
import type { Span } from './span.js';
import { mayHold, startsOf } from './starts.js';

/** Words and phrases of the lexicon, looked up in a reading copy in any case. */
export interface Phrases {
  /** The length of the longest phrase that begins at an offset of the text; 0 where none does. */
  lengthAt(text: string, offset: number): number;
  /** The same for phrases that other words are glued to in any script: `होमदेशखेल`. */
  gluedLengthAt(text: string, offset: number): number;
  /** The first phrase in the text, as whole words; null where there is none. */
  first(text: string): Span | null;
  /** All phrases in the text, as whole words, from left to right, the longest at each place. */
  all(text: string): Span[];
}

/**
 * Makes an index of phrases: by their first two letters, the longest first. It is made in one pass over the words,
 * when it is first asked, and a text is read in one pass whatever their number, where a pattern of thousands of
 * alternatives would try each of them at each letter.
 *
 * A phrase ends at its word's end, or where case or script changes (`ByHT Editorial`, `Highlightsबाघिन`); its spaces
 * stand for any white space, its apostrophes for any apostrophe.
 *
 * @example
 * phrasesOf(['By', 'Written by']).lengthAt('Written by Asha', 0); // 10
 */
export function phrasesOf(words: Iterable<string>): Phrases {
  return phrasesFrom(() => indexOf(words));
}

/** The same with an index that is made when it is first asked. */
export function phrasesFrom(make: () => PhraseIndex): Phrases {
  let made: PhraseIndex | null = null;
  const index = (): PhraseIndex => {
    made ??= make();
    return made;
  };
  const lengthAt = (text: string, offset: number, ends: End): number => {
    const known = index();
    if (!mayBegin(known, text, offset) || !mayGoOn(known, text, offset)) return 0;
    const head = text.slice(offset, offset + reach);
    const key = keyOf(head);
    return longest(known, head, key, 0, startOf(key, 0), ends);
  };
  return {
    lengthAt: (text, offset) => lengthAt(text, offset, endsHere),
    gluedLengthAt: (text, offset) => lengthAt(text, offset, endsLetter),
    first: (text) => scan(text, index(), true)[0] ?? null,
    all: (text) => scan(text, index(), false),
  };
}

/** Whether a phrase may end at an offset of the text. */
type End = (text: string, end: number) => boolean;

/** Whether a phrase has the start that stands at an offset, as it is or in small letters: false for most. */
function mayBegin({ sieve }: PhraseIndex, text: string, offset: number): boolean {
  if (offset >= text.length) return false;
  const start = startOf(text, offset);
  if ((kindOf(start >>> 16) | kindOf(start & 0xffff)) & kind.half) return true;
  return sieve[hole(start, sieve.length)] === 1 || sieve[hole(smallStart(text, offset), sieve.length)] === 1;
}

/** Whether one of the phrases with the start at an offset goes on as the text does: false for most. */
function mayGoOn(index: PhraseIndex, text: string, offset: number): boolean {
  const third = text.charCodeAt(offset + 2);
  const [as, small] = [startOf(text, offset), smallStart(text, offset)];
  if (((kindOf(as >>> 16) | kindOf(as & 0xffff) | kindOf(third)) & kind.half) !== 0) return true;
  if (phrasesAt(index, small, keyUnit(third)).length > 0 || phrasesAt(index, small, third).length > 0) return true;
  return as !== small && (phrasesAt(index, as, keyUnit(third)).length > 0 || phrasesAt(index, as, third).length > 0);
}

/** The length of the longest phrase at an offset, whose start is known already; 0 where none begins there. */
function longest(index: PhraseIndex, text: string, key: string, offset: number, start: number, ends: End): number {
  for (const phrase of phrasesAt(index, start, key.charCodeAt(offset + 2))) {
    const end = matchEnd(key, offset, phrase);
    if (end > 0 && ends(text, end)) return end - offset;
  }
  return 0;
}

const space = 32;

/** No phrase of the lexicon is longer, white space between its words included. */
const reach = 160;

/** Where the phrase ends that begins at `at`; 0 where another one stands there. */
function matchEnd(key: string, at: number, phrase: string): number {
  if (key.startsWith(phrase, at)) return at + phrase.length;
  // Only white space of another width can still make them the same.
  const gap = phrase.indexOf(' ');
  if (gap < 0 || !(kindOf(key.charCodeAt(at + gap)) & kind.space)) return 0;
  let i = at;
  for (let j = 0; j < phrase.length; j++) {
    const unit = phrase.charCodeAt(j);
    if (unit !== space) {
      if (key.charCodeAt(i) !== unit) return 0;
      i++;
      continue;
    }
    let end = i;
    while (end < i + widestGap && kindOf(key.charCodeAt(end)) & kind.space) end++;
    if (end === i) return 0;
    i = end;
  }
  return i;
}

/** A space of a phrase stands for so much white space at most. */
const widestGap = 20;

function endsHere(text: string, end: number): boolean {
  if (end >= text.length) return true;
  const next = kindAt(text, end);
  const last = text.charCodeAt(end - 1);
  const before = kindOf(last);
  if (!(next & wordOrNumber) || !(before & wordOrNumber)) return true;
  if (before & kind.small && next & kind.capital) return true;
  return isLatinLetter(last) && (next & kind.caseless) !== 0;
}

function isLatinLetter(unit: number): boolean {
  const small = unit | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

/** A glued word may end at any letter, but not within one: a vowel sign goes with its consonant. */
function endsLetter(text: string, end: number): boolean {
  return end >= text.length || !(kindOf(text.charCodeAt(end)) & kind.mark);
}

function scan(text: string, index: PhraseIndex, once: boolean): Span[] {
  const read = startsOf(text);
  const found: Span[] = [];
  if (!mayHold(read, index.list)) return found;
  const { key, offsets, starts } = read;
  const last = index.sieve.length - 1;
  let free = 0;
  for (let i = 0; i < starts.length; i++) {
    // What `hole` does, written out: this line runs some twenty times for every word of a text.
    const start = starts[i]!;
    if (index.sieve[(start ^ (start >>> 11)) & last] === 0) continue;
    const offset = offsets[i]!;
    if (offset < free) continue;
    const length = longest(index, text, key, offset, start, endsHere);
    if (length === 0) continue;
    found.push([offset, offset + length]);
    if (once) break;
    free = offset + length;
  }
  return found;
}
