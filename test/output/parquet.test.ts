import * as fc from 'fast-check';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { openParquet, type ParquetRow, parquetFailure, parquetRow } from '../../src/output/parquet.js';
import { anyStory } from './any-story.js';
import { passedOn } from './passed-on.js';
import { shown, storyOf } from './stories.js';

/** A file of the rows, and how many pieces it came in. */
function written(rows: Iterable<ParquetRow>): { file: ArrayBuffer; pieces: number } {
  const pieces: Uint8Array[] = [];
  const parquet = openParquet((bytes) => pieces.push(bytes));
  for (const row of rows) parquet.add(row);
  parquet.finish();
  const file = new Uint8Array(pieces.reduce((size, { length }) => size + length, 0));
  let at = 0;
  for (const piece of pieces) {
    file.set(piece, at);
    at += piece.length;
  }
  return { file: file.buffer, pieces: pieces.length };
}

const read = (rows: Iterable<ParquetRow>) => parquetReadObjects({ file: written(rows).file });

describe('a story that was passed on', async () => {
  const [row] = await read([parquetRow(passedOn)]);

  it('has its values in columns', () => {
    expect(row).toMatchObject({
      name: 'out/7.txt',
      record: 3n,
      id: 'urn:newsml:example.org:2022:7',
      format: 'ninjs',
      length: 900n,
      language: 'hi',
      headline: 'नदी पर नया पुल',
      publisher: 'nagar-darpan',
      dateline: 'ओस्लो, 4 मई (एपी)',
      date: '2022-05-04',
      published: '2022-05-04T16:00:00+05:30',
      publishedAt: new Date('2022-05-04T10:30:00Z'),
      edited: null,
      slug: 'NORWAY-BRIDGE',
      take: null,
      error: null,
    });
  });

  it('has lists of records', () => {
    expect(row).toMatchObject({
      alternateHeadlines: [{ text: 'New bridge', language: 'en' }],
      agencies: [
        { id: 'ap', name: 'Associated Press', role: 'origin' },
        { id: 'pti-bhasha', name: 'PTI-Bhasha', role: 'feed' },
      ],
      places: [{ name: 'ओस्लो', nameEn: 'Oslo', country: 'NO' }],
      body: ['पुल खुल गया।', 'मंत्री ने कहा, “काम पूरा है।”'],
      warnings: [{ code: 'timestamp.offset-repaired', message: 'the offset was +5:30', start: 3n, end: 9n }],
    });
    expect(row!['quotes']).toEqual([
      {
        text: 'काम पूरा है।',
        start: 0n,
        end: 12n,
        paragraph: 1n,
        kind: 'direct',
        continues: null,
        speaker: 'लीना होल्म',
        mention: 'लीना होल्म',
        title: 'मंत्री',
        resolvedBy: 'name',
        cue: null,
      },
      expect.objectContaining({ text: 'लागत घटेगी', kind: 'indirect', title: null }),
    ]);
  });
});

it('a failure is a row', async () => {
  const [row] = await read([parquetFailure('a.txt', null, { code: 'input.empty', message: 'empty' })]);
  expect(row).toMatchObject({ name: 'a.txt', error: 'input.empty', message: 'empty', headline: null, quotes: [] });
  const origin = { id: '7', url: null };
  const [told] = await read([parquetFailure('a.rss', 3, { code: 'input.empty', message: 'empty', origin })]);
  expect(told).toMatchObject({ name: 'a.rss', id: '7', url: null });
});

it('no row at all is a file too', async () => {
  expect(await read([])).toEqual([]);
});

it('rows go out in groups, so that few of them are held', async () => {
  const row = parquetRow(storyOf({ headline: shown('Rain') }));
  const { file, pieces } = written(Array.from({ length: 2500 }, () => row));
  expect(pieces).toBeGreaterThan(2);
  expect(parquetMetadata(file).row_groups.map(({ num_rows }) => Number(num_rows))).toEqual([1000, 1000, 500]);
  expect(await parquetReadObjects({ file })).toHaveLength(2500);
});

it('great rows make smaller groups', () => {
  const row = parquetRow(storyOf({ headline: shown('x'.repeat(3_000_000)) }));
  expect(parquetMetadata(written([row, row, row, row]).file).row_groups).toHaveLength(2);
});

it('any stories read back, their rows gone through JSON', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStory, { maxLength: 4 }), async (stories) => {
      const rows = await read(stories.map((story) => JSON.parse(JSON.stringify(parquetRow(story)))));
      expect(rows.map(({ body }) => body)).toEqual(
        stories.map(({ body }) => body.map(({ text }) => text.replace(/\p{Cs}/gu, '\uFFFD'))),
      );
      expect(rows.map(({ quotes }) => quotes.length)).toEqual(stories.map(({ quotes }) => quotes.length));
    }),
    { numRuns: 100 },
  );
});
