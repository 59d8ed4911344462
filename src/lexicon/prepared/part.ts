import type { Language, Lexicon } from '../types.js';

/** Something that is made of the lexicon. */
export interface Part<T> {
  /** Where it is kept: what it is made of (a script, a language, `all`), a slash, what it is. */
  readonly name: string;
  readonly make: () => T;
}

/** One part for each script of a lexicon, made of the languages that are written in it. */
export function scriptParts<T>(
  { languages }: Lexicon,
  name: string,
  make: (languages: readonly Language[]) => T,
): Part<T>[] {
  return [...new Set(languages.map(({ script }) => script))].map((script) => ({
    name: `${script}/${name}`,
    make: () => make(languages.filter((language) => language.script === script)),
  }));
}
