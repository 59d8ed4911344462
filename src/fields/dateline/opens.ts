import type { Doc, Line } from '../../doc.js';
import { pagePatterns } from '../../lexicon/page-patterns.js';
import { opensCaseless } from '../../text/signs.js';
import { isSign, type Token, tokensOf } from '../timestamps/tokens.js';
import { dateIndex, wordAt } from '../timestamps/words.js';
import { agencyAt, firstPart, longestName } from './agency.js';
import { beginsDay, readDay } from './day.js';
import { readForeignDay } from './foreign-day.js';
import { mayFollowPlace } from './mark.js';
import { mostWords } from './place.js';
import type { Stretch } from './reading.js';
import { longest } from './stretch.js';
import { datelineWords } from './words.js';

/** The first tokens of a line: as many as `opensWithText` looks at. */
export function openingTokens(doc: Doc, { span: [start, end] }: Line): Token[] {
  const tokens = tokensOf(doc.text, start, Math.min(end, start + longest), mostSigns + mostWords + longestName + 1);
  const glued = tokens[0]?.text.search(visarga) ?? -1;
  return (glued > 1 ? apart(doc, tokens, glued) : tokens).map(asDanda);
}

/** `मुंबई l शेयर बाजार …`: a small letter that looks like a danda and stands for one between words of a script without case. */
function asDanda(token: Token, i: number, tokens: readonly Token[]): Token {
  if (token.text !== 'l' || !opensCaseless(tokens[i - 1]?.text ?? '')) return token;
  return { ...token, kind: 'sign', text: '।', key: '।' };
}

const visarga = /[\u0903\u0983\u0A03\u0A83\u0B03\u0C03\u0C83\u0D03]/u;

/** `देहरादूनःउत्तराखंड में …`: a visarga typed for the colon, and no space behind it. */
function apart(doc: Doc, [first, ...rest]: readonly Token[], at: number): Token[] {
  const { text, start, end } = first!;
  const place = text.slice(0, at);
  if (at + 1 >= text.length || doc.lexicon.findPlace(place) === null) return [first!, ...rest];
  const behind = text.slice(at + 1);
  return [
    { ...first!, text: place, key: place, end: start + at },
    { kind: 'sign', text: ':', key: ':', start: start + at, end: start + at + 1, spaced: false },
    { ...first!, text: behind, key: behind, start: start + at + 1, end, spaced: false },
    ...rest,
  ];
}

/**
 * Whether a line opens with plain words that are more than any place has, or that a sign or number ends which no place has
 * behind it (`She said the “…`, `In 31 boats …`), so that no dateline can be read there: nearly every paragraph does, and to
 * see it takes a few words where the grammar of datelines would read two hundred letters.
 *
 * @param tokens the line's first ones
 */
export function opensWithText(doc: Doc, line: Line, tokens: readonly Token[] = openingTokens(doc, line)): boolean {
  const opening = { tokens, dates: dateIndex(doc.lexicon), words: datelineWords(doc.lexicon) };
  const { dates } = opening;
  let first = 0;
  while (tokens[first]?.kind === 'sign') if (first === mostSigns || isSign(tokens[first++], '([')) return false;
  let i = first;
  while (i <= first + mostWords && isPlain(opening, i)) i++;
  if (i === first || (i <= first + mostWords && !isEnding(opening, i))) return false;
  if (wordAt(tokens, first, dates.weekdays) || wordAt(tokens, first, dates.dayLabels)) return false;
  return !pagePatterns(doc.lexicon).authorLabel.test(line.text);
}

/** So many signs, the mark of a quotation above all, may stand before the first word. */
const mostSigns = 3;

type Opening = Pick<Stretch, 'tokens' | 'dates' | 'words'>;

/** A sign or number at which no dateline goes on behind its place. */
function isEnding({ tokens, dates, words }: Opening, i: number): boolean {
  const token = tokens[i];
  if (!token || words.startsAgency(firstPart(token.key))) return false;
  if (token.kind === 'sign') return !mayFollowPlace(token.text);
  if (token.kind !== 'number' || tokens[i + 1]?.kind !== 'word' || readForeignDay(tokens, i)) return false;
  // A day without its month is one only before a mark or a bracket.
  const day = readDay(tokens, i, dates);
  return !day || (day.value.month === null && day.next === i + 1);
}

/** A word that begins no day and no agency's name. */
function isPlain(opening: Opening, i: number): boolean {
  const { tokens, dates } = opening;
  return tokens[i]?.kind === 'word' && !beginsDay(tokens, i, dates) && agencyAt(opening, i) === null;
}
