import { namedZones } from '../../lexicon/zones.js';
import { isSign, numberAt, type Token } from './tokens.js';
import { type DateIndex, type Read, wordAt } from './words.js';

/** A time of day with what the text says of its zone. */
export interface TimeFound {
  readonly hour: number;
  readonly minute: number;
  /** Null where the text gives none. */
  readonly second: number | null;
  readonly zone: ZoneFound | null;
}

export interface ZoneFound {
  /** `+05:30`, `Z`; null where it turns with the seasons of `timeZone` or is not known. */
  readonly offset: string | null;
  readonly timeZone: string | null;
  /** Whether the text wrote the offset in a form that RFC 3339 does not have. */
  readonly repaired: boolean;
  readonly known: boolean;
}

/** Reads the time that begins at a token, with `am`, `बजे` and zone after it; null where there is none. */
export function readTime(tokens: readonly Token[], i: number, index: DateIndex): Read<TimeFound> | null {
  const before = dayHalfAt(tokens, i, index);
  const clock = clockAt(tokens, before?.next ?? i);
  if (!clock) return null;
  const after = suffixes(tokens, clock.next, index);
  const zone = zoneAt(tokens, after.next);
  const half = after.half ?? before?.value ?? null;
  // `06.24`, `1824` and `6` are times only beside a word that says so.
  if (clock.value.needs === 'mark' && half === null && !after.marked) return null;
  // `Updated 2 hours ago`
  if (half === null && clock.next === (before?.next ?? i) + 1 && clock.value.needs === 'mark' && after.counts)
    return null;
  if (clock.value.needs === 'zone' && !zone && !after.marked) return null;
  const { hour, minute, second } = clock.value;
  const value = { hour: hourOfDay(hour, half), minute, second, zone: zone?.value ?? null };
  return { value, next: zone?.next ?? after.next };
}

/** `20:59:41+05:30` behind a date and a `T`. */
export function readMachineTime(tokens: readonly Token[], i: number): Read<TimeFound> | null {
  const clock = clockAt(tokens, i);
  if (clock?.value.needs !== 'nothing') return null;
  const zone = zoneAt(tokens, clock.next, true);
  const { hour, minute, second } = clock.value;
  return { value: { hour, minute, second, zone: zone?.value ?? null }, next: zone?.next ?? clock.next };
}

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number | null;
  /** What must stand beside it to make it a time. */
  readonly needs: 'nothing' | 'mark' | 'zone';
}

function clockAt(tokens: readonly Token[], i: number): Read<Clock> | null {
  const sign = tokens[i + 1];
  const hour = numberAt(tokens[i], 1, 2);
  const minute = sign && !sign.spaced && !tokens[i + 2]?.spaced ? numberAt(tokens[i + 2], 2, 2) : null;
  if (hour !== null && minute !== null && isSign(sign, ':')) {
    const second = isSign(tokens[i + 3], ':') && !tokens[i + 3]!.spaced ? numberAt(tokens[i + 4], 2, 2) : null;
    const next = second === null ? i + 3 : fractionEnd(tokens, i + 5);
    return { value: { hour, minute, second, needs: 'nothing' }, next };
  }
  if (hour !== null && minute !== null && isSign(sign, '.'))
    return { value: { hour, minute, second: null, needs: 'mark' }, next: i + 3 };
  if (hour !== null) return { value: { hour, minute: 0, second: null, needs: 'mark' }, next: i + 1 };
  const both = numberAt(tokens[i], 4, 4);
  if (both === null || both > 2359) return null;
  return { value: { hour: Math.floor(both / 100), minute: both % 100, second: null, needs: 'zone' }, next: i + 1 };
}

/** Behind a fraction of a second: `41.000Z`. */
function fractionEnd(tokens: readonly Token[], i: number): number {
  const fraction =
    isSign(tokens[i], '.') && !tokens[i]!.spaced && tokens[i + 1]?.kind === 'number' && !tokens[i + 1]!.spaced;
  return fraction ? i + 2 : i;
}

function dayHalfAt(tokens: readonly Token[], i: number, index: DateIndex): Read<'am' | 'pm'> | null {
  const am = wordAt(tokens, i, index.am);
  if (am) return { value: 'am', next: am.next };
  const pm = wordAt(tokens, i, index.pm);
  return pm && { value: 'pm', next: pm.next };
}

interface Suffixes {
  readonly half: 'am' | 'pm' | null;
  readonly marked: boolean;
  /** What marks it may as well count hours. */
  readonly counts: boolean;
  readonly next: number;
}

/** `PM`, `hrs`, `बजे` in any order. */
function suffixes(tokens: readonly Token[], i: number, index: DateIndex): Suffixes {
  let half: 'am' | 'pm' | null = null;
  let marked = false;
  let counts = false;
  let next = i;
  for (let round = 0; round < 2; round++) {
    const found: Read<'am' | 'pm'> | null = half === null ? dayHalfAt(tokens, next, index) : null;
    const clock = found ? null : wordAt(tokens, next, index.oClock);
    if (found) half = found.value;
    if (clock) marked = true;
    if (clock && wordAt(tokens, next, index.hourCounts)) counts = true;
    next = found?.next ?? clock?.next ?? next;
  }
  return { half, marked, counts, next };
}

/** `20:59 PM` is 20:59; `12:08 AM` is 00:08. */
function hourOfDay(hour: number, half: 'am' | 'pm' | null): number {
  if (half === 'am') return hour === 12 ? 0 : hour;
  return half === 'pm' && hour < 12 ? hour + 12 : hour;
}

/** One zone, repeated or not, in brackets or not: `IST IST`, `(IST)`, `[IST]`, `GMT+5:30`, `+0530`. */
export function zoneAt(tokens: readonly Token[], i: number, machine = false): Read<ZoneFound> | null {
  const first = oneZoneAt(tokens, i, machine);
  if (!first) return null;
  const again = oneZoneAt(tokens, first.next, false);
  return { value: first.value, next: again?.next ?? first.next };
}

function oneZoneAt(tokens: readonly Token[], i: number, machine: boolean): Read<ZoneFound> | null {
  const open = isSign(tokens[i], '([');
  const at = open ? i + 1 : i;
  const zone = offsetAt(tokens, at, machine) ?? nameAt(tokens, at);
  if (!zone || !open) return zone;
  return isSign(tokens[zone.next], ')]') ? { value: zone.value, next: zone.next + 1 } : null;
}

function nameAt(tokens: readonly Token[], i: number): Read<ZoneFound> | null {
  const token = tokens[i];
  if (token?.kind !== 'word') return null;
  const named = /^(?:z|ct|et|pt)$/u.test(token.key) && token.text === token.key ? undefined : namedZones.get(token.key);
  if (named) {
    const plus = named.timeZone === 'UTC' ? offsetAt(tokens, i + 1, true) : null;
    // `GMT+5:30` is no fault: it is how people write it.
    if (plus) return { value: { ...plus.value, repaired: false }, next: plus.next };
    return { value: { ...named, repaired: false, known: true }, next: i + 1 };
  }
  // Initials such as `XYT` can hardly be anything else behind a time.
  if (!/^[A-Z]{2,3}T$/u.test(token.text)) return null;
  return { value: { offset: null, timeZone: null, repaired: false, known: false }, next: i + 1 };
}

/** `+05:30`, `+0530`, and the malformed `+5:30`, `+530`; a minus only behind a machine's time, else it is a dash. */
function offsetAt(tokens: readonly Token[], i: number, machine: boolean): Read<ZoneFound> | null {
  const sign = tokens[i];
  const first = tokens[i + 1];
  if (!isSign(sign, machine ? '+-' : '+') || first?.kind !== 'number' || first.spaced) return null;
  const colon = isSign(tokens[i + 2], ':') && !tokens[i + 2]!.spaced && !tokens[i + 3]?.spaced;
  const minutes = colon ? tokens[i + 3] : undefined;
  if (colon && minutes?.kind !== 'number') return null;
  const digits = minutes
    ? `${first.text.padStart(2, '0')}${minutes.text}`
    : first.text.padStart(first.text.length > 2 ? 4 : 2, '0').padEnd(4, '0');
  if (!/^(?:0[0-9]|1[0-4])[0-5][0-9]$/u.test(digits)) return null;
  const offset = `${sign!.text}${digits.slice(0, 2)}:${digits.slice(2)}`;
  const repaired = !(first.text.length === 2 && minutes) && first.text.length !== 4;
  return { value: { offset, timeZone: null, repaired, known: true }, next: minutes ? i + 4 : i + 2 };
}
