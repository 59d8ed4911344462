import type { Doc, Line } from '../../doc.js';
import { consistsOf, kind, opensCapital, opensSmall } from '../../text/signs.js';
import type { Token } from '../timestamps/tokens.js';
import { emptyDraft, readingOf } from './draft.js';
import { isCertain } from './place.js';
import type { Found, PlaceRead } from './reading.js';

/** No place that a house sets so has more words: `SRI GANGA NAGAR`. */
const mostWords = 3;

/** Behind it stands running text, and no headline in capitals. */
const leastText = 60;

/**
 * `RAMPUR Ten boats …`: a house sets the place in capitals and no mark behind it. A known town in capitals that a word with
 * a capital of its own follows; null where there is none.
 *
 * @param tokens the line's first ones
 */
export function capitalsAt(doc: Doc, line: Line, tokens: readonly Token[]): Found | null {
  if (!isCapitals(tokens[0]) || line.span[1] - line.span[0] < leastText) return null;
  for (let count = mostWords; count > 0; count--) {
    const opening = tokens[count];
    if (!opening || !tokens.slice(0, count).every(isCapitals) || !opensText(tokens, count)) continue;
    const span: [number, number] = [tokens[0]!.start, tokens[count - 1]!.end];
    const text = doc.text.slice(...span);
    const place: PlaceRead = { span, text, words: count, place: doc.lexicon.findPlace(text) };
    if (!isCertain(place) || place.place!.kind !== 'city') continue;
    const closing = { mark: 'none', bodyStart: opening.start, opening: count } as const;
    const reading = readingOf({ ...emptyDraft(), places: [place] }, span, closing);
    return { reading, verdict: { strength: 1, rule: 'capitals-open' } };
  }
  return null;
}

const isCapitals = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.text.length > 2 && consistsOf(token.text, kind.capital);

/** A word with a capital, and small letters soon behind it. */
function opensText(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at]!;
  if (first.kind !== 'word' || !opensCapital(first.text)) return false;
  return opensSmall(first.text.slice(1)) || tokens.slice(at + 1, at + 3).some(({ text }) => opensSmall(text));
}
