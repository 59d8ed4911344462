import { wireMonths, wireWeekdays } from '../../lexicon/wire-months.js';
import { foldWords } from '../../text/fold-words.js';
import type { DatelineDay } from '../proposals.js';
import { isSign, type Token } from '../timestamps/tokens.js';
import { dayNumberAt, type Read, yearAt } from '../timestamps/words.js';

/**
 * A day with a month's name in a language of wires that the lexicon has no file for: `16 ene`, `24. März`, `10 juil
 * 2024`. The caller makes sure that a dateline ends behind it.
 */
export function readForeignDay(tokens: readonly Token[], i: number): Read<DatelineDay> | null {
  if (tokens[i]?.kind !== 'number') return null;
  const day = dayNumberAt(tokens, i);
  const at = day && overStop(tokens, day.next);
  const month = at === null ? undefined : monthsByName().get(tokens[at]?.key ?? '');
  if (!day || at === null || month === undefined) return null;
  const behind = overStop(tokens, at + 1);
  const year = yearAt(tokens[behind]);
  // The stop of a short month belongs to it, unless it ends the dateline.
  const stopped = behind > at + 1 && (year !== null || isSign(tokens[behind], '(/'));
  const next = year !== null ? behind + 1 : stopped ? behind : at + 1;
  return { value: { year, month, day: day.value, span: [tokens[i]!.start, tokens[next - 1]!.end] }, next };
}

function overStop(tokens: readonly Token[], i: number): number {
  return isSign(tokens[i], '.') && !tokens[i]!.spaced ? i + 1 : i;
}

let byName: ReadonlyMap<string, number> | null = null;

function monthsByName(): ReadonlyMap<string, number> {
  if (byName) return byName;
  const numbers = wireMonths.flatMap((names, i) => names.map(() => i + 1));
  byName = new Map(foldWords(wireMonths.flat()).map((name, i) => [name, numbers[i]!]));
  return byName;
}

let weekdays: ReadonlySet<string> | null = null;

/** Whether a name in small letters is a day of the week in one of those languages. */
export function isForeignWeekday(key: string): boolean {
  weekdays ??= new Set(foldWords(wireWeekdays).map((name) => name.toLowerCase()));
  return weekdays.has(key);
}
