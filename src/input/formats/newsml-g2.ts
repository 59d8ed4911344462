import type { ReadStories } from '../formats.js';
import { storiesOfItems } from '../markup/items.js';
import { newsmlG2Story } from './newsml-g2/story.js';

/** NewsML-G2 (IPTC): each `newsItem` with text is a story; packages and items of other classes are told apart. */
export const readNewsmlG2Stories: ReadStories = (bytes, { encoding }) =>
  storiesOfItems(bytes, encoding, {
    items: ['newsItem', 'packageItem', 'conceptItem', 'knowledgeItem', 'planningItem', 'catalogItem'],
    name: 'NewsML-G2',
    read: (item) => [newsmlG2Story(item)],
  });
