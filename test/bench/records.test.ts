import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { inventRecords, writeFiles, writeRecords } from '../../bench/records.js';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'wireparse-records-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

test('the same seed gives the same records, and more of them go on from there', () => {
  const records = [...inventRecords(3, 7)];
  expect([...inventRecords(5, 7)].slice(0, 3)).toEqual(records);
  expect(records.map(({ id }) => id)).toEqual(['story-000000', 'story-000001', 'story-000002']);
  expect([...inventRecords(3, 8)]).not.toEqual(records);
});

test('records are one a line', () => {
  const file = path.join(folder, 'stories.ndjson');
  writeRecords(file, inventRecords(3, 7));
  const lines = fs.readFileSync(file, 'utf8').split('\n');
  expect(lines.pop()).toBe('');
  expect(lines.map((line) => JSON.parse(line))).toEqual([...inventRecords(3, 7)]);
});

test('files are a hundred in a folder', () => {
  writeFiles(folder, inventRecords(101, 7));
  expect(fs.readdirSync(path.join(folder, '0000'))).toHaveLength(100);
  const [last] = [...inventRecords(101, 7)].slice(-1);
  expect(fs.readFileSync(path.join(folder, '0001/story-000100.txt'), 'utf8')).toBe(last!.text);
});
