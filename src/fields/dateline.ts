import type { Doc, Line } from '../doc.js';
import { pagePatterns } from '../lexicon/page-patterns.js';
import { opensCaseless, opensLatin } from '../text/signs.js';
import { afterCaption } from './dateline/after-caption.js';
import { afterHeadline } from './dateline/after-headline.js';
import { afterStamp, stampEnds } from './dateline/after-stamp.js';
import { capitalsAt } from './dateline/capitals.js';
import { isNoPlace } from './dateline/evidence.js';
import { afterByline, insideLines } from './dateline/inside.js';
import { judge } from './dateline/judge.js';
import { isStrong, markBefore } from './dateline/mark.js';
import { openingTokens, opensWithText } from './dateline/opens.js';
import { isCertain, placeField } from './dateline/place.js';
import { readDateline } from './dateline/read.js';
import type { Found, PlaceRead, Reading, Stretch } from './dateline/reading.js';
import { longest, stretchOf } from './dateline/stretch.js';
import type { DatelineProposal } from './proposals.js';
import { isSign } from './timestamps/tokens.js';

export { datelineDate } from './dateline/date.js';

/**
 * Finds every line start that opens with a dateline, and those within a line that a headline or a teaser is glued
 * before. All shapes are read by one grammar (`dateline/read.ts`) and weighed afterwards (`dateline/judge.ts`).
 *
 * @returns proposals in the order of the text; their spans are of `doc.text`
 * @example
 * proposeDatelines(docOf('Panaji, July 28 (UNI) The ferry was late.'))[0]?.places[0]?.name; // 'Panaji'
 */
export function proposeDatelines(doc: Doc): DatelineProposal[] {
  const ends = stampEnds(doc);
  return doc.lines
    .filter(({ text }) => !isRow(text))
    .flatMap((line) => {
      const opening =
        openingOf(doc, line) ?? afterStamp(doc, line, ends.get(line.index) ?? []) ?? afterHeadline(doc, line);
      const from = opening?.reading.bodyStart ?? line.span[0];
      const found = [...(opening ? [opening] : []), ...insideLines(doc, line, from)];
      return found.map((each) => proposalOf(doc, line, each));
    })
    .sort((a, b) => a.span[0] - b.span[0]);
}

/** The dateline that opens a line: at its first word, or behind a byline. */
function openingOf(doc: Doc, line: Line): Found | null {
  const opening = openingTokens(doc, line);
  const glued = headlineBefore(doc, line);
  if (glued === 0 && opensWithText(doc, line, opening) && !mayBeKicked(doc, line)) {
    return capitalsAt(doc, line, opening) ?? afterCaption(doc, line);
  }
  const stretch = stretchOf(doc, line, line.span[0], line.span[0] + longest, opening);
  const start = stretch.tokens.findIndex((token) => token.kind !== 'sign' || isSign(token, '(['));
  if (start < 0 || start > 3) return null;
  const kicker = glued > 0 ? behindHeadline(stretch, glued) : kickerEnd(stretch, start);
  return openingAt(stretch, start) ?? (kicker === null ? afterCaption(doc, line) : openingAt(stretch, kicker));
}

/** `| Friday, 04.10.2024: |`: a row of a table. */
function isRow(text: string): boolean {
  return text.startsWith('|') && text.endsWith('|');
}

function openingAt(stretch: Stretch, first: number): Found | null {
  const reading = readDateline(stretch, first);
  const byline = mayHoldByline(stretch, reading) ? afterByline(stretch) : null;
  if (byline) return withSecond(stretch, byline);
  const verdict = reading && (judge(stretch, reading) ?? judgeAlone(stretch, reading));
  if (!reading || !verdict || endsInPlace(stretch, reading)) return null;
  return withSecond(stretch, { reading, verdict });
}

/** How far the headline on the line above is printed once more before this line's text; 0 where it is not. */
function headlineBefore(doc: Doc, { index, text }: Line): number {
  const above = doc.lines[index - 1]?.text;
  if (above === undefined || above.length < 15 || above.length > longest / 2) return 0;
  return text.startsWith(above) && text[above.length] === ' ' ? above.length + 1 : 0;
}

function behindHeadline({ tokens, line }: Stretch, length: number): number | null {
  const at = tokens.findIndex(({ start }) => start >= line.span[0] + length);
  return at < 0 ? null : at;
}

/** A line of another script may open with many key words in Latin letters. */
function mayBeKicked(doc: Doc, { text }: Line): boolean {
  if (text.charCodeAt(0) > 0x7a || doc.languages[0]?.script === 'Latin') return false;
  const colon = text.indexOf(':');
  return colon > 0 && colon < 80 && opensCaseless(text.slice(colon + 1).trimStart());
}

/** `weather alert: जयपुर। …`: key words in Latin letters, for search engines, before a place of another script. */
function kickerEnd({ tokens }: Stretch, start: number): number | null {
  let at = start;
  while (at < start + longestKicker && isLatinOrNumber(tokens[at]?.text ?? '')) at++;
  const isKicker = at > start && isSign(tokens[at], ':') && opensCaseless(tokens[at + 1]?.text ?? '');
  return isKicker ? at + 1 : null;
}

const longestKicker = 12;

const isLatinOrNumber = (text: string): boolean => opensLatin(text) || /^[0-9]/u.test(text);

/**
 * A sentence that runs into a known place is no name of one: `It was late in Mumbai, March 19 (PTI)`. A small word of
 * names before it makes the name go on: `Puerto de Madrid`.
 */
function endsInPlace({ doc, words: known }: Stretch, { places }: Reading): boolean {
  const first = places[0]!;
  if (first.place || first.words < 3) return false;
  const words = first.text.split(/\s+/u);
  return words.some(
    (_, i) =>
      i >= 2 &&
      !known.isParticle(words[i - 1]!.toLowerCase()) &&
      doc.lexicon.findPlace(words.slice(i).join(' '))?.ordinary === false,
  );
}

/** A byline's label opens the line, or more words than a place has stand before day and agency. */
function mayHoldByline({ doc, line }: Stretch, reading: Reading | null): boolean {
  const first = reading?.places[0];
  if (first?.place) return false;
  if (pagePatterns(doc.lexicon).authorLabel.test(line.text)) return true;
  return first !== undefined && first.words > 2 && reading!.day !== null && reading!.seat === 'bracket';
}

/** `बिहारशरीफ, जुलाई 14 -- चेवाड़ा, निज संवाददाता।`: a second place with its desk behind dashes goes on the first. */
function withSecond(stretch: Stretch, found: Found): Found {
  const { reading, verdict } = found;
  if (reading.mark !== 'dash' || reading.day === null) return found;
  const second = readDateline(stretch, reading.opening);
  if (!second || second.day || second.seat === 'bracket' || !isStrong(second.mark)) return found;
  if (!(second.seat === null ? isSecondPlace(stretch, second) : judge(stretch, second))) return found;
  const joined: Reading = {
    ...second,
    places: [
      ...reading.places,
      ...second.places.filter(({ text }) => reading.places.every((place) => place.text !== text)),
    ],
    day: reading.day,
    agencies: [...reading.agencies, ...second.agencies],
    span: [reading.span[0], second.span[1]],
  };
  return { reading: joined, verdict: { strength: 3, rule: `${verdict.rule}-twice` } };
}

/** `हमीरपुर, नवंबर 22 -- राठ। …`: a word or two before a danda name the village. */
function isSecondPlace(stretch: Stretch, { places, mark, region }: Reading): boolean {
  const [place] = places;
  return mark === 'danda' && !region && places.length === 1 && place!.words <= 2 && !isNoPlace(stretch, place!);
}

/** A known place alone in its line, over running text: `New Delhi` between an agency's line and the story. */
function judgeAlone({ doc, line }: Stretch, reading: Reading): Found['verdict'] | null {
  const { places, day, seat, site, mark, region } = reading;
  if (
    mark !== 'end' ||
    day ||
    (seat !== null && site === null) ||
    region ||
    !/^[\s,،:।.\u0903\u0A83-]*$/u.test(doc.text.slice(reading.span[1], line.span[1]))
  )
    return null;
  const below = doc.lines[line.index + 1];
  // The mark that was broken off says what an ordinary word alone does not.
  const isTown = (place: PlaceRead): boolean => isCertain(place) || (below !== undefined && markBefore(below) > 0);
  if (!places.every((place) => place.place?.kind === 'city' && isTown(place))) return null;
  const above = doc.lines[line.index - 1];
  // A colon says more than the name alone: shorter sentences may stand below it.
  const least = /:/u.test(doc.text.slice(reading.span[1], line.span[1])) ? 30 : 60;
  if (!below || below.text.length < least || !/[.।!?۔]["'”’)]{0,2}$/u.test(below.text)) return null;
  return above && doc.lexicon.findPlace(above.text) ? null : { strength: 1, rule: 'place-alone' };
}

function proposalOf(doc: Doc, line: Line, { reading, verdict }: Found): DatelineProposal {
  const { span, bodyStart, day, agencies, desk, reporter, site } = reading;
  const places = reading.places.map((place) => placeField(doc, place));
  return { span, bodyStart, places, day, agencies, desk, reporter, site, line: line.index, ...verdict };
}
