import type { ReadStories } from '../formats.js';
import { storiesOfItems } from '../markup/items.js';
import { newsml1Stories } from './newsml1/story.js';

/** NewsML 1.0 to 1.2 (IPTC): each `NewsItem` with text is a story; pictures and packages are told apart. */
export const readNewsml1Stories: ReadStories = (bytes, { encoding }) =>
  storiesOfItems(bytes, encoding, { items: ['NewsItem'], name: 'NewsML 1', read: newsml1Stories });
