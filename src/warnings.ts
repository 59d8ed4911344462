import type { Warning } from './story.js';
import type { Span } from './text/span.js';

/** How grave a finding is: `warning` counts under `--strict`, `note` is for those who look. */
export type Severity = 'warning' | 'note';

/** Every code that a Story's `warnings` can hold, with its message. */
export const warningTable = {
  'story.none': ['warning', 'no story found: the text has no paragraph of prose'],
  'story.second': ['warning', 'a second story follows in the same text; it is left out of the body'],
  'timestamp.offset-repaired': ['warning', 'the stamp’s offset is malformed; it was read as hours and minutes'],
  'timestamp.zone-unknown': ['warning', 'the stamp names a zone that is not known; the default zone was used'],
  'timestamp.impossible': ['warning', 'the text has a stamp whose date or time does not exist; it was left out'],
  'dateline.date-impossible': ['warning', 'the dateline names a day that does not exist'],
  'quote.unclosed': ['note', 'a quotation mark is opened and never closed'],
  'quote.unopened': ['note', 'a quotation mark is closed and never opened'],
  'disclaimer.publisher-unknown': ['note', 'the notice speaks for a publisher that the lexicon does not know'],
  'header.byline': ['note', 'the header has a byline that names nobody'],
  'header.language': ['note', 'the header names another language than the text is written in'],
  'header.headline': ['note', 'the header has another headline than the text'],
  'header.dateline': ['warning', 'the header names another place than the dateline'],
  'header.text-elsewhere': [
    'warning',
    'the header refers to the story’s text, which is not in the input; the body is empty',
  ],
  'header.time': ['note', 'the header has another day than the text'],
  'text.mojibake': ['warning', 'the text holds characters that were decoded in a wrong encoding'],
  'text.legacy-font': ['warning', 'the text looks like Hindi in a legacy font, not in Unicode'],
  'text.lone-surrogate': ['warning', 'the text holds half a surrogate pair'],
} as const satisfies Record<string, readonly [Severity, string]>;

export type WarningCode = keyof typeof warningTable;

/** A warning of the table, at a place (a span of the doc’s text) or of the whole text. */
export function warn(code: WarningCode, span: Span | null = null): Warning {
  return { code, message: warningTable[code][1], span };
}
