import type { Header } from '../../header.js';
import { idfHeader, idfParagraphs } from '../formats/idf/content.js';
import { nitfHeader } from '../formats/nitf/header.js';
import { nitfParagraphs } from '../formats/nitf/story.js';
import { type Block, blocksOf } from './blocks.js';
import { below, elementsOf, stated } from './find.js';
import { htmlElement, htmlIn, looksLikeHtml } from './fragment.js';
import { headerOf } from './header.js';
import type { Element } from './tree.js';

/** The text that a format of items carries in it. */
export interface Content {
  readonly paragraphs: readonly string[];
  /** What the carried document says of itself: a document of HTML no more than its one `h1`. */
  readonly header: Header;
}

/** The content of an element that holds NITF, IDF, HTML, HTML written as text, or plain text. */
export function contentOf(element: Element): Content {
  const nitf = element.name === 'nitf' ? element : below(element, 'nitf')[0];
  if (nitf) return { paragraphs: nitfParagraphs(nitf), header: nitfHeader(nitf) };
  const idf = below(element, 'idf')[0];
  if (idf) return { paragraphs: idfParagraphs(idf), header: idfHeader(idf) };
  const body = below(element, 'body')[0] ?? element;
  const titles = below(body, 'h1');
  const headline = titles.length === 1 ? stated(titles[0]) : undefined;
  return { paragraphs: wordsOf(blocksOfText(body)), header: headerOf({ headline }) };
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
