import * as zlib from 'node:zlib';
import { expect, test } from 'vitest';
import { BrokenInput, type Chunks, peeked, unpacked, unpackedHead } from '../../src/input/unpacked.js';

async function* inPieces(bytes: Buffer, size: number): Chunks {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function all(chunks: Chunks): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const chunk of chunks) pieces.push(chunk);
  return Buffer.concat(pieces).toString();
}

const text = 'नदी पर मेला लगा। '.repeat(500);

test.each([
  ['plain text', Buffer.from(text), text],
  ['gzip', zlib.gzipSync(text), text],
  ['gzip of two members', Buffer.concat([zlib.gzipSync(text), zlib.gzipSync('और')]), `${text}और`],
  ['nothing', Buffer.alloc(0), ''],
  ['three bytes', Buffer.from('abc'), 'abc'],
])('%s comes out as it went in, in pieces of any size', async (_, bytes, expected) => {
  for (const size of [1, 7, 65_536]) expect(await all(unpacked(inPieces(bytes, size)))).toBe(expected);
});

test('zstd is unpacked where Node can, and else told of in a line', async () => {
  const compress = (zlib as { zstdCompressSync?: (text: string) => Buffer }).zstdCompressSync;
  const packed = compress?.(text) ?? Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, 0]);
  const given = await all(unpacked(inPieces(packed, 1000))).catch((error: BrokenInput) => error.failure.message);
  expect(given).toBe(
    compress ? text : 'zstd: this version of Node cannot unpack it (22.15 can): use zstd -dc FILE | wireparse',
  );
});

test('what is before the damage comes out, then the failure', async () => {
  const packed = zlib.gzipSync(Buffer.from(Array.from({ length: 200_000 }, (_, i) => (i * i) % 251)));
  const pieces: Buffer[] = [];
  const reading = (async () => {
    for await (const chunk of unpacked(inPieces(packed.subarray(0, packed.length / 2), 4096))) pieces.push(chunk);
  })();
  await expect(reading).rejects.toEqual(
    new BrokenInput({ code: 'input.compressed', message: 'gzip: damaged or cut off' }),
  );
});

test('a bomb costs no more than is asked for', async () => {
  const bomb = zlib.gzipSync(Buffer.alloc(64 * 1024 * 1024), { level: 9 });
  for await (const chunk of unpacked(inPieces(bomb, 4096))) {
    expect(chunk.length).toBeLessThanOrEqual(256 * 1024);
    break;
  }
});

test('the first bytes of a stream stay in it', async () => {
  const { head, all: whole } = await peeked(inPieces(Buffer.from('abcdef'), 1), 3);
  expect([head.toString(), await all(whole)]).toEqual(['abc', 'abcdef']);
});

test('the head of a packed file is that of what is in it', () => {
  expect(unpackedHead(zlib.gzipSync(text).subarray(0, 100)).toString()).toMatch(/^नदी पर/u);
  expect(unpackedHead(Buffer.from('abc')).toString()).toBe('abc');
  expect(unpackedHead(Buffer.from([0x1f, 0x8b, 9, 9, 9, 9])).length).toBe(0);
});
