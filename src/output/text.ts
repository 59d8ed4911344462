import type { Story } from '../story.js';
import { paragraphsWithDateline } from './paragraphs.js';
import { plainText } from './words.js';

/**
 * The story alone as plain text: headline, bylines, and the paragraphs with the dateline before the first, a blank line
 * between each. No sign in it is one that a terminal obeys or that turns a line around.
 *
 * @returns the text, ending in a line end; a single line end where the story has no words
 * @example
 * renderText(parseStory('Rain stops play\n\nPUNE (PTI) It rained.')); // 'Rain stops play\n\nPUNE (PTI) — It rained.\n'
 */
export function renderText(story: Story): string {
  const bylines = story.bylines.map(({ text }) => text).join(' · ');
  const parts = [story.headline?.text ?? '', bylines, ...paragraphsWithDateline(story)];
  return `${parts.map(plainText).filter(Boolean).join('\n\n')}\n`;
}
