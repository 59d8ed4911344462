import { attribute, below, elementsOf, first, select } from '../../markup/find.js';
import type { Element } from '../../markup/tree.js';

/** Where a story of an item stands. */
export interface StoryPlace {
  /** The elements that hold the text, in order; none in a flash. */
  readonly contents: readonly Element[];
  /** A component beside them that holds the headline alone. */
  readonly title: Element | null;
  /** The same for the line below the headline. */
  readonly subtitle: Element | null;
  /** The component that holds the text and those around it, the innermost first: what one leaves open the next tells. */
  readonly components: readonly Element[];
}

/** Roles of components whose text goes with something else, as houses write them. */
const besideRoles = new Set([
  'caption',
  'photo caption',
  'picture',
  'photo',
  'graphic',
  'logo',
  'video',
  'audio',
  'thumbnail',
  'stylesheet',
]);

/** Roles of components that hold a part each of what the component around them holds. */
const titleRoles = new Set(['title', 'headline']);
const subtitleRole = 'subheadline';
/** In the order in which a reader meets them. */
const textRoles = ['lead', 'intro', 'body', 'contact'];
const partRoles = new Set([...titleRoles, subtitleRole, ...textRoles]);

/**
 * The stories of an item: that of the component with the role `Main`, else the first that has text and is no caption;
 * then those of further components. Title, lead and body in components of their own are one story. Empty where the item
 * is none: it holds pictures, or refers to others.
 */
export function storyPlaces(item: Element): StoryPlace[] {
  const components = componentsOf(item);
  const withText = components.filter((component) => textsOf(component).length > 0 && !isBeside(component, item));
  const groups = firstOfEquivalents(grouped(withText), item);
  const places = groups.map((group) => placeOf(group, item)).filter(({ contents }) => contents.length > 0);
  if (places.length > 0) {
    const main = groups.findIndex((group) => group.some((component) => roleOf(component) === 'main'));
    return main > 0 ? [places[main]!, ...places.filter((_, i) => i !== main)] : places;
  }
  const refers = components.some((component) => select(component, 'NewsItemRef').length > 0);
  if (refers || below(item, 'ContentItem').length > 0) return [];
  const headed = components.find((component) => first(component, 'NewsLines/HeadLine'));
  return [{ contents: [], title: null, subtitle: null, components: headed ? withOuter(headed, item) : [] }];
}

/** Components with text: the parts of one story together, each other by itself. */
function grouped(components: readonly Element[]): Element[][] {
  const groups: Element[][] = [];
  for (const component of components) {
    const last = groups.at(-1);
    const isPart = partRoles.has(roleOf(component) ?? '');
    if (isPart && last && partRoles.has(roleOf(last[0]!) ?? '') && last[0]!.parent === component.parent)
      last.push(component);
    else groups.push([component]);
  }
  return groups;
}

function placeOf(group: readonly Element[], item: Element): StoryPlace {
  const only = (component: Element | undefined): Element | null =>
    (component && group.length > 1 && textsOf(component)[0]) || null;
  const texts = textRoles.flatMap((role) => group.filter((component) => roleOf(component) === role));
  const parts = group.length > 1 ? texts : group;
  return {
    contents: parts.flatMap(contentsOf),
    title: only(group.find((component) => titleRoles.has(roleOf(component) ?? ''))),
    subtitle: only(group.find((component) => roleOf(component) === subtitleRole)),
    components: withOuter(group.find((component) => roleOf(component) === 'body') ?? parts[0] ?? group[0]!, item),
  };
}

/** Within a component of equivalents, the same in several forms, the first alone is the story. */
function firstOfEquivalents(groups: readonly Element[][], item: Element): Element[][] {
  const taken = new Set<Element>();
  return groups.filter((group) => {
    const around = withOuter(group[0]!, item).slice(1).filter(isOfEquivalents);
    if (around.some((component) => taken.has(component))) return false;
    for (const component of around) taken.add(component);
    return true;
  });
}

function isOfEquivalents(component: Element): boolean {
  return attribute(component, 'EquivalentsList') === 'yes';
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
  return isOfEquivalents(component) ? texts.slice(0, 1) : texts;
}

/** The texts that a component itself holds. Bytes in an `Encoding` and files elsewhere are none. */
function textsOf(component: Element): Element[] {
  return select(component, 'ContentItem')
    .filter(isText)
    .flatMap((content) => select(content, 'DataContent'))
    .filter(({ children }) => children.some((child) => typeof child !== 'string' || /\S/u.test(child)));
}

/** `ComplexData` and the like is text where its type says so: `text/vnd.IPTC.NITF`. */
function isText(content: Element): boolean {
  if (textMedia.has((mediaOf(content) ?? 'text').toLowerCase())) return true;
  return /^text\/|nitf|xhtml/iu.test(attribute(first(content, 'MimeType'), 'FormalName') ?? '');
}

const textMedia = new Set(['text', 'html', 'xhtml', 'nitf']);

function mediaOf(content: Element): string | null {
  const media = elementsOf(content).find(({ name }) => name === 'MediaType');
  return attribute(media, 'FormalName');
}
