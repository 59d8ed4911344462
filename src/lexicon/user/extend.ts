import { foldWord } from '../../text/reading-copy.js';
import { placeKey } from '../places/index.js';
import type { Agency, DisclaimerWords, Language, Lexicon, PageWords, Place, Publisher } from '../types.js';
import type { UserLexicon } from './schema.js';

/**
 * A lexicon with a user's own knowledge on top: an agency or publisher of a known id replaces the built-in one, names
 * that the user gives belong to the user's entries alone, and words are added to those of their language.
 *
 * @throws nothing; words of a language that the lexicon does not have are left out
 */
export function extendLexicon(base: Lexicon, user: UserLexicon): Lexicon {
  const places = new Map<string, Place>();
  for (const { nameEn, country, names } of user.places) {
    const place: Place = { nameEn, country, names, kind: 'city', region: null, ordinary: false };
    for (const name of [nameEn, ...names]) places.set(placeKey(name), place);
  }
  return {
    agencies: overlay<Agency>(user.agencies.map(withoutUndefined), base.agencies, (agency) => [
      ...agency.names,
      ...agency.shortNames,
    ]),
    publishers: overlay<Publisher>(user.publishers.map(withoutUndefined), base.publishers, (publisher) => [
      ...publisher.names,
      ...publisher.domains,
    ]),
    languages: base.languages.map((language) => withWords(language, user.words[language.tag] ?? {})),
    findPlace: (name) => places.get(placeKey(name)) ?? base.findPlace(name),
  };
}

/** The user's entries last, where they win; built-in ones of the same id go, and of the others the names taken. */
function overlay<
  T extends {
    readonly id: string;
    readonly names: readonly string[];
    readonly shortNames?: readonly string[];
    readonly domains?: readonly string[];
  },
>(own: readonly T[], base: readonly T[], namesOf: (entry: T) => readonly string[]): T[] {
  const ids = new Set(own.map(({ id }) => id));
  const taken = new Set(own.flatMap(namesOf).map(foldWord));
  const free = (names: readonly string[]): string[] => names.filter((name) => !taken.has(foldWord(name)));
  const others = base
    .filter(({ id }) => !ids.has(id))
    .map((entry) => ({
      ...entry,
      names: free(entry.names),
      ...(entry.shortNames ? { shortNames: free(entry.shortNames) } : {}),
      ...(entry.domains ? { domains: free(entry.domains) } : {}),
    }));
  return [...others, ...own];
}

/** zod gives optional keys as `undefined`; the lexicon's shapes leave them out. */
function withoutUndefined<T extends object>(entry: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

function withWords(language: Language, words: UserLexicon['words'][string]): Language {
  const added = <T extends object>(lists: T): T => {
    const entries = Object.entries(lists).map(([key, list]) => {
      const more = words[key as keyof typeof words];
      return [key, more && Array.isArray(list) ? [...list, ...more] : list];
    });
    return Object.fromEntries(entries) as T;
  };
  return {
    ...language,
    page: added<PageWords>(language.page),
    disclaimer: added<DisclaimerWords>(language.disclaimer),
  };
}
