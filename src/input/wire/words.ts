import { wireWords } from '../../lexicon/wire-words.js';
import type { Advisory } from '../../story.js';
import type { Span } from '../../text/span.js';

/** A line of a head that opens by a word to editors: of which kind, and how long the mark is. */
export interface Mark {
  readonly kind: Advisory['kind'];
  readonly length: number;
}

/** The mark that a line opens with, in brackets or not; null where it opens with none. */
export function markOf(text: string): Mark | null {
  const bracket = /^[([*]{1,3}\s?/u.exec(text)?.[0].length ?? 0;
  for (const { kind, exact, loose } of advisories) {
    const start = text.slice(bracket, bracket + 80);
    const match = exact.exec(start) ?? loose.exec(start);
    if (!match) continue;
    const end = bracket + match[0].length;
    const sign = /^\s?(?:[0-9]{1,2}\s?)?[:=*–—-]{1,3}\s?/u.exec(text.slice(end));
    // In small letters such a word may begin a headline, unless a sign sets it off.
    if (bracket === 0 && !sign && !exact.test(start)) continue;
    const whole = bracket > 0 || wholeLines.has(kind) || end === text.length;
    if (whole) return { kind, length: text.length };
    if (sign) return { kind, length: end + sign[0].length };
  }
  return null;
}

/** Such a word has its line to itself: what follows it says what of, until when, or why. */
const wholeLines: ReadonlySet<string> = new Set(['kill', 'embargo', 'note']);

const advisories = wireWords.advisories.map(({ kind, opens }) => ({
  kind,
  exact: anyOf(opens, 'u'),
  loose: anyOf(opens, 'iu'),
}));

function anyOf(words: readonly string[], flags: string): RegExp {
  const longestFirst = [...words].sort((a, b) => b.length - a.length).map(escaped);
  return new RegExp(`^(?:${longestFirst.join('|')})(?![\\p{L}\\p{M}])`, flags);
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

const ordinal = '(?:[0-9]{1,2}(?:st|nd|rd|th|er|e|\\.)?[\\s-]{0,2})';
const takeWord = `(?:${[...wireWords.takes].sort((a, b) => b.length - a.length).join('|')})`;
const take = new RegExp(`^${ordinal}?${takeWord}(?:\\s?[\\s-]\\s?${takeWord}){0,2}(?:[\\s-]?[0-9]{1,2})?$`, 'iu');

/** Whether words are the name of a version or part: `1st Ld-Writethru`, `2ND LEAD`, `UPDATE 1`. */
export function isTake(words: string): boolean {
  return words.length <= 32 && take.test(words.trim());
}

/** `UPDATE 1-Ferry runs again`, `(LEAD) Ferry runs again`: the version before a headline; null where there is none. */
export function takeBefore(text: string): Span | null {
  const match = /^(\(?)([^()-]{2,24})(?:(?<=^\([^()]{2,24})\)\s|-)(?=\p{Lu}\S{0,40}\s\S)/u.exec(text);
  return match && isTake(match[2]!) ? [match[1]!.length, match[1]!.length + match[2]!.length] : null;
}

const bylineOpens = anyOf(wireWords.bylines, 'iu');

/** Whether a line reads as a byline: a word for it, and a name behind. */
export function isByline(text: string, closed: boolean): boolean {
  const opens = text.length <= 160 ? bylineOpens.exec(text) : null;
  return opens !== null && (closed || /^\s(?:the\s)?\p{Lu}/u.test(text.slice(opens[0].length)));
}

const notebookOpens = anyOf(wireWords.notebooks, 'iu');

/** Whether a line opens the part behind the story: `# Notebook`, `* * * *`, a sentence of the house's own. */
export function opensNotebook(text: string): boolean {
  if (/^\*(?:\s?\*){2,12}$/u.test(text)) return true;
  const words = text.replace(/^[#*\s-]{1,8}/u, '');
  const match = notebookOpens.exec(words);
  return match !== null && (text.startsWith('#') || match[0].length >= words.length - 2);
}
