import { type Content, contentOf } from '../../markup/content.js';
import { attribute, first, select } from '../../markup/find.js';
import { headerOf } from '../../markup/header.js';
import type { Structured } from '../../markup/story.js';
import type { Element } from '../../markup/tree.js';
import { codeOf } from './codes.js';
import { newsmlG2Header } from './header.js';

const nothing: Content = { paragraphs: [], header: {} };

/** The story of an item; an item of another class than text has neither text nor headline. */
export function newsmlG2Story(item: Element): Structured {
  const itemClass = codeOf(first(item, 'itemMeta/itemClass')) ?? 'text';
  const isStory = item.name === 'newsItem' && itemClass === 'text';
  const inline = [...select(item, 'contentSet/inlineXML'), ...select(item, 'contentSet/inlineData')][0];
  const { paragraphs, header } = isStory && inline ? contentOf(inline) : nothing;
  return {
    paragraphs,
    header: isStory ? headerOf({ ...header, ...newsmlG2Header(item, header) }) : {},
    id: attribute(item, 'guid'),
    url: select(item, 'itemMeta/link').flatMap(ownAddress)[0] ?? null,
    kind: isStory ? 'a news item' : `a ${item.name === 'newsItem' ? `news item of class ${itemClass}` : item.name}`,
  };
}

/** A link without a relation is the item's own page. */
function ownAddress(link: Element): string[] {
  const href = attribute(link, 'href');
  return href !== null && attribute(link, 'rel') === null && /^https?:/iu.test(href) ? [href] : [];
}
