import type { Doc, Line } from '../../doc.js';
import { pagePatterns } from '../../lexicon/page-patterns.js';
import { isSign, type Token, tokensOf } from '../timestamps/tokens.js';
import { type DateIndex, dateIndex, wordAt } from '../timestamps/words.js';
import { firstPart } from './agency.js';
import { mostWords } from './place.js';
import { longest } from './stretch.js';
import { type DatelineWords, datelineWords } from './words.js';

/** The first tokens of a line: as many as `opensWithText` looks at. */
export function openingTokens(doc: Doc, { span: [start, end] }: Line): Token[] {
  return tokensOf(doc.text, start, Math.min(end, start + longest), mostSigns + mostWords + 3);
}

/**
 * Whether a line opens with more plain words in a row than any place has, so that no dateline can be read there: nearly
 * every paragraph does, and to see it takes a few words where the grammar of datelines would read two hundred letters.
 *
 * @param tokens the line's first ones
 */
export function opensWithText(doc: Doc, line: Line, tokens: readonly Token[] = openingTokens(doc, line)): boolean {
  const dates = dateIndex(doc.lexicon);
  const words = datelineWords(doc.lexicon);
  const first = tokens.findIndex(({ kind }) => kind !== 'sign');
  if (first < 0 || first > mostSigns || tokens.slice(0, first).some((token) => isSign(token, '(['))) return false;
  for (let i = first; i <= first + mostWords; i++) if (!isPlain(tokens[i], dates, words)) return false;
  // A number behind the last of them could make it the label of a day.
  if (tokens.some(({ kind }) => kind === 'number')) return false;
  if (wordAt(tokens, first, dates.weekdays) || wordAt(tokens, first, dates.dayLabels)) return false;
  return !pagePatterns(doc.lexicon).authorLabel.test(line.text);
}

/** So many signs, the mark of a quotation above all, may stand before the first word. */
const mostSigns = 3;

/** A word that is no part of a day and begins no agency's name. */
function isPlain(token: Token | undefined, dates: DateIndex, words: DatelineWords): boolean {
  if (token?.kind !== 'word') return false;
  return !dates.months.has(token.key) && !dates.dayNames.has(token.key) && !words.startsAgency(firstPart(token.key));
}
