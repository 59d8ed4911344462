import { foldWords } from './reading-copy.js';
import type { Span } from './span.js';

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
  let byStart: ReadonlyMap<number, Bucket> | null = null;
  const longest = (
    text: string,
    key: string,
    offset: number,
    ends: (text: string, end: number) => boolean = endsHere,
  ): number => {
    byStart ??= bucketsOf(words);
    const bucket = byStart.get(startOf(key, offset));
    if (!bucket) return 0;
    if (!bucket.ready) makeReady(bucket);
    for (const phrase of bucket.phrases) {
      const end = matchEnd(key, offset, phrase);
      if (end > 0 && ends(text, end)) return end - offset;
    }
    return 0;
  };
  return {
    lengthAt: (text, offset) => {
      const head = text.slice(offset, offset + reach);
      return longest(head, keyOf(head), 0);
    },
    gluedLengthAt: (text, offset) => {
      const head = text.slice(offset, offset + reach);
      return longest(head, keyOf(head), 0, endsLetter);
    },
    first: (text) => scan(text, longest, true)[0] ?? null,
    all: (text) => scan(text, longest, false),
  };
}

/** The phrases with one start. Most starts are in no text: a bucket is put in order when a text first asks for it. */
interface Bucket {
  phrases: string[];
  ready: boolean;
}

function bucketsOf(words: Iterable<string>): Map<number, Bucket> {
  const byStart = new Map<number, Bucket>();
  for (const phrase of keysOf(foldWords(words))) {
    const start = startOf(phrase, 0);
    const known = byStart.get(start);
    if (known) known.phrases.push(phrase);
    else byStart.set(start, { phrases: [phrase], ready: false });
  }
  return byStart;
}

/** The first two code units as one number. */
function startOf(key: string, offset: number): number {
  const second = offset + 1 < key.length ? key.charCodeAt(offset + 1) : 0;
  return key.charCodeAt(offset) * 0x10000 + second;
}

function makeReady(bucket: Bucket): void {
  bucket.phrases = [...new Set(bucket.phrases)].sort((a, b) => b.length - a.length);
  bucket.ready = true;
}

/** No phrase of the lexicon is longer, white space between its words included. */
const reach = 160;

/** Small letters and straight apostrophes, length kept. */
function keyOf(text: string): string {
  const small = text.toLowerCase();
  return (small.length === text.length ? small : text).replace(/[‘’`´]/gu, "'");
}

/** The keys of many words in one go; one by one where a capital has no small letter of its length (`İ`). */
function keysOf(words: readonly string[]): string[] {
  const joined = words.join('\n');
  if (joined === '') return [];
  return joined.toLowerCase().length === joined.length ? keyOf(joined).split('\n') : words.map(keyOf);
}

/** Where the phrase ends that begins at `at`; 0 where another one stands there. */
function matchEnd(key: string, at: number, phrase: string): number {
  if (key.startsWith(phrase, at)) return at + phrase.length;
  if (!phrase.includes(' ')) return 0;
  let i = at;
  for (const sign of phrase) {
    if (sign !== ' ') {
      if (!key.startsWith(sign, i)) return 0;
      i += sign.length;
      continue;
    }
    const gap = /^\s{1,20}/u.exec(key.slice(i, i + 20));
    if (!gap) return 0;
    i += gap[0].length;
  }
  return i;
}

const wordSign = /[\p{L}\p{M}\p{N}]/u;

function endsHere(text: string, end: number): boolean {
  const next = text.slice(end, end + 2);
  if (next === '' || !/^[\p{L}\p{M}\p{N}]/u.test(next)) return true;
  const last = text[end - 1]!;
  if (!wordSign.test(last)) return true;
  if (/\p{Ll}/u.test(last) && /^\p{Lu}/u.test(next)) return true;
  return /[A-Za-z]/u.test(last) && /^\p{Lo}/u.test(next);
}

/** A glued word may end at any letter, but not within one: a vowel sign goes with its consonant. */
function endsLetter(text: string, end: number): boolean {
  return !/^\p{M}/u.test(text.slice(end, end + 1));
}

/** Where a word may begin: behind no letter or digit, or glued to another word (`NewsAgence`, `PIKEAssociated`). */
const wordStart = /(?<![\p{L}\p{M}\p{N}])[^\s]|(?<=\p{Ll})\p{Lu}|(?<=\p{Lu})\p{Lu}(?=\p{Ll})/gu;

function scan(text: string, longest: (text: string, key: string, offset: number) => number, once: boolean): Span[] {
  const { key, starts } = read(text);
  const found: Span[] = [];
  let free = 0;
  for (const index of starts) {
    if (index < free) continue;
    const length = longest(text, key, index);
    if (length === 0) continue;
    found.push([index, index + length]);
    if (once) break;
    free = index + length;
  }
  return found;
}

/** A text as scans need it. */
interface Read {
  readonly text: string;
  readonly key: string;
  readonly starts: readonly number[];
}

/** One line is scanned for many lists in a row: what was read last is kept, if it is no more than a line. */
let last: Read = { text: '', key: '', starts: [] };
const longestKept = 4000;

function read(text: string): Read {
  if (text === last.text) return last;
  const fresh = { text, key: keyOf(text), starts: Array.from(text.matchAll(wordStart), startIndex) };
  if (text.length <= longestKept) last = fresh;
  return fresh;
}

function startIndex({ index }: RegExpExecArray): number {
  return index;
}
