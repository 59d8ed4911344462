import { wireWords } from '../lexicon/wire-words.js';
import { later } from '../text/pattern.js';

/**
 * When a transmission was filed, as wires write it, in ISO 8601; null for words that are no such time:
 * `191523 GMT MAR 21` (IPTC 7901's date-time group: day, hour and minute, month, year), `11-13-13 1509GMT` (ANPA 1312:
 * the month first), `10-MAG-21 12:34`. A time without a zone stays without one.
 */
export function filingTime(text: string): string | null {
  for (const pattern of patterns) {
    const parts = pattern().exec(text)?.groups;
    const month = parts && monthOf(parts['month']!);
    if (month) return isoOf({ ...parts, month });
  }
  return null;
}

const time = '(?<hour>[0-9]{2}):?(?<minute>[0-9]{2})';
const zone = '(?:\\s?(?<zone>GMT|UTC|Z|EST|EDT|IST|CET|CEST))?';
const year = '(?<year>(?:[0-9]{2}){1,2})';

const patterns = [
  later(() => new RegExp(`^(?<day>[0-9]{2})${time}${zone}\\s{1,3}(?<month>\\p{L}{3,9})\\.?\\s{1,3}${year}$`, 'iu')),
  later(() => new RegExp(`^(?<month>[01][0-9])-(?<day>[0-9]{2})-${year}\\s${time}${zone}$`, 'iu')),
  later(() => new RegExp(`^${time}-(?<day>[0-9]{2})-(?<month>[01][0-9])-${year}$`, 'u')),
  later(() => new RegExp(`^(?<day>[0-9]{2})-(?<month>\\p{L}{3,9})-${year}\\s${time}${zone}$`, 'iu')),
];

function monthOf(words: string): string | null {
  const key = words.toLowerCase();
  const number = /^[0-9]/u.test(key)
    ? Number(key)
    : wireWords.months.findIndex((month) => month.some((start) => key.startsWith(start))) + 1;
  return number >= 1 && number <= 12 ? String(number).padStart(2, '0') : null;
}

function isoOf(parts: Readonly<Record<string, string | undefined>>): string {
  const { year = '', month, day, hour, minute, zone = '' } = parts;
  // No wire of this kind is older than 1970.
  const century = year.length === 4 ? '' : Number(year) >= 70 ? '19' : '20';
  return `${century}${year}-${month}-${day}T${hour}:${minute}${zone === '' ? '' : ` ${zone.toUpperCase()}`}`;
}
