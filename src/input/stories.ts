import { kindOfBinary } from './detect.js';
import { failed, type Result } from './failure.js';
import { type DecodeOptions, type DocumentFormat, type DocumentFormatName, documentFormats } from './formats.js';
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
  const name = format === 'auto' ? formatOf(bytes) : format;
  const read = await documentFormats[name].load();
  return [...read(bytes, options)].map((story) =>
    'failure' in story ? story : { value: { ...story.value, format: name } },
  );
}

/** The format that a file's bytes look like; `text` where they look like no other. */
function formatOf(bytes: Buffer): DocumentFormatName {
  const head = headOf(bytes);
  const entries = Object.entries(documentFormats) as [DocumentFormatName, DocumentFormat][];
  return entries.find(([, format]) => format.looksLike(head))?.[0] ?? 'text';
}

const headLength = 4096;

function headOf(bytes: Buffer): string {
  const mark = bytes.readUIntBE(0, Math.min(bytes.length, 2));
  const wide = mark === 0xfffe || mark === 0xfeff;
  const start = wide ? 2 : bytes.subarray(0, 3).equals(utf8Mark) ? 3 : 0;
  const head = bytes.toString('latin1', start, start + headLength);
  // In UTF-16 the letters of markup have a NUL beside them.
  return (wide ? head.replaceAll('\0', '') : head).trimStart();
}

const utf8Mark = Buffer.from('\uFEFF');
