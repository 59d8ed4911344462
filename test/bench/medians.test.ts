import { expect, test } from 'vitest';
import { inventStory, seeded } from '../../bench/invent.js';
import { inTurn, median } from '../../bench/medians.js';

test.each([
  [[3], 3],
  [[9, 1, 2], 2],
  [[4, 1, 3, 2], 2.5],
])('the median of %j is %d', (values, wanted) => {
  expect(median(values)).toBe(wanted);
});

test('runs take turns after a round that does not count', () => {
  const order: string[] = [];
  const times = inTurn(2, [() => order.push('a'), () => order.push('b')]);
  expect(order.join('')).toBe('ababab');
  expect(times.map((list) => list.length)).toEqual([2, 2]);
});

test('the same seed invents the same story, another seed another', () => {
  expect(inventStory(seeded(1), 5)).toBe(inventStory(seeded(1), 5));
  expect(inventStory(seeded(1), 5)).not.toBe(inventStory(seeded(2), 5));
  expect(inventStory(seeded(1), 5).split('\n\n').length).toBeGreaterThan(5);
});
