import type { Stamp, Story } from '../story.js';

/** A stamp that formats with a type for times can take. */
export interface Moment {
  /** As in the Story: `2021-03-19T20:59:41+05:30`, `2021-03-19T20:59:41`, `2021-03-19`. */
  readonly value: string;
  readonly hasTime: boolean;
  readonly hasOffset: boolean;
}

const parts =
  /^([0-9]{4})-([0-9]{2})-([0-9]{2})(?:T([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})?)?$/u;

/**
 * A stamp as a moment; null where its value is none that both RFC 3339 and XML Schema take: a day that no month has,
 * an hour past 23, an offset past 14:00.
 */
export function momentOf(stamp: Stamp | null): Moment | null {
  const found = stamp && parts.exec(stamp.value);
  if (!found) return null;
  const [value, year, month, day, hour, minute, second, offset] = found;
  const rightDay = isDay(Number(year), Number(month), Number(day));
  const rightTime = [hour, minute, second].every((part, i) => part === undefined || Number(part) < limits[i]!);
  if (!rightDay || !rightTime || !isOffset(offset)) return null;
  return { value, hasTime: hour !== undefined, hasOffset: offset !== undefined };
}

const limits = [24, 60, 60];

function isDay(year: number, month: number, day: number): boolean {
  // Every 400 years the calendar begins anew.
  const daysInMonth = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth;
}

function isOffset(offset = 'Z'): boolean {
  if (offset === 'Z') return true;
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number);
  return minutes < 60 && hours * 60 + minutes <= 14 * 60;
}

/**
 * When the story as it is came to be: the later of its two stamps, among those that `fits` takes. A stamp without an
 * offset is compared as if it were UTC.
 */
export function versionMoment({ published, updated }: Story, fits: (moment: Moment) => boolean): Moment | null {
  const moments = [momentOf(updated), momentOf(published)].filter((moment) => moment !== null).filter(fits);
  const [first, second] = moments;
  return first && second && instantOf(second) > instantOf(first) ? second : (first ?? null);
}

/** Milliseconds since 1970. */
export function instantOf({ value, hasTime, hasOffset }: Moment): number {
  return Date.parse(hasTime && !hasOffset ? `${value}Z` : value);
}
