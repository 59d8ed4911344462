import type { Honorific, Language, Pronoun, SpeechWords } from '../../lexicon/types.js';
import { once } from '../../text/pattern.js';
import { type Endings, endingsOf } from './grammar-endings.js';
import { type GrammarWords, grammarWords, type Sort } from './grammar-words.js';
import type { Role } from './role.js';

/** All that is known of one word or phrase. */
export interface Entry {
  readonly roles: ReadonlySet<Role>;
  readonly pronoun: Pronoun | null;
  readonly honorific: Honorific | null;
  /** The number of words of the longest phrase that begins with it. */
  readonly longest: number;
}

/** What is known of words and phrases, by their keys. */
export interface Entries {
  get(key: string): Entry | undefined;
}

/** A language's grammar of speech, indexed for one walk over the words of a text. */
export interface Grammar extends Endings {
  readonly speech: SpeechWords;
  readonly entries: Entries;
}

/** The grammar of the first of the languages that has one written down, or null. */
export function grammarOf(languages: readonly Language[]): Grammar | null {
  const main = languages[0];
  return main?.speech ? compiled(main) : null;
}

const compiled = once(
  (language: Language): Grammar => ({
    speech: language.speech!,
    entries: entriesOf(grammarWords(language)),
    ...endingsOf(language),
  }),
);

function entriesOf({ sort, byKey }: GrammarWords): Entries {
  const entries: Entry[] = [];
  return {
    get: (key) => {
      const number = byKey.get(key);
      if (number === undefined) return undefined;
      entries[number] ??= entryOf(sort(number)!);
      return entries[number];
    },
  };
}

const entryOf = ({ roles, ...sort }: Sort): Entry => ({ ...sort, roles: new Set(roles) });
