import { decodeHTML } from 'entities';
import { SaxesParser } from 'saxes';
import { failed, type Result } from '../failure.js';

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
 * document cut in the middle gives what stands before the cut. No entity of a DOCTYPE is ever expanded and nothing is
 * fetched; HTML's own names for characters (`&nbsp;`) are known. Linear in time and memory.
 */
export function readXml(text: string): Result<Document> {
  const parser = new SaxesParser<{ readonly xmlns: false }>({ xmlns: false });
  const growth = new Growth();
  let tooMany = false;
  for (const [name, character] of namedCharacters(text)) parser.ENTITIES[name] = character;
  // A parser with no handler throws at the first fault.
  parser.on('error', () => undefined);
  parser.on('opentag', ({ name, attributes }) => {
    tooMany ||= !growth.open(name, attributes);
  });
  parser.on('text', (content) => growth.text(content));
  parser.on('cdata', (content) => growth.text(content));
  parser.on('closetag', () => growth.close());
  for (let at = 0; at < text.length && !tooMany; at += step) parser.write(text.slice(at, at + step));
  if (tooMany) return failed('input.too-large', `too large: more than ${mostElements} elements`);
  const { unclosed } = growth;
  const line = parser.line;
  return {
    value: {
      roots: growth.roots,
      broken: unclosed === null ? null : `the XML breaks off at line ${line}, within <${unclosed}>`,
    },
  };
}

/** The parser gets the text in pieces, so that one with too many elements is left in time. */
const step = 65_536;

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
