import type { Doc, InText } from '../../doc.js';
import { show } from '../../doc.js';
import type { PlaceField } from '../../story.js';
import { opensCapital, opensSmall } from '../../text/signs.js';
import type { Span } from '../../text/span.js';
import { isSign, type Token } from '../timestamps/tokens.js';
import type { Read } from '../timestamps/words.js';
import { agencyAt, bracketAt } from './agency.js';
import { beginsDay } from './day.js';
import type { PlaceRead, Stretch } from './reading.js';

/** No place has more words: `On board INS Vikrant`. */
export const mostWords = 6;

/** Reads the words of one place's name, up to a sign, a number, a day or an agency. */
export function nameAt(stretch: Stretch, i: number): Read<PlaceRead> | null {
  let name = stretch.names.get(i);
  if (name === undefined) {
    name = readName(stretch, i);
    stretch.names.set(i, name);
  }
  return name;
}

function readName(stretch: Stretch, i: number): Read<PlaceRead> | null {
  const { tokens } = stretch;
  let words = 0;
  let next = i;
  for (let at = i; at < tokens.length; ) {
    const token = tokens[at]!;
    if (token.kind === 'word') {
      if (words > 0 && endsName(stretch, at)) break;
      if (++words > mostWords) return null;
      next = ++at;
    } else if (joinsName(tokens, at)) at++;
    else if (endsInitials(tokens, at)) {
      next = at + 1;
      break;
    } else break;
  }
  return words === 0 ? null : { value: placeOf(stretch, [tokens[i]!.start, tokens[next - 1]!.end], words), next };
}

/** Makes a place of a span. */
function placeOf({ doc }: Stretch, span: Span, words: number): PlaceRead {
  const text = doc.text.slice(...span);
  return { span, text, words, place: doc.lexicon.findPlace(text) };
}

/** The place, told from others of its name by its state or country: `Hamirpur (UP)`. */
export function inRegion({ doc }: Stretch, place: PlaceRead, region: Span): PlaceRead {
  const found = doc.lexicon.findPlace(`${place.text} ${doc.text.slice(...region)}`);
  return found ? { ...place, place: found } : place;
}

function endsName(stretch: Stretch, at: number): boolean {
  const { tokens, dates } = stretch;
  if (beginsDay(tokens, at, dates)) return true;
  const agency = agencyAt(stretch, at);
  return agency !== null && (tokens[agency.next] === undefined || isSign(tokens[agency.next], ':/।.-|۔'));
}

/** A hyphen within a name, or the stop of `St. Petersburg` and `D.C.`. */
function joinsName(tokens: readonly Token[], at: number): boolean {
  const [before, sign, after] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (before?.kind !== 'word' || after?.kind !== 'word' || sign.spaced) return false;
  if (sign.text === '-') return !after.spaced;
  if (sign.text !== '.' || before.text.length > 2 || !opensCapital(before.text)) return false;
  return before.text.length === 1 || opensSmall(before.text.slice(1));
}

/** The last stop of `D.C.` and `U.S.`, before more of the dateline. */
function endsInitials(tokens: readonly Token[], at: number): boolean {
  if (!isSign(tokens[at], '.') || tokens[at]!.spaced || !isSign(tokens[at - 2], '.')) return false;
  const { text } = tokens[at - 1]!;
  return text.length === 1 && opensCapital(text) && isSign(tokens[at + 1], ',([:/-');
}

interface PlacesRead {
  readonly places: readonly PlaceRead[];
  readonly region: boolean;
  readonly end: number;
}

/** Reads places between slashes, each with its state and country in brackets: `New Delhi/ Leh (Ladakh) [India]`. */
export function placesAt(stretch: Stretch, i: number): Read<PlacesRead> | null {
  const { tokens } = stretch;
  const places: PlaceRead[] = [];
  let region = false;
  let next = i;
  for (let at = i; places.length < 6; ) {
    const name = nameAt(stretch, at);
    if (!name) break;
    const found = joined(stretch, at, name);
    next = regionsEnd(stretch, name.next);
    region ||= next > name.next;
    const first = next > name.next && found.length === 1 ? bracketAt(stretch, name.next) : null;
    places.push(...(first ? [inRegion(stretch, found[0]!, first.value.inner)] : found));
    if (!isSign(tokens[next], '/') || tokens[next + 1]?.kind !== 'word' || isSlashed(stretch, next + 1)) break;
    at = next + 1;
  }
  return places.length === 0 ? null : { value: { places, region, end: tokens[next - 1]!.end }, next };
}

/** `København /ritzau/: …`: an agency between slashes is no further place. */
function isSlashed(stretch: Stretch, i: number): boolean {
  const agency = agencyAt(stretch, i);
  return agency !== null && isSign(stretch.tokens[agency.next], '/');
}

/**
 * The longest known place that begins at a token and goes over into the text without a mark: `(जी.एन.एस) ता. 28 मुंबई
 * पुलिस ने …`; null where a mark or more places follow.
 */
export function knownPlaceAt(stretch: Stretch, i: number): Read<PlacesRead> | null {
  const { tokens } = stretch;
  for (let count = 4; count > 0; count--) {
    const words = tokens.slice(i, i + count);
    if (words.length < count || words.some((token) => token.kind !== 'word')) continue;
    const place = placeOf(stretch, [words[0]!.start, words.at(-1)!.end], count);
    if (!place.place) continue;
    if (tokens[i + count]?.kind !== 'word') return null;
    return { value: { places: [place], region: false, end: place.span[1] }, next: i + count };
  }
  return null;
}

/** Behind the brackets that name no agency and no desk. */
export function regionsEnd(stretch: Stretch, i: number): number {
  let next = i;
  for (let rounds = 0; rounds < 3; rounds++) {
    const bracket = bracketAt(stretch, next);
    if (bracket?.value.kind !== 'other' || /[1-9]/u.test(stretch.doc.text.slice(...bracket.value.inner))) break;
    next = bracket.next;
  }
  return next;
}

/** `मुंबई और पुणे`: two known places around one word are two. */
function joined(stretch: Stretch, i: number, { value, next }: Read<PlaceRead>): PlaceRead[] {
  if (value.place || value.words < 3) return [value];
  const { tokens } = stretch;
  for (let middle = i + 1; middle < next - 1; middle++) {
    const left = placeOf(stretch, [tokens[i]!.start, tokens[middle - 1]!.end], middle - i);
    const right = placeOf(stretch, [tokens[middle + 1]!.start, value.span[1]], next - middle - 1);
    if (isCertain(left) && isCertain(right)) return [left, right];
  }
  return [value];
}

/** Whether the gazetteer knows the place, and its name is no ordinary word. */
export function isCertain({ place }: PlaceRead): boolean {
  return place !== null && !place.ordinary;
}

export function placeField(doc: Doc, { span, place }: PlaceRead): InText<PlaceField> {
  const shown = show(doc, span);
  return { name: shown.text, nameEn: place?.nameEn ?? null, country: place?.country ?? null, span: shown.span };
}
