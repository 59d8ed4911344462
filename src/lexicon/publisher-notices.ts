import { once } from '../text/pattern.js';
import { type Phrases, phrasesOf } from '../text/phrases.js';
import type { Span } from '../text/span.js';
import type { Lexicon, Publisher, PublisherDisclaimer } from './types.js';

/** A publisher's own notice as it stands in a text: from its first words to its last. */
export interface NoticeMention {
  readonly publisher: Publisher;
  readonly notice: PublisherDisclaimer;
  readonly span: Span;
}

/** The notice of a publisher's own wording in a line of the doc's text, or null. Its span is one of the line. */
export type NoticeFinder = (line: string) => NoticeMention | null;

export const publisherNotices = once((lexicon: Lexicon): NoticeFinder => {
  const rows = lexicon.publishers.flatMap((publisher) =>
    (publisher.disclaimers ?? []).map((notice) => ({
      publisher,
      notice,
      opens: phrasesOf([notice.opens]),
      closes: phrasesOf([notice.closes]),
    })),
  );
  const anyOpening = phrasesOf(rows.map(({ notice }) => notice.opens));
  return (line) => {
    if (!anyOpening.first(line)) return null;
    for (const { publisher, notice, opens, closes } of rows) {
      const span = spanOf(line, opens, closes);
      if (span) return { publisher, notice, span };
    }
    return null;
  };
});

function spanOf(line: string, opens: Phrases, closes: Phrases): Span | null {
  const opened = opens.first(line);
  if (!opened) return null;
  const closed = closes.first(line.slice(opened[0]));
  return closed ? [opened[0], opened[0] + closed[1]] : null;
}
