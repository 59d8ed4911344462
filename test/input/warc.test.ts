import * as zlib from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/input/failure.js';
import { readWarc, responseStory, type WarcResponse } from '../../src/input/warc.js';
import { inPieces } from './pieces.js';

const page = (words: string): string => `<!DOCTYPE html><title>${words}</title><p>${words}</p>`;

interface RecordOptions {
  readonly type?: string;
  readonly content?: string;
  /** What the record says of its length, where that is a lie. */
  readonly length?: number | string;
  readonly id?: string;
}

/** A record of a WARC file. */
function record(body: Buffer | string, options: RecordOptions = {}): Buffer {
  const bytes = Buffer.from(body);
  const {
    type = 'response',
    content = 'application/http; msgtype=response',
    length = bytes.length,
    id = 'urn:x:1',
  } = options;
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Record-ID: <${id}>\r\nWARC-Target-URI: https://p.example/a\r\nContent-Type: ${content}\r\nContent-Length: ${length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n\r\n')]);
}

/** A web server's answer. */
function answer(body: Buffer | string, head = 'HTTP/1.1 200 OK\r\nContent-Type: text/html'): Buffer {
  return Buffer.concat([Buffer.from(`${head}\r\n\r\n`), Buffer.from(body)]);
}

async function read(bytes: Buffer, size = 1 << 16): Promise<Result<WarcResponse>[]> {
  const found: Result<WarcResponse>[] = [];
  for await (const response of readWarc(inPieces(bytes, size))) found.push(response);
  return found;
}

/** Each page's text, or its failure's message. */
async function told(bytes: Buffer, size?: number): Promise<string[]> {
  return (await read(bytes, size)).map((response) => {
    const story = 'value' in response ? responseStory(response.value) : response;
    return 'value' in story ? story.value.text : story.failure.message;
  });
}

const info = record('software: x', { type: 'warcinfo', content: 'application/warc-fields' });
const [one, two, three] = ['One.', 'Two.', 'Three.'].map((words, i) =>
  record(answer(page(words)), { id: `urn:x:${i}` }),
) as [Buffer, Buffer, Buffer];
const gzip = (bytes: Buffer): Buffer => zlib.gzipSync(bytes);
const members = (...records: readonly Buffer[]): Buffer => Buffer.concat(records.map(gzip));

describe('the pages of a WARC file', () => {
  const plain = Buffer.concat([info, one, two]);

  it.each<[string, Buffer]>([
    ['plain', plain],
    ['packed, a member a record', members(info, one, two)],
    ['packed as one', gzip(plain)],
    ['packed in blocks', members(plain.subarray(0, 300), plain.subarray(300, 700), plain.subarray(700))],
  ])('%s', async (_, bytes) => {
    for (const size of [1, 7, 1 << 16]) expect(await told(bytes, size)).toEqual(['One.', 'Two.']);
  });

  it('skip what a member’s header holds besides', async () => {
    const packed = gzip(one);
    const header = Buffer.from([0x1f, 0x8b, 8, 31 - 1, 0, 0, 0, 0, 0, 3, 2, 0, 65, 66, 67, 0, 68, 0, 1, 2]);
    expect(await told(Buffer.concat([header, packed.subarray(10), gzip(two)]), 5)).toEqual(['One.', 'Two.']);
  });

  it('have their ids, addresses and fields', async () => {
    expect(await read(one)).toMatchObject([{ value: { id: 'urn:x:0', url: 'https://p.example/a', status: 200 } }]);
    const [response] = await read(one);
    expect('value' in response! && responseStory(response.value)).toMatchObject({
      value: { id: 'urn:x:0', url: 'https://p.example/a', text: 'One.' },
    });
  });

  it.each<[string, Buffer]>([
    ['requests', record(answer(page('x')), { type: 'request' })],
    ['revisits', record('HTTP/1.1 304 Not Modified\r\n\r\n', { type: 'revisit' })],
    ['pictures', record(answer('x', 'HTTP/1.1 200 OK\r\nContent-Type: image/png'))],
    ['content without a type', record(answer(page('x'), 'HTTP/1.1 200 OK\r\nServer: x'))],
    ['error pages', record(answer(page('x'), 'HTTP/1.1 404 Not Found\r\nContent-Type: text/html'))],
    ['other resources', record('x', { type: 'resource', content: 'text/plain' })],
    ['answers of other protocols', record('x', { content: 'text/dns' })],
  ])('are no %s', async (_, bytes) => {
    expect(await told(Buffer.concat([bytes, two]))).toEqual(['Two.']);
    expect(await told(members(bytes, two))).toEqual(['Two.']);
  });

  it('are resources too', async () => {
    expect(await told(record(page('It rained.'), { type: 'resource', content: 'text/html; charset=utf-8' }))).toEqual([
      'It rained.',
    ]);
  });
});

describe('content is decoded', () => {
  const html = 'HTTP/1.1 200 OK\r\nContent-Type: text/html';
  const body = page('Réseau.');
  it.each<[string, Buffer]>([
    ['gzip', answer(zlib.gzipSync(body), `${html}\r\nContent-Encoding: gzip`)],
    ['br', answer(zlib.brotliCompressSync(body), `${html}\r\nContent-Encoding: br`)],
    ['deflate', answer(zlib.deflateSync(body), `${html}\r\nContent-Encoding: deflate`)],
    ['deflate without its frame', answer(zlib.deflateRawSync(body), `${html}\r\nContent-Encoding: deflate`)],
    ['two packings', answer(zlib.gzipSync(zlib.brotliCompressSync(body)), `${html}\r\nContent-Encoding: br, gzip`)],
    [
      'chunks',
      answer(
        `5;x=y\r\n${body.slice(0, 5)}\r\n${Buffer.byteLength(body.slice(5)).toString(16)}\r\n${body.slice(5)}\r\n0\r\n\r\n`,
        `${html}\r\nTransfer-Encoding: chunked`,
      ),
    ],
    ['chunks that the crawler joined', answer(body, `${html}\r\nTransfer-Encoding: chunked`)],
    ['packing that the crawler took off', answer(body, `${html}\r\nContent-Encoding: gzip`)],
    ['Brotli that the crawler took off', answer(body, `${html}\r\nContent-Encoding: br`)],
    ['a charset in the header', answer(Buffer.from(body, 'latin1'), `${html}; charset="ISO-8859-1"`)],
    ['a field in two lines', answer(zlib.gzipSync(body), `${html}\r\nContent-Encoding:\r\n gzip`)],
  ])('%s', async (_, response) => {
    expect(await told(record(response))).toEqual(['Réseau.']);
  });

  it.each<[string, Buffer, string]>([
    ['cut off', zlib.gzipSync(body).subarray(0, 30), 'its gzip content is damaged or cut off'],
    ['a bomb', zlib.gzipSync(Buffer.alloc(33 << 20)), 'too large: a story may have 32 MiB'],
  ])('not where it is %s', async (_, content, message) => {
    expect(await told(record(answer(content, `${html}\r\nContent-Encoding: gzip`)))).toEqual([message]);
  });
});

describe('a record that is not whole is a failure of its own', () => {
  const cutPack = gzip(two).subarray(0, 120);
  it.each<[string, Buffer, string[]]>([
    ['cut at the end', Buffer.concat([one, two.subarray(0, -20)]), ['One.', 'record urn:x:1: cut off in the middle']],
    ['cut in its head', Buffer.concat([one, two.subarray(0, 60)]), ['One.', 'a record: cut off in the middle']],
    [
      'cut in the middle of a packed file',
      Buffer.concat([gzip(one), cutPack, gzip(three)]),
      ['One.', 'a record: cut off in the middle', 'Three.'],
    ],
    [
      'cut before it was packed',
      members(one, two.subarray(0, -20), three),
      ['One.', 'record urn:x:1: cut off in the middle', 'Three.'],
    ],
    [
      'cut at the end of a packed file',
      Buffer.concat([gzip(one), cutPack]),
      ['One.', 'a record: cut off in the middle'],
    ],
    ['damaged', Buffer.concat([gzip(one), Buffer.from('garbage that no one packed'), gzip(three)]), ['One.', 'Three.']],
    [
      'too long by its word',
      Buffer.concat([one, record(answer(page('x')), { length: 700, id: 'urn:x:9' }), three, three, three]),
      ['One.', 'record urn:x:9: its length is not that of its content', 'Three.', 'Three.', 'Three.'],
    ],
    [
      'too short by its word',
      Buffer.concat([record(answer(page('x')), { length: 60, id: 'urn:x:9' }), three]),
      ['record urn:x:9: its length is not that of its content', 'Three.'],
    ],
    [
      'without a length',
      Buffer.concat([record(answer(page('x')), { length: 'x' }), three]),
      ['record urn:x:1: its length is not that of its content', 'Three.'],
    ],
    [
      'of endless length',
      Buffer.concat([one, record(answer(page('x')), { length: '999999999999', id: 'urn:x:9' })]),
      ['One.', 'record urn:x:9: cut off in the middle'],
    ],
    [
      'no record',
      Buffer.concat([one, Buffer.from('Rain fell.\nIt poured.\n'), three]),
      ['One.', 'bytes that are no WARC record', 'Three.'],
    ],
    [
      'no answer',
      Buffer.concat([record('<p>x', { id: 'urn:x:9' }), three]),
      ['record urn:x:9: no HTTP response', 'Three.'],
    ],
    ['a page without text', Buffer.concat([record(answer('<p>')), three]), ['a page without text', 'Three.']],
    ['empty', Buffer.concat([record(answer('')), three]), ['empty', 'Three.']],
  ])('%s', async (_, bytes, messages) => {
    expect(await told(bytes)).toEqual(messages);
    expect(await told(bytes, 11)).toEqual(messages);
  });

  it.each([
    ['is cut off', two.subarray(0, -20)],
    ['has no answer', record('<p>x')],
    ['has a page without text', record(answer('<p>'))],
    ['lies about its length', record(answer(page('x')), { length: 60 })],
    ['cannot be unpacked', record(answer('x', 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br'))],
  ])('that %s is told by its id and address', async (_, bytes) => {
    const [response] = await read(bytes);
    const story = 'value' in response! ? responseStory(response.value) : response!;
    expect(story).toMatchObject({ failure: { origin: { id: 'urn:x:1', url: 'https://p.example/a' } } });
  });

  it('too large', async () => {
    const large = record(answer(Buffer.alloc(33 << 20, 'x')), { id: 'urn:x:9' });
    expect(await told(Buffer.concat([large, three]))).toEqual([
      'record urn:x:9: too large: a story may have 32 MiB',
      'Three.',
    ]);
  });

  it('nothing at all', async () => {
    expect(await told(Buffer.alloc(0))).toEqual([]);
    expect(await told(Buffer.from([0x1f, 0x8b]))).toEqual(['a record cannot be unpacked: damaged or cut off']);
  });

  it('gives up a packed file in which nothing more can be unpacked', async () => {
    const bytes = Buffer.concat([gzip(one), Buffer.alloc(200_000, Buffer.from([0x1f, 0x8b, 8, 0]))]);
    expect((await told(bytes)).length).toBeLessThan(3);
  });
});
