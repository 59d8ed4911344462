import type { ReadStories } from '../formats.js';
import { storiesOfItems } from '../markup/items.js';
import { nitfStory } from './nitf/story.js';

/** NITF 3 (IPTC): each `nitf` of the file is a story. */
export const readNitfStories: ReadStories = (bytes, { encoding }) =>
  storiesOfItems(bytes, encoding, { items: ['nitf'], name: 'NITF', read: (item) => [nitfStory(item)] });
