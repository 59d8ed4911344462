import { endsLikeSentence } from '../../text/sentences.js';
import { foldSpace } from '../../text/span.js';
import type { Element } from './tree.js';

/** A paragraph, a crosshead, an item of a list, a row of a table. */
export interface Block {
  /** White space folded; a line end where the markup breaks a line within the block. */
  readonly text: string;
}

/** Elements that begin and end a paragraph, in HTML, NITF and the formats that borrow from them. */
const blockNames = new Set(
  (
    'address article aside block blockquote body body.content body.end body.head bq byttl caption center dd ' +
    'div dl dt figcaption figure fn footer form h1 h2 h3 h4 h5 h6 header hl1 hl2 hr html li main nav nitf-table note ' +
    'ol p pre section table tagline tbody tfoot thead tr ul'
  ).split(' '),
);

/** Elements whose words are no part of the story's text. */
const skippedNames = new Set(
  (
    'button canvas embed figure head iframe input math media media-caption media-metadata media-producer media-reference ' +
    'noscript object script select style svg template textarea video audio'
  ).split(' '),
);

/** The cells of a row stand beside each other. */
const cellNames = new Set(['td', 'th']);

/** What a block is made of while it is read: words, and the breaks between its lines. */
interface Pieces {
  readonly done: Block[];
  lines: string[];
  /** Line breaks in a row: two part paragraphs. */
  breaks: number;
}

/**
 * The blocks of an element, in its order: each paragraph, item of a list and row of a table one. Pictures, scripts and
 * forms are left out. Linear in the size of the element.
 *
 * @param preformatted whether line ends of the text mean something: a blank line or an indented one parts paragraphs
 */
export function blocksOf(element: Element, preformatted = false): Block[] {
  const pieces: Pieces = { done: [], lines: [''], breaks: 0 };
  walk(element, pieces, preformatted);
  endBlock(pieces);
  return pieces.done;
}

function walk(element: Element, pieces: Pieces, preformatted: boolean): void {
  for (const child of element.children) {
    if (typeof child === 'string') preformatted ? addLines(pieces, child) : add(pieces, child);
    else enter(child, pieces, preformatted);
  }
}

function enter(element: Element, pieces: Pieces, preformatted: boolean): void {
  const name = element.name.toLowerCase();
  if (skippedNames.has(name)) return;
  if (name === 'br') addBreak(pieces);
  if (cellNames.has(name)) pieces.lines.push(`${pieces.lines.pop()}\t`);
  const isBlock = blockNames.has(name);
  if (isBlock) endBlock(pieces);
  walk(element, pieces, preformatted || name === 'pre');
  if (isBlock) endBlock(pieces);
}

function add(pieces: Pieces, text: string): void {
  if (/\S/u.test(text)) pieces.breaks = 0;
  pieces.lines.push(`${pieces.lines.pop()}${text.replace(/\s+/gu, ' ')}`);
}

function addBreak(pieces: Pieces): void {
  if (++pieces.breaks === 2) endBlock(pieces);
  else pieces.lines.push('');
}

/** Text whose line ends mean something: a blank line or an indented one begins a paragraph. */
function addLines(pieces: Pieces, text: string): void {
  for (const [i, line] of text.split(/\r\n|\r|\n/u).entries()) {
    if (i > 0) {
      if (/^\s*$|^(?: {2}|\t)/u.test(line)) endBlock(pieces);
      else pieces.lines.push('');
    }
    add(pieces, line);
  }
}

function endBlock(pieces: Pieces): void {
  const lines = pieces.lines.map(folded).filter((line) => line !== '');
  pieces.lines = [''];
  pieces.breaks = 0;
  if (lines.length === 0) return;
  // Lines that each end a sentence are paragraphs that were parted by a mere break.
  const parted = lines.slice(0, -1).every(endsLikeSentence);
  for (const text of parted ? lines : [lines.join('\n')]) pieces.done.push({ text });
}

/** A line with its white space folded, and a tab between the cells of a row. */
function folded(line: string): string {
  return line
    .split('\t')
    .map(foldSpace)
    .filter((cell) => cell !== '')
    .join('\t');
}
