import type { Language } from '../lexicon/types.js';
import { once } from './pattern.js';
import { foldWord } from './reading-copy.js';
import {
  inWord,
  kind,
  kindAt,
  kindBefore,
  kindOf,
  opensCapital,
  opensSmall,
  signBefore,
  wordOrNumber,
} from './signs.js';
import { isSpace, type Span, trimSpan } from './span.js';

const stop = /[.।॥۔؟?!…。！？]+/gu;

/**
 * The sentences of a stretch of text, glued ones too (`किया ।संयुक्त`, `economy."He said`): their spans follow each
 * other without gap and together cover the stretch, white space at the edges cut off.
 *
 * A full stop ends no sentence after an abbreviation of the languages, after a single initial, or between digits.
 *
 * @example
 * sentenceSpans('He left. She stayed.', [0, 20], []); // [[0, 8], [9, 20]]
 */
export function sentenceSpans(text: string, span: Span, languages: readonly Language[]): Span[] {
  const spans: Span[] = [];
  let start = span[0];
  stop.lastIndex = span[0];
  for (let match = stop.exec(text); match && match.index < span[1]; match = stop.exec(text)) {
    const closed = behindClosers(text, match.index + match[0].length);
    stop.lastIndex = closed;
    const end = Math.min(closed, span[1]);
    if (!endsSentence(text, match.index, end, span[1], languages)) continue;
    const sentence = trimSpan(text, [start, end]);
    if (sentence[0] < sentence[1]) spans.push(sentence);
    start = end;
  }
  const rest = trimSpan(text, [start, span[1]]);
  if (rest[0] < rest[1]) spans.push(rest);
  return spans;
}

/**
 * Where the quotation marks and brackets end that close behind a stop. Before marks a stray space may stand, where they
 * do not open a word.
 */
function behindClosers(text: string, start: number): number {
  let at = start;
  for (;;) {
    const unit = text.charCodeAt(at);
    const marks = behindMarks(text, isSpace(unit) ? at + 1 : at);
    if (marks > at + 1 || (marks > at && !isSpace(unit))) at = marks;
    else if (brackets.has(unit) || quotes.has(unit)) at++;
    else return at;
  }
}

/** Behind up to three quotation marks of which none is right before a word. */
function behindMarks(text: string, from: number): number {
  let to = from;
  while (to < from + 3 && quotes.has(text.charCodeAt(to))) to++;
  while (to > from && kindAt(text, to) & wordOrNumber) to--;
  return to;
}

/** Whether the stretch ends with the end of a sentence, closing marks included. */
export function endsLikeSentence(text: string): boolean {
  for (let i = text.length - 1; i >= 0 && i >= text.length - mostClosing; i--) {
    const unit = text.charCodeAt(i);
    if (stops.has(unit)) return true;
    if (!closers.has(unit) && !isSpace(unit)) return false;
  }
  return false;
}

/**
 * Where words stand at a text's beginning or right behind what may be a sentence's end, with nothing but closing marks, white
 * space and an opening bracket between: the places at which `endsLikeSentence` can hold of what goes before.
 */
export function sentenceOpenings(text: string): number[] {
  const found: number[] = [];
  let behind = true;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const isWord = (kindOf(unit) & wordOrNumber) !== 0;
    if (!isWord && stops.has(unit)) behind = true;
    else if (behind && (isWord || !(closers.has(unit) || isSpace(unit) || unit === openBracket))) {
      found.push(i);
      behind = false;
    }
  }
  return found;
}

const openBracket = 0x28;
const unitsOf = (signs: string): ReadonlySet<number> => new Set(Array.from(signs, (sign) => sign.charCodeAt(0)));
const stops = unitsOf('.।॥۔؟?!。！？');
const quotes = unitsOf('"\'”’»');
const brackets = unitsOf(')]」』）');
const closers: ReadonlySet<number> = new Set([...quotes, ...brackets]);
/** No sentence ends in more marks and white space. */
const mostClosing = 12;

function endsSentence(text: string, at: number, end: number, limit: number, languages: readonly Language[]): boolean {
  if (text[at] !== '.') return true;
  if (end >= limit) return true;
  const next = text[end]!;
  const before = text.slice(Math.max(0, at - 14), at);
  const token = abbreviated(before);
  if (/[0-9]/u.test(next)) return /\s/u.test(text[end - 1] ?? '');
  if (endsInInitial(token)) return false;
  if (languages.some((language) => abbreviations(language).has(`${token}.`))) return false;
  if (/\s/u.test(next)) return !opensSmall(text.slice(end, end + 8).trimStart());
  // Glued: only a capital after a small letter, a digit or a closing mark begins a new sentence.
  const last = text.charAt(at - 1);
  return opensCapital(next) && (opensSmall(last) || /[0-9"'”’)]/u.test(last));
}

/** The letters, marks and stops that a text ends in. */
function abbreviated(text: string): string {
  let at = text.length;
  while (at > 0 && (text[at - 1] === '.' || kindBefore(text, at) & inWord)) at = signBefore(text, at);
  return text.slice(at);
}

/** `N`, `U.S`, `वि`: a letter with its marks, alone or behind a stop. */
function endsInInitial(token: string): boolean {
  let at = token.length;
  while (at > token.length - 3 && kindBefore(token, at) & kind.mark) at--;
  if (!(kindBefore(token, at) & kind.letter)) return false;
  at = signBefore(token, at);
  return at === 0 || token[at - 1] === '.';
}

const abbreviations = once((language: Language) => new Set(language.abbreviations.map(foldWord)));
