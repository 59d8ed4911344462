import { later } from './pattern.js';

/** Whether a bracket opens at an offset that names who sends a story, with the dash behind it: `SANTA ROSA, N.M. (AP) -`. */
export function namesSender(line: string, at: number): boolean {
  return line[at] === '(' && sender().test(line.slice(at, at + 40));
}

const sender = later(() => /^\(\p{Lu}[\p{L} .]{1,24}\)\s?[-–—]/u);

/**
 * Where the dateline begins that a menu closes with, before its closing sentence: `Boats Nov 19, 2019 SANTA ROSA, N.M. (AP) -`,
 * `… New Delhi, Nov 19 (PTI)`, `… NEW DELHI:`. Behind a dash the sentence may begin with names, which look like the menu's.
 * The sentence's own beginning where there is none.
 */
export function withDateline(line: string, from: number, at: number): number {
  const start = Math.max(from, at - longestDateline);
  const before = line.slice(start, at);
  const close = dashed().exec(before) ?? closing().exec(before);
  if (!close) return at;
  const isWord = close[1] !== undefined ? isCapitals : isPartOfPlace;
  const words = [...before.slice(0, close.index + (close[1]?.length ?? 0)).matchAll(/\S+/gu)];
  const last = words.findLastIndex(({ 0: word }, i) => i < words.length - mostOfPlace || !isWord(word));
  const place = words.slice(last + 1);
  // `Gallery SANTA ROSA, N.M.`: what is not set as the place is goes before it.
  const first =
    place.findLast(({ 0: word }, i) => isCapitals(word) && !isCapitals(place[i - 1]?.[0] ?? '')) ?? place[0];
  return first ? start + first.index : at;
}

const longestDateline = 160;
/** `Fort Santa Rosa, New Mexico, Nov. 19`. */
const mostOfPlace = 7;
const isCapitals = (word: string): boolean => /^\p{Lu}{2,}[,:]?$/u.test(word);
const isPartOfPlace = (word: string): boolean => /^(?:\p{Lu}\S*|[0-9]{1,2},?)$/u.test(word);
/** `(AP) - Harbour Works`: no more names than that. */
const dashed = later(() => /\(\p{Lu}[\p{L}\p{M} ./&-]{1,30}\)\s?[-–—]{1,2}\s[^()]{0,60}$/u);
/** `(PTI)`; `NEW DELHI:`, the capitals apart. */
const closing = later(() => /(?:\(\p{Lu}[\p{L}\p{M} ./&-]{1,30}\)|(?<=\s)(\p{Lu}{3,20}):)\s*$/u);
