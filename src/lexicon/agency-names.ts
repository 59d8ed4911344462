import type { AgencyMention } from '../fields/proposals.js';
import { foldWords } from '../text/fold-words.js';
import { once } from '../text/pattern.js';
import { phrasesOf } from '../text/phrases.js';
import { foldWord } from '../text/reading-copy.js';
import type { Span } from '../text/span.js';
import type { Agency, Lexicon } from './types.js';

/** Looks agencies up in an agency's place: a dateline's bracket, a byline, a sign-off, a credit, a disclaimer. */
export interface AgencyNames {
  /** The agency whose whole name this is; null for a word that names none; undefined for anything else. */
  named(text: string): Agency | null | undefined;
  /** All agencies named in a stretch of the doc's text, from left to right, the longest name at each place. */
  scan(text: string, span: Span): AgencyMention[];
  /**
   * The same for stretches that are sentences, such as notices: an everyday word (`भाषा`, language) counts only in
   * quotation marks or before a word for agencies.
   */
  scanSentence(text: string, span: Span): AgencyMention[];
}

/** A short name all in capitals counts only so: `Ani` is a person. */
const isInitials = (name: string): boolean => /^[A-Z&.-]+$/u.test(name);

export const agencyNames = once((lexicon: Lexicon): AgencyNames => {
  const byName = new Map<string, Agency | null>();
  const initials = new Set<string>();
  const everyday = new Set<string>();
  const words = lexicon.languages.flatMap((language) => language.page.agencyWords);
  for (const key of keysOf(words)) byName.set(key, null);
  for (const agency of lexicon.agencies) {
    const names = [...agency.names, ...agency.shortNames];
    for (const [i, key] of keysOf(names).entries()) {
      byName.set(key, agency);
      if (isInitials(names[i]!)) initials.add(names[i]!.toLowerCase());
      else if (i >= agency.names.length) everyday.add(key);
    }
  }
  const names = phrasesOf(byName.keys());
  const agencyWords = phrasesOf(words);
  const isMisspelt = (text: string): boolean => initials.has(text.toLowerCase()) && !isInitials(text);
  const scan = (text: string, [start, end]: Span): AgencyMention[] => {
    const stretch = text.slice(start, end);
    return names
      .all(stretch)
      .filter((span) => !isMisspelt(stretch.slice(...span)))
      .map((span) => ({
        agency: byName.get(key(stretch.slice(...span))) ?? null,
        span: [start + span[0], start + span[1]],
      }));
  };
  return {
    named: (text) => (isMisspelt(text) ? undefined : byName.get(key(text))),
    scan,
    scanSentence: (text, span) =>
      scan(text, span).filter(({ span: [start, end] }) => {
        if (!everyday.has(key(text.slice(start, end))) || /['‘“"]/u.test(text[start - 1] ?? '')) return true;
        const behind = agencyWords.first(text.slice(end, end + 40));
        return behind !== null && behind[0] <= 14;
      }),
  };
});

function key(name: string): string {
  return tidy(foldWord(name));
}

function keysOf(names: readonly string[]): string[] {
  return foldWords(names).map(tidy);
}

function tidy(folded: string): string {
  return folded.replace(/\s+/gu, ' ').trim().toLowerCase();
}
