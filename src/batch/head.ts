import * as fs from 'node:fs';
import { headLength, headOf } from '../input/head.js';
import { type RecordFormatName, recordFormatOf, recordFormats } from '../input/record-formats.js';
import { documentFormatOf } from '../input/stories.js';
import type { ReadingSettings } from './settings.js';

/** The first bytes of a plain file. */
export function fileHead(path: string): Buffer {
  const file = fs.openSync(path, 'r');
  try {
    const head = Buffer.allocUnsafe(headLength);
    return head.subarray(0, fs.readSync(file, head, 0, headLength, 0));
  } finally {
    fs.closeSync(file);
  }
}

/**
 * The format of records that an input is of; null where it is one document.
 *
 * @param head its first bytes, unpacked
 */
export function recordFormatIn(
  head: Buffer,
  { inputFormat }: Pick<ReadingSettings, 'inputFormat'>,
): RecordFormatName | null {
  if (inputFormat !== 'auto') return inputFormat in recordFormats ? (inputFormat as RecordFormatName) : null;
  const letters = headOf(head);
  return documentFormatOf(letters) === null ? recordFormatOf(letters) : null;
}
