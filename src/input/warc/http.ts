import * as zlib from 'node:zlib';
import { maxStoryBytes, tooLarge } from '../accepted.js';
import { failed, type Result } from '../failure.js';

/** Fields of a header by their names in small letters, the first of each. */
export type Fields = ReadonlyMap<string, string>;

/** An answer of a web server as it went over the line. */
export interface HttpResponse {
  readonly status: number;
  readonly fields: Fields;
  readonly body: Buffer;
}

/** The fields of a header's lines; a line that begins with white space goes on with the one before. */
export function fieldsOf(lines: readonly string[]): Fields {
  const fields = new Map<string, string>();
  let last: string | null = null;
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (/^[ \t]/u.test(line)) {
      if (last !== null) fields.set(last, `${fields.get(last)} ${line.trim()}`.trim());
    } else if (colon > 0) {
      const name = line.slice(0, colon).trim().toLowerCase();
      last = fields.has(name) ? null : name;
      if (last !== null) fields.set(last, line.slice(colon + 1).trim());
    }
  }
  return fields;
}

/** Takes an answer apart; null where it does not open as one. */
export function httpResponse(bytes: Buffer): HttpResponse | null {
  const head = bytes.toString('latin1', 0, longestHead);
  const status = /^HTTP\/[0-9.]{1,4} ([0-9]{3})(?=[ \r\n])/u.exec(head)?.[1];
  const end = /\r?\n\r?\n/u.exec(head);
  if (status === undefined || !end) return null;
  const fields = fieldsOf(head.slice(0, end.index).split(/\r?\n/u).slice(1));
  return { status: Number(status), fields, body: bytes.subarray(end.index + end[0].length) };
}

const longestHead = 256 * 1024;

/** The body as the server meant it: chunks joined, packing taken off. Crawlers may have done so and left the field. */
export function decodedBody({ fields, body }: HttpResponse): Result<Buffer> {
  const chunked = /\bchunked\b/iu.test(fields.get('transfer-encoding') ?? '');
  const whole = chunked ? (dechunked(body) ?? body) : body;
  const packings = (fields.get('content-encoding') ?? '')
    .toLowerCase()
    .split(/\s*,\s*/u)
    .reverse();
  let value = whole;
  for (const packing of packings) {
    const bytes: Result<Buffer> = unpackedBody(value, packing);
    if ('failure' in bytes) return bytes;
    value = bytes.value;
  }
  return { value };
}

/** What chunked transfer joins; null where the body is not so: the crawler has joined it. */
function dechunked(body: Buffer): Buffer | null {
  const parts: Buffer[] = [];
  for (let at = 0; at < body.length; ) {
    const size = /^([0-9A-Fa-f]{1,8})[^\r\n]{0,200}\r?\n/u.exec(body.toString('latin1', at, at + 220));
    if (!size) return parts.length === 0 ? null : Buffer.concat(parts);
    const length = Number.parseInt(size[1]!, 16);
    if (length === 0) break;
    const start = at + size[0].length;
    parts.push(body.subarray(start, start + length));
    at = start + length + (body[start + length] === carriageReturn ? 2 : 1);
  }
  return Buffer.concat(parts);
}

const carriageReturn = 13;

function unpackedBody(body: Buffer, packing: string): Result<Buffer> {
  const unpack = unpackers.get(packing);
  if (!unpack || (packing.endsWith('gzip') && !body.subarray(0, 2).equals(gzipMagic))) return { value: body };
  try {
    return { value: unpack(body) };
  } catch (error) {
    // Text that the crawler has unpacked already is no Brotli and no deflate, but it may open like them.
    if (/^\s*</u.test(body.toString('latin1', 0, 64))) return { value: body };
    const large = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    return large ? { failure: tooLarge } : failed('input.malformed', `its ${packing} content is damaged or cut off`);
  }
}

const gzipMagic = Buffer.from([0x1f, 0x8b]);
const most = { maxOutputLength: maxStoryBytes };

const unpackers: ReadonlyMap<string, (body: Buffer) => Buffer> = new Map([
  ['br', (body: Buffer) => zlib.brotliDecompressSync(body, most)],
  // Servers mean either form by it.
  ['deflate', (body: Buffer) => (body[0] === 0x78 ? zlib.inflateSync(body, most) : zlib.inflateRawSync(body, most))],
  ['gzip', (body: Buffer) => zlib.gunzipSync(body, most)],
  ['x-gzip', (body: Buffer) => zlib.gunzipSync(body, most)],
]);
