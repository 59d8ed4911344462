import { type Doc, show } from '../doc.js';
import type { Stated } from '../header.js';
import { agencyNames } from '../lexicon/agency-names.js';
import type { Signoff } from '../story.js';
import { docOfWords } from './shown.js';

/** Reads the line that signs a story: the agency, and the initials of its desk. Null where it stands in no text. */
export function statedSignoff(doc: Doc, { span, text }: Stated): Signoff | null {
  if (!span) return null;
  const line = docOfWords(doc, text);
  const mention = agencyNames(doc.lexicon).scan(line.text, [0, line.text.length])[0] ?? null;
  const desk = (line.text.match(/[\p{L}\p{M}]+/gu) ?? []).filter(
    (word) => !mention || !line.text.slice(...mention.span).includes(word),
  );
  return { ...show(doc, doc.copy.copySpan(span)), agency: mention?.agency?.id ?? null, desk: [...new Set(desk)] };
}
