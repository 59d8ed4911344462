import { once } from '../text/pattern.js';
import { type Phrases, phrasesOf } from '../text/phrases.js';
import type { Span } from '../text/span.js';
import { phrasesIn } from './prepared/direct.js';
import type { Lexicon, Publisher, PublisherDisclaimer } from './types.js';

/** A publisher's own notice as it stands in a text: from its first words to its last. */
export interface NoticeMention {
  readonly publisher: Publisher;
  readonly notice: PublisherDisclaimer;
  readonly span: Span;
}

/** The notice of a publisher's own wording in a line of the doc's text, or null. Its span is one of the line. */
export type NoticeFinder = (line: string) => NoticeMention | null;

export const publisherNotices = once(({ publishers }: Lexicon): NoticeFinder => {
  const anyOpening = phrasesIn([
    { name: 'all/noticeOpenings', make: () => rowsOf(publishers).map(({ notice }) => notice.opens) },
  ]);
  let rows: Row[] | null = null;
  return (line) => {
    if (!anyOpening.first(line)) return null;
    rows ??= rowsOf(publishers);
    for (const { publisher, notice, opens, closes } of rows) {
      const span = spanOf(line, opens, closes);
      if (span) return { publisher, notice, span };
    }
    return null;
  };
});

interface Row extends Pick<NoticeMention, 'publisher' | 'notice'> {
  readonly opens: Phrases;
  readonly closes: Phrases;
}

function rowsOf(publishers: readonly Publisher[]): Row[] {
  return publishers.flatMap((publisher) =>
    (publisher.disclaimers ?? []).map((notice) => ({
      publisher,
      notice,
      opens: phrasesOf([notice.opens]),
      closes: phrasesOf([notice.closes]),
    })),
  );
}

function spanOf(line: string, opens: Phrases, closes: Phrases): Span | null {
  const opened = opens.first(line);
  if (!opened) return null;
  const closed = closes.first(line.slice(opened[0]));
  return closed ? [opened[0], opened[0] + closed[1]] : null;
}
