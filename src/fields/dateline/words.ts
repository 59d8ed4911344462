import type { Agency, Language, Lexicon } from '../../lexicon/types.js';
import { once } from '../../text/pattern.js';
import { foldWords } from '../timestamps/fold.js';

/** What the lexicon knows of datelines, as sets to look words up in. */
export interface DatelineWords {
  /** Agencies by `agencyKey`; null for a word that names none (`एजेंसियां`). */
  readonly agencies: ReadonlyMap<string, Agency | null>;
  /** The first words of their names, to pass over all others quickly. */
  readonly agencyStarts: ReadonlySet<string>;
  /** Names of publishers, which some put before the place. */
  readonly publishers: ReadonlySet<string>;
  /** Whole texts that stand before a colon and are no place: `नोट`, `Updated`, `Watch`. */
  readonly labels: ReadonlySet<string>;
  /** Words that join to what goes before them and open no sentence: `ने`, `को`, `के`. */
  readonly joiners: ReadonlySet<string>;
  /** Words of every text, by which a capital after a comma is known to open a sentence: `the`, `a`. */
  readonly functionWords: ReadonlySet<string>;
}

export const datelineWords = once((lexicon: Lexicon): DatelineWords => {
  const named = lexicon.agencies.flatMap((agency) =>
    [...agency.names, ...agency.shortNames].map((name): [string, Agency | null] => [name, agency]),
  );
  const general = lexicon.languages.flatMap(({ page }) => page.agencyWords.map((word): [string, null] => [word, null]));
  const all = [...general, ...named];
  const folded = foldWords(all.map(([name]) => name));
  const words = (pick: (language: Language) => readonly string[]): Set<string> =>
    new Set(foldWords(lexicon.languages.flatMap(pick)));
  return {
    agencies: new Map(all.map(([, agency], i) => [agencyKey(folded[i]!), agency])),
    agencyStarts: new Set(folded.map((name) => firstWord.exec(name)?.[0] ?? '')),
    publishers: new Set(foldWords(lexicon.publishers.flatMap(({ names }) => names))),
    labels: words(labelsOf),
    joiners: words(({ speech }) =>
      speech ? [...speech.agentMarkers, ...speech.genitives, ...speech.adpositions] : [],
    ),
    functionWords: words(({ functionWords }) => functionWords),
  };
});

const firstWord = /[\p{L}\p{M}]+|[0-9]+/u;

function labelsOf({ page, dates }: Language): readonly string[] {
  return [
    ...page.labels,
    ...page.linkLabels,
    ...page.summaryLabels,
    ...page.storyLabels,
    ...page.captionWords,
    ...page.creditLabels,
    ...page.furniture,
    ...page.furnitureStarts,
    ...page.authorLabels,
    ...page.editorLabels,
    ...page.advisories.flatMap(({ opens }) => opens),
    ...dates.publishedLabels,
    ...dates.updatedLabels,
    ...dates.weekdays,
    ...dates.months.flat(),
  ];
}

/** An agency's name without what writers leave out at will: stops, spaces, hyphens, quotation marks, case. */
export function agencyKey(text: string): string {
  return text.toLowerCase().replace(/[.\s'’‘"“”-]+/gu, '');
}

/** A name as labels are looked up: small letters, single spaces. */
export function placeKey(text: string): string {
  return text.toLowerCase().replace(/\s+/gu, ' ').trim();
}
