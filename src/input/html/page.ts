import type { Span } from '../../text/span.js';
import { type Block, type Holder, mostParts, PageText } from './blocks.js';
import { blockElements, unseenElements } from './elements.js';
import { type MarkupHandler, scanMarkup } from './scan.js';

/** An element whose words the page says something of: a property (`itemprop`), a time, a heading. */
export interface Marked {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** The property elements around it, the innermost first. */
  readonly within: readonly string[];
  /** Its words in the page's text; null where it has none. */
  readonly span: Span | null;
}

/** A page: its text, and what its markup says. */
export interface Page {
  readonly text: string;
  /** Whether it has more blocks or marked elements than are kept: it is not the whole page then. */
  readonly overfull: boolean;
  readonly blocks: readonly Block[];
  readonly marked: readonly Marked[];
  /** `<meta>`: contents by name or property in small letters, the first of each. */
  readonly metas: ReadonlyMap<string, string>;
  readonly title: string | null;
  readonly canonical: string | null;
  /** The scripts of the type `application/ld+json`. */
  readonly jsonLd: readonly string[];
}

/** Reads a page, however broken: linear in its length. */
export function readPage(source: string): Page {
  const reader = new PageReader();
  scanMarkup(source, 'html', reader);
  return reader.page();
}

/** An open element, and what ends with it. */
interface Open {
  readonly name: string;
  readonly holder: Holder;
  readonly block: boolean;
  readonly unseen: boolean;
  readonly link: boolean;
  /** Of an element that is marked: its place among the marked ones. */
  readonly mark: number | null;
  readonly prop: boolean;
}

/** So much is kept of scripts that hold facts. */
const mostFacts = 4_000_000;

class PageReader implements MarkupHandler {
  private readonly text_ = new PageText();
  private readonly opened: Open[] = [];
  private readonly marked: (Omit<Marked, 'span'> & { span: Span | null; start: number })[] = [];
  private readonly props: string[] = [];
  private readonly metas = new Map<string, string>();
  private readonly jsonLd: string[] = [];
  private canonical: string | null = null;
  private title: string | null = null;
  private holder: Holder = { name: 'html', parent: null, attributes: new Map() };
  private unseen = 0;
  private links = 0;
  /** Where the text of a title or a script goes. */
  private aside: string[] | null = null;
  private factsLeft = mostFacts;

  page(): Page {
    this.text_.endBlock(this.holder);
    const { text_, metas, title, canonical, jsonLd } = this;
    const marked = this.marked.map(({ start: _, ...mark }): Marked => mark);
    const { text, blocks, overfull } = text_;
    return { text, overfull, blocks, marked, metas, title, canonical, jsonLd };
  }

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (name === 'meta') this.meta(attributes);
    if (name === 'link') this.link(attributes);
    const block = blockElements.has(name) || name.includes('-');
    const unseen = isUnseen(name, attributes);
    const opened: Open = {
      name,
      holder: this.holder,
      block,
      unseen,
      link: name === 'a' && attributes.has('href'),
      mark: this.mark(name, attributes),
      prop: attributes.has('itemprop'),
    };
    this.opened.push(opened);
    if (unseen) this.unseen++;
    if (opened.link) this.links++;
    if (opened.prop) this.props.push(attributes.get('itemprop')!);
    if (isAside(name, attributes) && this.aside === null) this.aside = [];
    if (this.unseen > 0) return;
    if (name === 'br') this.text_.lineEnd();
    if (name === 'td' || name === 'th') this.text_.space('\t');
    if (!block) return;
    this.text_.endBlock(this.holder);
    this.holder = { name, parent: this.holder, attributes };
  }

  close(name: string): void {
    const opened = this.opened.pop()!;
    if (this.aside !== null && (name === 'title' || name === 'script')) this.closeAside(name);
    if (opened.block && this.unseen === 0) this.text_.endBlock(this.holder);
    if (opened.mark !== null) this.endMark(opened.mark);
    this.holder = opened.holder;
    if (opened.unseen) this.unseen--;
    if (opened.link) this.links--;
    if (opened.prop) this.props.pop();
  }

  text(text: string): void {
    if (this.aside !== null) this.aside.push(text);
    else if (this.unseen === 0) this.text_.add(text, this.links > 0);
  }

  private mark(name: string, attributes: ReadonlyMap<string, string>): number | null {
    if (!attributes.has('itemprop') && !markedElements.has(name)) return null;
    if (this.marked.length === mostParts) {
      this.text_.overfull = true;
      return null;
    }
    this.marked.push({ name, attributes, within: this.props.slice(-3).reverse(), span: null, start: this.text_.next });
    return this.marked.length - 1;
  }

  private endMark(index: number): void {
    const mark = this.marked[index]!;
    const { end } = this.text_;
    if (end > mark.start) mark.span = [mark.start, end];
  }

  private meta(attributes: ReadonlyMap<string, string>): void {
    const key = attributes.get('property') ?? attributes.get('name') ?? attributes.get('http-equiv');
    const content = attributes.get('content');
    if (key === undefined || content === undefined || content.trim() === '') return;
    const name = key.trim().toLowerCase();
    if (!this.metas.has(name)) this.metas.set(name, content);
  }

  private link(attributes: ReadonlyMap<string, string>): void {
    if (attributes.get('rel')?.toLowerCase() === 'canonical') this.canonical ??= attributes.get('href') ?? null;
  }

  private closeAside(name: string): void {
    const text = this.aside!.join('');
    this.aside = null;
    if (name === 'title') this.title ??= text;
    else if (text.length <= this.factsLeft) {
      this.factsLeft -= text.length;
      this.jsonLd.push(text);
    }
  }
}

const markedElements: ReadonlySet<string> = new Set(['time', 'h1']);

/** Hidden from readers; a whole page that is hidden waits for a script to show it. */
function isUnseen(name: string, attributes: ReadonlyMap<string, string>): boolean {
  if (unseenElements.has(name)) return true;
  if (wholes.has(name)) return false;
  if (attributes.has('hidden')) return true;
  return /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(attributes.get('style') ?? '');
}

const wholes: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article']);

function isAside(name: string, attributes: ReadonlyMap<string, string>): boolean {
  if (name === 'title') return true;
  return name === 'script' && /^\s*application\/ld\+json/iu.test(attributes.get('type') ?? '');
}
