import { foldWords } from './fold-words.js';
import { keysOf, startOf } from './keys.js';
import { enterList } from './starts.js';

/** Phrases by their starts, and a sieve that most starts fall through before they are looked up. */
export interface PhraseIndex {
  readonly byStart: { get(start: number): Bucket | undefined };
  readonly sieve: Uint8Array;
  /** Its bit among all lists. */
  readonly list: number;
}

/** The phrases with one start. Most starts are in no text: a bucket is put in order when a text first asks for it. */
export interface Bucket {
  phrases: string[];
  ready: boolean;
  /** A bit for the third sign of each phrase; 0 where it is not made yet. */
  thirds: number;
}

/** The bit of a phrase's third sign, by its code unit: signs that share one are told apart later. */
function thirdBit(unit: number): number {
  return 1 << (unit & 31);
}

const space = 32;

/** All bits where a third sign proves nothing: none stands there, or a space before it is any number of them. */
function thirdsOf(phrases: readonly string[]): number {
  let bits = 0;
  for (const phrase of phrases) {
    const unit = phrase.charCodeAt(2);
    bits |= unit > space && phrase.charCodeAt(1) !== space ? thirdBit(unit) : -1;
  }
  return bits;
}

/** Makes an index of phrases in one pass over the words. */
export function indexOf(words: Iterable<string>): PhraseIndex {
  const byStart = bucketsOf(words);
  return { byStart, sieve: sieveOf([...byStart.keys()]), list: enterList(byStart.keys()) };
}

function bucketsOf(words: Iterable<string>): Map<number, Bucket> {
  const byStart = new Map<number, Bucket>();
  for (const phrase of keysOf(foldWords(words))) {
    const start = startOf(phrase, 0);
    const known = byStart.get(start);
    if (known) known.phrases.push(phrase);
    else byStart.set(start, { phrases: [phrase], ready: false, thirds: 0 });
  }
  return byStart;
}

function sieveOf(starts: readonly number[]): Uint8Array {
  let size = 256;
  while (size < starts.length * 8) size *= 2;
  const sieve = new Uint8Array(size);
  for (const start of starts) sieve[hole(start, size)] = 1;
  return sieve;
}

/** The place of a start in a sieve of a size that is a power of two. */
export function hole(start: number, size: number): number {
  return (start ^ (start >>> 11)) & (size - 1);
}

const none: readonly string[] = [];

/**
 * The phrases with a start, the longest first; none where all of them have another third sign than the text.
 *
 * @param third the text's third sign as a code unit; NaN where it may be any
 */
export function phrasesAt({ byStart, sieve }: PhraseIndex, start: number, third: number): readonly string[] {
  if (sieve[hole(start, sieve.length)] === 0) return none;
  const bucket = byStart.get(start);
  if (!bucket) return none;
  if (!bucket.ready) makeReady(bucket);
  if (bucket.thirds === 0) bucket.thirds = thirdsOf(bucket.phrases);
  return (bucket.thirds & thirdBit(third)) === 0 && third > 0 ? none : bucket.phrases;
}

function makeReady(bucket: Bucket): void {
  bucket.phrases = [...new Set(bucket.phrases)].sort((a, b) => b.length - a.length);
  bucket.ready = true;
}

/**
 * Writes an index as one text, which `packedIndex` reads as it is. The parts of the text, in code units: the number of
 * starts, the starts in rising order (two units each), where the phrases of each begin (two units each, and the end), and
 * the phrases, by lines.
 */
export function packPhrases(words: Iterable<string>): string {
  const buckets = [...bucketsOf(words)].sort(([a], [b]) => (a >>> 0) - (b >>> 0));
  const starts: number[] = [];
  const places = [0];
  let lines = '';
  for (const [start, bucket] of buckets) {
    makeReady(bucket);
    lines += `${bucket.phrases.join('\n')}\n`;
    starts.push(start);
    places.push(lines.length);
  }
  const units = [starts.length, ...[...starts, ...places].flatMap((number) => [number >>> 16, number & 0xffff])];
  return units.map((unit) => String.fromCharCode(unit)).join('') + lines;
}

/** The index of all phrases of lists that `packPhrases` has written. */
export function packedIndex(lists: readonly string[]): PhraseIndex {
  const starts: number[] = [];
  for (const list of lists) for (let i = 0; i < list.charCodeAt(0); i++) starts.push(numberAt(list, 1 + 2 * i));
  const known = new Map<number, Bucket>();
  const get = (start: number): Bucket => {
    let bucket = known.get(start);
    if (!bucket) {
      bucket = { phrases: lists.flatMap((list) => phrasesIn(list, start)), ready: lists.length === 1, thirds: 0 };
      known.set(start, bucket);
    }
    return bucket;
  };
  return { byStart: { get }, sieve: sieveOf(starts), list: enterList(starts) };
}

function numberAt(list: string, at: number): number {
  return (list.charCodeAt(at) << 16) | list.charCodeAt(at + 1);
}

function phrasesIn(list: string, start: number): string[] {
  const count = list.charCodeAt(0);
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numberAt(list, 1 + 2 * middle) >>> 0 < start >>> 0) low = middle + 1;
    else high = middle;
  }
  if (low === count || numberAt(list, 1 + 2 * low) !== start) return [];
  const places = 1 + 2 * count;
  const lines = places + 2 * (count + 1);
  const from = lines + numberAt(list, places + 2 * low);
  const to = lines + numberAt(list, places + 2 * low + 2);
  return list.slice(from, to - 1).split('\n');
}
