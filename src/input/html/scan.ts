import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { closedBy, voidElements } from './elements.js';

/** What a page or a feed is made of, as it comes. */
export interface MarkupHandler {
  /** An element begins; a void one has its `close` right behind. */
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  close(name: string): void;
  /** Text with its references resolved; one text may come in pieces. */
  text(text: string): void;
  /** The source is at its end: what is closed after was never closed in it. */
  end?(): void;
}

/** Deeper elements are none: their text stays, their tags count for nothing. Browsers stop at the same depth. */
const deepest = 512;

/**
 * Reads markup, however broken, in time that grows in step with it: what is never closed ends with what it stands in,
 * an end without a beginning says nothing, and every `open` has its `close`.
 *
 * @param kind `html`: names in small letters, elements that close by themselves; `xml`: names as they stand, `CDATA`
 */
export function scanMarkup(source: string, kind: 'html' | 'xml', handler: MarkupHandler): void {
  const scanner = new Scanner(source, kind === 'xml', handler);
  const tokenizer = new Tokenizer({ xmlMode: kind === 'xml', decodeEntities: true }, scanner);
  tokenizer.write(source);
  tokenizer.end();
}

/** The tokenizer of htmlparser2 with a stack that no page can make slow: its own looks through all of it at each end. */
class Scanner implements TokenizerCallbacks {
  private readonly source: string;
  private readonly xml: boolean;
  private readonly handler: MarkupHandler;
  private readonly stack: string[] = [];
  /** How many elements of a name are open, and how many are too deep to be. */
  private readonly counts = new Map<string, number>();
  private readonly tooDeep = new Map<string, number>();
  private name = '';
  private attributes = new Map<string, string>();
  private attribute = '';
  private value: string[] = [];

  constructor(source: string, xml: boolean, handler: MarkupHandler) {
    this.source = source;
    this.xml = xml;
    this.handler = handler;
  }

  onopentagname(start: number, end: number): void {
    this.name = this.nameAt(start, end);
    this.attributes = new Map();
  }

  onattribname(start: number, end: number): void {
    this.attribute = this.nameAt(start, end);
    this.value = [];
  }

  onattribdata(start: number, end: number): void {
    this.value.push(this.source.slice(start, end));
  }

  onattribentity(codePoint: number): void {
    this.value.push(String.fromCodePoint(codePoint));
  }

  onattribend(): void {
    if (!this.attributes.has(this.attribute)) this.attributes.set(this.attribute, this.value.join(''));
  }

  onopentagend(): void {
    this.open(!this.xml && voidElements.has(this.name));
  }

  onselfclosingtag(): void {
    const foreign = this.name === 'svg' || this.counts.has('svg') || this.counts.has('math');
    this.open(this.xml || foreign || voidElements.has(this.name));
  }

  onclosetag(start: number, end: number): void {
    const name = this.nameAt(start, end);
    // `</br>` is read as `<br>`.
    if (!this.xml && name === 'br') {
      this.handler.open(name, new Map());
      this.handler.close(name);
    } else if (this.tooDeep.has(name)) count(this.tooDeep, name, -1);
    else if (this.counts.has(name)) while (this.pop() !== name);
  }

  ontext(start: number, end: number): void {
    this.handler.text(this.source.slice(start, end));
  }

  ontextentity(codePoint: number): void {
    this.handler.text(String.fromCodePoint(codePoint));
  }

  oncdata(start: number, end: number, offset: number): void {
    if (this.xml) this.handler.text(this.source.slice(start, end - offset));
  }

  onend(): void {
    this.handler.end?.();
    while (this.stack.length > 0) this.pop();
  }

  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}

  private nameAt(start: number, end: number): string {
    const name = this.source.slice(start, end);
    return this.xml ? name : name.toLowerCase();
  }

  private open(alone: boolean): void {
    const { name, handler } = this;
    if (!this.xml) for (let top = this.stack.at(-1); top && closedBy(top, name); top = this.stack.at(-1)) this.pop();
    if (!alone && this.stack.length >= deepest) {
      count(this.tooDeep, name, 1);
      return;
    }
    handler.open(name, this.attributes);
    if (alone) {
      handler.close(name);
      return;
    }
    this.stack.push(name);
    count(this.counts, name, 1);
  }

  private pop(): string {
    const name = this.stack.pop()!;
    count(this.counts, name, -1);
    this.handler.close(name);
    return name;
  }
}

function count(counts: Map<string, number>, name: string, step: 1 | -1): void {
  const next = (counts.get(name) ?? 0) + step;
  if (next > 0) counts.set(name, next);
  else counts.delete(name);
}
