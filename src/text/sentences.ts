import type { Language } from '../lexicon/types.js';
import { once } from './pattern.js';
import { foldWord } from './reading-copy.js';
import { kindOf, wordOrNumber } from './signs.js';
import { isSpace, type Span, trimSpan } from './span.js';

/** A sign that may end a sentence, with the quotation marks and brackets that close after it, a stray space before them. */
const stop = /[.।॥۔؟?!…。！？]+(?:\s?["'”’»]{1,3}(?![\p{L}\p{M}\p{N}])|["'”’»)\]」』）])*/gu;

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
    const end = Math.min(match.index + match[0].length, span[1]);
    if (!endsSentence(text, match.index, end, span[1], languages)) continue;
    const sentence = trimSpan(text, [start, end]);
    if (sentence[0] < sentence[1]) spans.push(sentence);
    start = end;
  }
  const rest = trimSpan(text, [start, span[1]]);
  if (rest[0] < rest[1]) spans.push(rest);
  return spans;
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
const closers = unitsOf('"\'”’»)]」』）');
/** No sentence ends in more marks and white space. */
const mostClosing = 12;

function endsSentence(text: string, at: number, end: number, limit: number, languages: readonly Language[]): boolean {
  if (text[at] !== '.') return true;
  if (end >= limit) return true;
  const next = text[end]!;
  const before = text.slice(Math.max(0, at - 14), at);
  const token = /[\p{L}\p{M}.]{1,14}$/u.exec(before)?.[0] ?? '';
  if (/[0-9]/u.test(next)) return /\s/u.test(text[end - 1] ?? '');
  if (/^\p{L}\p{M}{0,3}$/u.test(token) || /\.\p{L}\p{M}{0,3}$/u.test(token)) return false;
  if (languages.some((language) => abbreviations(language).has(`${token}.`))) return false;
  if (/\s/u.test(next)) return !/^\s*\p{Ll}/u.test(text.slice(end, end + 8));
  // Glued: only a capital after a small letter, a digit or a closing mark begins a new sentence.
  return /\p{Lu}/u.test(next) && /[\p{Ll}0-9"'”’)]/u.test(text[at - 1] ?? '');
}

const abbreviations = once((language: Language) => new Set(language.abbreviations.map(foldWord)));
