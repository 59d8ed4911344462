import type { Header, Stated } from '../../header.js';
import type { Span } from '../../text/span.js';
import { failed, type Result } from '../failure.js';
import type { Incoming } from '../incoming.js';

/** What a structured format has of a story. */
export interface Structured {
  /** The paragraphs of its text, in order; none of them blank. */
  readonly paragraphs: readonly string[];
  readonly header: Header;
  readonly id: string | null;
  readonly url: string | null;
  /** What the item is where it is no story, for a line to people: `a picture`. */
  readonly kind: string;
}

/**
 * A structured story as text, a blank line between its paragraphs, with a header that tells where each of them stands.
 * An item that is all headline, a flash, has the headline for its text.
 */
export function toIncoming({ paragraphs, header, id, url, kind }: Structured): Result<Incoming> {
  const { headline } = header;
  if (paragraphs.length > 0) {
    const text = paragraphs.join('\n\n');
    return { value: { text, header: { ...header, paragraphs: spansOf(paragraphs) }, id, url } };
  }
  if (!headline) return failed('input.no-stories', `no story in it: ${kind} without text`, { id, url });
  const flash: Stated = { text: headline.text, span: [0, headline.text.length], path: null };
  return { value: { text: headline.text, header: { ...header, headline: flash, paragraphs: [] }, id, url } };
}

function spansOf(paragraphs: readonly string[]): Span[] {
  let at = 0;
  return paragraphs.map((paragraph) => {
    const span: Span = [at, at + paragraph.length];
    at = span[1] + between;
    return span;
  });
}

const between = '\n\n'.length;
