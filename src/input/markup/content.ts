import type { Header } from '../../header.js';
import { nitfHeader } from '../formats/nitf/header.js';
import { nitfParagraphs } from '../formats/nitf/story.js';
import { type Block, blocksOf } from './blocks.js';
import { below, elementsOf } from './find.js';
import { htmlElement, htmlIn, looksLikeHtml } from './fragment.js';
import type { Element } from './tree.js';

/** The text that a format of items carries in it. */
export interface Content {
  readonly paragraphs: readonly string[];
  /** What the carried document says of itself; nothing where it is no NITF. */
  readonly header: Header;
}

/** The content of an element that holds NITF, HTML, HTML written as text, or plain text. */
export function contentOf(element: Element): Content {
  const nitf = element.name === 'nitf' ? element : below(element, 'nitf')[0];
  if (nitf) return { paragraphs: nitfParagraphs(nitf), header: nitfHeader(nitf) };
  const body = below(element, 'body')[0] ?? element;
  return { paragraphs: wordsOf(blocksOfText(body)), header: {} };
}

/** The paragraphs of a value that is HTML or plain text. */
export function paragraphsOfText(text: string): string[] {
  if (looksLikeHtml(text)) return wordsOf(blocksOf(htmlElement(text)));
  return wordsOf(blocksOf({ ...htmlElement(''), children: [text] }, true));
}

function blocksOfText(element: Element): Block[] {
  if (elementsOf(element).length > 0) return blocksOf(element);
  const html = htmlIn(element.children.join(''));
  return html === null ? blocksOf(element, true) : blocksOf(htmlElement(html));
}

function wordsOf(blocks: readonly Block[]): string[] {
  return blocks.map(({ text }) => text);
}
