import type { ParseOptions } from './doc.js';
import { parseStory } from './parse.js';
import type { Story } from './story.js';

/** One story of a stream: its text alone, or with what is known of it, which goes before the options of all. */
export type StreamItem = string | (ParseOptions & { readonly text: string });

/** What became of an item: its Story, or why it gave none. */
export type StreamResult =
  | { readonly index: number; readonly story: Story }
  | {
      readonly index: number;
      readonly error: { readonly code: 'input.not-text' | 'internal'; readonly message: string };
    };

/**
 * Parses stories as they come, one result for each, in their order. An item is asked for when the result of the one
 * before was taken: a slow reader holds up a fast source, and memory does not grow with their number. An item that is
 * no text gives an error in its place and stops no other; an error of the source itself is thrown on.
 *
 * @param items texts, or objects with a `text` and options of their own; any iterable
 * @param options for all of them
 * @example
 * for await (const result of parseStream(rows, { year: 2023 })) {
 *   if ('story' in result) console.log(result.index, result.story.headline?.text);
 * }
 */
export async function* parseStream(
  items: Iterable<StreamItem> | AsyncIterable<StreamItem>,
  options: ParseOptions = {},
): AsyncGenerator<StreamResult, void, undefined> {
  let index = 0;
  for await (const item of items) yield resultOf(item, index++, options);
}

function resultOf(item: StreamItem, index: number, options: ParseOptions): StreamResult {
  const { text, ...own } = typeof item === 'object' && item !== null ? item : { text: item };
  // Whoever calls from JavaScript may hand over anything.
  if (typeof text !== 'string') {
    return { index, error: { code: 'input.not-text', message: 'neither a string nor an object with a text' } };
  }
  try {
    return { index, story: parseStory(text, { ...options, ...own }) };
  } catch (error) {
    const message = `a bug in wireparse: ${error instanceof Error ? error.message : String(error)}`;
    return { index, error: { code: 'internal', message } };
  }
}
