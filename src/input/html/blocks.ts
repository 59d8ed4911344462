import type { Span } from '../../text/span.js';
import { most } from '../accepted.js';

/** An element that holds text in lines of its own, as far as it says what that text is. */
export interface Holder {
  readonly name: string;
  readonly parent: Holder | null;
  readonly attributes: ReadonlyMap<string, string>;
}

/** A piece of a page that stands by itself: a paragraph, a heading, an item of a list. */
export interface Block {
  /** In the page's text. */
  readonly span: Span;
  readonly holder: Holder;
  /** Its letters, white space left out, and how many of them are the words of links. */
  readonly letters: number;
  readonly linked: number;
}

/** So many blocks and marked elements are kept of a page: more would not fit into memory. */
export const mostParts = most.lines;

/** Gathers the text of a page: a line for each block, a blank line between two, white space folded. */
export class PageText {
  /** In the order of the text. */
  readonly blocks: Block[] = [];
  /** Whether there is more than is kept: then what there is must not pass for the page. */
  overfull = false;
  private readonly parts: string[] = [];
  private size = 0;
  private pending = '';
  private start: number | null = null;
  private letters = 0;
  private linked = 0;

  /** The text so far. */
  get text(): string {
    return this.parts.join('');
  }

  /** Where the text so far ends. */
  get end(): number {
    return this.size;
  }

  /** Where the next word will begin. */
  get next(): number {
    return this.size + this.pending.length;
  }

  /** Adds words; white space at their edges parts them from others. */
  add(words: string, link: boolean): void {
    if (this.overfull) return;
    const folded = words.replace(unprintable, '').replace(/\s+/gu, ' ');
    const word = folded.trim();
    if (folded.startsWith(' ')) this.space(' ');
    if (word === '') return;
    this.write(word, link);
    if (folded.endsWith(' ')) this.space(' ');
  }

  /** Ends the line within the block; two line ends part blocks as paragraphs are parted. */
  lineEnd(): void {
    if (this.start !== null) this.pending = this.pending.startsWith('\n') ? '\n\n' : '\n';
  }

  /** Parts what stands side by side. */
  space(sign: ' ' | '\t'): void {
    if (this.start !== null && this.pending === '') this.pending = sign;
  }

  /** Ends the block at hand. */
  endBlock(holder: Holder): void {
    if (this.start === null) return;
    if (this.blocks.length === mostParts) this.overfull = true;
    else this.blocks.push({ span: [this.start, this.size], holder, letters: this.letters, linked: this.linked });
    this.start = null;
    this.letters = 0;
    this.linked = 0;
    this.pending = '\n\n';
  }

  private write(word: string, link: boolean): void {
    if (this.pending !== '') this.append(this.pending);
    this.pending = '';
    this.start ??= this.size;
    this.append(word);
    const letters = word.replace(/\s+/gu, '').length;
    this.letters += letters;
    if (link) this.linked += letters;
  }

  private append(part: string): void {
    this.parts.push(part);
    this.size += part.length;
  }
}

/** Control bytes are no text in HTML, white space apart. */
const unprintable = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]/gu;
