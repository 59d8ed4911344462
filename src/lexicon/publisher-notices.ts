import { anyOf, once } from '../text/pattern.js';
import type { Lexicon, Publisher } from './types.js';

/** A publisher's own notice as patterns: its first words, its last, and what it says. */
export interface PublisherNotice {
  readonly publisher: Publisher;
  readonly opens: RegExp;
  readonly closes: RegExp;
  readonly edited: boolean | null;
  readonly headlineEdited: boolean | null;
}

export const publisherNotices = once((lexicon: Lexicon): readonly PublisherNotice[] =>
  lexicon.publishers.flatMap((publisher) =>
    (publisher.disclaimers ?? []).map(({ opens, closes, edited, headlineEdited }) => ({
      publisher,
      opens: new RegExp(anyOf([opens]), 'iu'),
      closes: new RegExp(anyOf([closes]), 'giu'),
      edited,
      headlineEdited,
    })),
  ),
);
