import { dataIn } from '../../lexicon/prepared/direct.js';
import type { Language } from '../../lexicon/types.js';
import { foldWords } from '../../text/fold-words.js';
import { keyOf } from './grammar-key.js';

/** Endings and short forms of a language's grammar of speech, as keys. */
export interface Endings {
  /** Endings that make a word a title, by their last code unit. */
  readonly titleEndings: ReadonlyMap<number, readonly string[]>;
  /** Each short form of a title with the full one. */
  readonly sameTitles: ReadonlyMap<string, string>;
  /** Titles whose last word alone is another's. */
  readonly apartTitles: ReadonlySet<string>;
  /** Small words within the names of bodies: `of`. */
  readonly nameLinks: ReadonlySet<string>;
  /** Words for what an office is for, and the offices that name it behind them. */
  readonly portfolios: ReadonlySet<string>;
  readonly portfolioTitles: ReadonlySet<string>;
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
  /** Case endings of nouns that are no speakers: `த்தில்`. */
  readonly adpositionEndings: readonly string[];
}

/** The endings of a language that has a grammar of speech. */
export function endingsOf(language: Language): Endings {
  const data = dataIn({ name: `${language.tag}/speechEndings`, make: () => gather(language) });
  return {
    ...data,
    titleEndings: byLastUnit(data.titleEndings),
    sameTitles: new Map(data.sameTitles),
    apartTitles: new Set(data.apartTitles),
    nameLinks: new Set(data.nameLinks),
    portfolios: new Set(data.portfolios),
    portfolioTitles: new Set(data.portfolioTitles),
    elisions: new Set(data.elisions),
    abbreviations: new Set(data.abbreviations),
  };
}

/** The same as JSON can hold it. */
function gather({ speech, abbreviations }: Language) {
  const words = speech!;
  return {
    titleEndings: keysOf(words.titleEndings),
    elisions: keysOf(words.elisions),
    nonNameEndings: words.nonNameEndings,
    agentEndings: suffixes(words.agentMarkers),
    genitiveEndings: suffixes(words.genitives),
    sameTitles: Object.entries(words.sameTitles).map((names): [short: string, full: string] => {
      const [short, full] = keysOf(names);
      return [short!, full!];
    }),
    apartTitles: keysOf(words.apartTitles ?? []),
    nameLinks: keysOf(words.nameLinks),
    portfolios: keysOf(words.portfolios ?? []),
    portfolioTitles: keysOf(words.portfolioTitles ?? []),
    clauseEndings: keysOf(words.clauseEndings ?? []),
    conjunctionEndings: keysOf(words.conjunctionEndings ?? []),
    adpositionEndings: keysOf(words.adpositionEndings ?? []),
    abbreviations: keysOf(abbreviations).map((key) => key.replace(/\.$/u, '')),
  };
}

function keysOf(words: readonly string[]): string[] {
  return foldWords(words).map(keyOf);
}

/** Those of a list of markers that begin with a hyphen, without it. */
function suffixes(markers: readonly string[]): string[] {
  const bare = markers.filter((marker) => marker.startsWith('-')).map((marker) => marker.slice(1));
  return keysOf(bare).sort((a, b) => b.length - a.length);
}

function byLastUnit(endings: readonly string[]): Map<number, string[]> {
  const map = new Map<number, string[]>();
  for (const ending of endings) {
    const unit = ending.charCodeAt(ending.length - 1);
    map.set(unit, [...(map.get(unit) ?? []), ending]);
  }
  return map;
}
