import type { Doc } from './doc.js';
import type { Note } from './notes.js';
import type { Span } from './text/span.js';

/**
 * Leads every `span` of a value back from the reading copy to the input: the one place where that is done. Objects and
 * arrays are copied, all else stays.
 */
export function unfold<T>(doc: Doc, value: T): T {
  if (Array.isArray(value)) return value.map((item) => unfold(doc, item)) as T;
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, part]) => [
    key,
    key === 'span' && part !== null ? doc.copy.sourceSpan(part as Span) : unfold(doc, part),
  ]);
  return Object.fromEntries(entries) as T;
}

export function sourceNotes(doc: Doc, notes: readonly Note[]): Note[] {
  return notes.map((note) => ({ ...note, span: doc.copy.sourceSpan(note.span) }));
}
