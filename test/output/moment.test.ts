import { expect, it } from 'vitest';
import { momentOf, versionMoment } from '../../src/output/moment.js';
import type { Stamp } from '../../src/story.js';
import { shown, storyOf } from './stories.js';

const stamp = (value: string): Stamp => ({
  ...shown(value),
  value,
  timeZone: null,
  precision: 'second',
  zoneFrom: null,
});

it.each([
  ['2021-03-19', false, false],
  ['2021-03-19T20:59:41', true, false],
  ['2021-03-19T20:59:41Z', true, true],
  ['2024-02-29T20:59:41.125+14:00', true, true],
])('%s is a moment', (value, hasTime, hasOffset) => {
  expect(momentOf(stamp(value))).toEqual({ value, hasTime, hasOffset });
});

it.each([
  '',
  '--03-19',
  '2021-3-19',
  '0000-01-01',
  '2021-00-10',
  '2021-13-10',
  '2021-02-29',
  '2100-02-29',
  '2021-03-19T24:00:00Z',
  '2021-03-19T20:60:00Z',
  '2021-03-19T23:59:60Z',
  '2021-03-19T20:59:41+14:01',
  '2021-03-19T20:59:41+05:60',
  '2021-03-19T20:59:41Z\n',
])('%j is none', (value) => {
  expect(momentOf(stamp(value))).toBeNull();
});

it.each([
  ['2021-03-19T10:00:00Z', '2021-03-19T11:00:00Z', '2021-03-19T11:00:00Z'],
  ['2021-03-19T10:00:00Z', '2021-03-19T11:00:00+05:30', '2021-03-19T10:00:00Z'],
  ['2021-03-19T10:00:00Z', '2021-03-20', '2021-03-19T10:00:00Z'],
  ['2021-03-19', '2021-03-20', undefined],
])('published %s and updated %s make the version %s', (published, updated, version) => {
  const story = storyOf({ published: stamp(published), updated: stamp(updated) });
  expect(versionMoment(story, ({ hasTime }) => hasTime)?.value).toBe(version);
});
