import type { ReadStories } from '../formats.js';
import { decodeText } from '../text.js';

/** A file that is one story. */
export const readTextStories: ReadStories = function* (bytes, { encoding }) {
  const text = decodeText(bytes, { encoding });
  yield 'failure' in text ? text : { value: { text: text.value, header: null, id: null, url: null } };
};
