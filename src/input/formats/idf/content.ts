import type { Header, Stated } from '../../../header.js';
import { blocksOf } from '../../markup/blocks.js';
import { attribute, below, stated } from '../../markup/find.js';
import { headerOf } from '../../markup/header.js';
import type { Element } from '../../markup/tree.js';

/** Elements that are printed above the text. */
const headTypes = new Set(['dateline', 'headline', 'leadin', 'pagedateline', 'preamble']);

/** The paragraphs of an `idf` element, the article format of Naviga's (once Infomaker's) writer: those below its head. */
export function idfParagraphs(idf: Element): string[] {
  const elements = below(idf, 'element').filter((element) => !headTypes.has(typeOf(element)));
  return elements.flatMap((element) => blocksOf(element).map(({ text }) => text));
}

/** What its elements print above the text. */
export function idfHeader(idf: Element): Header {
  const elements = below(idf, 'element');
  const said = (...types: readonly string[]): Stated | undefined =>
    stated(elements.find((element) => types.includes(typeOf(element))));
  return headerOf({ headline: said('headline'), summary: said('preamble', 'leadin'), dateline: said('dateline') });
}

function typeOf(element: Element): string {
  return attribute(element, 'type') ?? '';
}
