import type { Doc } from '../doc.js';
import { pagePatterns } from '../lexicon/page-patterns.js';
import type { Span } from '../text/span.js';

/**
 * The names in a row of them: parted by commas, `&` and words that join, each without the place it was filed from.
 *
 * @param span a stretch that holds names and nothing else (`Asha Rao in Kochi and Tom Hale`)
 */
export function splitNames(doc: Doc, span: Span): Span[] {
  const { conjunction, bureau } = pagePatterns(doc.lexicon);
  const names: Span[] = [];
  for (const part of splitAt(doc.text, span, /\s?[,&]\s?/gu)) {
    let name: Span | null = null;
    let filed = false;
    for (const word of splitAt(doc.text, part, /\s+/gu)) {
      const text = doc.text.slice(...word);
      if (conjunction.test(text)) {
        if (name) names.push(name);
        name = null;
        filed = false;
      } else if (name && bureau.test(text)) filed = true;
      else if (!filed) name = [name ? name[0] : word[0], word[1]];
    }
    if (name) names.push(name);
  }
  return names;
}

/** The parts of a stretch between marks, empty ones left out. */
export function splitAt(text: string, span: Span, mark: RegExp): Span[] {
  const parts: Span[] = [];
  let start = span[0];
  for (const match of text.slice(...span).matchAll(mark)) {
    parts.push([start, span[0] + match.index]);
    start = span[0] + match.index + match[0].length;
  }
  parts.push([start, span[1]]);
  return parts.filter(([from, to]) => from < to);
}
