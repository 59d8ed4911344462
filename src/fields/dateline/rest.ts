import { hasLatin } from '../../text/signs.js';
import type { DatelineDay } from '../proposals.js';
import { isSign, overSign } from '../timestamps/tokens.js';
import type { Read } from '../timestamps/words.js';
import { type Bracket, bracketAt } from './agency.js';
import { readDay } from './day.js';
import { type Draft, hasKnownPlace, type Take, takeSource } from './draft.js';
import { closingAt, isStrong } from './mark.js';
import { nameAt } from './place.js';
import type { Stretch } from './reading.js';
import { takeBracketedDay, takeSlashedDay, takeWeekday } from './regional.js';
import { takeDay, takeForeignDay, takeStrangeDay } from './rest-day.js';
import { takeRegion } from './rest-region.js';
import { deskAt, takeBare, takeBracket } from './rest-source.js';

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

/** `पटना, रमा देवी। …`: a name of two or three words between a known place and the danda. */
const takeReporter: Take = (stretch, i, draft, comma) => {
  const { tokens, words } = stretch;
  if (!comma || draft.day || draft.seat || draft.reporter || !hasKnownPlace(draft)) return null;
  const name = nameAt(stretch, i);
  if (!name || name.value.words < 2 || name.value.words > 3 || !isSign(tokens[name.next], '।:')) return null;
  const parts = tokens.slice(i, name.next);
  if (parts.some((token) => words.isJoiner(token.key)) || hasLatin(name.value.text)) return null;
  if (isSign(tokens[name.next], ':') && (name.value.place || parts.some((token) => words.isHouseWord(token.key))))
    return null;
  draft.reporter = name.value.span;
  return name.next;
};

/** A mark does not close the dateline where its agency, or its day with an agency, follows: `नई दिल्ली: 19 मार्च (भाषा)`. */
const takeBehindMark: Take = (stretch, i, draft) => {
  const { tokens, dates } = stretch;
  if (isSign(tokens[i], '|')) return takeBarredDay(stretch, i + 1, draft);
  if (!isSign(tokens[i], ':।-.۔')) return null;
  const day = draft.day ? null : readDay(tokens, i + 1, dates);
  // `LONDON--(BUSINESS WIRE)--`
  const from = isSign(tokens[i], '-') && isSign(tokens[i + 1], '-') ? i + 2 : i + 1;
  const at = day && day.value.month !== null ? overSign(tokens, day.next, '۔') : from;
  if (!(hasKnownPlace(draft) || draft.region)) return null;
  const bracket = bracketAt(stretch, at);
  const seat = bracket?.value.kind;
  if (bracket && seat === 'other') return takeSite(stretch, bracket, draft, at > from ? day : null);
  if (seat !== 'agency' && seat !== 'desk')
    return takeClosedDay(stretch, i + 1, draft, day) ?? takeDeskLine(stretch, i, draft);
  return day && at > i + 1 ? takeDay(stretch, i + 1, draft, false) : takeBracket(stretch, at, draft, false);
};

/** `கொச்சி: நவம்பர். 3 - …`: the day behind the place's mark has a mark of its own. */
function takeClosedDay(stretch: Stretch, i: number, draft: Draft, day: Read<DatelineDay> | null): number | null {
  const closed = day !== null && day.value.month !== null && isStrong(closingAt(stretch, day.next, 0).mark);
  return closed ? takeDay(stretch, i, draft, false) : null;
}

/** `KALIPUR | Sept 10` alone in its line. */
function takeBarredDay(stretch: Stretch, i: number, draft: Draft): number | null {
  const day = draft.day || draft.seat || !stretch.toLineEnd ? null : readDay(stretch.tokens, i, stretch.dates);
  const closes = day !== null && day.value.month !== null && stretch.tokens[day.next] === undefined;
  return closes ? takeDay(stretch, i, draft, false) : null;
}

/** `मुंबई.(तट दर्पण). …`: behind the place stands the site, and a mark follows. */
function takeSite(
  { doc, tokens }: Stretch,
  { value, next }: Read<Bracket>,
  draft: Draft,
  day: Read<DatelineDay> | null,
): number | null {
  // Behind its day the site needs no mark: `نئی دہلی ۔14 اپریل ۔(نوائے ساحل) …`
  if (draft.seat !== null || value.square || !(day || isSign(tokens[next], '.।:-'))) return null;
  if (!/^[\p{Lo}\p{M}\s.]{3,30}$/u.test(doc.text.slice(...value.inner))) return null;
  draft.day ??= day?.value ?? null;
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
