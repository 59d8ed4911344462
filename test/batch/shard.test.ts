import { expect, test } from 'vitest';
import { takes } from '../../src/batch/shard.js';

const unit = (name: string | null, record: number | null = null): Parameters<typeof takes>[1] => ({
  input: { name, place: 'x' },
  record,
});

test('every unit is in exactly one share, and the shares are of a size', () => {
  const sizes = [0, 0, 0, 0, 0, 0, 0];
  for (let i = 0; i < 7000; i++) {
    const shares = sizes.flatMap((_, j) => (takes({ index: j + 1, count: 7 }, unit(`s/${i}.txt`)) ? [j] : []));
    expect(shares).toHaveLength(1);
    sizes[shares[0]!]!++;
  }
  for (const size of sizes) expect(Math.abs(size - 1000)).toBeLessThan(150);
});

test('records of one file and of standard input spread too', () => {
  for (const name of ['crawl.ndjson', null]) {
    const first = Array.from({ length: 4000 }, (_, i) => takes({ index: 1, count: 4 }, unit(name, i))).filter(Boolean);
    expect(Math.abs(first.length - 1000)).toBeLessThan(150);
  }
});

test('the share of a name stays the same from version to version', () => {
  const shareOf = (name: string): number =>
    [1, 2, 3, 4, 5].find((index) => takes({ index, count: 5 }, unit(name))) ?? 0;
  expect(['a.txt', 'b.txt', 'hi/क.txt', 's/0001.txt'].map(shareOf)).toMatchInlineSnapshot(`
    [
      4,
      3,
      3,
      2,
    ]
  `);
});
