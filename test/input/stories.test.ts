import { expect, test } from 'vitest';
import { storiesIn } from '../../src/input/stories.js';

const plain = { encoding: null };

test('what opens like a binary is refused by name, and text where the user says so', async () => {
  const bytes = Buffer.from('%PDF-files are what the office asked for');
  expect(await storiesIn(bytes, 'auto', plain)).toEqual([
    { failure: { code: 'input.not-text', message: 'not text (PDF document)' } },
  ]);
  expect(await storiesIn(bytes, 'text', plain)).toMatchObject([{ value: { text: bytes.toString(), format: 'text' } }]);
});

test('a NUL is no text whatever the user says', async () => {
  expect(await storiesIn(Buffer.from('a\0'), 'text', plain)).toHaveProperty('0.failure.code', 'input.not-text');
});

test('an empty file holds no story', async () => {
  expect(await storiesIn(Buffer.alloc(0), 'auto', plain)).toHaveProperty('0.failure.message', 'empty');
});
