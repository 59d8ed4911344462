import { describe, expect, it } from 'vitest';
import { speakers } from './said.js';

describe('small words within a name', () => {
  it.each([
    ['von ', 1, 'Asha von Rao (name)'],
    ['de la ', 1, 'Asha de la Rao (name)'],
    ['bin ', 3, 'Asha bin bin bin Rao (name)'],
  ])('%j, %i times in a row, belong to it', (word, times, speaker) => {
    expect(speakers('en', `Asha ${word.repeat(times)}Rao said, “The lake is full.”`)).toEqual([speaker]);
  });

  it.each(['von ', 'de la ', 'bin '])('a row of %j without end is none, and is read to its end', (word) => {
    const [speaker] = speakers('en', `Asha ${word.repeat(20_000)}Rao said, “The lake is full.”`);
    expect(speaker).toBe('Rao (name)');
  });
});
