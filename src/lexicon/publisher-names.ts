import { foldWords } from '../text/fold-words.js';
import { once } from '../text/pattern.js';
import { phrasesOf } from '../text/phrases.js';
import { foldWord } from '../text/reading-copy.js';
import type { Span } from '../text/span.js';
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
  const byWord = new Map<string, { publisher: Publisher; byName: boolean }>();
  const entries = lexicon.publishers.flatMap((publisher) => [
    ...(publisher.pageWords ?? []).map((word) => ({ word, publisher, byName: false })),
    ...[...publisher.names, ...publisher.domains].map((word) => ({ word, publisher, byName: true })),
  ]);
  const folded = foldWords(entries.map(({ word }) => word));
  for (const [i, { publisher, byName }] of entries.entries()) byWord.set(tidy(folded[i]!), { publisher, byName });
  const names = phrasesOf(byWord.keys());
  const mastheads = mastheadsOf(lexicon.publishers);
  return {
    named: (text) => mastheads.get(key(text)) ?? null,
    scan: (text, [start, end]) => {
      const stretch = text.slice(start, end);
      return names.all(stretch).flatMap((span) => {
        const known = byWord.get(key(stretch.slice(...span)));
        return known ? [{ ...known, span: [start + span[0], start + span[1]] as const }] : [];
      });
    },
  };
});

function mastheadsOf(publishers: readonly Publisher[]): Map<string, Publisher> {
  const all = publishers.flatMap((publisher) =>
    [publisher.name, ...publisher.names].map((name) => ({ name, publisher })),
  );
  const folded = foldWords(all.map(({ name }) => name));
  return new Map(all.map(({ publisher }, i) => [tidy(folded[i]!), publisher]));
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
