import type { Doc, Line } from '../../doc.js';
import { agencyNames } from '../../lexicon/agency-names.js';
import { pagePatterns } from '../../lexicon/page-patterns.js';
import { opensSmall } from '../../text/signs.js';
import { type Span, trimSpan } from '../../text/span.js';
import { lastWord } from '../../text/words.js';
import { isSign } from '../timestamps/tokens.js';
import { dateIndex } from '../timestamps/words.js';
import { bracketAt } from './agency.js';
import { judge } from './judge.js';
import { readDateline } from './read.js';
import type { Found, Reading, Stretch } from './reading.js';
import { longest, placesApart, stretchOf } from './stretch.js';

/**
 * Splits a byline from the dateline that is run into it: `By Meena Rao Kathmandu, Oct 17 (PTI) …`. Where the place
 * begins the gazetteer tells, else it is the last word; without the label only the gazetteer.
 */
export function afterByline(stretch: Stretch): Found | null {
  const { doc, line, tokens } = stretch;
  const label = pagePatterns(doc.lexicon).authorLabel.exec(line.text);
  const from = label ? tokens.findIndex((token) => token.start >= line.span[0] + label[0].length) : 0;
  const name = tokens[from];
  const at = name ? placeStart(stretch, from, from + 12, isSure) : null;
  if (!name || at === null) return null;
  const reporter = trimSpan(doc.text, [name.start, tokens[at]!.start]);
  // `PUERTO DE MADRID`: the name goes on.
  if (at > from && stretch.words.isParticle(tokens[at - 1]!.text.toLowerCase())) return null;
  if (at > from && !isName(doc.text.slice(...reporter))) return null;
  const reading = readDateline(stretch, at);
  // `by Press Trust of India June 3, 2023`
  if (reading && isWithinAgency(doc, [name.start, reading.places[0]!.span[1]])) return null;
  const verdict = reading && judge(stretch, reading);
  if (!verdict || verdict.strength < (label ? 2 : 3)) return null;
  if (!label && (at - from < 2 || at - from > 4 || !reading.places[0]!.place)) return null;
  return {
    reading: { ...reading, reporter: at === from ? null : reporter },
    verdict: { ...verdict, rule: 'after-byline' },
  };
}

/** Whether an agency's name goes over the end of the stretch or up to it, so that its last word is no place. */
function isWithinAgency(doc: Doc, span: Span): boolean {
  return agencyNames(doc.lexicon)
    .scan(doc.text, span)
    .some((mention) => mention.span[1] === span[1]);
}

/** Whether a reading says enough to look for a name before it. */
function isSure({ day, seat }: Reading): boolean {
  return day !== null || seat === 'bracket';
}

/** A reporter's name, or two: capitals where the script has them, no digits, no sentence. */
function isName(text: string): boolean {
  if (text.length > 60 || /[0-9:;!?।()"“”]/u.test(text)) return false;
  if (text.includes('.') && /(?:\p{L}\p{M}{0,3}){3}\./u.test(text)) return false;
  return text.split(/\s+/u).every((word) => word.length <= 3 || !opensSmall(word));
}

/**
 * The dateline that ends with the bracket at a token of the stretch, where a headline or a teaser stands before it in
 * the line. Only place, day and agency together are enough there.
 */
function insideLine(stretch: Stretch, bracket: number): Found | null {
  const { tokens } = stretch;
  if (bracketAt(stretch, bracket)?.value.kind !== 'agency') return null;
  const end = tokens[bracketAt(stretch, bracket)!.next - 1]!.end;
  const ends = (reading: Reading): boolean => reading.day !== null && reading.span[1] === end;
  const at = placeStart(stretch, Math.max(0, bracket - longestTail), bracket, ends);
  const reading = at === null ? null : readDateline(stretch, at);
  const verdict = reading && judge(stretch, reading);
  if (!reading || verdict?.strength !== 3 || !tokens[reading.opening]) return null;
  // `… in a note dated March 19 (PTI)` names no place.
  if (reading.places.some(({ text, place }) => place === null && opensSmall(text))) return null;
  return { reading: { ...reading, reporter: null }, verdict: { ...verdict, rule: 'inside-line' } };
}

/** Places, day and regions before the agency's bracket hold no more tokens. */
const longestTail = 24;

/** The token at which the place begins: a known one, else what follows a sign, else the last word that can be one. */
function placeStart(stretch: Stretch, from: number, to: number, fits: (reading: Reading) => boolean): number | null {
  const { tokens } = stretch;
  let bounded: number | null = null;
  let last: number | null = null;
  for (let at = from; at < Math.min(to, tokens.length); at++) {
    if (tokens[at]!.kind !== 'word') continue;
    const reading = readDateline(stretch, at);
    if (!reading || reading.seat === 'before' || !fits(reading)) continue;
    const first = reading.places[0]!;
    if (first.span[0] !== tokens[at]!.start) continue;
    if (first.place) return afterSlash(stretch, at);
    if (first.words <= 3 && at > from && tokens[at - 1]!.kind === 'sign') bounded ??= at;
    if (first.words === 1) last = at;
  }
  return bounded ?? last;
}

/** `Rampur/Srinagar`: the unknown place before a slash belongs to it. */
function afterSlash({ tokens }: Stretch, at: number): number {
  return isSign(tokens[at - 1], '/') && tokens[at - 2]?.kind === 'word' ? at - 2 : at;
}

/** Brackets that may hold an agency. */
const shortBracket = /\([^()[\]\n]{2,60}\)/gu;

/** No line holds more stories than this. */
const mostInLine = 50;

/** Datelines further on in a line, each ending in its agency's bracket. */
export function insideLines(doc: Doc, line: Line, from: number): Found[] {
  const found: Found[] = [];
  const text = doc.text.slice(from, line.span[1]);
  if (!text.includes('(')) return found;
  const dates = dateIndex(doc.lexicon);
  let looked = 0;
  for (const match of text.matchAll(shortBracket)) {
    const at = from + match.index;
    // Only a number or a month before the bracket makes it worth reading.
    const before = doc.text.slice(Math.max(from, at - 20), at).trimEnd();
    const last = lastWord(before.replace(/\.$/u, '')).toLowerCase();
    if (!/[0-9]$/u.test(before) && dates.months.get(last) === undefined) continue;
    if (++looked > mostInLine) break;
    const stretch = placesApart(stretchOf(doc, line, Math.max(from, at - longest / 2), at + match[0].length + 40));
    const bracket = stretch.tokens.findIndex((token) => token.start === at);
    const inside = insideLine(stretch, bracket);
    if (inside) found.push(inside);
  }
  return found;
}
