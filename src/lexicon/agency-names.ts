import type { AgencyMention } from '../fields/proposals.js';
import { foldWords } from '../text/fold-words.js';
import { once } from '../text/pattern.js';
import { foldWord } from '../text/reading-copy.js';
import type { Span } from '../text/span.js';
import { phrasesIn, tableIn } from './prepared/direct.js';
import { scriptParts } from './prepared/part.js';
import type { Agency, Language, Lexicon } from './types.js';

/** Looks agencies up in an agency's place: a dateline's bracket, a byline, a sign-off, a credit, a disclaimer. */
export interface AgencyNames {
  /** The agency whose whole name this is; null for a word that names none; undefined for anything else. */
  named(text: string): Agency | null | undefined;
  /** Whether a name may begin at an offset of a text: the names of a stretch begin at none where it does not. */
  begins(text: string, offset: number): boolean;
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
  const { agencies } = lexicon;
  const words = scriptParts(lexicon, 'agencyWords', generalWords);
  const names = phrasesIn([{ name: 'all/agencyNames', make: () => agencies.flatMap(namesOf) }, ...words]);
  const agencyWords = phrasesIn(words);
  const numbers = tableIn([
    { name: 'all/agencies', make: () => numberedNames(agencies) },
    ...scriptParts(lexicon, 'noAgency', (languages) => keysOf(generalWords(languages)).map((key) => [key, 0] as const)),
  ]);
  const initials = tableIn([{ name: 'all/agencyInitials', make: () => initialsOf(agencies) }]);
  const everyday = tableIn([{ name: 'all/everydayAgencies', make: () => everydayNames(agencies) }]);
  const isMisspelt = (text: string): boolean => initials.get(text.toLowerCase()) === 1 && !isInitials(text);
  const agencyOf = (key: string): Agency | null | undefined => {
    const number = numbers.get(key);
    return number === undefined ? undefined : (agencies[number - 1] ?? null);
  };
  const scan = (text: string, [start, end]: Span): AgencyMention[] => {
    const stretch = text.slice(start, end);
    return names
      .all(stretch)
      .filter((span) => !isMisspelt(stretch.slice(...span)))
      .map((span) => ({
        agency: agencyOf(key(stretch.slice(...span))) ?? null,
        span: [start + span[0], start + span[1]],
      }));
  };
  return {
    named: (text) => (isMisspelt(text) ? undefined : agencyOf(key(text))),
    begins: (text, offset) => names.lengthAt(text, offset) > 0,
    scan,
    scanSentence: (text, span) =>
      scan(text, span).filter(({ span: [start, end] }) => {
        if (everyday.get(key(text.slice(start, end))) === undefined || /['‘“"]/u.test(text[start - 1] ?? ''))
          return true;
        const behind = agencyWords.first(text.slice(end, end + 40));
        return behind !== null && behind[0] <= 14;
      }),
  };
});

const generalWords = (languages: readonly Language[]): string[] => languages.flatMap(({ page }) => page.agencyWords);

const namesOf = ({ names, shortNames }: Agency): string[] => [...names, ...shortNames];

/** An agency's place in the lexicon, counted from 1: 0 is a word that names none. */
function numberedNames(agencies: readonly Agency[]): [string, number][] {
  const numbers = agencies.flatMap((agency, i) => namesOf(agency).map(() => i + 1));
  return keysOf(agencies.flatMap(namesOf)).map((key, i) => [key, numbers[i]!]);
}

function initialsOf(agencies: readonly Agency[]): [string, number][] {
  return agencies
    .flatMap(namesOf)
    .filter(isInitials)
    .map((name) => [name.toLowerCase(), 1]);
}

function everydayNames(agencies: readonly Agency[]): [string, number][] {
  const names = agencies.flatMap(({ shortNames }) => shortNames.filter((name) => !isInitials(name)));
  return keysOf(names).map((key) => [key, 1]);
}

function key(name: string): string {
  return tidy(foldWord(name));
}

function keysOf(names: readonly string[]): string[] {
  return foldWords(names).map(tidy);
}

function tidy(folded: string): string {
  return folded.replace(/\s+/gu, ' ').trim().toLowerCase();
}
