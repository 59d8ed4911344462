import { failed, type Result } from '../failure.js';
import type { ReadStories } from '../formats.js';
import type { Incoming } from '../incoming.js';
import { toIncoming } from '../markup/story.js';
import { decodeText } from '../text.js';
import { fieldsOf } from './ninjs/fields.js';
import { ninjsStory } from './ninjs/story.js';

/** ninjs 1 to 3 (IPTC's News in JSON): a document, a list of them, or one a line. */
export const readNinjsStories: ReadStories = function* (bytes, { encoding }) {
  const text = decodeText(bytes, { encoding });
  if ('failure' in text) return yield text;
  const whole = parsed(text.value);
  if ('value' in whole && whole.value !== null) yield* documentsOf(whole.value).map(storyOf);
  else if (!/\n\s*\{/u.test(text.value)) yield failed('input.malformed', 'no JSON: it breaks off or has a fault');
  else
    for (const line of text.value.split('\n').filter((one) => one.trim() !== '')) {
      const document = parsed(line);
      yield 'failure' in document ? document : storyOf(document.value);
    }
};

/** A list, one document, or what AP's Media API wraps around its items. */
function documentsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const { data } = value as { readonly data?: { readonly item?: unknown; readonly items?: unknown } };
  if (data?.item) return [data.item];
  return Array.isArray(data?.items) ? data.items.map(({ item }: { readonly item?: unknown }) => item) : [value];
}

function storyOf(document: unknown): Result<Incoming> {
  return toIncoming(ninjsStory(fieldsOf(document)));
}

function parsed(text: string): Result<unknown> {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return failed('input.malformed', 'no JSON: it breaks off or has a fault');
  }
}
