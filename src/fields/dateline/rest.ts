import type { Span } from '../../text/span.js';
import { isSign, numberAt } from '../timestamps/tokens.js';
import type { Read } from '../timestamps/words.js';
import { agencyAt, type Bracket, bareAgenciesAt, bracketAt, isDesk, type Source } from './agency.js';
import { readDay } from './day.js';
import { type Draft, hasKnownPlace, type Take, takeSource } from './draft.js';
import { readForeignDay } from './foreign-day.js';
import { closingAt, isStrong } from './mark.js';
import { inRegion, isCertain, nameAt, regionsEnd } from './place.js';
import type { PlaceRead, Stretch } from './reading.js';
import { takeBracketedDay, takeSlashedDay, takeWeekday } from './regional.js';

/**
 * Reads what stands behind the places: day, bracket, agency, desk and region in any order, with or without commas.
 *
 * @returns the token behind the last part
 */
export function readRest(stretch: Stretch, from: number, draft: Draft): number {
  const { tokens } = stretch;
  let next = from;
  for (let rounds = 0; rounds < 6; rounds++) {
    const comma = isSign(tokens[next], ',;،');
    const at = comma ? next + 1 : next;
    const end = firstOf(steps, stretch, at, draft, comma) ?? firstOf([takeBehindMark], stretch, next, draft, false);
    if (end === null) break;
    draft.end = tokens[end - 1]!.end;
    next = end;
  }
  return next;
}

function firstOf(takes: readonly Take[], stretch: Stretch, i: number, draft: Draft, comma: boolean): number | null {
  for (const take of takes) {
    const end = take(stretch, i, draft, comma);
    if (end !== null) return end;
  }
  return null;
}

const takeDay: Take = (stretch, i, draft) => {
  const { tokens, dates } = stretch;
  const day = draft.day ? null : readDay(tokens, i, dates);
  if (!day) return null;
  // A number alone is a day only where the dateline ends behind it: `मुंबई, 26 (भाषा)`.
  const alone = day.value.month === null && tokens[i]!.kind === 'number';
  if (alone && !endsBehind(stretch, day.next)) return null;
  draft.day = day.value;
  // `Genova, 19 mar. (ANSA)`, `Helsinki, 19.3. (STT)`: a stop before the agency's bracket is the day's own.
  return isSign(tokens[day.next], '.') && isSign(tokens[day.next + 1], '(') ? day.next + 1 : day.next;
};

/** `Bruselas, 16 ene (EFE)`, `BERLIN, 24. März (Reuters)`. */
const takeForeignDay: Take = (stretch, i, draft) => {
  const { tokens, dates } = stretch;
  // A month that the lexicon has is none of these.
  if (draft.day || tokens[i]?.kind !== 'number' || readDay(tokens, i, dates)?.value.month != null) return null;
  const day = readForeignDay(tokens, i);
  if (!day || !(endsBehind(stretch, day.next) || slashedAt(stretch, day.next))) return null;
  draft.day = day.value;
  return day.next;
};

/**
 * A day with a month that no language of the lexicon has, of another calendar or cut short: `काठमाडौं, ५ चैत । …`. It
 * belongs to the dateline, not to its date.
 */
const takeStrangeDay: Take = (stretch, i, draft, comma) => {
  const { tokens } = stretch;
  if (!comma || draft.day || !hasKnownPlace(draft)) return null;
  const isDay = (at: number): boolean => numberAt(tokens[at], 1, 2) !== null;
  if (isDay(i)) return tokens[i + 1]?.kind === 'word' && endsBehind(stretch, i + 2) ? i + 2 : null;
  const at = isSign(tokens[i + 1], '.') ? i + 2 : i + 1;
  return tokens[i]?.kind === 'word' && isDay(at) && endsBehind(stretch, at + 1) ? at + 1 : null;
};

/** Whether a closing mark or a bracket follows. */
function endsBehind(stretch: Stretch, i: number): boolean {
  return isSign(stretch.tokens[i], '(') || isStrong(closingAt(stretch, i, 0).mark);
}

const takeBracket: Take = (stretch, i, draft) => {
  const bracket = bracketAt(stretch, i) ?? slashedAt(stretch, i);
  if (!bracket) return null;
  const { kind } = bracket.value;
  draft.credit ||= kind === 'credit';
  if (kind === 'credit' || (kind !== 'other' && draft.seat === 'bracket')) return null;
  if (kind === 'other') return takeOther(stretch, bracket, draft);
  takeSource(draft, bracket.value, 'bracket');
  return bracket.next;
};

/** An agency between slashes is as good as in brackets: `MOSCOW, March 19. /TASS/.`, `/Kyodo JBN-AsiaNet/`. */
function slashedAt(stretch: Stretch, i: number): Read<Bracket> | null {
  const { tokens } = stretch;
  const from = isSign(tokens[i], '.') ? i + 1 : i;
  const found = isSign(tokens[from], '/') ? agencyAt(stretch, from + 1) : null;
  const close = found ? tokens.slice(found.next, found.next + longestService).findIndex((t) => isSign(t, '/')) : -1;
  if (!found || close < 0) return null;
  const end = found.next + close;
  const inner: Span = [tokens[from + 1]!.start, tokens[end - 1]!.end];
  return {
    value: { kind: 'agency', agencies: [found.value], desk: null, site: null, inner, square: false },
    next: end + 1,
  };
}

/** The words of a service behind an agency's name, and the slash that closes them. */
const longestService = 5;

/** Behind the day, a bracket that names no agency names the site that put itself in its place; else it is a region. */
function takeOther({ doc, dates }: Stretch, { value, next }: Read<Bracket>, draft: Draft): number | null {
  const text = doc.text.slice(...value.inner);
  // `(सू0 वि0)`: some type a nought for the stop of an abbreviation.
  if (/[1-9]/u.test(text) || text.length > 40) return null;
  if (value.square || draft.day === null || draft.seat !== null || dates.weekdays.has(text.toLowerCase()))
    draft.region = true;
  else {
    draft.site = value.inner;
    draft.seat = 'bracket';
  }
  return next;
}

/** `नई दिल्ली, एजेंसी`, `Dec. 9 Kyodo -`, `चेवाड़ा, निज संवाददाता।`. */
const takeBare: Take = (stretch, i, draft, comma) => {
  if (draft.seat === 'bracket' || draft.seat === 'bare') return null;
  const found = bareAgenciesAt(stretch, i) ?? (comma ? deskAt(stretch, i) : null) ?? houseAt(stretch, i, draft);
  if (!found) return null;
  // Without a comma the words of the text itself begin here: only a closing mark makes the agency one of the dateline.
  if (!comma && !isStrong(closingAt(stretch, found.next, 0).mark) && !runsOn(stretch, found, draft)) return null;
  takeSource(draft, found.value, 'bare');
  draft.seat = 'bare';
  return found.next;
};

/** `नयी दिल्ली, 12 मार्च भाषा दिल्ली पुलिस ने …`: the brackets were lost, the text goes on with a word of its own. */
function runsOn({ tokens, words }: Stretch, { value, next }: Read<Source>, draft: Draft): boolean {
  const after = tokens[next];
  if (draft.day?.month == null || value.agencies[0]?.agency == null || after?.kind !== 'word') return false;
  return /^\p{Lo}/u.test(after.text) && !words.isJoiner(after.key) && !words.isFunctionWord(after.key);
}

function deskAt(stretch: Stretch, i: number): Read<Source> | null {
  const name = nameAt(stretch, i);
  if (!name || name.value.words > 5 || !isDesk(stretch, name.value.span)) return null;
  return { value: { agencies: [], desk: name.value.span, site: null }, next: name.next };
}

/** Initials of a service that the lexicon does not know, behind the day: `New Delhi, Mar 19, DHNS: …`. */
function houseAt(stretch: Stretch, i: number, draft: Draft): Read<Source> | null {
  const token = stretch.tokens[i];
  if (draft.day === null || !/^\p{Lu}{2,8}$/u.test(token?.text ?? '')) return null;
  if (!isStrong(closingAt(stretch, i + 1, 0).mark)) return null;
  return { value: { agencies: [], desk: null, site: [token!.start, token!.end] }, next: i + 1 };
}

/** Behind a comma: a further place, a state or a country, where more of the dateline follows: `SAITAMA, Japan, Dec. 9`. */
const takeRegion: Take = (stretch, i, draft, comma) => {
  if (!comma || draft.day !== null || draft.agencies.length > 0) return null;
  const name = nameAt(stretch, i);
  if (!name || name.value.words > 3) return null;
  const end = regionsEnd(stretch, name.next);
  const stopped = isAbbreviated(stretch, end) && goesOn(stretch, end + 1, 2);
  const next = stopped ? end + 1 : end;
  // `रामपुर, पटना: …` is a village and its town; more words before the comma are as often a reporter's name.
  const anchored = hasKnownPlace(draft) || (isCertain(name.value) && draft.places[0]!.words === 1);
  if (!goesOn(stretch, next, 2) && !(anchored && closesRegion(stretch, next, name.value))) return null;
  if (name.value.place?.kind === 'city') draft.places.push(name.value);
  else {
    draft.region = true;
    draft.places.push(inRegion(stretch, draft.places.pop()!, name.value.span));
  }
  return next;
};

/** `Ala.`, `Minn.`: a stop behind a short name with a capital. */
function isAbbreviated({ tokens }: Stretch, stop: number): boolean {
  return isSign(tokens[stop], '.') && /^\p{Lu}\p{Ll}{1,4}$/u.test(tokens[stop - 1]?.text ?? '');
}

/** Whether a day or an agency's bracket follows, behind further names at most. */
function goesOn(stretch: Stretch, i: number, depth: number): boolean {
  const { tokens, dates } = stretch;
  const at = isSign(tokens[i], ',،') ? i + 1 : i;
  const day = readDay(tokens, at, dates);
  if (day && (day.value.month !== null || tokens[at]!.kind === 'word')) return true;
  const bracket = bracketAt(stretch, at);
  if (bracket) return bracket.value.kind === 'agency';
  if (at > i && bareAgenciesAt(stretch, at)) return true;
  const name = at > i && depth > 0 ? nameAt(stretch, at) : null;
  return name !== null && name.value.words <= 3 && goesOn(stretch, name.next, depth - 1);
}

/** `Ludhiana, Punjab: …`: a name in capitals, or a known place, right before the closing mark. */
function closesRegion(stretch: Stretch, i: number, { text, place }: PlaceRead): boolean {
  return (place !== null || /^\p{Lu}/u.test(text)) && isStrong(closingAt(stretch, i, 0).mark);
}

/** `पटना, रमा देवी। …`: a name of two or three words between a known place and the danda. */
const takeReporter: Take = (stretch, i, draft, comma) => {
  const { tokens, words } = stretch;
  if (!comma || draft.day || draft.seat || draft.reporter || !hasKnownPlace(draft)) return null;
  const name = nameAt(stretch, i);
  if (!name || name.value.words < 2 || name.value.words > 3 || !isSign(tokens[name.next], '।')) return null;
  const joins = tokens.slice(i, name.next).some((token) => words.isJoiner(token.key));
  if (joins || /\p{Script=Latin}/u.test(name.value.text)) return null;
  draft.reporter = name.value.span;
  return name.next;
};

/** A mark does not close the dateline where its agency, or its day with an agency, follows: `नई दिल्ली: 19 मार्च (भाषा)`. */
const takeBehindMark: Take = (stretch, i, draft) => {
  const { tokens, dates } = stretch;
  if (!isSign(tokens[i], ':।-.')) return null;
  const day = draft.day ? null : readDay(tokens, i + 1, dates);
  // `LONDON--(BUSINESS WIRE)--`
  const from = isSign(tokens[i], '-') && isSign(tokens[i + 1], '-') ? i + 2 : i + 1;
  const at = day && day.value.month !== null ? day.next : from;
  if (!(hasKnownPlace(draft) || draft.region)) return null;
  const bracket = bracketAt(stretch, at);
  const seat = bracket?.value.kind;
  if (bracket && seat === 'other') return takeSite(stretch, bracket, draft);
  if (seat !== 'agency' && seat !== 'desk') return takeDeskLine(stretch, i, draft);
  return day && at > i + 1 ? takeDay(stretch, i + 1, draft, false) : takeBracket(stretch, at, draft, false);
};

/** `मुंबई.(तट दर्पण). …`: behind the place stands the site, and a mark follows. */
function takeSite({ doc, tokens }: Stretch, { value, next }: Read<Bracket>, draft: Draft): number | null {
  if (draft.seat !== null || value.square || !isSign(tokens[next], '.।:-')) return null;
  if (!/^[\p{Lo}\p{M}\s.]{3,30}$/u.test(doc.text.slice(...value.inner))) return null;
  draft.site = value.inner;
  draft.seat = 'bracket';
  return next;
}

/** `हजारीबाग। वरीय संवाददाता` alone in its line. */
function takeDeskLine(stretch: Stretch, mark: number, draft: Draft): number | null {
  const found = draft.seat === null && isSign(stretch.tokens[mark], '।') ? deskAt(stretch, mark + 1) : null;
  if (!found || !stretch.toLineEnd || stretch.tokens[found.next] !== undefined) return null;
  takeSource(draft, found.value, 'bare');
  return found.next;
}

const steps: readonly Take[] = [
  takeForeignDay,
  takeDay,
  takeStrangeDay,
  takeBracketedDay,
  takeSlashedDay,
  takeWeekday,
  takeBracket,
  takeBare,
  takeRegion,
  takeReporter,
];
