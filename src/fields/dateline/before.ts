import { kind, kindOf, opensSmall } from '../../text/signs.js';
import type { Span } from '../../text/span.js';
import { isSign, numberAt } from '../timestamps/tokens.js';
import type { Read } from '../timestamps/words.js';
import { bareAgenciesAt, bracketAt, isDesk, type Source } from './agency.js';
import { readDay } from './day.js';
import { type Draft, takeSource } from './draft.js';
import { isCertain, nameAt } from './place.js';
import type { PlaceRead, Stretch } from './reading.js';
import { placeKey } from './words.js';

/**
 * Reads what stands before the place: a bracket with reporter or agency, an agency, a desk or the paper itself, a day:
 * `(जी.एन.एस) ता. 28 मुंबई`, `निज संवाददाता, चेवाड़ा।`.
 *
 * @returns the token at which the place should begin
 */
export function readBefore(stretch: Stretch, i: number, draft: Draft): number {
  const { tokens, dates } = stretch;
  const bracket = bracketAt(stretch, i);
  let next = bracket?.next ?? i;
  if (bracket?.value.kind === 'other')
    draft.reporter = isName(stretch, bracket.value.inner) ? bracket.value.inner : null;
  else if (bracket && bracket.value.kind !== 'credit') {
    takeSource(draft, bracket.value, 'before');
    // `(ANSA) - GENOVA, 19 MAR -`: one mark parts the agency from the place, another the place from the text.
    if (isSign(tokens[next], '-') && tokens[next + 1]?.spaced) next++;
  }
  const person = bracket ? null : personAt(stretch, i);
  if (person) {
    draft.reporter = person.value;
    return person.next;
  }
  const bare = bracket ? null : (bareAgenciesAt(stretch, i) ?? houseAt(stretch, i));
  if (bare) {
    takeSource(draft, bare.value, 'before');
    next = isSign(tokens[bare.next], bare.value.site ? ',;،/।' : ',;،') ? bare.next + 1 : bare.next;
  }
  const day = readDay(tokens, next, dates);
  if (draft.seat === null && (!day || day.value.month === null)) return strangeDayEnd(stretch, next) ?? next;
  if (!day) return next;
  draft.day = day.value;
  draft.seat ??= 'before';
  return isSign(tokens[day.next], ',،') ? day.next + 1 : day.next;
}

/** `११ माघ, काठमाडौं । …`: a day of another calendar belongs to no date of ours. */
function strangeDayEnd(stretch: Stretch, i: number): number | null {
  const { tokens } = stretch;
  if (numberAt(tokens[i], 1, 2) === null || tokens[i + 1]?.kind !== 'word' || !isSign(tokens[i + 2], ',')) return null;
  const town = nameAt(stretch, i + 3);
  return town && isCertain(town.value) && isSign(tokens[town.next], '।:') ? i + 3 : null;
}

/** A desk or the paper's own name before the place, up to its comma: `निज संवाददाता, चेवाड़ा।`, `సాక్షి, హైదరాబాద్: …`. */
function houseAt(stretch: Stretch, i: number): Read<Source> | null {
  const name = nameAt(stretch, i);
  if (!name || name.value.words > 5 || !isSign(stretch.tokens[name.next], ',،/।')) return null;
  const { span, text } = name.value;
  // `दैनिक तट पत्रिका/बांका। …`, `तट न्यूज। बांका। …`
  if (isSign(stretch.tokens[name.next], '/।'))
    return isNamedHouse(stretch, name) ? { value: { agencies: [], desk: null, site: span }, next: name.next } : null;
  const source: Source = { agencies: [], desk: null, site: null };
  if (isDesk(stretch, span)) return { value: { ...source, desk: span }, next: name.next };
  const isHouse =
    stretch.words.isPublisher(placeKey(text)) || standsForHouse(stretch, name) || isNamedHouse(stretch, name);
  return isHouse ? { value: { ...source, site: span }, next: name.next } : null;
}

/** `দেবিকা সেন, কলকাতা: …`: two words or three of no house's name, before a town and its mark. */
function personAt(stretch: Stretch, i: number): Read<Span> | null {
  const { tokens, words } = stretch;
  const name = nameAt(stretch, i);
  // `मीरा नाविक@कांकेर। …`
  if (!name || name.value.words > 3 || !isSign(tokens[name.next], ',@') || isDesk(stretch, name.value.span))
    return null;
  if (words.isPublisher(placeKey(name.value.text)) || !standsForHouse(stretch, name)) return null;
  const parts = placeKey(name.value.text).split(' ');
  return parts.some(words.isHouseWord) ? null : { value: name.value.span, next: name.next + 1 };
}

/** `टीम नगर वाणी, रांची। …`: a few words that name nothing known, before a town and its danda. */
function standsForHouse(stretch: Stretch, { value, next }: Read<PlaceRead>): boolean {
  const { words, doc } = stretch;
  if (value.words < 2 || value.words > 4 || value.place || !isCaseless(value.text)) return false;
  const parts = value.text.split(/\s+/u);
  if (parts.some((part) => words.isJoiner(part) || words.isFunctionWord(part) || doc.lexicon.findPlace(part)))
    return false;
  return isTownBefore(stretch, next + 1);
}

/** `दैनिक तट पत्रिका/बांका। …`: words of which some house has one, before a town and its mark. */
function isNamedHouse(stretch: Stretch, { value, next }: Read<PlaceRead>): boolean {
  if (value.words < 2 || value.place || !isCaseless(value.text)) return false;
  return placeKey(value.text).split(' ').some(stretch.words.isHouseWord) && isTownBefore(stretch, next + 1);
}

function isTownBefore(stretch: Stretch, i: number): boolean {
  const town = nameAt(stretch, i);
  return town?.value.place?.kind === 'city' && isCertain(town.value) && isSign(stretch.tokens[town.next], '।:');
}

/** A reporter's name, or several: few words, no small ones in Latin script, none at the end that only joins others. */
function isName({ doc, words }: Stretch, span: Span): boolean {
  const parts = doc.text.slice(...span).split(/\s+/u);
  if (parts.length > 8 || words.isJoiner(parts.at(-1)!)) return false;
  return (
    parts.every((part) => !opensSmall(part) && !/[0-9:]/u.test(part) && !words.isFunctionWord(part.toLowerCase())) ||
    isCaseless(parts.join(' '))
  );
}

/**
 * Words of scripts without capitals alone: `ललित के झा और योषिता सिंह`. There an initial looks like a word of the
 * language.
 */
function isCaseless(text: string): boolean {
  const allowed = kind.caseless | kind.mark | kind.space;
  for (let at = 0; at < text.length; at++)
    if (text[at] !== '.' && !(kindOf(text.charCodeAt(at)) & allowed)) return false;
  return true;
}
