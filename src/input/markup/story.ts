import type { Header, Stated } from '../../header.js';
import type { Span } from '../../text/span.js';
import { failed, type Result } from '../failure.js';
import type { Incoming } from '../incoming.js';
import { isSignature } from '../wire/tail.js';

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
    return { value: { text, header: withText(header, text, spansOf(paragraphs)), id, url } };
  }
  if (!headline) return failed('input.no-stories', `no story in it: ${kind} without text`, { id, url });
  const flash: Stated = { text: headline.text, span: [0, headline.text.length], path: null };
  return { value: { text: headline.text, header: { ...header, headline: flash, paragraphs: [] }, id, url } };
}

/** The header with where its paragraphs stand, the lines that sign the story apart; a rule (`___`) is no paragraph. */
function withText(header: Header, text: string, spans: readonly Span[]): Header {
  const signed = header.signoff ? 0 : signatures(text, spans);
  const own = spans.slice(0, spans.length - signed);
  const span: Span = [spans[own.length]?.[0] ?? text.length, text.length];
  return {
    ...header,
    ...(signed > 0 ? { signoff: { text: text.slice(...span), span, path: null } } : {}),
    paragraphs: own.filter((each) => /[\p{L}\p{N}]/u.test(text.slice(...each))),
  };
}

/**
 * How many of the last lines sign the story for its desk: `MA // EA` over `Tidewire/Fim`. Those that are read in any text
 * (`PTI KR RT`) stay in it.
 */
function signatures(text: string, spans: readonly Span[]): number {
  const last = spans.slice(1).slice(-mostSignatures).reverse();
  const other = last.findIndex((span) => {
    const line = text.slice(...span);
    return !(/^\p{Ll}|\//u.test(line) && isSignature(line));
  });
  return other < 0 ? last.length : other;
}

const mostSignatures = 2;

function spansOf(paragraphs: readonly string[]): Span[] {
  let at = 0;
  return paragraphs.map((paragraph) => {
    const span: Span = [at, at + paragraph.length];
    at = span[1] + between;
    return span;
  });
}

const between = '\n\n'.length;
