import { foldSpace } from '../text/span.js';

/**
 * Story text as a value of a format that programs read: white space folded; control characters, half surrogate pairs
 * and the two signs that XML 1.0 (section 2.2) forbids besides made U+FFFD; empty where there is no text. Signs of
 * direction stay: they are data.
 *
 * @example
 * words('a\0b\n c'); // 'a\uFFFDb c'
 */
export function words(text: string | null | undefined): string {
  return foldSpace(text ?? '').replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD');
}

/**
 * Story text for people: also without the signs that turn the direction of a line, and without tag characters, which
 * can hide a whole text.
 */
export function plainText(text: string | null | undefined): string {
  return words(text?.replace(hidden, ''));
}

/** Embeddings, overrides and isolates of direction; tag characters. */
const hidden = /[\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}]/gu;

/** How many words a text has: what stands between white space and has a letter or a digit; a dash is none. */
export function wordCountOf(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** A language tag as markup takes it (BCP 47 by its outer form, which is `xs:language`); null for anything else. */
export function languageTag(tag: string | null): string | null {
  return tag !== null && /^[a-z]{1,8}(?:-[a-z0-9]{1,8}){0,15}$/iu.test(tag) ? tag : null;
}
