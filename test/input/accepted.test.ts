import { describe, expect, it } from 'vitest';
import { excessOf, most, mostStories } from '../../src/input/accepted.js';
import { pageStory } from '../../src/input/formats/html.js';
import { storiesIn } from '../../src/input/stories.js';

describe('a text', () => {
  const rain = 'Rain fell on the hills.';
  it.each([
    ['ordinary', rain, null],
    ['as long as may be', 'a'.repeat(most.characters), null],
    ['longer', 'a'.repeat(most.characters + 1), 'too large: a story may have 12000000 characters'],
    ['of as many lines as may be', 'a\n'.repeat(most.lines), null],
    ['of one more', 'a\r\n'.repeat(most.lines + 1), 'too large: a story may have 300000 lines'],
    ['of line ends alone', '\n'.repeat(most.lines + 1), 'too large: a story may have 300000 lines'],
    ['of other line ends', 'a\u2028b\r'.repeat(most.lines), 'too large: a story may have 300000 lines'],
    ['of quotations', '“a” said b. '.repeat(most.quotations + 1), 'too large: a story may have 300000 quotations'],
    ['of marks alone', '“'.repeat(4 * most.quotations), null],
    ['of apostrophes', "a’s b's ".repeat(most.quotations), null],
  ])('%s', (_, text, message) => {
    expect(excessOf(text)?.message ?? null).toBe(message);
  });
});

describe('a page', () => {
  it.each([
    ['as many paragraphs as may be', '<p>a'.repeat(most.lines), null],
    ['one more', '<p>a'.repeat(most.lines + 1), 'too large: a story may have 300000 lines'],
    [
      'marked elements',
      `<p>a${'<i itemprop=x></i>'.repeat(most.lines + 1)}`,
      'too large: a story may have 300000 lines',
    ],
  ])('of %s', (_, source, message) => {
    const story = pageStory(source);
    expect('failure' in story ? story.failure.message : null).toBe(message);
  });
});

it('of a file of very many stories the first are read, and the rest is one failure', async () => {
  const file = Buffer.from('ZCZC\nRain\n\n   Rain fell.\nNNNN\n'.repeat(mostStories + 10));
  const stories = await storiesIn(file, 'zczc', { encoding: null });
  expect(stories).toHaveLength(mostStories + 1);
  expect(stories.findIndex((story) => 'failure' in story)).toBe(mostStories);
  expect(stories.at(-1)).toEqual({
    failure: { code: 'input.too-large', message: 'more than 50000 stories in one file: split it' },
  });
});
