import { consistsOf, kind, opensCapital } from '../../text/signs.js';
import { isSign } from '../timestamps/tokens.js';
import { bareAgenciesAt, bracketAt } from './agency.js';
import { readDay } from './day.js';
import { hasKnownPlace, type Take } from './draft.js';
import { closingAt, isStrong } from './mark.js';
import { inRegion, isCertain, nameAt, regionsEnd } from './place.js';
import type { PlaceRead, Stretch } from './reading.js';

/** Behind a comma: a further place, a state or a country, where more of the dateline follows: `SAITAMA, Japan, Dec. 9`. */
export const takeRegion: Take = (stretch, i, draft, comma) => {
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
  const text = tokens[stop - 1]?.text ?? '';
  if (!isSign(tokens[stop], '.') || text.length < 2 || text.length > 5) return false;
  return opensCapital(text) && consistsOf(text.slice(1), kind.small);
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
  return (place !== null || opensCapital(text)) && isStrong(closingAt(stretch, i, 0).mark);
}
