import { agencyNames } from '../../lexicon/agency-names.js';
import { pagePatterns } from '../../lexicon/page-patterns.js';
import { kind, kindOf, opensCapital } from '../../text/signs.js';
import type { Span } from '../../text/span.js';
import type { AgencyMention } from '../proposals.js';
import { isSign, type Token } from '../timestamps/tokens.js';
import type { Read } from '../timestamps/words.js';
import type { Stretch } from './reading.js';
import { agencyKey } from './words.js';

/** Names of agencies hold no more tokens than this: `P . T . I .`. */
export const longestName = 9;

/** The longest agency's name that begins at a token. */
export function agencyAt(
  { tokens, words }: Pick<Stretch, 'tokens' | 'words'>,
  i: number,
  end = tokens.length,
): Read<AgencyMention> | null {
  if (!tokens[i] || !words.startsAgency(firstPart(tokens[i]!.key))) return null;
  let key = '';
  let best: Read<AgencyMention> | null = null;
  for (let at = i; at < Math.min(end, i + longestName); at++) {
    const token = tokens[at]!;
    if (token.kind === 'sign' && !'.-’'.includes(token.text)) break;
    if (token.kind === 'sign' && token.spaced) break;
    // Of a word's signs the key leaves out the apostrophe alone.
    key += token.kind === 'word' && firstPart(token.key) === token.key ? token.key : agencyKey(token.key);
    const agency = key === '' ? undefined : words.agencyOf(key);
    // The last stop belongs to initials alone: `P.T.I.`
    const stop = token.kind === 'sign' && !(token.text === '.' && textOf(tokens, i, at).includes('.'));
    if (agency === undefined || stop) continue;
    best = { value: { agency, span: [tokens[i]!.start, token.end] }, next: at + 1 };
  }
  return best;
}

/** `बी’बीसी` is one token, and begins with `बी`. */
export function firstPart(key: string): string {
  for (let i = 0; i < key.length; i++) {
    const unit = key.charCodeAt(i);
    if (unit === 0x27 || unit === 0x2019) return key.slice(0, i);
  }
  return key;
}

function textOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token) => token.text)
    .join('');
}

/** What stands in an agency's place. */
export interface Source {
  readonly agencies: readonly AgencyMention[];
  readonly desk: Span | null;
  /** A name beside an agency, or in its place, that the lexicon does not know. */
  readonly site: Span | null;
}

/** Agencies without brackets: `प्रेट्र/एपी`, `IANS/GANASHAKTI`. Small Latin letters name none here. */
export function bareAgenciesAt(stretch: Stretch, i: number): Read<Source> | null {
  const { tokens } = stretch;
  const agencies: AgencyMention[] = [];
  let site: Span | null = null;
  let next = i;
  for (let at = i; ; ) {
    const found = mayBeBare(stretch, at) ? agencyAt(stretch, at) : null;
    if (found) agencies.push(found.value);
    else if (agencies.length > 0 && tokens[at]?.kind === 'word' && site === null)
      site = [tokens[at]!.start, tokens[at]!.end];
    else break;
    next = found?.next ?? at + 1;
    if (!isSign(tokens[next], '/&')) break;
    at = next + 1;
  }
  return agencies.length === 0 ? null : { value: { agencies, desk: null, site }, next };
}

/** Outside of brackets `Pa.` is Pennsylvania, and no name of initials. */
function mayBeBare({ doc, tokens, words }: Stretch, i: number): boolean {
  const token = tokens[i];
  if (!token || !words.startsAgency(firstPart(token.key))) return false;
  const { text } = token;
  if (/^[a-z]/u.test(text)) return false;
  return !isShortened(text) || agencyNames(doc.lexicon).named(text) !== undefined;
}

/** A capital and up to three small letters. */
function isShortened(text: string): boolean {
  if (text.length < 2 || text.length > 4 || !opensCapital(text)) return false;
  for (let at = 1; at < text.length; at++) if (!(kindOf(text.charCodeAt(at)) & kind.small)) return false;
  return true;
}

/** A bracket: an agency's or desk's seat, the credit of a picture, or a region, a reporter, anything. */
export interface Bracket extends Source {
  readonly kind: 'agency' | 'desk' | 'credit' | 'other';
  readonly inner: Span;
  readonly square: boolean;
}

/** Brackets of datelines are short. */
const longestBracket = 16;

/** Reads the bracket that opens at a token. */
export function bracketAt(stretch: Stretch, i: number): Read<Bracket> | null {
  const { tokens, doc } = stretch;
  const open = tokens[i];
  if (!isSign(open, '([')) return null;
  const close = open!.text === '(' ? ')' : ']';
  let end = i + 1;
  while (end < Math.min(tokens.length, i + longestBracket) && !isSign(tokens[end], '()[]')) end++;
  if (end === i + 1 || !isSign(tokens[end], close)) return null;
  const inner: Span = [tokens[i + 1]!.start, tokens[end - 1]!.end];
  const square = close === ']';
  const next = end + 1;
  const text = doc.text.slice(...inner);
  const other: Bracket = { kind: 'other', agencies: [], desk: null, site: null, inner, square };
  // `(AP Photo)`
  if (pagePatterns(doc.lexicon).caption.test(text)) return { value: { ...other, kind: 'credit' }, next };
  const source = partsOf(tokens, i + 1, end).map(([from, to]) => partAt(stretch, from, to));
  const agencies = source.flatMap((part) => part.agencies);
  const unknown = source.find((part) => part.agencies.length === 0 && part.desk === null);
  if (agencies.length > 0) return { value: { ...other, kind: 'agency', agencies, site: unknown?.site ?? null }, next };
  const desk = isDesk(stretch, inner) ? inner : null;
  return { value: desk ? { ...other, kind: 'desk', desk } : other, next };
}

/** The parts of a bracket between `/`, `,`, `;` and `&`. */
function partsOf(tokens: readonly Token[], from: number, to: number): [number, number][] {
  const parts: [number, number][] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && !isSign(tokens[at], '/,;&+،|')) continue;
    if (at > start) parts.push([start, at]);
    start = at + 1;
  }
  return parts;
}

/** One part: agencies in a row (`ats afp`, `पीटीआई-भाषा`), one with words of its service (`IANS Life`), or a name. */
function partAt(stretch: Stretch, from: number, to: number): Source {
  const { tokens } = stretch;
  const agencies: AgencyMention[] = [];
  let at = from;
  while (at < to) {
    const found = agencyAt(stretch, at, to);
    if (!found) {
      if (!isSign(tokens[at], '-')) break;
      at++;
      continue;
    }
    agencies.push(found.value);
    at = found.next;
  }
  const left = to - at;
  const span: Span = [tokens[from]!.start, tokens[to - 1]!.end];
  if (agencies.length > 0 && left <= 2) return { agencies, desk: null, site: null };
  return { agencies: [], desk: isDesk(stretch, span) ? span : null, site: span };
}

/** A text that ends in a desk's name is a desk: `निज संवाददाता`. */
export function isDesk({ doc }: Stretch, span: Span): boolean {
  return pagePatterns(doc.lexicon).desk.test(doc.text.slice(...span));
}
