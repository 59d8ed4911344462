import type { Doc, Line } from '../../doc.js';
import { pagePatterns } from '../../lexicon/page-patterns.js';
import { isSign, type Token, tokensOf } from '../timestamps/tokens.js';
import { dateIndex, wordAt } from '../timestamps/words.js';
import { agencyAt, firstPart, longestName } from './agency.js';
import { beginsDay } from './day.js';
import { mayFollowPlace } from './mark.js';
import { mostWords } from './place.js';
import type { Stretch } from './reading.js';
import { longest } from './stretch.js';
import { datelineWords } from './words.js';

/** The first tokens of a line: as many as `opensWithText` looks at. */
export function openingTokens(doc: Doc, { span: [start, end] }: Line): Token[] {
  return tokensOf(doc.text, start, Math.min(end, start + longest), mostSigns + mostWords + longestName + 1);
}

/**
 * Whether a line opens with plain words that are more than any place has, or that a sign ends which no place has behind
 * it (`She said the “…`), so that no dateline can be read there: nearly every paragraph does, and to see it takes a few
 * words where the grammar of datelines would read two hundred letters.
 *
 * @param tokens the line's first ones
 */
export function opensWithText(doc: Doc, line: Line, tokens: readonly Token[] = openingTokens(doc, line)): boolean {
  const opening = { tokens, dates: dateIndex(doc.lexicon), words: datelineWords(doc.lexicon) };
  const { dates, words } = opening;
  let first = 0;
  while (tokens[first]?.kind === 'sign') if (first === mostSigns || isSign(tokens[first++], '([')) return false;
  let i = first;
  while (i <= first + mostWords && isPlain(opening, i)) i++;
  const ending = tokens[i];
  const isLong = i > first + mostWords;
  if (!isLong && (i === first || ending?.kind !== 'sign' || mayFollowPlace(ending.text))) return false;
  if (!isLong && words.startsAgency(firstPart(ending!.key))) return false;
  if (wordAt(tokens, first, dates.weekdays) || wordAt(tokens, first, dates.dayLabels)) return false;
  return !pagePatterns(doc.lexicon).authorLabel.test(line.text);
}

/** So many signs, the mark of a quotation above all, may stand before the first word. */
const mostSigns = 3;

/** A word that begins no day and no agency's name. */
function isPlain(opening: Pick<Stretch, 'tokens' | 'dates' | 'words'>, i: number): boolean {
  const { tokens, dates } = opening;
  return tokens[i]?.kind === 'word' && !beginsDay(tokens, i, dates) && agencyAt(opening, i) === null;
}
