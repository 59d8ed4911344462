import { tableIn } from '../../lexicon/prepared/direct.js';
import { scriptParts } from '../../lexicon/prepared/part.js';
import type { Agency, Language, Lexicon } from '../../lexicon/types.js';
import { once } from '../../text/pattern.js';
import { foldWords } from '../timestamps/fold.js';

/** What the lexicon knows of datelines, to look words up in. */
export interface DatelineWords {
  /** The agency with an `agencyKey`; null for a word that names none (`एजेंसियां`), undefined for any other. */
  agencyOf(key: string): Agency | null | undefined;
  /** Whether a word is the first of their names, to pass over all others quickly. */
  startsAgency(word: string): boolean;
  /** Whether it is the name of a publisher, which some put before the place. */
  isPublisher(key: string): boolean;
  /** Whether the word is one of the names of publishers, agencies and desks: `टीम`, `समाचार`, `News`. */
  isHouseWord(word: string): boolean;
  /** Whether it stands before a colon and is no place: `नोट`, `Updated`, `Watch`. */
  isLabel(key: string): boolean;
  /** Whether the word joins to what goes before it and opens no sentence: `ने`, `को`, `के`. */
  isJoiner(word: string): boolean;
  /** Whether the word is one of every text, by which a capital after a comma is known to open a sentence: `the`, `a`. */
  isFunctionWord(word: string): boolean;
  /** Whether it is a small word within names, which ends none: `de`, `van`. */
  isParticle(word: string): boolean;
}

export const datelineWords = once((lexicon: Lexicon): DatelineWords => {
  const { agencies, publishers } = lexicon;
  const numbers = tableIn([
    { name: 'all/datelineAgencies', make: () => numberedKeys(agencies) },
    ...scriptParts(lexicon, 'datelineNoAgency', (languages) => foldWords(generalWords(languages)).map(noAgency)),
  ]);
  const starts = tableIn([
    { name: 'all/datelineAgencyStarts', make: () => startsIn(agencies.flatMap(namesOf)) },
    ...scriptParts(lexicon, 'datelineNoAgencyStarts', (languages) => startsIn(generalWords(languages))),
  ]);
  const names = tableIn([
    {
      name: 'all/datelinePublishers',
      make: () =>
        marked(
          publishers.flatMap((publisher) => publisher.names),
          1,
        ),
    },
  ]);
  const houseWords = tableIn([
    { name: 'all/datelineHouseWords', make: () => wordsIn([...agencies, ...publishers].flatMap(({ names }) => names)) },
    ...scriptParts(lexicon, 'datelineDeskWords', (languages) =>
      wordsIn(languages.flatMap(({ page }) => page.deskNames)),
    ),
  ]);
  const uses = tableIn(scriptParts(lexicon, 'datelineUses', usesOf));
  const isUsed = (word: string, as: number): boolean => ((uses.get(word) ?? 0) & as) !== 0;
  return {
    agencyOf: (key) => {
      const number = numbers.get(key);
      return number === undefined ? undefined : (agencies[number - 1] ?? null);
    },
    startsAgency: (word) => starts.get(word) !== undefined,
    isPublisher: (key) => names.get(key) !== undefined,
    isHouseWord: (word) => houseWords.get(word) !== undefined,
    isLabel: (key) => isUsed(key, use.label),
    isJoiner: (word) => isUsed(word, use.joiner),
    isFunctionWord: (word) => isUsed(word, use.functionWord),
    isParticle: (word) => isUsed(word, use.particle),
  };
});

const namesOf = ({ names, shortNames }: Agency): string[] => [...names, ...shortNames];

const generalWords = (languages: readonly Language[]): string[] => languages.flatMap(({ page }) => page.agencyWords);

const noAgency = (folded: string): [string, number] => [agencyKey(folded), 0];

/** An agency's place in the lexicon, counted from 1. */
function numberedKeys(agencies: readonly Agency[]): [string, number][] {
  const numbers = agencies.flatMap((agency, i) => namesOf(agency).map(() => i + 1));
  return foldWords(agencies.flatMap(namesOf)).map((name, i) => [agencyKey(name), numbers[i]!]);
}

function startsIn(names: readonly string[]): [string, number][] {
  return foldWords(names).map((name) => [firstWord.exec(name)?.[0] ?? '', 1]);
}

function wordsIn(names: readonly string[]): [string, number][] {
  return foldWords(names).flatMap((name) => name.split(' ').map((word): [string, number] => [word, 1]));
}

function marked(words: readonly string[], value: number): [string, number][] {
  return foldWords(words).map((word) => [word, value]);
}

/** What a word is used for, as bits. */
const use = { label: 1, joiner: 2, functionWord: 4, particle: 8 } as const;

function usesOf(languages: readonly Language[]): Map<string, number> {
  const uses = new Map<string, number>();
  const all = [
    ...marked(languages.flatMap(labelsOf), use.label),
    ...marked(languages.flatMap(joinersOf), use.joiner),
    ...marked(
      languages.flatMap(({ functionWords }) => functionWords),
      use.functionWord,
    ),
    ...marked(
      languages.flatMap(({ speech }) => speech?.nameParticles ?? []),
      use.particle,
    ),
  ];
  for (const [word, bit] of all) uses.set(word, (uses.get(word) ?? 0) | bit);
  return uses;
}

function joinersOf({ speech }: Language): readonly string[] {
  return speech ? [...speech.agentMarkers, ...speech.genitives, ...speech.adpositions] : [];
}

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
