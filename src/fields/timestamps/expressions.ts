import { type DateFound, readDate } from './date.js';
import { readMachineTime, readTime, type TimeFound, zoneAt } from './time.js';
import { isSign, type Token } from './tokens.js';
import { type DateIndex, type Read, wordAt } from './words.js';

/** A date, a time or both in one stretch of a line. Offsets are of the doc's text. */
export interface Expression {
  readonly date: DateFound | null;
  readonly time: TimeFound | null;
  readonly start: number;
  readonly end: number;
}

/** Finds all dates and times, from left to right; a date and a time beside each other are one expression. */
export function findExpressions(tokens: readonly Token[], index: DateIndex): Expression[] {
  const found: Expression[] = [];
  for (let i = 0; i < tokens.length; ) {
    const here = tokens[i]!.kind === 'sign' ? null : (dateWithTime(tokens, i, index) ?? timeWithDate(tokens, i, index));
    if (here) {
      const { date, time } = here.value;
      found.push({ date, time, start: tokens[i]!.start, end: tokens[here.next - 1]!.end });
    }
    i = here?.next ?? i + 1;
  }
  return found;
}

type Parts = Pick<Expression, 'date' | 'time'>;

/** `Nov 15, 2023, 14:29 (IST)`, `2021-03-19T20:59:41+05:30`, `29-03-2023 at 16:18 IST`, or the date alone. */
function dateWithTime(tokens: readonly Token[], i: number, index: DateIndex): Read<Parts> | null {
  const date = readDate(tokens, i, index);
  if (!date) return null;
  const joint = tokens[date.next];
  const machine = joint?.key === 't' && !joint.spaced ? readMachineTime(tokens, date.next + 1) : null;
  const time = machine ?? readTime(tokens, overGap(tokens, date.next, index), index);
  return { value: { date: date.value, time: time?.value ?? null }, next: time?.next ?? date.next };
}

/** `01:00 PM, Fri - 28 July 23`, `08:59 PM Mar 19, 2021 (IST)`, or the time alone. */
function timeWithDate(tokens: readonly Token[], i: number, index: DateIndex): Read<Parts> | null {
  const time = readTime(tokens, i, index);
  if (!time) return null;
  const date = readDate(tokens, overGap(tokens, time.next, index), index);
  // A date that has a time of its own behind it belongs to that: `08:16 (IST) | Nov 20, 2023, 15:15`.
  const taken = date !== null && readTime(tokens, overGap(tokens, date.next, index), index) !== null;
  if (!date || taken) return { value: { date: null, time: time.value }, next: time.next };
  const zone = time.value.zone ? null : zoneAt(tokens, date.next);
  const value = { date: date.value, time: { ...time.value, zone: time.value.zone ?? zone?.value ?? null } };
  return { value, next: zone?.next ?? date.next };
}

/** Over what stands between a date and its time: signs, a weekday, one short word (`at`, `को`). */
function overGap(tokens: readonly Token[], from: number, index: DateIndex): number {
  let i = from;
  let words = 0;
  for (let steps = 0; steps < 5; steps++) {
    const token = tokens[i];
    if (!token) break;
    const weekday = wordAt(tokens, i, index.weekdays);
    if (weekday) i = weekday.next;
    else if (isSign(token, ',|/-•·@()[]:.،')) i++;
    else if (isShortWord(token, tokens[i + 1], index) && words++ === 0) i++;
    else break;
  }
  return i;
}

/** A word that may join the two and is part of neither. */
function isShortWord(token: Token, next: Token | undefined, index: DateIndex): boolean {
  if (token.kind !== 'word' || [...token.text].length > 4 || next === undefined) return false;
  return index.months.get(token.key) === undefined && !index.am.has(token.key) && !index.pm.has(token.key);
}
