import { expect, test } from 'vitest';
import { nearest } from '../../src/cli/nearest.js';

const words = ['json', 'ndjson', 'md', 'headline', 'alternateHeadlines', 'agencies', 'explain', 'schema', 'list'];

test.each([
  ['jsn', 'json'],
  ['njson', 'json'],
  ['JSON', 'json'],
  ['headlin', 'headline'],
  ['headlines', 'headline'],
  ['agencis', 'agencies'],
  ['explian', 'explain'],
  ['scheam', 'schema'],
  ['lits', 'list'],
])('%s means %s', (word, meant) => {
  expect(nearest(word, words)).toBe(meant);
});

test.each(['xml', 'test', 'a.txt', 'stories', '', 'x'.repeat(10_000)])('%s is near nothing', (word) => {
  expect(nearest(word, words)).toBeNull();
});
