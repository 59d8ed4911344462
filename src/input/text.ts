import { isUtf8 } from 'node:buffer';
import { failed, type Result } from './failure.js';
import { mendWindows1252 } from './windows-1252.js';

const byteOrderMark = '\uFEFF';
const replacement = Buffer.from('\uFFFD');

/** What is known of the bytes' encoding. */
export interface Encodings {
  /** The encoding that a user or a declaration names, as TextDecoder knows it; a byte order mark outranks it. */
  readonly encoding?: string | null;
  /** That of bytes which are no UTF-8. */
  readonly otherwise?: string | null;
}

/**
 * The text of a story's bytes: UTF-16 where a byte order mark says so, else the encoding that is named, else UTF-8. The
 * mark itself is no part of it, and NUL bytes are no text in any encoding.
 */
export function decodeText(bytes: Buffer, { encoding = null, otherwise = null }: Encodings = {}): Result<string> {
  if (bytes.length === 0) return failed('input.empty', 'empty');
  const decoded = decoded16(bytes) ?? decodedAs(bytes, encoding, otherwise);
  if ('failure' in decoded) return decoded;
  const text = decoded.value.startsWith(byteOrderMark) ? decoded.value.slice(1) : decoded.value;
  return text === '' ? failed('input.empty', 'empty') : { value: text };
}

function decoded16(bytes: Buffer): Result<string> | null {
  const mark = bytes.readUIntBE(0, Math.min(bytes.length, 2));
  return mark === 0xfffe || mark === 0xfeff ? utf16(bytes, mark === 0xfeff) : null;
}

function decodedAs(bytes: Buffer, encoding: string | null, otherwise: string | null): Result<string> {
  if (encoding !== null && !/^utf-?8$/iu.test(encoding)) return named(bytes, encoding);
  const decoded = utf8(bytes);
  if (!('failure' in decoded) || decoded.failure.code !== 'input.not-utf8' || otherwise === null) return decoded;
  return named(bytes, otherwise);
}

function named(bytes: Buffer, encoding: string): Result<string> {
  let text: string;
  try {
    const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
    text = decoder.decode(bytes);
    if (decoder.encoding === 'windows-1252') text = mendWindows1252(text);
  } catch (error) {
    if (error instanceof RangeError) return failed('input.unknown-encoding', `no known encoding: ${encoding}`);
    return failed('input.not-encoding', `not ${encoding}`);
  }
  const nul = text.indexOf('\0');
  return nul < 0 ? { value: text } : failed('input.not-text', `not text (NUL character at position ${nul})`);
}

function utf8(bytes: Buffer): Result<string> {
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    const guess = looksLikeUtf16(bytes) ? '; UTF-16 without a byte order mark?' : '';
    return failed('input.not-text', `not text (NUL byte at offset ${nul}${guess})`);
  }
  if (isUtf8(bytes)) return { value: bytes.toString('utf8') };
  const offset = firstBadByte(bytes);
  const hex = bytes[offset]!.toString(16).toUpperCase().padStart(2, '0');
  return failed('input.not-utf8', `not UTF-8 (byte 0x${hex} at offset ${offset})`);
}

/** Halves of surrogate pairs stay as they are: the Story warns of them. */
function utf16(bytes: Buffer, bigEndian: boolean): Result<string> {
  if (bytes.length % 2 > 0) return failed('input.not-utf16', 'not UTF-16 (an odd number of bytes)');
  const text = (bigEndian ? Buffer.from(bytes).swap16() : bytes).toString('utf16le');
  const nul = text.indexOf('\0');
  return nul < 0 ? { value: text } : failed('input.not-text', `not text (NUL character at offset ${nul * 2})`);
}

/** ASCII in UTF-16 has a NUL in every second place. */
function looksLikeUtf16(bytes: Buffer): boolean {
  const nuls = [...bytes.subarray(0, 512)].flatMap((byte, i) => (byte === 0 ? [i] : []));
  return nuls.length > 1 && nuls.every((i) => i % 2 === nuls[0]! % 2);
}

/** Where UTF-8 ends to be well formed: a decoder puts U+FFFD at that place, and only there it stands in for bytes. */
function firstBadByte(bytes: Buffer): number {
  const text = bytes.toString('utf8');
  let offset = 0;
  let from = 0;
  for (;;) {
    const at = text.indexOf('\uFFFD', from);
    offset += Buffer.byteLength(text.slice(from, at));
    if (!bytes.subarray(offset, offset + replacement.length).equals(replacement)) return offset;
    offset += replacement.length;
    from = at + 1;
  }
}
