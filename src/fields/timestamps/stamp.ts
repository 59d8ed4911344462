import type { InText, Shown } from '../../doc.js';
import type { Stamp, Warning } from '../../story.js';
import { warn } from '../../warnings.js';
import type { DateFound } from './date.js';
import type { TimeFound, ZoneFound } from './time.js';
import { offsetIn } from './zones.js';

/** Zone of a stamp that names none, where the caller names none either. */
const defaultTimeZone = 'Asia/Kolkata';

/**
 * Writes what was read as a Stamp.
 *
 * @param zone what the text says of the zone, here or nearby; null where it says nothing
 * @param option the caller's zone for stamps without one: an IANA name, `none`, or undefined
 */
export function stampOf(
  date: DateFound,
  time: TimeFound | null,
  zone: ZoneFound | null,
  option: string | undefined,
  shown: Shown,
): { readonly stamp: InText<Stamp>; readonly warnings: Warning[] } {
  const day = [digits(date.year, 4), digits(date.month), digits(date.day)].join('-');
  if (!time) {
    const stamp: InText<Stamp> = { value: day, timeZone: null, precision: 'day', zoneFrom: null, ...shown };
    return { stamp, warnings: [] };
  }
  const clock = [digits(time.hour), digits(time.minute), digits(time.second ?? 0)].join(':');
  const local = Date.UTC(date.year, date.month - 1, date.day, time.hour, time.minute);
  const { offset, timeZone, zoneFrom } = settleZone(zone, option, local);
  const precision = time.second === null ? 'minute' : 'second';
  const stamp: InText<Stamp> = { value: `${day}T${clock}${offset}`, timeZone, precision, zoneFrom, ...shown };
  return { stamp, warnings: zoneWarnings(zone, shown) };
}

type Zone = Pick<Stamp, 'timeZone' | 'zoneFrom'> & { readonly offset: string };

function settleZone(zone: ZoneFound | null, option: string | undefined, local: number): Zone {
  if (zone?.known) {
    const offset = zone.offset ?? offsetIn(zone.timeZone!, local) ?? '';
    return { offset, timeZone: zone.timeZone ?? nameFor(offset, option, local), zoneFrom: 'text' };
  }
  const open: Zone = { offset: '', timeZone: null, zoneFrom: null };
  if (option === 'none') return open;
  const timeZone = option ?? defaultTimeZone;
  const offset = offsetIn(timeZone, local);
  return offset === null ? open : { offset, timeZone, zoneFrom: option === undefined ? 'default' : 'option' };
}

/** A bare offset names no zone, unless it is that of the zone which the caller expects. */
function nameFor(offset: string, option: string | undefined, local: number): string | null {
  if (option === 'none') return null;
  const expected = option ?? defaultTimeZone;
  return offsetIn(expected, local) === offset ? expected : null;
}

function zoneWarnings(zone: ZoneFound | null, { span }: Shown): Warning[] {
  if (zone?.repaired) return [warn('timestamp.offset-repaired', span)];
  return zone && !zone.known ? [warn('timestamp.zone-unknown', span)] : [];
}

function digits(value: number, length = 2): string {
  return String(value).padStart(length, '0');
}
