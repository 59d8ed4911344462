import { pagePatterns } from '../../lexicon/page-patterns.js';
import { consistsOf, kind, opensCapital, opensLatin, opensSmall } from '../../text/signs.js';
import { proposeStamps } from '../timestamps.js';
import { isForeignWeekday } from './foreign-day.js';
import { isCertain } from './place.js';
import type { PlaceRead, Reading, Stretch } from './reading.js';
import { agencyKey, placeKey } from './words.js';

/*
 * What speaks for or against a reading. Each of these looks at one thing; `judge.ts` weighs them.
 */

/** Whether the gazetteer says nothing else of the name, and it is no agency's. */
export function isFree({ words }: Stretch, { places }: Reading): boolean {
  return places.every(
    ({ text, place }) => (place === null || place.kind === 'city') && words.agencyOf(agencyKey(text)) === undefined,
  );
}

/** Whether the page's head ends right above: a stamp, a byline or an agency on a line of its own. */
export function isUnderHead({ doc, line, words }: Stretch): boolean {
  const above = doc.lines[line.index - 1];
  if (!above || above.text.length > 160) return false;
  if (words.agencyOf(agencyKey(above.text.toLowerCase())) !== undefined) return true;
  return (
    pagePatterns(doc.lexicon).authorLabel.test(above.text) ||
    proposeStamps(doc).some((stamp) => stamp.line === above.index)
  );
}

/** How far behind a dateline its place is looked for once more. */
const again = 1500;

/** A story names its place again; a label does not come twice. */
export function isNamedAgain({ doc }: Stretch, { places, bodyStart }: Reading): boolean {
  const text = ` ${doc.text.slice(bodyStart, bodyStart + again)} `;
  return places.every((place) => {
    const at = text.indexOf(place.text);
    return at > 0 && !/[\p{L}\p{M}]/u.test(text.charAt(at - 1));
  });
}

/** `Ranchi: The minister … (Photo: UNI)`: the text of a picture ends in its credit. */
export function isCaption({ doc, line }: Stretch): boolean {
  return line.text.length < 400 && pagePatterns(doc.lexicon).caption.test(line.text.slice(-60));
}

/** Whether a second place stands behind the comma: `दिल्ली, मुंबई और कोलकाता में …`. */
export function beginsPlace({ tokens, doc }: Stretch, { opening, bodyStart }: Reading): boolean {
  return [0, 1, 2].some((count) => {
    const last = tokens[opening + count];
    return last?.kind === 'word' && doc.lexicon.findPlace(doc.text.slice(bodyStart, last.end)) !== null;
  });
}

/** Labels, weekdays and months, alone or with words around them, are no places. */
export function isNoPlace({ words, dates }: Stretch, { text, words: count, place }: PlaceRead): boolean {
  if (place !== null && !place.ordinary) return false;
  const key = placeKey(text);
  if (words.isLabel(key) || isForeignWeekday(key)) return true;
  const parts = key.split(' ');
  // `THROUGH JULY 5`, `SAID TO BE DECEMBER 31`: words of a sentence at either edge.
  if (opensLatin(text) && [parts[0]!, parts.at(-1)!].some((part) => isSentenceWord(words, part))) return true;
  // `By PTISaturday, March 19`: a day that a page glues to the agency.
  const glued = /[A-Z]{2}([A-Z][a-z]{2,})$/u.exec(text)?.[1];
  if (glued && dates.weekdays.has(glued.toLowerCase())) return true;
  return parts.some((part) => dates.weekdays.has(part)) || (count === 1 && dates.months.get(key) !== undefined);
}

function isSentenceWord(words: Stretch['words'], part: string): boolean {
  return part.length > 2 && (words.isFunctionWord(part) || words.isJoiner(part));
}

/** Whether the gazetteer knows a place of it that is no ordinary word. */
export function isKnown({ places }: Reading): boolean {
  return places.some(isCertain);
}

/** Whether one of them is a town: a state or country before a colon is a label (`मध्य प्रदेश: …`). */
export function isTown({ places }: Reading): boolean {
  return places.some((place) => isCertain(place) && place.place!.kind === 'city');
}

/** Few words, with capitals where the script has them. */
export function looksLikePlace({ words }: Stretch, { places }: Reading, most: number): boolean {
  return places.every(({ text, words: count }) => {
    if (count > most) return false;
    if (!opensLatin(text)) return true;
    const parts = text.split(/[\s-]+/u);
    // `In Mumbai` is no place.
    if (words.isFunctionWord(parts[0]!.toLowerCase())) return false;
    return opensCapital(parts[0]!) && opensCapital(parts.at(-1)!);
  });
}

export function isCapitals({ places }: Reading): boolean {
  return places.every(
    ({ text, words }) => words <= 3 && text !== '' && consistsOf(text, kind.capital | kind.space, ".'’-"),
  );
}

/** `Andhra Pradesh (AP)`: the bracket holds the initials of the words before it. */
export function isAbbreviation({ doc }: Stretch, { places, agencies }: Reading): boolean {
  const parts = places.at(-1)!.text.split(/[\s-]+/u);
  if (parts.length < 2 || agencies.length !== 1) return false;
  const initials = parts.map((part) => part.charAt(0)).join('');
  return initials.toLowerCase() === doc.text.slice(...agencies[0]!.span).toLowerCase();
}

/** Whether the word behind can open a sentence: a capital, a number, a quotation, or no word that joins to what went before. */
export function opensText({ tokens, words }: Stretch, reading: Reading): boolean {
  const opening = tokens[reading.opening];
  if (!opening) return false;
  if (opening.kind === 'sign') return /["'“‘«(₹$#@]/u.test(opening.text);
  if (opensCapital(opening.text) || opensSmall(opening.text)) return opensCapital(opening.text);
  return !words.isJoiner(opening.key);
}

/** How long the text behind a weak dateline must be: headlines open with `Mumbai: …` too. */
const leastText = 60;
const surelyText = 140;

/** Whether running text stands behind: sentences, or more than a headline holds, on this line or wrapped onto the next. */
export function opensProse(stretch: Stretch, { bodyStart }: Reading): boolean {
  const { doc, line } = stretch;
  const rest = doc.text.slice(bodyStart, line.span[1]);
  if (rest.length >= surelyText) return true;
  const below = doc.lines[line.index + 1];
  const goesOn = below !== undefined && !below.afterBlank && below.text.length >= leastText;
  // `KOCHI Nov 14 The ferry has` over `stopped …`
  if (goesOn && rest.length >= leastText / 4 && opensSmall(below.text)) return true;
  if (rest.length < leastText / 2) return false;
  if (/[.।۔]$/u.test(rest) && isUnderHead(stretch)) return true;
  // Where a header tells the story's paragraphs, none of them is a headline.
  if (doc.ownLines?.has(line.index)) return true;
  if (rest.length >= leastText && /[.।۔?!](?:\s|["'’”)]|$)/u.test(rest)) return true;
  return goesOn && line.text.length >= leastText;
}
