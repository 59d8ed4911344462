import * as fs from 'node:fs';
import { headLength, headOf, isOpenObject, longHeadLength } from '../input/head.js';
import { type RecordFormatName, recordFormatOf, recordFormats } from '../input/record-formats.js';
import { documentFormatOf } from '../input/stories.js';
import type { ReadingSettings } from './settings.js';

/** The first bytes of a plain file. */
export function fileHead(path: string): Buffer {
  const file = fs.openSync(path, 'r');
  try {
    const head = bytesOf(file, headLength);
    return isOpenObject(head) ? bytesOf(file, longHeadLength) : head;
  } finally {
    fs.closeSync(file);
  }
}

function bytesOf(file: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  return bytes.subarray(0, fs.readSync(file, bytes, 0, length, 0));
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
