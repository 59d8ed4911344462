import { attribute, below, elementsOf, first, select } from '../../markup/find.js';
import type { Element } from '../../markup/tree.js';

/** Where the story of an item stands. */
export interface StoryPlace {
  /** The elements that hold the text; none in a flash. */
  readonly contents: readonly Element[];
  /** The component that holds the text and those around it, the innermost first: what one leaves open the next tells. */
  readonly components: readonly Element[];
}

/** Roles of components whose text goes with something else, as houses write them. */
const besideRoles = new Set(['caption', 'photo caption', 'picture', 'photo', 'graphic', 'video', 'audio', 'thumbnail']);

/**
 * The main text of an item: of the component with the role `Main`, else of the first that has text and is no caption.
 * Null where the item is no story: it holds pictures, or refers to others.
 */
export function storyPlace(item: Element): StoryPlace | null {
  const components = componentsOf(item);
  const withText = components.filter((component) => textsOf(component).length > 0 && !isBeside(component, item));
  const main = withText.find((component) => roleOf(component) === 'main') ?? withText[0];
  if (main) return { contents: contentsOf(main), components: withOuter(main, item) };
  const refers = components.some((component) => select(component, 'NewsItemRef').length > 0);
  if (refers || below(item, 'ContentItem').length > 0) return null;
  const headed = components.find((component) => first(component, 'NewsLines/HeadLine'));
  return { contents: [], components: headed ? withOuter(headed, item) : [] };
}

/** What an item that is no story holds, for a line to people. */
export function kindOf(item: Element): string {
  const media = below(item, 'ContentItem').map(mediaOf);
  if (media.length === 0) return 'a NewsItem of references';
  const other = media.find((name) => name !== null && name.toLowerCase() !== 'text');
  return other ? `a NewsItem of ${other}` : 'a NewsItem that holds no words';
}

/** All components of an item, each before those in it. */
function componentsOf(within: Element): Element[] {
  return select(within, 'NewsComponent').flatMap((component) => [component, ...componentsOf(component)]);
}

function withOuter(component: Element, item: Element): Element[] {
  const chain: Element[] = [];
  for (let at: Element | null = component; at && at !== item; at = at.parent) chain.push(at);
  return chain;
}

/** Whether a component, or one around it, goes with something else. */
function isBeside(component: Element, item: Element): boolean {
  return withOuter(component, item).some((at) => besideRoles.has(roleOf(at) ?? ''));
}

function roleOf(component: Element): string | null {
  return attribute(first(component, 'Role'), 'FormalName')?.toLowerCase() ?? null;
}

/** Of equivalents, the same text in several forms, the first. */
function contentsOf(component: Element): Element[] {
  const texts = textsOf(component);
  return attribute(component, 'EquivalentsList') === 'yes' ? texts.slice(0, 1) : texts;
}

/** The texts that a component itself holds. Bytes in an `Encoding` and files elsewhere are none. */
function textsOf(component: Element): Element[] {
  return select(component, 'ContentItem')
    .filter((content) => (mediaOf(content) ?? 'text').toLowerCase() === 'text')
    .flatMap((content) => select(content, 'DataContent'))
    .filter(({ children }) => children.some((child) => typeof child !== 'string' || /\S/u.test(child)));
}

function mediaOf(content: Element): string | null {
  const media = elementsOf(content).find(({ name }) => name === 'MediaType');
  return attribute(media, 'FormalName');
}
