import { expect, test } from 'vitest';
import { parseStream, type StreamItem, type StreamResult } from '../src/stream.js';

async function all(results: AsyncIterable<StreamResult>): Promise<StreamResult[]> {
  const given: StreamResult[] = [];
  for await (const result of results) given.push(result);
  return given;
}

const text = 'Wai, March 3 (PTI) Kites rose over the river on Sunday.';

test('a result an item, in their order, with the options of all and its own', async () => {
  const items: StreamItem[] = [text, { text, name: 'b', year: 2020 }, ''];
  const results = await all(parseStream(items, { name: 'a', year: 2019 }));
  expect(results.map(({ index }) => index)).toEqual([0, 1, 2]);
  expect(results).toMatchObject([
    { story: { source: { name: 'a' }, dateline: { date: '2019-03-03' } } },
    { story: { source: { name: 'b' }, dateline: { date: '2020-03-03' } } },
    { story: { source: { name: 'a', length: 0 }, dateline: null } },
  ]);
});

test('what is no text gives an error in its place', async () => {
  const items = [7, null, { body: text }, text] as unknown as StreamItem[];
  const message = 'neither a string nor an object with a text';
  expect((await all(parseStream(items))).map((result) => ('error' in result ? result.error : 'story'))).toEqual([
    ...Array.from({ length: 3 }, () => ({ code: 'input.not-text', message })),
    'story',
  ]);
});

test('an option that breaks the parser is told, and stops no other', async () => {
  const broken = { text, lexicon: {} } as unknown as StreamItem;
  expect(await all(parseStream([broken, text]))).toMatchObject([{ error: { code: 'internal' } }, { story: {} }]);
});

test('nothing is read ahead, and a reader who stops closes the source', async () => {
  let [asked, closed] = [0, false];
  async function* source(): AsyncGenerator<string> {
    try {
      for (;;) {
        asked++;
        yield text;
      }
    } finally {
      closed = true;
    }
  }
  for await (const { index } of parseStream(source())) {
    expect(asked).toBe(index + 1);
    if (index === 3) break;
  }
  expect([asked, closed]).toEqual([4, true]);
});

test('an error of the source is thrown on', async () => {
  async function* source(): AsyncGenerator<string> {
    yield text;
    throw new Error('gone');
  }
  await expect(all(parseStream(source()))).rejects.toThrow('gone');
});
