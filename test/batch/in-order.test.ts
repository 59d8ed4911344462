import { expect, test } from 'vitest';
import { inOrder } from '../../src/batch/in-order.js';

async function* numbers(count: number): AsyncGenerator<number> {
  for (let i = 0; i < count; i++) yield i;
}

const turns = async (count: number): Promise<void> => {
  for (let i = 0; i < count; i++) await Promise.resolve();
};

test('results come in the order of the items, whichever is done first', async () => {
  const given: number[] = [];
  const backwards = async (i: number): Promise<number> => {
    await turns(100 - 9 * (i % 10));
    return i;
  };
  for await (const each of inOrder(numbers(50), backwards, () => 7)) given.push(each);
  expect(given).toEqual(Array.from({ length: 50 }, (_, i) => i));
});

test('no more is under way than the limit says, also behind a slow reader', async () => {
  let [begun, most, read] = [0, 0, 0];
  const start = async (i: number): Promise<number> => {
    begun++;
    most = Math.max(most, begun - read);
    await turns(30);
    return i;
  };
  for await (const _ of inOrder(numbers(40), start, () => 4)) {
    await turns(50);
    read++;
  }
  expect([begun, most]).toEqual([40, 4]);
});

test('a result is handed on while the next item lets wait', async () => {
  let release = (): void => {};
  async function* slow(): AsyncGenerator<string> {
    yield 'first';
    await new Promise<void>((done) => {
      release = done;
    });
    yield 'second';
  }
  const results = inOrder(
    slow(),
    async (item) => item,
    () => 8,
  );
  expect((await results.next()).value).toBe('first');
  release();
  expect((await results.next()).value).toBe('second');
  expect((await results.next()).done).toBe(true);
});

test('a piece of work that fails ends it, and so does a source that fails', async () => {
  const fails = inOrder(
    numbers(3),
    async (i) => (i === 1 ? Promise.reject(new Error('work')) : i),
    () => 3,
  );
  expect((await fails.next()).value).toBe(0);
  await expect(fails.next()).rejects.toThrow('work');
  async function* broken(): AsyncGenerator<number> {
    yield 0;
    throw new Error('source');
  }
  const ends = inOrder(
    broken(),
    async (i) => i,
    () => 1,
  );
  expect((await ends.next()).value).toBe(0);
  await expect(ends.next()).rejects.toThrow('source');
});
