import { isSign, numberAt, overSign, type Token } from './tokens.js';
import { type DateIndex, dayNumberAt, monthAt, type Read, wordAt, yearAt } from './words.js';

/** A date with its year. */
export interface DateFound {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** A weekday opens it: `Friday, 22 November 2024`. */
  readonly weekday: boolean;
  /** Its year has two digits, or nothing but numbers and stops make it: `20.07.24`. Such a thing may be no date. */
  readonly doubtful: boolean;
}

type Parts = Omit<DateFound, 'weekday'>;

/** Reads the date that begins at a token: with its weekday, in any order of its parts; null where there is none. */
export function readDate(tokens: readonly Token[], i: number, index: DateIndex): Read<DateFound> | null {
  const from = skipWeekday(tokens, i, index);
  const found =
    dayFirst(tokens, from, index) ??
    monthFirst(tokens, from, index) ??
    yearFirst(tokens, from, index) ??
    numeric(tokens, from);
  if (!found) return null;
  return { value: { ...found.value, weekday: from > i }, next: found.next };
}

/** `Fri - 28 July 23`, `Thursday, Feb 08, 2024`. */
function skipWeekday(tokens: readonly Token[], i: number, index: DateIndex): number {
  const weekday = wordAt(tokens, i, index.weekdays);
  if (!weekday) return i;
  const next = overSign(tokens, weekday.next, ',-|');
  return next;
}

/** `12 June, 2023`, `05 Dec 2022`, `28 July 23`, `12-Mar-2023`. */
function dayFirst(tokens: readonly Token[], i: number, index: DateIndex): Read<Parts> | null {
  const day = dayNumberAt(tokens, i);
  const month = day && monthAt(tokens, overSign(tokens, day.next, '-./,'), index);
  if (!day || !month) return null;
  const at = overSign(tokens, month.next, ',-/،');
  const year = yearAt(tokens[at]);
  if (year !== null) return read(year, month.value, day.value, at + 1);
  const short = shortYearAt(tokens, at);
  return short && read(short.value, month.value, day.value, short.next, true);
}

/** `March 19, 2021`, `Jan 02 2021`, `नवंबर 01, 2019`. */
function monthFirst(tokens: readonly Token[], i: number, index: DateIndex): Read<Parts> | null {
  const month = monthAt(tokens, i, index);
  const day = month && dayNumberAt(tokens, overSign(tokens, month.next, '-/'));
  if (!month || !day) return null;
  const at = overSign(tokens, day.next, ',-/،');
  const year = yearAt(tokens[at]);
  return year === null ? null : read(year, month.value, day.value, at + 1);
}

/** `2021 March 19`. */
function yearFirst(tokens: readonly Token[], i: number, index: DateIndex): Read<Parts> | null {
  const year = yearAt(tokens[i]);
  const month = year === null ? null : monthAt(tokens, overSign(tokens, i + 1, ',-'), index);
  const day = month && dayNumberAt(tokens, overSign(tokens, month.next, ',-'));
  return year !== null && month && day ? read(year, month.value, day.value, day.next) : null;
}

/** `2019-11-01`, `31/05/2018`, `20.07.24`: the day goes first unless it cannot be one. */
function numeric(tokens: readonly Token[], i: number): Read<Parts> | null {
  const sign = tokens[i + 1];
  if (!isSign(sign, '-/.') || !isSign(tokens[i + 3], sign!.text)) return null;
  if (tokens.slice(i + 1, i + 5).some((token) => token.spaced)) return null;
  if (isSign(tokens[i + 5], sign!.text) && tokens[i + 6]?.kind === 'number' && !tokens[i + 6]!.spaced) return null;
  if (isSign(tokens[i - 1], sign!.text) && !tokens[i]!.spaced) return null;
  const next = i + 5;
  const year = yearAt(tokens[i]);
  const middle = numberAt(tokens[i + 2], 1, 2);
  if (middle === null) return null;
  if (year !== null) {
    const day = numberAt(tokens[i + 4], 1, 2);
    return day === null ? null : read(year, middle, day, next);
  }
  const first = numberAt(tokens[i], 1, 2);
  const last = yearAt(tokens[i + 4]) ?? century(numberAt(tokens[i + 4], 2, 2));
  if (first === null || last === null) return null;
  const monthGoesFirst = middle > 12 && first <= 12;
  const doubtful = tokens[i + 4]!.text.length === 2;
  return monthGoesFirst ? read(last, first, middle, next, doubtful) : read(last, middle, first, next, doubtful);
}

/** A year in two digits, with or without an apostrophe; not the hour of a time. */
function shortYearAt(tokens: readonly Token[], i: number): Read<number> | null {
  const at = isSign(tokens[i], "'’‘") ? i + 1 : i;
  const year = century(numberAt(tokens[at], 2, 2));
  const after = tokens[at + 1];
  const goesOn = isSign(after, ':.') && !after!.spaced && tokens[at + 2]?.kind === 'number';
  return year === null || goesOn || (after?.kind === 'word' && !after.spaced) ? null : { value: year, next: at + 1 };
}

function century(year: number | null): number | null {
  if (year === null) return null;
  return year < 70 ? 2000 + year : 1900 + year;
}

function read(year: number, month: number, day: number, next: number, doubtful = false): Read<Parts> {
  return { value: { year, month, day, doubtful }, next };
}

/** Whether the calendar has the day; without a year, 29 February exists. */
export function isDay(year: number | null, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const date = new Date(Date.UTC(year ?? 2000, month - 1, day));
  return date.getUTCMonth() === month - 1;
}
