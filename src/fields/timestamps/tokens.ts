import { inWord, kind, kindOf } from '../../text/signs.js';

/** A word, a number or a sign of a text, as dates, times and datelines are read from them. */
export interface Token {
  readonly kind: 'word' | 'number' | 'sign';
  readonly text: string;
  /** The text in small letters, to look words up. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** Whether white space, or the beginning of the stretch, goes before it. */
  readonly spaced: boolean;
}

/** Sanskrit visarga, typed for a colon at a word's end (`মাৰ্চঃ`); the reading copy undoes it in two scripts only. */
const visarga = '[\\u0983\\u0A03\\u0B03\\u0C03\\u0C83\\u0D03]';
const visargas = new Set([0x983, 0xa03, 0xb03, 0xc03, 0xc83, 0xd03]);
const letters = `(?:(?!${visarga}(?:\\s|$))[\\p{L}\\p{M}])+`;
const anyWord = `${letters}(?:['’]${letters})*`;
/** A number ends where a machine's date is glued to it: `+5:302021-03-19T…`. */
const number = '[0-9]{1,4}(?=(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}T)|[0-9]+';
const tokenPattern = new RegExp(`(${anyWord})|(${number})|\\S`, 'gu');
const numberPattern = new RegExp(number, 'uy');

/** Cuts a stretch of text into tokens, at most so many. */
export function tokensOf(text: string, from: number, to: number, most = Number.POSITIVE_INFINITY): Token[] {
  return moreTokens(text, [], from, to, most);
}

/** The tokens of a stretch of which the first ones were cut before: those, and all others. */
export function moreTokens(
  text: string,
  first: readonly Token[],
  from: number,
  to: number,
  most = Number.POSITIVE_INFINITY,
): Token[] {
  const found = [...first];
  let last = found.at(-1)?.end ?? from - 1;
  let at = Math.max(from, last);
  while (at < to && found.length < most) {
    const kinds = kindOf(text.charCodeAt(at));
    if (kinds & kind.space) {
      at++;
      continue;
    }
    // What is of two code units is left to the pattern, with all that follows it.
    if (kinds & kind.half) return found.concat(tokensByPattern(text, at, to, last));
    const wordEnd = kinds & inWord ? endOfWord(text, at, to) : at;
    if (wordEnd < 0) return found.concat(tokensByPattern(text, at, to, last));
    const is = wordEnd > at ? 'word' : isDigit(text.charCodeAt(at)) ? 'number' : 'sign';
    const end = is === 'word' ? wordEnd : is === 'number' ? endOfNumber(text, at, to) : at + 1;
    found.push(token(text.slice(at, end), is, at, end, last));
    last = end;
    at = end;
  }
  return found;
}

function token(as: string, is: Token['kind'], start: number, end: number, last: number): Token {
  const text = as.length === 1 && visargas.has(as.charCodeAt(0)) ? ':' : as;
  return { kind: is, text, key: is === 'number' ? text : smallLetters(text), start, end, spaced: start !== last };
}

/** The text in small letters; to see that it has no others costs less than a copy. */
function smallLetters(text: string): string {
  for (let i = 0; i < text.length; i++) if (kindOf(text.charCodeAt(i)) & kind.cased) return text.toLowerCase();
  return text;
}

/** Where the word ends that begins at an offset, apostrophes within it; -1 where it has a letter of two code units. */
function endOfWord(text: string, start: number, to: number): number {
  let at = start;
  for (; at < to; at++) {
    const unit = text.charCodeAt(at);
    const kinds = kindOf(unit);
    if (kinds & kind.half) return -1;
    if (kinds & inWord) {
      if (kinds & kind.mark && visargas.has(unit) && endsAt(text, at + 1, to)) break;
      continue;
    }
    const isApostrophe = unit === 0x27 || unit === 0x2019;
    if (!isApostrophe || at === start || at + 1 >= to) break;
    const next = text.charCodeAt(at + 1);
    if (kindOf(next) & kind.half) return -1;
    if (!(kindOf(next) & inWord) || (visargas.has(next) && endsAt(text, at + 2, to))) break;
  }
  return at;
}

function endsAt(text: string, at: number, to: number): boolean {
  return at >= to || (kindOf(text.charCodeAt(at)) & kind.space) !== 0;
}

function endOfNumber(text: string, start: number, to: number): number {
  let end = start + 1;
  while (end < to && isDigit(text.charCodeAt(end))) end++;
  // Only more than four digits can be a machine's date behind a number.
  if (end - start <= 4) return end;
  numberPattern.lastIndex = 0;
  return start + numberPattern.exec(text.slice(start, Math.min(to, end + 8)))![0].length;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function tokensByPattern(text: string, from: number, to: number, before: number): Token[] {
  const found: Token[] = [];
  let last = before;
  for (const match of text.slice(from, to).matchAll(tokenPattern)) {
    const start = from + match.index;
    const end = start + match[0].length;
    const is = match[1] !== undefined ? 'word' : match[2] !== undefined ? 'number' : 'sign';
    found.push(token(match[0], is, start, end, last));
    last = end;
  }
  return found;
}

/** Tokens with glued words taken apart. */
export function unglued(tokens: readonly Token[]): readonly Token[] {
  const seams = tokens.map((token) => (token.kind === 'word' ? seamsOf(token.text) : noSeams));
  if (seams.every((at) => at.length === 0)) return tokens;
  return tokens.flatMap((token, i) => (seams[i]!.length === 0 ? [token] : split(token, seams[i]!)));
}

const noSeams: readonly number[] = [];

/** Where a page glues the next word to one in capitals or small letters: `ISTUpdated`, `ISTUPDATED`, `pmIST`, `पटनाSun`. */
function seamsOf(word: string): readonly number[] {
  let seams: number[] | null = null;
  const are = (bit: number, from: number, to: number): boolean => {
    for (let at = from; at < to; at++) if (!(kindOf(word.charCodeAt(at)) & bit)) return false;
    return true;
  };
  for (let at = 1; at < word.length; at++) {
    if (!are(kind.capital, at, at + 1)) continue;
    const afterZone = at === 3 && gluedZones.has(word.slice(0, 3)) && are(kind.capital, at, at + 4);
    const afterCapitals = at > 1 && are(kind.capital, at - 2, at) && are(kind.small, at + 1, at + 3);
    const afterCaseless = are(kind.caseless | kind.mark, at - 1, at) && are(kind.small, at + 1, at + 2);
    if (afterZone || afterCapitals || afterCaseless || are(kind.small, at - 1, at)) {
      seams ??= [];
      seams.push(at);
    }
  }
  return seams ?? noSeams;
}

const gluedZones: ReadonlySet<string> = new Set(['GMT', 'IST', 'UTC']);

function split(token: Token, seams: readonly number[]): Token[] {
  return [0, ...seams].map((from, i) => {
    const text = token.text.slice(from, seams[i]);
    const start = token.start + from;
    const spaced = i === 0 && token.spaced;
    return { ...token, text, key: text.toLowerCase(), start, end: start + text.length, spaced };
  });
}

export function isSign(token: Token | undefined, signs: string): boolean {
  return token?.kind === 'sign' && signs.includes(token.text);
}

/** The number at the token, where it has that many digits; null for anything else. */
export function numberAt(token: Token | undefined, least: number, most: number): number | null {
  if (token?.kind !== 'number' || token.text.length < least || token.text.length > most) return null;
  return Number(token.text);
}

/** The index behind one sign out of `signs`, where one stands there. */
export function overSign(tokens: readonly Token[], i: number, signs: string): number {
  return isSign(tokens[i], signs) ? i + 1 : i;
}
