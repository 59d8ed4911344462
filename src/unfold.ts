import type { Doc } from './doc.js';
import type { Note } from './notes.js';
import type { Span } from './text/span.js';

/**
 * Leads every `span` of a value back from the reading copy to the input: the one place where that is done. Objects and
 * arrays are copied, all else stays, and so does what the caller says of the source. Most texts have nothing that was
 * folded to another length: there the value itself is what comes out.
 */
export function unfold<T>(doc: Doc, value: T): T {
  return doc.copy.inPlace ? value : unfolded(doc, value);
}

function unfolded<T>(doc: Doc, value: T): T {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item) => unfolded(doc, item)) as T;
  const copy = { ...value } as Record<string, unknown>;
  for (const key of Object.keys(copy)) {
    const part = copy[key];
    // What the caller says of the source is the caller's: a `span` in there is none of the text.
    if (part === null || typeof part !== 'object' || key === 'source') continue;
    copy[key] = key === 'span' ? doc.copy.sourceSpan(part as Span) : unfolded(doc, part);
  }
  return copy as T;
}

export function sourceNotes(doc: Doc, notes: readonly Note[]): readonly Note[] {
  if (doc.copy.inPlace) return notes;
  return notes.map((note) => ({ ...note, span: doc.copy.sourceSpan(note.span) }));
}
