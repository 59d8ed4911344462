import { type Block, blocksOf } from '../../markup/blocks.js';
import { attribute, elementsOf, first, select } from '../../markup/find.js';
import { htmlElement, htmlIn } from '../../markup/fragment.js';
import type { Structured } from '../../markup/story.js';
import type { Element } from '../../markup/tree.js';
import { nitfHeader } from './header.js';

/** The story of a `nitf` element. Names as in IPTC's NITF 3.6 documentation. */
export function nitfStory(nitf: Element): Structured {
  return {
    paragraphs: nitfParagraphs(nitf),
    header: nitfHeader(nitf),
    id: attribute(first(nitf, 'head/docdata/doc-id'), 'id-string'),
    url: null,
    kind: 'an NITF document',
  };
}

/** The text, and the line at its end: `body.end` holds who reported and wrote. */
export function nitfParagraphs(nitf: Element): string[] {
  return [...contents(nitf), ...select(nitf, 'body/body.end/tagline')].flatMap(blocksIn).map(({ text }) => text);
}

/** Archives put the lead once more before the whole text: `<block class="full_text">`. */
function contents(nitf: Element): Element[] {
  const whole = select(nitf, 'body/body.content/block').filter((block) => attribute(block, 'class') === 'full_text');
  return whole.length > 0 ? whole : select(nitf, 'body/body.content');
}

/** Some houses put the paragraphs there as text. */
function blocksIn(element: Element): Block[] {
  const html = elementsOf(element).length > 0 ? null : htmlIn(element.children.join(''));
  return blocksOf(html === null ? element : htmlElement(html));
}
