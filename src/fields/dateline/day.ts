import type { Span } from '../../text/span.js';
import type { DatelineDay } from '../proposals.js';
import { readDate } from '../timestamps/date.js';
import { isSign, numberAt, overSign, type Token } from '../timestamps/tokens.js';
import { type DateIndex, dayNumberAt, monthAt, type Read, wordAt, yearAt } from '../timestamps/words.js';

type Parts = Omit<DatelineDay, 'span'>;

/** Reads the day of a dateline: `19 मार्च`, `चार अप्रैल`, `Nov. 5`, `दि. 26`, `March 19, 2021`; null where there is none. */
export function readDay(tokens: readonly Token[], i: number, dates: DateIndex): Read<DatelineDay> | null {
  const weekday = wordAt(tokens, i, dates.weekdays);
  const from = weekday ? (isSign(tokens[weekday.next], ',') ? weekday.next + 1 : weekday.next) : i;
  const label = wordAt(tokens, from, dates.dayLabels);
  const at = label?.next ?? from;
  const found =
    dayThenMonth(tokens, at, dates) ??
    monthThenDay(tokens, at, dates) ??
    numeric(tokens, at, dates) ??
    dayAndMonth(tokens, at) ??
    dayAlone(tokens, at);
  if (!found) return null;
  const next = overWeekday(tokens, found, dates);
  const span: Span = [tokens[i]!.start, tokens[next - 1]!.end];
  return { value: { ...found.value, span }, next };
}

/** Whether a day with its month begins at the token: there a place's name ends. */
export function beginsDay(tokens: readonly Token[], i: number, dates: DateIndex): boolean {
  const token = tokens[i];
  if (token?.kind !== 'word') return token?.kind === 'number';
  if (dates.months.get(token.key) === undefined && dates.dayNames.get(token.key) === undefined) {
    const number = tokens[i + 1]?.kind === 'number' || tokens[i + 2]?.kind === 'number';
    const label = number ? wordAt(tokens, i, dates.dayLabels) : null;
    return label !== null && tokens[label.next]?.kind === 'number';
  }
  return dayThenMonth(tokens, i, dates) !== null || monthThenDay(tokens, i, dates) !== null;
}

function dayThenMonth(tokens: readonly Token[], i: number, dates: DateIndex): Read<Parts> | null {
  const day = dayNumberAt(tokens, i) ?? dayNameAt(tokens, i, dates);
  const month = day && capitalMonthAt(tokens, overSign(tokens, day.next, '-./؍'), dates);
  return day && month && withYear(tokens, month.value, day.value, month.next);
}

function monthThenDay(tokens: readonly Token[], i: number, dates: DateIndex): Read<Parts> | null {
  const month = capitalMonthAt(tokens, i, dates);
  const day = month && dayNumberAt(tokens, behindMonth(tokens, month.next));
  if (!month || !day || isTimeBehind(tokens, day.next)) return null;
  return withYear(tokens, month.value, day.value, day.next);
}

/** Behind the sign between month and day: `ಡಿ-5`, `ಏ .27`, `ಫೆ,12` without a space, `நவம்பர். 3` of a month cut short or not. */
function behindMonth(tokens: readonly Token[], i: number): number {
  const after = tokens[i + 1];
  if (isSign(tokens[i], '.') && !tokens[i]!.spaced) return i + 1;
  return after?.kind === 'number' && !after.spaced ? overSign(tokens, i, '-.,') : overSign(tokens, i, '-');
}

function numeric(tokens: readonly Token[], i: number, dates: DateIndex): Read<Parts> | null {
  const found = tokens[i]?.kind === 'number' ? readDate(tokens, i, dates) : null;
  if (!found) return null;
  const { year, month, day } = found.value;
  return { value: { year, month, day }, next: found.next };
}

/** `19/3`, `19।3` and `19.3.`, the month as a number. */
function dayAndMonth(tokens: readonly Token[], i: number): Read<Parts> | null {
  const day = dayNumberAt(tokens, i);
  const sign = tokens[i + 1];
  // With stops it has to have both, for `19.3` is a number.
  const stopped = isSign(sign, '.') && isSign(tokens[i + 3], '.') && !tokens[i + 2]!.spaced && !tokens[i + 3]!.spaced;
  const month = (isSign(sign, '/।') || stopped) && !sign!.spaced ? numberAt(tokens[i + 2], 1, 2) : null;
  if (!day || month === null || month < 1 || month > 12) return null;
  return { value: { year: null, month, day: day.value }, next: i + 3 };
}

/** `19 માર્ચ 2021, શુક્રવાર`. */
function overWeekday(tokens: readonly Token[], { value, next }: Read<Parts>, dates: DateIndex): number {
  const weekday = value.year === null ? null : wordAt(tokens, overSign(tokens, next, ','), dates.weekdays);
  return weekday?.next ?? next;
}

/** `मुंबई, दि. 26 -`: the month goes without saying. */
function dayAlone(tokens: readonly Token[], i: number): Read<Parts> | null {
  const day = dayNumberAt(tokens, i);
  return day && !isTimeBehind(tokens, day.next)
    ? { value: { year: null, month: null, day: day.value }, next: day.next }
    : null;
}

function dayNameAt(tokens: readonly Token[], i: number, dates: DateIndex): Read<number> | null {
  const token = tokens[i];
  const value = token?.kind === 'word' ? dates.dayNames.get(token.key) : undefined;
  return value === undefined ? null : { value, next: i + 1 };
}

/** English `may` and `march` in small letters are no months. */
function capitalMonthAt(tokens: readonly Token[], i: number, dates: DateIndex): Read<number> | null {
  return /^[a-z]/u.test(tokens[i]?.text ?? '') ? null : monthAt(tokens, i, dates);
}

function withYear(tokens: readonly Token[], month: number, day: number, next: number): Read<Parts> {
  const at = overSign(tokens, next, ',');
  const year = yearAt(tokens[at]);
  return year === null ? { value: { year, month, day }, next } : { value: { year, month, day }, next: at + 1 };
}

/** `Sep 4:30` holds a time. */
function isTimeBehind(tokens: readonly Token[], i: number): boolean {
  const [sign, minute] = [tokens[i], tokens[i + 1]];
  return isSign(sign, ':.') && !sign!.spaced && minute?.kind === 'number' && !minute.spaced;
}
