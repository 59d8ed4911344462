import type { Honorific, Language, Pronoun, SpeechWords } from '../../lexicon/types.js';
import { once } from '../../text/pattern.js';
import { foldWord } from '../../text/reading-copy.js';
import { keyOf } from './grammar-key.js';
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
export interface Grammar {
  readonly speech: SpeechWords;
  readonly entries: Entries;
  /** Endings that make a word a title, by their last code unit. */
  readonly titleEndings: ReadonlyMap<number, readonly string[]>;
  /** Each short form of a title with the full one. */
  readonly sameTitles: ReadonlyMap<string, string>;
  /** Words that begin with an apostrophe, without it. */
  readonly elisions: ReadonlySet<string>;
  readonly nonNameEndings: readonly string[];
  /** Markers written together with the word before, the longest first: `-ले`, `-च्या`. */
  readonly agentEndings: readonly string[];
  readonly genitiveEndings: readonly string[];
  readonly abbreviations: ReadonlySet<string>;
  /** Endings of finite verbs: `ತ್ತೇವೆ`. */
  readonly clauseEndings: readonly string[];
  /** Endings of verbs that close reported words: `ೆಂದು`. */
  readonly conjunctionEndings: readonly string[];
}

/** The grammar of the first of the languages that has one written down, or null. */
export function grammarOf(languages: readonly Language[]): Grammar | null {
  const main = languages[0];
  return main?.speech ? compiled(main) : null;
}

const compiled = once((language: Language): Grammar => {
  const speech = language.speech!;
  return {
    speech,
    entries: entriesOf(grammarWords(language)),
    titleEndings: byLastUnit(speech.titleEndings.map((ending) => keyOf(foldWord(ending)))),
    elisions: new Set(speech.elisions.map((word) => keyOf(foldWord(word)))),
    nonNameEndings: speech.nonNameEndings,
    agentEndings: endingsOf(speech.agentMarkers),
    genitiveEndings: endingsOf(speech.genitives),
    sameTitles: new Map(
      Object.entries(speech.sameTitles).map(([short, full]) => [keyOf(foldWord(short)), keyOf(foldWord(full))]),
    ),
    clauseEndings: (speech.clauseEndings ?? []).map((ending) => keyOf(foldWord(ending))),
    conjunctionEndings: (speech.conjunctionEndings ?? []).map((ending) => keyOf(foldWord(ending))),
    abbreviations: new Set(language.abbreviations.map((word) => keyOf(foldWord(word)).replace(/\.$/u, ''))),
  };
});

function entriesOf({ sorts, byKey }: GrammarWords): Entries {
  const entries: Entry[] = [];
  return {
    get: (key) => {
      const sort = byKey.get(key);
      if (sort === undefined) return undefined;
      entries[sort] ??= entryOf(sorts[sort]!);
      return entries[sort];
    },
  };
}

const entryOf = ({ roles, ...sort }: Sort): Entry => ({ ...sort, roles: new Set(roles) });

/** Those of a list of markers that begin with a hyphen, without it. */
const endingsOf = (markers: readonly string[]): string[] =>
  markers
    .filter((marker) => marker.startsWith('-'))
    .map((marker) => keyOf(foldWord(marker.slice(1))))
    .sort((a, b) => b.length - a.length);

function byLastUnit(endings: readonly string[]): Map<number, string[]> {
  const map = new Map<number, string[]>();
  for (const ending of endings) {
    const unit = ending.charCodeAt(ending.length - 1);
    map.set(unit, [...(map.get(unit) ?? []), ending]);
  }
  return map;
}
