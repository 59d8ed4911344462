import { expect, it } from 'vitest';
import { renderText } from '../../src/output/text.js';
import { hostile } from './any-story.js';
import { passedOn } from './passed-on.js';
import { shown, storyOf } from './stories.js';

it('is headline, bylines and paragraphs, a blank line between each', () => {
  expect(renderText(passedOn)).toBe(`नदी पर नया पुल

लीना होल्म · By भाषा

ओस्लो, 4 मई (एपी) — पुल खुल गया।

मंत्री ने कहा, “काम पूरा है।”
`);
});

it('a story without words is an empty line', () => {
  expect(renderText(storyOf())).toBe('\n');
});

it.each(hostile)('%j is words on one line', (words) => {
  const [headline, , end] = renderText(storyOf({ headline: shown(`x ${words}`), body: [shown('end')] })).split('\n');
  expect(end).toBe('end');
  expect(headline).not.toMatch(/[\p{Cc}\p{Cs}\u202A-\u202E]/u);
});
