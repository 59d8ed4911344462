import { isSign } from '../timestamps/tokens.js';
import { wordAt } from '../timestamps/words.js';
import { readDay } from './day.js';
import { hasKnownPlace, type Take } from './draft.js';
import { nameAt } from './place.js';

/*
 * Days that stand apart from their place as only the papers of the regions write them: in brackets, behind a slash, as
 * a weekday alone. Each belongs to a place that the gazetteer knows.
 */

/** `नई दिल्ली (29/12/2022): …` */
export const takeBracketedDay: Take = ({ tokens, dates }, i, draft) => {
  if (draft.day || !isSign(tokens[i], '(') || !hasKnownPlace(draft)) return null;
  const day = readDay(tokens, i + 1, dates);
  if (!day || day.value.month === null || !isSign(tokens[day.next], ')')) return null;
  draft.day = day.value;
  return day.next + 1;
};

/** `نئی دہلی/۱۷؍اپریل`, `ਚੰਡੀਗੜ੍ਹ / 04 ਅਗਸਤ / ਰਾਜਨ ਚੱਬਾ`: the reporter, if any, closes the line. */
export const takeSlashedDay: Take = (stretch, i, draft) => {
  const { tokens, dates, toLineEnd } = stretch;
  // `حیدرآباد۔/29جولائی`
  const slash = isSign(tokens[i], '۔') ? i + 1 : i;
  if (draft.day || !isSign(tokens[slash], '/') || !hasKnownPlace(draft)) return null;
  const day = readDay(tokens, slash + 1, dates);
  if (!day || day.value.month === null) return null;
  draft.day = day.value;
  const name = isSign(tokens[day.next], '/') ? nameAt(stretch, day.next + 1) : null;
  if (!name || name.value.words < 2 || name.value.words > 4 || tokens[name.next] || !toLineEnd) return day.next;
  draft.reporter = name.value.span;
  return name.next;
};

/** `અમદાવાદ, શુક્રવાર` alone in its line. */
export const takeWeekday: Take = ({ tokens, dates, toLineEnd }, i, draft, comma) => {
  if (!comma || draft.day || !hasKnownPlace(draft)) return null;
  const weekday = wordAt(tokens, i, dates.weekdays);
  return weekday && toLineEnd && tokens[weekday.next] === undefined ? weekday.next : null;
};
