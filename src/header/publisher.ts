import type { Doc } from '../doc.js';
import type { Stated } from '../header.js';
import { agencyNames } from '../lexicon/agency-names.js';
import { publisherNames, slugOf } from '../lexicon/publisher-names.js';
import type { PublisherField } from '../story.js';
import { agencyOfHost } from './bylines.js';
import { docOfWords, shownOf } from './shown.js';

/** The house that a header names as the printer of the story; an agency is none. */
export function statedPublisher(doc: Doc, stated: Stated): PublisherField | null {
  const shown = shownOf(doc, stated);
  if (!shown) return null;
  const { text } = docOfWords(doc, stated.text);
  const known = publisherNames(doc.lexicon).named(text);
  if (!known && (agencyNames(doc.lexicon).named(text) !== undefined || agencyOfHost(doc, text))) return null;
  const { text: name, ...place } = shown;
  return { id: known?.id ?? slugOf(name), name: known?.name ?? name, ...place };
}
