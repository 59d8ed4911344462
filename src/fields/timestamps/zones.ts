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
