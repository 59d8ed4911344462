import { endsLikePlaces } from '../../lexicon/places/index.js';
import { opensLatin } from '../../text/signs.js';
import {
  beginsPlace,
  isAbbreviation,
  isCapitals,
  isCaption,
  isFree,
  isKnown,
  isNamedAgain,
  isNoPlace,
  isTown,
  isUnderHead,
  looksLikePlace,
  opensProse,
  opensText,
} from './evidence.js';
import { isStrong } from './mark.js';
import type { Reading, Stretch, Verdict } from './reading.js';

/** Tells whether what was read is a dateline; null where it is not. Words alone prove nothing. */
export function judge(stretch: Stretch, reading: Reading): Verdict | null {
  const { places, day, seat, agencies, desk, site, region } = reading;
  // `Mon (Nagaland), Dec 5 (PTI)`: the whole shape with a state outweighs the look of the name.
  if (!(region && day && seat === 'bracket') && places.some((place) => isNoPlace(stretch, place))) return null;
  // `— Harbour Office (@harbour) July 28, 2020` signs a post.
  if (reading.credit || stretch.doc.text.slice(...reading.span).includes('@')) return null;
  const source = agencies.length > 0 || desk !== null || site !== null;
  if (day && source && seat !== null) return judgeFull(stretch, reading);
  if (day) return judgeDay(stretch, reading);
  if (source) return judgeSource(stretch, reading);
  return judgePlace(stretch, reading);
}

const verdict = (strength: Verdict['strength'], rule: string): Verdict => ({ strength, rule });

/** Place, day and agency: the shape itself proves the place. */
function judgeFull(stretch: Stretch, reading: Reading): Verdict | null {
  const { seat, mark, day } = reading;
  if (seat === 'bracket') {
    // A name that the lexicon does not know stands in the agency's place only where the text could begin behind it.
    // `ਚੰਡੀਗੜ੍ਹ, 23 ਜੁਲਾਈ (ਮੀਰਾ ਮਲਾਹ)` alone in its line: reporters stand there too.
    const open = !isStrong(mark) && !(mark === 'end' && isKnown(reading));
    if (reading.agencies.length === 0 && open && (day!.month === null || !opensText(stretch, reading))) return null;
    return verdict(3, 'place-day-agency');
  }
  if (seat === 'before') return isKnown(reading) || isStrong(mark) ? verdict(3, 'agency-place-day') : null;
  // `Mysore, Aug 12, PTI:` alone in its line ends there.
  const opens = isKnown(reading) && (mark === 'end' || opensText(stretch, reading));
  return isStrong(mark) || opens ? verdict(3, 'place-day-agency') : null;
}

/** `Mumbai, Sep 4: …`, `चतरा, 7 जून झारखंड के …`, `Srinagar, September 14, 2022` alone in its line. */
function judgeDay(stretch: Stretch, reading: Reading): Verdict | null {
  const { mark, day } = reading;
  if (reading.seat === 'before') return isKnown(reading) && isStrong(mark) ? verdict(2, 'day-place') : null;
  // A day without its month was read because a label or a closing mark stands beside it.
  if (day!.month === null && !isKnown(reading)) return null;
  const named = isKnown(reading) || looksLikePlace(stretch, reading, 1) || isCapitals(reading) || reading.region;
  if (mark === 'end') return named ? verdict(2, 'place-day-alone') : null;
  if (isStrong(mark)) {
    return named || (looksLikePlace(stretch, reading, 3) && opensProse(stretch, reading))
      ? verdict(2, 'place-day')
      : null;
  }
  if (!named && !looksLikePlace(stretch, reading, 2)) return null;
  return opensText(stretch, reading) && opensProse(stretch, reading) ? verdict(2, 'place-day-unclosed') : null;
}

/** `पेइचिंग (भाषा): …`, `नई दिल्ली, एजेंसी । …`, `Paris (ats afp) Les …`. */
function judgeSource(stretch: Stretch, reading: Reading): Verdict | null {
  const { seat, mark, desk } = reading;
  const known = isKnown(reading);
  const rule = desk ? 'place-desk' : 'place-agency';
  if (seat === 'before') {
    const named = known || (desk !== null && looksLikePlace(stretch, reading, 2) && !isHouse(stretch, reading));
    if (!named || !isStrong(mark)) return null;
    return reading.agencies.length > 0 || desk ? verdict(2, 'agency-place') : verdict(1, 'house-place');
  }
  if (isAbbreviation(stretch, reading)) return null;
  // `Konkan Breaking News, Digital Desk- …`: before a desk more than two words are the house's name.
  const most = desk !== null && reading.agencies.length === 0 ? 2 : 3;
  if (isStrong(mark))
    return known || reading.region || looksLikePlace(stretch, reading, most) ? verdict(2, rule) : null;
  if (mark === 'end') return known ? verdict(2, rule) : null;
  if (!opensText(stretch, reading)) return null;
  return known || (seat === 'bracket' && looksLikePlace(stretch, reading, 2)) ? verdict(2, rule) : null;
}

/** `स्टाफ रिपोर्टर, तट न्यूज: …`, `নিজস্ব সংবাদদাতা, Tat Story: …`: behind a desk stands the house. */
function isHouse(stretch: Stretch, reading: Reading): boolean {
  if (isForeign(stretch, reading)) return true;
  const { words } = stretch;
  const parts = reading.places[0]!.text.split(/\s+/u);
  return parts.length > 1 && parts.some((word) => words.isHouseWord(word));
}

/** A name in Latin letters in a text of another script. */
const isForeign = ({ doc }: Stretch, { places }: Reading): boolean =>
  opensLatin(places[0]!.text) && doc.languages[0]?.script !== 'Latin';

/** A place with a mark alone: only the gazetteer tells it from a label, or capitals before a colon. */
function judgePlace(stretch: Stretch, reading: Reading): Verdict | null {
  const { mark, reporter, span } = reading;
  // `(मीरा राव) लखनऊ। …`
  const isAfterName = reporter !== null && reporter[0] < span[0];
  if (isAfterName && !((mark === 'danda' || mark === 'colon') && isTown(reading))) return null;
  if (!isStrong(mark)) return mark === 'comma' ? judgeComma(stretch, reading) : judgeHouse(stretch, reading);
  if (!opensProse(stretch, reading) || isCaption(stretch)) return null;
  // `Kalyani: …` over text in another script: a key word for search engines.
  if (mark === 'colon' && isForeign(stretch, reading) && !isCapitals(reading)) return null;
  if (isInitialed(stretch, reading)) return verdict(1, 'capitals-initials');
  if (isTown(reading))
    return mark !== 'dash' || opensText(stretch, reading)
      ? verdict(hasRegion(stretch, reading) ? 2 : 1, 'place-mark')
      : null;
  const mayBeUnknown = mark === 'danda' || (mark === 'colon' && endsLikePlaces(reading.places[0]!.text));
  if (mayBeUnknown && isOneWord(stretch, reading)) return verdict(1, 'unknown-word');
  // `धर्मशाला - …`: so is one with a dash that stands apart, on top of the text.
  if (inGazetteerWithDash(stretch, reading)) return verdict(1, 'ordinary-dash');
  // `सूरत। …`: a place whose name is an ordinary word too closes with any mark.
  const inGazetteer = reading.places.every(({ place }) => place !== null);
  if ((mark !== 'colon' && !inGazetteer) || !opensText(stretch, reading) || !isFree(stretch, reading)) return null;
  if (isCapitals(reading) && span[1] - span[0] >= 4) return verdict(1, 'capitals-colon');
  return looksLikePlace(stretch, reading, 2) && isUnderHead(stretch) && isNamedAgain(stretch, reading)
    ? verdict(1, 'unknown-colon')
    : null;
}

function inGazetteerWithDash(stretch: Stretch, reading: Reading): boolean {
  const { places, mark, opening } = reading;
  const dash = stretch.tokens[opening - 1];
  if (mark !== 'dash' || places.length > 1 || places[0]!.place?.kind !== 'city' || !dash?.spaced) return false;
  const above = stretch.doc.lines[stretch.line.index - 1];
  const onTop = above !== undefined && !endsText.test(above.text);
  return onTop && stretch.tokens[opening]!.spaced && opensText(stretch, reading) && isFree(stretch, reading);
}

/** A line of running text, whose next one is no place for a dateline. */
const endsText = /[.।॥۔?]["'”’)]*$/u;

/** `मडरो। …`, `टापूपुर: …`, one word of a script without capitals at the head of the text, though no place that is known. */
function isOneWord(stretch: Stretch, reading: Reading): boolean {
  const [place, ...more] = reading.places;
  if (more.length > 0 || place!.words > 1 || opensLatin(place!.text) || place!.text.length < 3) return false;
  const { doc, line } = stretch;
  const above = doc.lines[line.index - 1];
  if (above ? endsText.test(above.text) || above.text.length > 200 : reading.mark !== 'colon') return false;
  return opensText(stretch, reading) && isFree(stretch, reading) && !stretch.words.isFunctionWord(place!.text);
}

/** `لاہور (ساحل نیوز) مسافروں نے …`: the house in brackets behind a town, and the text goes on without a mark. */
function judgeHouse(stretch: Stretch, reading: Reading): Verdict | null {
  const { region, places, mark, span } = reading;
  if (!region || mark !== 'none' || places.length > 1 || !isTown(reading) || hasRegion(stretch, reading)) return null;
  const house = stretch.doc.text.slice(places[0]!.span[1], span[1]).trim();
  if (!/^\((?:[\p{Lo}\p{M}]{2,12}\s){1,3}[\p{Lo}\p{M}]{2,12}\)$/u.test(house)) return null;
  return opensText(stretch, reading) && opensProse(stretch, reading) ? verdict(1, 'place-house') : null;
}

/** `Jind (Haryana):` with the region's name, which a reporter in brackets (`पटना (धवन):`) has not. */
function hasRegion({ doc }: Stretch, { region, places, span }: Reading): boolean {
  if (!region) return false;
  const name = doc.text.slice(places.at(-1)!.span[1], span[1]).replace(/^[\s,([]+|[\s)\]]+$/gu, '');
  return doc.lexicon.findPlace(name) !== null;
}

/** `KALIPUR (QA) - The …` in a text that a header calls the story's own: an agency's initials that nobody knows. */
function isInitialed({ doc, line }: Stretch, reading: Reading): boolean {
  if (!doc.ownLines?.has(line.index) || reading.mark !== 'dash' || !isCapitals(reading)) return false;
  return /\(\p{Lu}{2,5}\)$/u.test(doc.text.slice(...reading.span));
}

/** `मुंबई, घरेलू शेयर बाजार …`: day and agency were cut out. A list of places is none. */
function judgeComma(stretch: Stretch, reading: Reading): Verdict | null {
  const opening = stretch.tokens[reading.opening];
  if (!isTown(reading) || reading.places.length > 1 || opening?.kind !== 'word' || !opensText(stretch, reading))
    return null;
  if (!opensProse(stretch, reading) || beginsPlace(stretch, reading)) return null;
  return !opensLatin(opening.text) || stretch.words.isFunctionWord(opening.key) ? verdict(1, 'place-comma') : null;
}
