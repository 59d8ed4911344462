import type { Failure } from './failure.js';

/** The longest story that is read, in bytes: 32 MiB. Real copy stays under a few hundred KiB. */
export const maxStoryBytes = 32 * 1024 * 1024;

/** What is told of a longer one. */
export const tooLarge: Failure = {
  code: 'input.too-large',
  message: `too large: a story may have ${maxStoryBytes / 1024 / 1024} MiB`,
};
