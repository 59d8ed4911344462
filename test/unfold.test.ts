import { expect, it } from 'vitest';
import { parseStory } from '../src/index.js';

it.each<unknown>([5, 'words', [9, 9], { start: 1 }])('leaves what the caller calls a span as it is: %j', (span) => {
  const extra = { span, inner: { span } };
  // The dash is of another length in the reading copy, so that spans of the text are led back.
  expect(parseStory('Pune &mdash; The ferry was late.', { source: { extra } }).source).toMatchObject({ extra });
});
