import { foldWords } from '../text/fold-words.js';
import { once } from '../text/pattern.js';
import { foldWord } from '../text/reading-copy.js';
import type { Span } from '../text/span.js';
import { phrasesIn, tableIn } from './prepared/direct.js';
import type { Lexicon, Publisher } from './types.js';

/** A publisher named in the text. */
export interface PublisherMention {
  readonly publisher: Publisher;
  readonly span: Span;
  /** Whether it is known by its name or host rather than by words that only its pages have. */
  readonly byName: boolean;
}

/** Looks publishers up in page furniture, notices and bylines; running text is no place to look. */
export interface PublisherNames {
  /** The publisher whose name this is and nothing else: a masthead may be an ordinary word (`Dawn`, `नवजीवन`). */
  named(text: string): Publisher | null;
  /** All publishers named in a stretch of the doc's text, from left to right. */
  scan(text: string, span: Span): PublisherMention[];
}

export const publisherNames = once((lexicon: Lexicon): PublisherNames => {
  const { publishers } = lexicon;
  const words = tableIn([{ name: 'all/publisherWords', make: () => wordsOf(publishers) }]);
  const names = phrasesIn([{ name: 'all/publisherNames', make: () => wordsOf(publishers).map(([word]) => word) }]);
  const mastheads = tableIn([{ name: 'all/mastheads', make: () => mastheadsOf(publishers) }]);
  return {
    named: (text) => publishers[mastheads.get(key(text)) ?? -1] ?? null,
    scan: (text, [start, end]) => {
      const stretch = text.slice(start, end);
      return names.all(stretch).flatMap((span) => {
        const known = words.get(key(stretch.slice(...span)));
        if (known === undefined) return [];
        const publisher = publishers[known >> 1]!;
        return [{ publisher, byName: (known & 1) === 1, span: [start + span[0], start + span[1]] as const }];
      });
    },
  };
});

/** A publisher's place in the lexicon, twice, and 1 where the word is its name or host. */
function wordsOf(publishers: readonly Publisher[]): [string, number][] {
  return keyed(
    publishers.flatMap(({ pageWords = [], names, domains }, i) => [
      ...pageWords.map((word): [string, number] => [word, 2 * i]),
      ...[...names, ...domains].map((word): [string, number] => [word, 2 * i + 1]),
    ]),
  );
}

function mastheadsOf(publishers: readonly Publisher[]): [string, number][] {
  return keyed(
    publishers.flatMap(({ name, names }, i) => [name, ...names].map((masthead): [string, number] => [masthead, i])),
  );
}

function keyed(entries: readonly (readonly [string, number])[]): [string, number][] {
  const folded = foldWords(entries.map(([word]) => word));
  return entries.map(([, value], i) => [tidy(folded[i]!), value]);
}

function key(name: string): string {
  return tidy(foldWord(name));
}

function tidy(folded: string): string {
  return folded.replace(/\s+/gu, ' ').replace(/[‘’]/gu, "'").trim().toLowerCase();
}

/**
 * A slug for a publisher that the lexicon does not know: its name in small letters, words joined by hyphens.
 *
 * @example
 * slugOf('Konkan Ledger'); // 'konkan-ledger'
 */
export function slugOf(name: string): string {
  return (
    name
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join('-');
}
