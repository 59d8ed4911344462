import { SaxesParser } from 'saxes';

/** An element of a parsed XML document. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  /** All words in it. */
  text: string;
}

/** Parses XML strictly; throws at the first thing that is not well-formed, names bound to namespaces included. */
export function parseXml(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.fromEntries(Object.entries(attributes).map(([key, { value }]) => [key, value]));
    const element = { name, attributes: values, children: [], text: '' };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('text', (words) => {
    for (const element of open) element.text += words;
  });
  parser.on('cdata', () => {
    throw new Error('a CDATA section');
  });
  parser.on('comment', () => {
    throw new Error('a comment');
  });
  parser.write(xml).close();
  return root.children[0]!;
}

/** The elements under a path of names: `itemMeta/provider`. */
export function find(element: Element, path: string): Element[] {
  return path
    .split('/')
    .reduce(
      (found, name) => found.flatMap(({ children }) => children.filter((child) => child.name === name)),
      [element],
    );
}
