import { dataIn, tableIn } from '../../lexicon/prepared/direct.js';
import { scriptParts } from '../../lexicon/prepared/part.js';
import type { Language, Lexicon } from '../../lexicon/types.js';
import { once } from '../../text/pattern.js';
import type { WordTable } from '../../text/word-table.js';
import { foldWords } from './fold.js';
import { isSign, numberAt, type Token } from './tokens.js';

/** The date words of all languages, to look tokens up: one page mixes languages. */
export interface DateIndex extends Readonly<Record<DateUse, WordSet>> {
  /** 1 for January. */
  readonly months: WordTable;
  readonly dayNames: WordTable;
}

/** Words that one token or several make, and a sieve that most tokens fall through. */
export interface WordSet {
  has(word: string): boolean;
  /** Whether one of the words may begin with a token: false for most. */
  mayBegin(key: string): boolean;
}

const dateUses = ['weekdays', 'dayLabels', 'am', 'pm', 'oClock', 'hourCounts'] as const;
type DateUse = (typeof dateUses)[number];

export const dateIndex = once((lexicon: Lexicon): DateIndex => {
  const uses = tableIn(scriptParts(lexicon, 'dateUses', usesOf));
  const openings = scriptParts(lexicon, 'dateOpenings', openingsOf).map(dataIn);
  const sets = dateUses.map((use, i): [DateUse, WordSet] => {
    const known = new Set(openings.flatMap((opening) => opening[i]!));
    return [
      use,
      {
        has: (word) => ((uses.get(word) ?? 0) & (1 << i)) !== 0,
        mayBegin: (key) => key.length < opening || known.has(openingOf(key)),
      },
    ];
  });
  return {
    months: tableIn(scriptParts(lexicon, 'months', monthsOf)),
    dayNames: tableIn(scriptParts(lexicon, 'dayNames', dayNamesOf)),
    ...(Object.fromEntries(sets) as Record<DateUse, WordSet>),
  };
});

function monthsOf(languages: readonly Language[]): Map<string, number> {
  const names = ({ dates }: Language): [string, number][] =>
    dates.months.flatMap((month, i) => month.map((name): [string, number] => [name, i + 1]));
  return numbered(languages.flatMap(names));
}

function dayNamesOf(languages: readonly Language[]): Map<string, number> {
  return numbered(languages.flatMap(({ dates }) => Object.entries(dates.dayNames)));
}

/** Each word with its uses, as bits in the order of `dateUses`. */
function usesOf(languages: readonly Language[]): Map<string, number> {
  const bits = new Map<string, number>();
  for (const [i, use] of dateUses.entries())
    for (const word of wordsFor(languages, use)) bits.set(word, (bits.get(word) ?? 0) | (1 << i));
  return bits;
}

/** How the words of each use begin. */
function openingsOf(languages: readonly Language[]): number[][] {
  return dateUses.map((use) => [...new Set(wordsFor(languages, use).map(openingOf))]);
}

function wordsFor(languages: readonly Language[], use: DateUse): string[] {
  return dateKeys(languages.flatMap(({ dates }): readonly string[] => dates[use] ?? []));
}

/** So many code units of a word tell most words apart. */
const opening = 3;

function openingOf(word: string): number {
  return (word.charCodeAt(0) << 16) ^ (word.charCodeAt(1) << 8) ^ word.charCodeAt(2);
}

/** Numbers by their names; where languages differ, the first one counts. */
function numbered(entries: readonly (readonly [word: string, value: number])[]): Map<string, number> {
  const keys = dateKeys(entries.map(([word]) => word));
  return new Map(entries.map(([, value], i): [string, number] => [keys[i]!, value]).reverse());
}

/** Words as tokens show them: folded, in small letters, without stops and spaces (`a.m.` is `am`). */
function dateKeys(words: readonly string[]): string[] {
  return foldWords(words).map((word) => word.replace(/[.\s]+/gu, ''));
}

/** A part that was read from tokens, and the index of the token after it. */
export interface Read<T> {
  readonly value: T;
  readonly next: number;
}

/** A month's name, with the stop of its short form: `Nov.`. */
export function monthAt(tokens: readonly Token[], i: number, index: DateIndex): Read<number> | null {
  const token = tokens[i];
  const value = token?.kind === 'word' ? index.months.get(token.key) : undefined;
  if (value === undefined) return null;
  const stop = isSign(tokens[i + 1], '.') && !tokens[i + 1]!.spaced;
  return { value, next: stop ? i + 2 : i + 1 };
}

/** The number of a day, with the ending of an ordinal: `19`, `19th`. */
export function dayNumberAt(tokens: readonly Token[], i: number): Read<number> | null {
  const value = numberAt(tokens[i], 1, 2);
  if (value === null || value < 1 || value > 31) return null;
  const after = tokens[i + 1];
  const ordinal = after?.kind === 'word' && !after.spaced && /^[a-z]{2}$/u.test(after.key);
  return { value, next: ordinal ? i + 2 : i + 1 };
}

/** A year in four digits. */
export function yearAt(token: Token | undefined): number | null {
  const value = numberAt(token, 4, 4);
  return value !== null && value >= 1900 && value < 2100 ? value : null;
}

/** One word out of a set at the token, its stops left out (`a.m.`, `p. m.`). */
export function wordAt(tokens: readonly Token[], i: number, words: WordSet): Read<string> | null {
  const first = tokens[i];
  if (!first || (first.kind === 'word' && !words.mayBegin(first.key))) return null;
  let key = '';
  let best: Read<string> | null = null;
  for (let at = i; at < i + 4; at++) {
    const token = tokens[at];
    if (!token || (token.kind === 'sign' && token.text !== '.') || (at > i && token.kind === 'number')) break;
    if (token.kind === 'sign') {
      if (best && at === best.next && !token.spaced) best = { value: key, next: at + 1 };
      continue;
    }
    key += token.key;
    if (words.has(key)) best = { value: key, next: at + 1 };
  }
  return best;
}
