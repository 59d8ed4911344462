import { type MarkupHandler, scanMarkup } from '../html/scan.js';

/** A value of an item, or of the feed around it. */
export interface FeedValue {
  /** The words; markup where it holds elements of its own, or text that is markup once more. */
  readonly text: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Whether its markup stood in the feed as such and not as text: its words are markup then. */
  readonly inline: boolean;
}

/** The values of an item by the local names of their elements: `title`, `encoded`, `author/name`. */
export type FeedValues = ReadonlyMap<string, readonly FeedValue[]>;

export interface FeedItem {
  /** The name of its element: `item` in RSS, `entry` in Atom. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly values: FeedValues;
  /** Whether the feed breaks off within it. */
  readonly cut: boolean;
}

export interface Feed {
  /** What is said of the feed as a whole before its first item. */
  readonly values: FeedValues;
  readonly attributes: ReadonlyMap<string, string>;
  readonly items: readonly FeedItem[];
}

/** Reads RSS 0.9 to 2.0 and Atom, however broken: linear in its length. */
export function readFeed(source: string): Feed {
  const reader = new FeedReader();
  scanMarkup(source, 'xml', reader);
  return reader.feed();
}

const itemNames: ReadonlySet<string> = new Set(['item', 'entry']);
/** Elements around the items. */
const feedNames: ReadonlySet<string> = new Set(['rss', 'RDF', 'channel', 'feed']);
/** Vocabularies that speak of pictures, sound and traffic: their titles and descriptions are not the story's. */
const otherPrefixes: ReadonlySet<string> = new Set([
  'geo',
  'georss',
  'googleplay',
  'itunes',
  'media',
  'slash',
  'sy',
  'thr',
  'wfw',
]);

type Values = Map<string, FeedValue[]>;

/** A value while it is being read: texts and tags of it, in their order. */
interface OpenValue {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly pieces: { readonly text: string; readonly tag: boolean }[];
  /** How many elements are open within it. */
  depth: number;
}

class FeedReader implements MarkupHandler {
  private readonly items: FeedItem[] = [];
  private readonly own: Values = new Map();
  private attributes: ReadonlyMap<string, string> = new Map();
  private item: { readonly attributes: ReadonlyMap<string, string>; readonly values: Values } | null = null;
  private value: OpenValue | null = null;
  private cut = false;

  feed(): Feed {
    return { values: this.own, attributes: this.attributes, items: this.items };
  }

  open(full: string, attributes: ReadonlyMap<string, string>): void {
    const name = localName(full);
    if (this.value) {
      this.value.depth++;
      this.value.pieces.push({ text: startTag(name, attributes), tag: true });
    } else if (itemNames.has(name)) this.item = { attributes, values: new Map() };
    else if (feedNames.has(name) && !this.item) this.attributes = new Map([...this.attributes, ...attributes]);
    else this.value = { name, attributes, pieces: [], depth: 0 };
  }

  close(full: string): void {
    const name = localName(full);
    if (this.value && this.value.depth > 0) {
      this.value.depth--;
      this.value.pieces.push({ text: `</${name}>`, tag: true });
    } else if (this.value) this.endValue(this.value);
    else if (this.item && itemNames.has(name)) {
      this.items.push({ name, ...this.item, cut: this.cut });
      this.item = null;
    }
  }

  text(text: string): void {
    this.value?.pieces.push({ text, tag: false });
  }

  end(): void {
    this.cut = true;
  }

  private endValue({ name, attributes, pieces }: OpenValue): void {
    this.value = null;
    const inline = pieces.some(({ tag }) => tag);
    const text = pieces.map((piece) => (inline && !piece.tag ? escaped(piece.text) : piece.text)).join('');
    const values = this.item?.values ?? this.own;
    // What is said behind the first item is said of no feed that is being read.
    if (!this.item && this.items.length > 0) return;
    const found = values.get(name);
    if (found) found.push({ text, attributes, inline });
    else values.set(name, [{ text, attributes, inline }]);
  }
}

/** The name without its prefix; that of another vocabulary stays whole, so that it is no name of the story's. */
function localName(full: string): string {
  const colon = full.indexOf(':');
  return colon < 0 || otherPrefixes.has(full.slice(0, colon)) ? full : full.slice(colon + 1);
}

function startTag(name: string, attributes: ReadonlyMap<string, string>): string {
  const written = [...attributes].map(([key, value]) => ` ${key}="${escaped(value).replaceAll('"', '&quot;')}"`);
  return `<${name}${written.join('')}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
