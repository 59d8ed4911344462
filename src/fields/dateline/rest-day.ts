import { isSign, numberAt } from '../timestamps/tokens.js';
import { readDay } from './day.js';
import { hasKnownPlace, type Take } from './draft.js';
import { readForeignDay } from './foreign-day.js';
import { closingAt, isStrong } from './mark.js';
import type { Stretch } from './reading.js';
import { slashedAt } from './rest-source.js';

/** `20 अक्टूबर`, `March 3`. */
export const takeDay: Take = (stretch, i, draft) => {
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
export const takeForeignDay: Take = (stretch, i, draft) => {
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
export const takeStrangeDay: Take = (stretch, i, draft, comma) => {
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
