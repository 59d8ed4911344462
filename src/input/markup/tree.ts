import { decodeHTML } from 'entities';
import { SaxesParser } from 'saxes';
import { failed, type Result } from '../failure.js';
import { mendWindows1252 } from '../windows-1252.js';

/** An element of a document in markup: names and attributes as they stand, without the prefix of a namespace. */
export interface Element {
  /** The local name: `headline` for `<nar:headline>`. */
  readonly name: string;
  /** By their full names: `xml:lang`. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: Element | null;
  readonly children: readonly (Element | string)[];
  /** Whether the document has its end: a file cut in the middle leaves elements open. */
  readonly closed: boolean;
}

/** An element while its document is being read. */
export interface OpenElement extends Element {
  readonly children: (Element | string)[];
  closed: boolean;
}

/** Deeper elements stand beside each other at this depth, so that whoever walks the tree cannot overflow the stack. */
const deepest = 200;

/** A document has far fewer; more would fill the memory. */
const mostElements = 400_000;

const noAttributes: ReadonlyMap<string, string> = new Map();

/** Grows a tree from the events of a parser. */
export class Growth {
  readonly roots: OpenElement[] = [];
  private readonly stack: OpenElement[] = [];
  private last: OpenElement | null = null;
  private count = 0;

  /** @returns false where the document has too many elements */
  open(name: string, attributes: Readonly<Record<string, string>>): boolean {
    const parent = this.stack[Math.min(this.stack.length, deepest) - 1] ?? null;
    const entries = Object.entries(attributes);
    const element: OpenElement = {
      name: name.slice(name.indexOf(':') + 1),
      attributes: entries.length === 0 ? noAttributes : new Map(entries),
      parent,
      children: [],
      closed: false,
    };
    (parent?.children ?? this.roots).push(element);
    this.stack.push(element);
    return ++this.count <= mostElements;
  }

  text(text: string): void {
    this.stack.at(-1)?.children.push(text);
  }

  close(): void {
    const element = this.stack.pop();
    if (element) element.closed = true;
    this.last = element ?? null;
  }

  /** Takes the last end back: it was another's. */
  reopen(): void {
    if (!this.last) return;
    this.last.closed = false;
    this.stack.push(this.last);
  }

  /** The name of the innermost element that is still open. */
  get unclosed(): string | null {
    return this.stack.at(-1)?.name ?? null;
  }
}

/** What was read of an XML document. */
export interface Document {
  /** Its root; several where documents stand one behind the other in a file. */
  readonly roots: readonly Element[];
  /** Why the document is not whole, as a line for people; null where it is. */
  readonly broken: string | null;
}

/**
 * Reads XML as far as it goes: an unknown entity, a prefix that nothing binds, a loose `&` stay as they are, and a
 * document cut in the middle, or whose tags cross, gives what stands before. No entity of a DOCTYPE is ever expanded
 * and nothing is fetched; HTML's own names for characters (`&nbsp;`) are known. Linear in time and memory.
 */
export function readXml(xml: string): Result<Document> {
  const text = withWholeReferences(xml);
  const parser = new SaxesParser<{ readonly xmlns: false }>({ xmlns: false });
  const growth = new Growth();
  let stopped: 'crossed' | 'too-many' | null = null;
  for (const [name, character] of namedCharacters(text)) parser.ENTITIES[name] = character;
  // A parser with no handler throws at the first fault.
  parser.on('error', ({ message }) => {
    if (stopped || !/un(?:expected close|matched closing) tag/u.test(message)) return;
    growth.reopen();
    stopped = 'crossed';
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (!stopped && !growth.open(name, attributes)) stopped = 'too-many';
  });
  const add = (content: string): void => {
    if (!stopped) growth.text(mendWindows1252(content));
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => {
    if (!stopped) growth.close();
  });
  for (let at = 0; at < text.length && stopped === null; at += step) parser.write(text.slice(at, at + step));
  if (stopped === 'too-many') return failed('input.too-large', `too large: more than ${mostElements} elements`);
  return { value: { roots: growth.roots, broken: broken(growth, stopped, parser.line) } };
}

function broken({ unclosed }: Growth, stopped: string | null, line: number): string | null {
  if (unclosed === null) return null;
  return stopped
    ? `an end tag crosses <${unclosed}>: mend the XML`
    : `the XML breaks off at line ${line}, within <${unclosed}>`;
}

/** The parser gets the text in pieces, so that it stops soon after a fault. */
const step = 65_536;

/** The text with each `&` that begins no reference written as one; those of CDATA sections mean themselves. */
function withWholeReferences(text: string): string {
  const parts: string[] = [];
  for (let at = 0; at < text.length; ) {
    const start = text.indexOf('<![CDATA[', at);
    const plain = start < 0 ? text.slice(at) : text.slice(at, start);
    parts.push(plain.replace(/&(?!#?[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,40};)/gu, '&amp;'));
    if (start < 0) break;
    const end = text.indexOf(']]>', start);
    parts.push(text.slice(start, end < 0 ? text.length : end));
    at = end < 0 ? text.length : end;
  }
  return parts.join('');
}

/** The characters that HTML names and XML does not, as far as the text names them. */
function namedCharacters(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [reference, name] of text.matchAll(/&([a-zA-Z][a-zA-Z0-9]{1,31});/gu)) {
    if (found.has(name!) || xmlNames.has(name!)) continue;
    const character = decodeHTML(reference);
    if (character !== reference) found.set(name!, character);
  }
  return found;
}

const xmlNames = new Set(['amp', 'lt', 'gt', 'quot', 'apos']);
