import { failed } from '../failure.js';
import { readFeed } from '../feed/items.js';
import { itemStory } from '../feed/story.js';
import type { ReadStories } from '../formats.js';
import { decodePage } from '../html/decode.js';

/** A feed, RSS or Atom: a story an item, or why it is none. */
export const readFeedStories: ReadStories = (bytes, options) => {
  const source = decodePage(bytes, options);
  if ('failure' in source) return [source];
  const feed = readFeed(source.value);
  if (feed.items.length === 0) return [failed('input.no-stories', 'a feed without items')];
  return feed.items.map((item) => itemStory(item, feed));
};
