import type { Doc, Line } from '../../doc.js';
import { consistsOf, kind, opensSmall } from '../../text/signs.js';
import { isSign } from '../timestamps/tokens.js';
import { isTown, opensProse, opensText } from './evidence.js';
import { judge } from './judge.js';
import { readDateline } from './read.js';
import type { Found, Stretch } from './reading.js';
import { stretchOf } from './stretch.js';

/** A shorter text is a headline, with or without its place. */
const leastText = 250;
/** No headline with a byline, a stamp and a picture's text is longer. */
const reach = 400;
/** No headline has fewer words. */
const leastWords = 3;

/**
 * `Ten boats lost in Goa Panaji, July 28 (UNI) The ferry …`: a text that came in one string has its headline right before
 * the place. The place is a known town, with day or source behind it, else before a colon.
 */
export function afterHeadline(doc: Doc, line: Line): Found | null {
  if (!opensString(doc, line)) return null;
  const stretch = stretchOf(doc, line, line.span[0], line.span[0] + reach);
  let best: Found | null = null;
  let weak: Found | null = null;
  let words = 0;
  for (const [at, token] of stretch.tokens.entries()) {
    if (token.kind !== 'word' || words++ < leastWords) continue;
    const found = foundAt(stretch, at);
    if (found && isSaid(found)) {
      if (best && found.reading.bodyStart !== best.reading.bodyStart) break;
      // `… in East Delhi New Delhi, Nov 1`: the place closest to its day, and all of its words; but `Rampur/Delhi (PTI)`.
      const isNearer = found.reading.places.length < (best?.reading.places.length ?? Infinity);
      if (!best || (isNearer && !isSign(stretch.tokens[at - 1], '/'))) best = found;
    } else if (found && isBeforeColon(stretch, at, found)) weak ??= found;
  }
  return best ?? weak;
}

/** The whole text is the line, or the line is the first piece of one that came apart. */
function opensString({ lines, text }: Doc, { index, seam }: Line): boolean {
  const isFirst = lines.length === 1 || (seam !== null && (lines[index - 1]?.seam ?? null) === null);
  return isFirst && text.length >= leastText;
}

function foundAt(stretch: Stretch, at: number): Found | null {
  const reading = readDateline(stretch, at);
  const first = reading?.places[0];
  if (!reading || !first?.place || first.span[0] !== stretch.tokens[at]!.start || !isTown(reading)) return null;
  if (!judge(stretch, reading) || !opensText(stretch, reading)) return null;
  return { reading: { ...reading, reporter: null }, verdict: { strength: 2, rule: 'after-headline' } };
}

/** With the day or whoever sends it. */
const isSaid = ({ reading: { day, agencies, desk } }: Found): boolean =>
  day !== null || agencies.length > 0 || desk !== null;

/** `… NSG bid | Reuters Rampur: The ferry …`, `… no link RAMPUR: …`, and no `talks held in Rampur: minister`. */
function isBeforeColon(stretch: Stretch, at: number, { reading }: Found): boolean {
  const apart = isCapitals(reading.places[0]!.text) || !opensSmall(stretch.tokens[at - 1]!.text);
  return reading.mark === 'colon' && apart && opensProse(stretch, reading);
}

/** In capitals a shorter word is as often a short form. */
const isCapitals = (text: string): boolean => text.length >= 4 && consistsOf(text, kind.capital, ' .-');
