import type { Stated, StatedAdvisory } from '../../header.js';
import { foldSpace } from '../../text/span.js';
import { type Block, blocksOf } from './blocks.js';
import type { Element } from './tree.js';

/** The elements below another, by a path of names: `select(item, 'contentMeta/headline')`. In the document's order. */
export function select(within: Element, path: string): Element[] {
  return path
    .split('/')
    .reduce<Element[]>((found, name) => found.flatMap((element) => childrenOf(element, name)), [within]);
}

/** The first element at a path of names. */
export function first(within: Element, path: string): Element | undefined {
  return select(within, path)[0];
}

/** Elements of a name at any depth; none within another of them. In the document's order. */
export function below(within: Element, name: string): Element[] {
  return elementsOf(within).flatMap((element) => (element.name === name ? [element] : below(element, name)));
}

export function elementsOf({ children }: Element): Element[] {
  return children.filter((child) => typeof child !== 'string');
}

function childrenOf(element: Element, name: string): Element[] {
  return elementsOf(element).filter((child) => child.name === name);
}

/** The words of an element on one line. */
export function textOf(element: Element): string {
  return foldSpace(
    blocksOf(element)
      .map(({ text }) => text)
      .join(' '),
  );
}

/** An attribute's value without white space at its edges; null where it is missing or blank. */
export function attribute(element: Element | undefined, name: string): string | null {
  return element?.attributes.get(name)?.trim() || null;
}

/** The names of an element and of those around it, from the item within a message on: `newsItem/contentMeta/by`. */
export function pathOf(element: Element): string {
  const names: string[] = [];
  for (let at: Element | null = element; at; at = at.parent) names.unshift(at.name);
  return names
    .slice(
      Math.max(
        0,
        names.findIndex((name) => storyRoots.has(name)),
      ),
    )
    .join('/');
}

/** What a story's paths begin with. */
const storyRoots = new Set(['nitf', 'newsItem', 'packageItem', 'NewsItem']);

/** The words of an element as what a format states; nothing where it has none. */
export function stated(element: Element | undefined): Stated | undefined {
  return element && statedText(element, textOf(element));
}

/** The same with a line for each block in it: a byline with the writer's title below the name. */
export function statedLines(element: Element): Stated | undefined {
  return statedText(
    element,
    blocksOf(element)
      .map(({ text }: Block) => text)
      .join('\n'),
  );
}

/** An attribute as what a format states. */
export function statedAttribute(element: Element | undefined, name: string): Stated | undefined {
  const text = attribute(element, name);
  return element && text !== null ? { text, span: null, path: `${pathOf(element)}/@${name}` } : undefined;
}

function statedText(element: Element, text: string): Stated | undefined {
  return text === '' ? undefined : { text, span: null, path: pathOf(element) };
}

/** The first of several places that states something. */
export function firstStated(...places: readonly (Stated | undefined)[]): Stated | undefined {
  return places.find((place) => place !== undefined);
}

/** All places that state something. */
export function allStated(places: readonly (Stated | undefined)[]): Stated[] {
  return places.filter((place) => place !== undefined);
}

/** What an element says to editors, of a kind; none where either is not known. */
export function advisory(kind: StatedAdvisory['kind'] | undefined, said: Stated | undefined): StatedAdvisory[] {
  return kind && said ? [{ kind, ...said }] : [];
}
