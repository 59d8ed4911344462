import { expect, test } from 'vitest';
import { addTally, emptyTally, sortedTally, tallyFailure, tallyStory } from '../../src/batch/tally.js';
import { storyWith } from '../cli/world.js';

const warning = (code: string): ReturnType<typeof storyWith>['warnings'][number] => ({ code, message: '', span: null });

test('what stories and failures give, in parts and together', () => {
  const [tally, more] = [emptyTally(), emptyTally()];
  tallyStory(tally, storyWith({ language: 'hi', warnings: [warning('a'), warning('a')] }));
  tallyStory(more, storyWith({ publisher: { id: 'constructor', name: 'Constructor', span: [0, 1] } }));
  tallyFailure(more, { code: 'input.empty', message: 'empty' });
  // As it comes from a thread.
  addTally(tally, structuredClone(more));
  addTally(tally, JSON.parse(JSON.stringify(more)));
  const { agencies, languages, publishers, ...rest } = sortedTally(tally);
  expect(Object.entries(agencies)).toEqual([['none', 3]]);
  expect(Object.entries(languages)).toEqual([
    ['none', 2],
    ['hi', 1],
  ]);
  expect(Object.entries(publishers)).toEqual([
    ['constructor', 2],
    ['none', 1],
  ]);
  expect(rest).toEqual({ stories: 3, failures: 2, characters: 0, warnings: { a: 1 }, errors: { 'input.empty': 2 } });
});
