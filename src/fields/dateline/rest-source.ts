import { areReporters } from '../../lexicon/last-names.js';
import { consistsOf, kind, opensCaseless } from '../../text/signs.js';
import type { Span } from '../../text/span.js';
import { isSign } from '../timestamps/tokens.js';
import type { Read } from '../timestamps/words.js';
import { agencyAt, type Bracket, bareAgenciesAt, bracketAt, isDesk, type Source } from './agency.js';
import { type Draft, type Take, takeSource } from './draft.js';
import { closingAt, isStrong } from './mark.js';
import { nameAt } from './place.js';
import type { Stretch } from './reading.js';

/** `(भाषा)`, `/TASS/`. */
export const takeBracket: Take = (stretch, i, draft) => {
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
export function slashedAt(stretch: Stretch, i: number): Read<Bracket> | null {
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
  const isReporter = areReporters(text);
  if (/[1-9]/u.test(text) || (text.length > 40 && !isReporter)) return null;
  // `चंडीगढ़ (मीरा भारद्वाज) :`
  if (isReporter && draft.reporter === null) draft.reporter = value.inner;
  if (value.square || draft.day === null || draft.seat !== null || dates.weekdays.has(text.toLowerCase()))
    draft.region = true;
  else {
    draft.site = isReporter ? null : value.inner;
    draft.seat = 'bracket';
  }
  return next;
}

/** `नई दिल्ली, एजेंसी`, `Dec. 9 Kyodo -`, `चेवाड़ा, निज संवाददाता।`. */
export const takeBare: Take = (stretch, i, draft, comma) => {
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
  return opensCaseless(after.text) && !words.isJoiner(after.key) && !words.isFunctionWord(after.key);
}

export function deskAt(stretch: Stretch, i: number): Read<Source> | null {
  const name = nameAt(stretch, i);
  if (!name || name.value.words > 5 || !isDesk(stretch, name.value.span)) return null;
  return { value: { agencies: [], desk: name.value.span, site: null }, next: name.next };
}

/** Initials of a service that the lexicon does not know, behind the day: `New Delhi, Mar 19, DHNS: …`. */
function houseAt(stretch: Stretch, i: number, draft: Draft): Read<Source> | null {
  const token = stretch.tokens[i];
  const text = token?.text ?? '';
  if (draft.day === null || text.length < 2 || text.length > 8 || !consistsOf(text, kind.capital)) return null;
  if (!isStrong(closingAt(stretch, i + 1, 0).mark)) return null;
  return { value: { agencies: [], desk: null, site: [token!.start, token!.end] }, next: i + 1 };
}
