import { expect, it } from 'vitest';
import { renderNewsmlG2 } from '../../src/output/newsml-g2.js';
import { fixtureNames, lostIn, storiesOfFixture } from './read-back.js';

/**
 * What does not come back, and why. Besides, in all stories: a sign-off, which a Story holds by its place in the text
 * alone, and a disclaimer, which comes back as the terms that the story was sent under.
 */
const gaps: Readonly<Record<string, readonly string[]>> = {
  // `urgency` is a number from 1 to 9; this wire has letters.
  'formats/two-houses.zczc': ['priority'],
  'formats/two-transmissions.anpa': ['priority'],
  // The byline names the feed, and bylines are read first.
  'hi/bhasha-ap-lokmat-glued-stamps.txt': ['agencies'],
};

it.each(fixtureNames)('%s is read back', async (name) => {
  const stories = await storiesOfFixture(name);
  const lost = await Promise.all(stories.map((story) => lostIn(story, renderNewsmlG2(story), 'newsml-g2')));
  expect(stories.length > 0 || name.includes('no-story')).toBe(true);
  expect([...new Set(lost.flat())]).toEqual(gaps[name] ?? []);
});
