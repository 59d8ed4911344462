import { foldWord } from './reading-copy.js';

/** A run of letters of any script, with vowel signs and marks; JavaScript's `\w` knows only ASCII. */
export const word = '[\\p{L}\\p{M}]+';
/** Here no word begins further left. */
const wordStart = '(?<![\\p{L}\\p{M}\\p{N}])';
/** Here no word goes on to the right. */
export const wordEnd = '(?![\\p{L}\\p{M}\\p{N}])';
/** Any single quotation mark or apostrophe. */
const apostrophe = "['‘’`´]";

/**
 * The source of a pattern that finds any of the words in a reading copy: longest first, escaped, folded, white space
 * of any length, any apostrophe for an apostrophe. Never built from story text.
 *
 * @returns a group without captures; with no words, a pattern that never matches
 * @example
 * new RegExp(anyOf(['New Delhi', 'Delhi']), 'u').exec('in New  Delhi')?.[0]; // 'New  Delhi'
 */
export function anyOf(words: Iterable<string>): string {
  const sources = [...new Set([...words].map(foldWord))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return sources.length === 0 ? '(?!)' : `(?:${sources.map(phraseSource).join('|')})`;
}

/** Like `anyOf`, but only as whole words. */
export function anyWord(words: Iterable<string>): string {
  return `${wordStart}${anyOf(words)}${wordEnd}`;
}

/**
 * Like `anyOf`, for words that pages print as they are, in capitals, in small letters or with capitals at each word.
 * Patterns that look at case themselves (a name glued to `By`) need this instead of the `i` flag, under which
 * `\p{Lu}` matches small letters too.
 */
export function anyCase(words: Iterable<string>): string {
  return anyOf([...words].flatMap((w) => [w, w.toUpperCase(), w.toLowerCase(), capitalised(w), capitalisedEach(w)]));
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function capitalisedEach(text: string): string {
  return text.split(' ').map(capitalised).join(' ');
}

function phraseSource(folded: string): string {
  return folded
    .split(/\s+/u)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&').replace(/['‘’]/gu, apostrophe))
    .join('\\s+');
}

/**
 * Makes one value a key, once: patterns built from a language or the whole lexicon are compiled on first use and kept
 * as long as their key lives.
 */
export function once<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, V>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) {
      value = make(key);
      made.set(key, value);
    }
    return value;
  };
}
