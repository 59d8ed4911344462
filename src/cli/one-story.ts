import { parseOptions } from '../batch/stories-of.js';
import { kindOfBinary } from '../input/detect.js';
import { headOf, opensInUtf16, opensWithUtf8Mark } from '../input/head.js';
import { readPlainFile } from '../input/read.js';
import { recordFormatOf } from '../input/record-formats.js';
import { documentFormatOf } from '../input/stories.js';
import { decodeText } from '../input/text.js';
import { printJson } from '../output/json.js';
import { parseStory } from '../parse.js';

/**
 * What `wireparse story.txt` writes, in one go and without all that a batch needs, so that it starts fast.
 *
 * @param path of a plain file, as the command line has it
 * @returns null where it holds anything but one story of text in UTF-8: the whole program reads it again, and tells what
 *   is wrong with it
 */
export function oneStory(path: string): string | null {
  try {
    const bytes = readPlainFile(path);
    if ('failure' in bytes || !isPlainText(bytes.value)) return null;
    const text = decodeText(bytes.value);
    return 'failure' in text ? null : `${printJson(parseStory(text.value, optionsFor(path, text.value)))}\n`;
  } catch {
    return null;
  }
}

function isPlainText(bytes: Buffer): boolean {
  if (opensInUtf16(bytes) || opensWithUtf8Mark(bytes) || kindOfBinary(bytes) !== null) return false;
  const head = headOf(bytes);
  return documentFormatOf(head) === null && recordFormatOf(head) === null;
}

function optionsFor(name: string, text: string): ReturnType<typeof parseOptions> {
  const story = { text, header: null, id: null, url: null, format: 'text' };
  return parseOptions(
    { input: { name, place: name }, record: null },
    null,
    story,
    { timeZone: null, year: null },
    null,
  );
}
