import { later } from '../../text/pattern.js';
import { filler, startOfHeader, unitSeparator } from './signs.js';

/** Which standard a transmission opens by. */
export type WireKind = 'anpa' | 'iptc7901' | 'zczc';

/** The opening of a transmission: what stood in it, and where it ends. */
export interface Opening {
  readonly kind: WireKind;
  readonly start: number;
  readonly end: number;
  /** Whether control bytes frame it; without them its words alone give it away. */
  readonly framed: boolean;
  readonly parts: Readonly<Partial<Record<OpeningPart, string>>>;
}

type OpeningPart = 'service' | 'number' | 'source' | 'priority' | 'category' | 'words' | 'rest' | 'head';

/** `31-JUL-97  00:00`: when a telex began, above its first transmission. */
const telexTime = '(?:\\[?[0-9]{2}-[A-Z]{3}-[0-9]{2}[ ]{1,4}[0-9]{2}:[0-9]{2}\\]?\\s{1,8})?';

const lead = `${telexTime}(?:${filler}|[\\s\\0]){0,64}(?<soh>${startOfHeader})?[\\r\\n]{0,4}`;

/**
 * `\x01W2870\x1Fasian` over `f l\x13\x11 BC-LT--Harbor Fire     11-13 1049`: service level and number, selector; priority
 * and category, version, slug, day, count. Where the control bytes are gone, the day has to be there.
 */
const anpa = later(
  () =>
    new RegExp(
      `${lead}(?<service>[A-Za-z]{1,3})(?<number>[0-9]{3,6})(?<source>[A-Z]{0,16})(?:${unitSeparator})?[\\w-]{0,24}\\^?[ \\t]{0,8}\\r{0,2}\\n` +
        `(?<priority>[a-z])[ \\t](?<category>[a-z])(?![a-z])(?<head>[^\\r\\n]{0,160})`,
      'uy',
    ),
);

/**
 * `r w PM-Harbor Fire 1stLd-Writethru a0512 03-01 0334`: the second line alone, as archives keep it, below their own number
 * and the time of filing (`AP890301-0058`, `AP-NR-03-01-89 0556EST`) or without.
 */
const anpaLine =
  /(?:[A-Z]{2,4}[0-9]{6}-[0-9]{3,4}\s{1,4})?(?:[A-Z]{2,4}-[A-Z]{2}-[01][0-9]-[0-3][0-9]-[0-9]{2} [0-9]{4}[A-Z]{3}\s{1,4})?(?<priority>[a-z]) (?<category>[a-z])(?![a-z])(?<head>[^\r\n]{0,4}[A-Z]{2}-[^\r\n]{1,120} [01][0-9]-[0-3][0-9](?: [0-9]{4})?)(?=\s)/uy;

/** `\x01eca062 4 i 211 ccccb   dpa 061`: service and number, priority, category, words, and what the agency adds. */
const iptc = later(
  () =>
    new RegExp(
      `${lead}(?<service>[A-Za-z]{2,6})[ -]?(?<number>[0-9]{2,6})[A-Z]?[ ]{1,4}(?<priority>[0-9A-Z])[ ]{1,4}` +
        '(?<category>[A-Za-z]{1,4})[ ]{1,4}(?<words>[0-9]{1,5})(?![^\\s])(?<rest>[^\\r\\n]{0,80})',
      'uy',
    ),
);

/** `ZCZC DEL12`: what follows on the line is the house's own. */
const zczc = later(() => new RegExp(`${lead}ZCZC(?![a-z])(?<rest>[^\\r\\n]{0,80})`, 'uy'));

/**
 * What each of them begins with: a control byte or its name, a service and its number, ZCZC, two small letters. Prose
 * seldom does, and the patterns proper are long.
 */
const maybeOpening =
  /[^A-Za-z\u00C0-\u167F\u1681-\u1FFF]|[A-Za-z]{1,6}[ -]?[0-9]|[A-Z]{2,4}-[A-Z]{2}-[0-9]|ZCZC|[a-z] [a-z]/uy;

/** The opening that begins at an offset; null where none does. Bounded work at each offset. */
export function openingAt(text: string, at: number): Opening | null {
  maybeOpening.lastIndex = at;
  if (!maybeOpening.test(text)) return null;
  const found = matched(anpa(), 'anpa', text, at);
  if (found) return found.framed || dated.test(found.parts.head ?? '') ? found : null;
  return (
    matched(zczc(), 'zczc', text, at) ?? matched(iptc(), 'iptc7901', text, at) ?? matched(anpaLine, 'anpa', text, at)
  );
}

/** A header's day, and the count of words or a time behind it. */
const dated = / [01][0-9]-[0-3][0-9](?: [0-9]{4})?\s{0,8}$/u;

function matched(pattern: RegExp, kind: WireKind, text: string, at: number): Opening | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (!match) return null;
  const { soh, ...parts } = match.groups ?? {};
  return { kind, start: at, end: at + match[0].length, framed: soh !== undefined, parts };
}

/** Where one could begin: at a header's control byte, and at each line. */
const places = later(() => new RegExp(`${startOfHeader}|^[ \\t]{0,16}(?=\\S)`, 'gmu'));
/** The filler before a header's control byte is the header's. */
const fillerBefore = later(() => new RegExp(`(?:${filler}){1,64}$`, 'u'));

/**
 * Where each transmission of a file opens. What a file's first one is framed with frames the others: where it has
 * control bytes, no line of its text can pass for a header.
 */
export function openingsOf(text: string): Opening[] {
  const found: Opening[] = [];
  let free = 0;
  for (const { index } of text.matchAll(places())) {
    if (index < free) continue;
    const opening = openingAt(text, index);
    if (!opening || (found[0]?.framed && !opening.framed && opening.kind !== 'zczc')) continue;
    // `ZCZC` on a line of its own over a header of another standard: the two are one.
    const last = found.at(-1);
    if (last?.kind === 'zczc' && text.slice(last.end, index).trim() === '')
      found[found.length - 1] = { ...opening, start: last.start };
    if (last && found.at(-1) !== last) {
      free = opening.end;
      continue;
    }
    const before = text.slice(Math.max(free, index - 64), index);
    found.push({ ...opening, start: index - (fillerBefore().exec(before)?.[0].length ?? 0) });
    free = opening.end;
  }
  return found;
}
