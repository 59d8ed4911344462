import { setTimeout } from 'node:timers/promises';
import * as zlib from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { BrokenInput, type Chunks, peeked, unpacked, unpackedHead } from '../../src/input/unpacked.js';
import { inPieces } from './pieces.js';

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
  ['gzip with zeros behind, as tapes have them', Buffer.concat([zlib.gzipSync(text), Buffer.alloc(512)]), text],
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

describe('what is before the damage comes out, however fast it is read and in whatever pieces it came', () => {
  const bytes = letters(200_000);
  const packed = zlib.gzipSync(bytes);
  const small = zlib.gzipSync(text);
  const turned = Buffer.from(packed);
  turned[packed.length - 5]! ^= 1;

  test.each([
    ['cut off in the middle', packed.subarray(0, packed.length / 2), 'gzip: cut off before its end', 85_000],
    ['cut off in its last bytes', small.subarray(0, -4), 'gzip: cut off before its end', Buffer.byteLength(text)],
    ['with a wrong sum', turned, 'gzip: damaged, or something else follows it', 185_000],
    [
      'with a text behind',
      Buffer.concat([packed, Buffer.from('text')]),
      'gzip: damaged, or something else follows it',
      190_000,
    ],
  ])('%s', async (_, damaged, message, least) => {
    const lengths = new Set<number>();
    for (const [size, slow] of [
      [100, 0],
      [7000, 1],
      [1e6, 0],
      [1e6, 1],
    ] as const) {
      const { given, broken } = await untilBroken(unpacked(inPieces(damaged, size)), slow);
      expect(broken).toEqual(new BrokenInput({ code: 'input.compressed', message }));
      lengths.add(given);
    }
    expect(lengths.size).toBe(1);
    expect([...lengths][0]).toBeGreaterThanOrEqual(least);
  });
});

/** Letters that hardly repeat themselves. */
function letters(length: number): Buffer {
  let state = 1;
  return Buffer.from(
    Array.from({ length }, () => {
      state = (state * 48_271) % 2_147_483_647;
      return 0x61 + (state % 16);
    }),
  );
}

/** How many bytes a stream gives, to a reader who takes his time or not, and what breaks it. */
async function untilBroken(chunks: Chunks, slow: number): Promise<{ given: number; broken: unknown }> {
  let given = 0;
  try {
    for await (const chunk of chunks) {
      given += chunk.length;
      if (slow > 0) await setTimeout(slow);
    }
  } catch (broken) {
    return { given, broken };
  }
  return { given, broken: null };
}

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

test('a stream that breaks breaks where it does, or at once where it has no bytes', async () => {
  async function* breaking(...texts: string[]): Chunks {
    for (const each of texts) yield Buffer.from(each);
    throw new Error('gone');
  }
  const { head, all: whole } = await peeked(breaking('ab', 'cd'), 100);
  expect(head.toString()).toBe('abcd');
  expect(await untilBroken(whole, 0)).toEqual({ given: 4, broken: new Error('gone') });
  await expect(peeked(breaking(), 100)).rejects.toThrow('gone');
});

test('an error of the source comes out of what is unpacked', async () => {
  async function* breaking(): Chunks {
    yield zlib.gzipSync(text).subarray(0, 50);
    throw new Error('gone');
  }
  expect(await untilBroken(unpacked(breaking()), 0)).toMatchObject({ broken: new Error('gone') });
});

test('the head of a packed file is that of what is in it', () => {
  expect(String(unpackedHead(zlib.gzipSync(text).subarray(0, 100)))).toMatch(/^नदी पर/u);
  expect(String(unpackedHead(Buffer.from('abc')))).toBe('abc');
  expect(unpackedHead(Buffer.from([0x1f, 0x8b, 9, 9, 9, 9]))).toHaveLength(0);
  expect(unpackedHead(Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 9, 9]))).toBe(null);
});
