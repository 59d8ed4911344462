import type { Dateline, Stamp, Warning } from '../../story.js';
import { warn } from '../../warnings.js';
import type { DatelineDay } from '../proposals.js';
import { isDay } from '../timestamps/date.js';

/** The date of a dateline, and where its year came from. */
export interface DatelineDate {
  readonly date: Dateline['date'];
  readonly yearFrom: Dateline['yearFrom'];
  readonly warnings: readonly Warning[];
}

/**
 * Settles the date of a dateline. A year that the text does not give comes from the stamp: the one that puts the day
 * nearest to it, so that 31 December under a stamp of 1 January is of the year before. Without a stamp it is the
 * caller's.
 *
 * @returns `2021-03-19`; `--03-19` where no year is known; null where only the day is, and for a day that the
 *   calendar does not have
 * @example
 * datelineDate({ year: null, month: 12, day: 31, span: [10, 21] }, null, stampOf1January2020, undefined).date; // '2019-12-31'
 */
export function datelineDate(
  day: DatelineDay,
  published: Stamp | null,
  updated: Stamp | null,
  option: number | undefined,
): DatelineDate {
  if (day.month === null) {
    const possible = day.day >= 1 && day.day <= 31;
    return possible ? { date: null, yearFrom: null, warnings: [] } : impossible(day);
  }
  const { year, yearFrom } = yearOf(day.month, day, published, updated, option);
  if (!isDay(year, day.month, day.day)) return impossible(day);
  const monthDay = `${two(day.month)}-${two(day.day)}`;
  if (year === null) return { date: `--${monthDay}`, yearFrom, warnings: [] };
  return { date: `${String(year).padStart(4, '0')}-${monthDay}`, yearFrom, warnings: [] };
}

function impossible(day: DatelineDay): DatelineDate {
  return { date: null, yearFrom: null, warnings: [warn('dateline.date-impossible', day.span)] };
}

interface Year {
  readonly year: number | null;
  readonly yearFrom: Dateline['yearFrom'];
}

function yearOf(
  month: number,
  day: DatelineDay,
  published: Stamp | null,
  updated: Stamp | null,
  option: number | undefined,
): Year {
  if (day.year !== null) return { year: day.year, yearFrom: 'text' };
  if (published) return { year: nearestYear(month, day.day, published), yearFrom: 'published' };
  if (updated) return { year: nearestYear(month, day.day, updated), yearFrom: 'updated' };
  return option === undefined ? { year: null, yearFrom: null } : { year: option, yearFrom: 'option' };
}

/** The year in which the day comes nearest to the stamp's. */
function nearestYear(month: number, day: number, stamp: Stamp): number {
  const at = Date.parse(`${stamp.value.slice(0, 10)}T00:00:00Z`);
  const year = Number(stamp.value.slice(0, 4));
  const distance = (candidate: number): number => Math.abs(Date.UTC(candidate, month - 1, day) - at);
  return [year, year - 1, year + 1]
    .filter((candidate) => isDay(candidate, month, day))
    .reduce((best, candidate) => (distance(candidate) < distance(best) ? candidate : best), year);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
