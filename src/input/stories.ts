import { mostStories } from './accepted.js';
import { kindOfBinary } from './detect.js';
import { failed, type Result } from './failure.js';
import { type DecodeOptions, type DocumentFormat, type DocumentFormatName, documentFormats } from './formats.js';
import { headOf } from './head.js';
import type { Incoming } from './incoming.js';

/** One story of a file, and the format that it was read as. */
export interface IncomingStory extends Incoming {
  readonly format: DocumentFormatName;
}

/**
 * The stories of a whole file, or why it has none. With `auto` the format is told by the bytes: what opens like an
 * image, an archive or a program is refused by name; what opens like no format that is known is text.
 */
export async function storiesIn(
  bytes: Buffer,
  format: DocumentFormatName | 'auto',
  options: DecodeOptions,
): Promise<readonly Result<IncomingStory>[]> {
  if (bytes.length === 0) return [failed('input.empty', 'empty')];
  const kind = format === 'auto' && options.encoding === null ? kindOfBinary(bytes) : null;
  if (kind !== null) return [failed('input.not-text', `not text (${kind})`)];
  const name = format === 'auto' ? (documentFormatOf(headOf(bytes)) ?? 'text') : format;
  const read = await documentFormats[name].load();
  return Array.from(withoutMore(read(bytes, options)), (story) =>
    'failure' in story ? story : { value: { ...story.value, format: name } },
  );
}

/** The first of very many stories, and a failure for the rest: what all of them give must fit into memory. */
function* withoutMore(stories: Iterable<Result<Incoming>>): Generator<Result<Incoming>> {
  let count = 0;
  for (const story of stories) {
    if (count++ < mostStories) yield story;
    else return yield failed('input.too-large', `more than ${mostStories} stories in one file: split it`);
  }
}

/** The format that the head of a file looks like; null where it looks like none of them. */
export function documentFormatOf(head: string): DocumentFormatName | null {
  const entries = Object.entries(documentFormats) as [DocumentFormatName, DocumentFormat][];
  return entries.find(([, format]) => format.looksLike(head))?.[0] ?? null;
}
