import type { Wire } from '../../story.js';
import type { Span } from '../../text/span.js';
import type { WireLine } from './lines.js';

/** What the lines between `ZCZC` and a headline say in codes. */
export interface Codes {
  readonly wire: Partial<Wire>;
  readonly headline: Span | null;
  /** A place in a field of its own. */
  readonly dateline: Span | null;
  /** How many lines they are. */
  readonly lines: number;
}

/** Reads the house's codes below `ZCZC`: desks and routes, a slug, and fields that a sign opens. */
export function readCodes(text: string, lines: readonly WireLine[]): Codes {
  const wire: { -readonly [K in keyof Wire]?: Wire[K] } = {};
  let headline: Span | null = null;
  let dateline: Span | null = null;
  let count = 0;
  for (const line of lines.slice(0, mostLines)) {
    const sign = line.text[0]!;
    const rest = line.text.slice(1).trim();
    if (line.caret) headline ??= line.words;
    else if (placed.test(line.text)) dateline ??= [line.words[0] + 2, line.words[1] - 1];
    else if (sign === ':') {
      const fields = fieldsOf(text, line.words);
      for (const field of fields) {
        if (wire.slug === undefined) wire.slug = text.slice(...field);
        else headline ??= field;
      }
    } else if (sign === '$' && rest.length > 2) headline ??= [line.words[1] - rest.length, line.words[1]];
    else if (sign === '$' || (sign === '%' && wire.category === undefined)) wire.category = rest;
    else if (sign === '=') wire.take = rest;
    else if (ranked.test(line.text)) Object.assign(wire, rankOf(line.text));
    else if (routed.test(line.text)) Object.assign(wire, routeOf(line.text));
    else if (slugs.test(line.text) && wire.slug === undefined) wire.slug = line.text;
    else if (!(signs.test(line.text) || (count < 3 && isRoute(line.text)))) break;
    count++;
  }
  return { wire, headline, dateline, lines: count };
}

const mostLines = 10;

/** `*X`, `&A`, `~AM Service`, `@NSW`, `+04000000`, `%A`: format, service level, genre, place, subject. */
const signs = /^[*&~@+#%](?=\S)/u;

/** `:(BRISBANE)`: where it was filed. */
const placed = /^:\(\p{L}[\p{L}\p{M} .'’-]{1,40}\)$/u;

/** `:POTTED :Eagle Farm`: each field behind its colon; a time is none. */
function fieldsOf(text: string, [start, end]: Span): Span[] {
  const line = text.slice(start, Math.min(end, start + longestFields));
  return [...line.matchAll(/(?:^|\s):\s?([^:]{2,120}?)(?=\s:|$)/gu)].flatMap((match): Span[] => {
    const from = start + match.index + match[0].length - match[1]!.length;
    return /\p{L}/u.test(match[1]!) ? [[from, from + match[1]!.length]] : [];
  });
}

/** No line of codes is longer. */
const longestFields = 400;

/** `R CRO S0A QBXB`: priority, category, routes. */
const ranked = /^[A-Z] [A-Z]{3,4} S[0-9][A-Z](?:\s[A-Z]{2,6}){0,4}$/u;

function rankOf(text: string): Partial<Wire> {
  const [priority = null, category = null] = text.split(' ');
  return { priority, category };
}

/** `.NEWDELHI DEL22`, `HKA123`: where it was filed, and the desk's number. */
const routed = /^(?:\.\p{L}[\p{L}\p{M} ]{1,24}\s)?[\p{Lu}\p{Lo}][\p{Lu}\p{Lo}\p{M}]{1,4}[0-9]{1,5}$/u;

function routeOf(text: string): Partial<Wire> {
  const [, service, number] = /([\p{L}\p{M}]{2,5})([0-9]{1,5})$/u.exec(text)!;
  return { service: service!, number: number! };
}

/** `PM-VISIT`, `LD FERRY-RESCUE`, `नौका-बचाव`. */
const slugs =
  /^(?:LD |LDALL )?(?:[A-Z0-9]{2,16}(?:-[A-Z0-9'’&]{1,16}){1,5}|[\p{Lo}\p{M}]{2,16}(?:-[\p{Lo}\p{M}]{1,16}){1,5})$/u;

/** `PRI GEN NAT`, `YY TDA`, `R POL S0A QBXB`: short words in capitals, the first of them the shortest. */
function isRoute(text: string): boolean {
  const [first = '', ...more] = text.split(/\s+/u);
  if (first.length > 4 || more.length > 8) return false;
  return [first, ...more].every((code) => /^[A-Z0-9(][A-Z0-9():/]{0,11}$|^TD\w{1,4}$/u.test(code));
}
