/** A zone as texts name it: its offset, or an IANA name where the offset turns with the seasons. */
export interface NamedZone {
  readonly offset: string | null;
  readonly timeZone: string | null;
}

const zone = (offset: string | null, timeZone: string | null): NamedZone => ({ offset, timeZone });

/** India has one zone, and on its pages IST is never another. */
const india = zone('+05:30', 'Asia/Kolkata');

/** Zones by the words that name them, in small letters. Initials that mean several zones are read as English news does. */
export const namedZones: ReadonlyMap<string, NamedZone> = new Map<string, NamedZone>([
  ...['ist', 'आईएसटी', 'आइएसटी', 'ਆਈਐਸਟੀ', 'આઈએસટી', 'আইএসটি', 'ஐஎஸ்டி', 'ఐఎస్టి', 'ಐಎಸ್ಟಿ', 'ഐഎസ്ടി', 'آئیایسٹی'].map(
    (name) => [name, india] as const,
  ),
  ['gmt', zone('+00:00', 'UTC')],
  ['utc', zone('+00:00', 'UTC')],
  ['z', zone('Z', 'UTC')],
  ['जीएमटी', zone('+00:00', 'UTC')],
  ['est', zone('-05:00', 'America/New_York')],
  ['edt', zone('-04:00', 'America/New_York')],
  ['et', zone(null, 'America/New_York')],
  ['cst', zone('-06:00', 'America/Chicago')],
  ['cdt', zone('-05:00', 'America/Chicago')],
  ['ct', zone(null, 'America/Chicago')],
  ['mst', zone('-07:00', 'America/Denver')],
  ['mdt', zone('-06:00', 'America/Denver')],
  ['pst', zone('-08:00', 'America/Los_Angeles')],
  ['pdt', zone('-07:00', 'America/Los_Angeles')],
  ['pt', zone(null, 'America/Los_Angeles')],
  ['bst', zone('+01:00', 'Europe/London')],
  ['cet', zone('+01:00', null)],
  ['cest', zone('+02:00', null)],
  ['eet', zone('+02:00', null)],
  ['eest', zone('+03:00', null)],
  ['msk', zone('+03:00', 'Europe/Moscow')],
  ['gst', zone('+04:00', 'Asia/Dubai')],
  ['pkt', zone('+05:00', 'Asia/Karachi')],
  ['npt', zone('+05:45', 'Asia/Kathmandu')],
  ['bdt', zone('+06:00', 'Asia/Dhaka')],
  ['ict', zone('+07:00', 'Asia/Bangkok')],
  ['sgt', zone('+08:00', 'Asia/Singapore')],
  ['hkt', zone('+08:00', 'Asia/Hong_Kong')],
  ['jst', zone('+09:00', 'Asia/Tokyo')],
  ['kst', zone('+09:00', 'Asia/Seoul')],
  ['aest', zone('+10:00', 'Australia/Sydney')],
  ['aedt', zone('+11:00', 'Australia/Sydney')],
  ['nzst', zone('+12:00', 'Pacific/Auckland')],
  ['nzdt', zone('+13:00', 'Pacific/Auckland')],
]);

/**
 * The offset of a zone at a local time, as RFC 3339 writes it; null where the name is no zone. Where a clock shows an
 * hour twice, the first of the two counts; an hour that it leaves out is read with the offset before.
 *
 * @param timeZone IANA name
 * @param local the local time as milliseconds since 1970 of a clock that shows it in UTC
 * @example
 * offsetIn('Europe/London', Date.UTC(2021, 6, 1, 12)); // '+01:00'
 */
export function offsetIn(timeZone: string, local: number): string | null {
  // The zone of nearly every story has no seasons: no formatter needs to be made for it.
  if (/^asia\/(?:kolkata|calcutta)$/iu.test(timeZone)) return '+05:30';
  const clock = clockOf(timeZone);
  if (clock === null) return null;
  const dayBefore = offsetAt(clock, local - day);
  const dayAfter = offsetAt(clock, local + day);
  const fits = [dayBefore, dayAfter].find((offset) => offsetAt(clock, local - offset) === offset);
  return written(fits ?? dayBefore);
}

const day = 86_400_000;

function clockOf(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
  } catch {
    return null;
  }
}

/** By how many milliseconds the clock is ahead of UTC at an instant. */
function offsetAt(clock: Intl.DateTimeFormat, instant: number): number {
  const shown = new Map(clock.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes): number => shown.get(type) ?? 0;
  const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
  return local - Math.floor(instant / 60_000) * 60_000;
}

function written(offset: number): string {
  const minutes = Math.abs(offset) / 60_000;
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
