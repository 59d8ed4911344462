import { expect, it } from 'vitest';
import { renderNinjs } from '../../src/output/ninjs.js';
import { fixtureNames, lostIn, storiesOfFixture } from './read-back.js';

/**
 * What does not come back, and why. Besides, in all stories: a sign-off and the kind of a note to editors (`edNote` is
 * one text), a disclaimer, which comes back as the terms that the story was sent under.
 */
const gaps: Readonly<Record<string, readonly string[]>> = {
  // `urgency` is a number from 1 to 9; this wire has letters.
  'formats/two-houses.zczc': ['priority'],
  'formats/two-transmissions.anpa': ['priority'],
  // ninjs takes no day without a time.
  'en/hellenic-reuters-glued-words.txt': ['published'],
  'en/opinion-no-agency.txt': ['published'],
  'en/thewire-reuters-older-article.txt': ['published'],
  'hi/invented-portal-entities-edited.txt': ['published'],
  'mr/vruttasanstha-ani-mixed-digits.txt': ['published'],
  // Its dateline is none without the agency that stood on the line above.
  'hi/gns-agency-date-place.txt': ['dateline', 'body'],
};

it.each(fixtureNames)('%s is read back', async (name) => {
  const stories = await storiesOfFixture(name);
  const lost = await Promise.all(stories.map((story) => lostIn(story, renderNinjs(story), 'ninjs')));
  expect(stories.length > 0 || name.includes('no-story')).toBe(true);
  expect([...new Set(lost.flat())]).toEqual(gaps[name] ?? []);
});
