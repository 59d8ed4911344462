import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { sameLines } from '../../../scripts/engines/compare.js';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'wireparse-compare-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

let files = 0;
function file(text: string): string {
  const name = path.join(folder, String(files++));
  fs.writeFileSync(name, text);
  return name;
}

test.each([
  ['one part', ['a\nb\nc\n'], 'kept'],
  ['parts in order', ['a\n', 'b\nc\n'], 'kept'],
  ['parts in any order', ['c\na\n', 'b\n'], 'any'],
  ['a part without lines', ['', 'a\nb\nc\n'], 'kept'],
] as const)('%s: as the plain run', (_, parts, order) => {
  expect(sameLines(parts.map(file), file('a\nb\nc\n'), order)).toBe(3);
});

test.each([
  ['another order', ['b\na\n'], 'kept', 'a\nb\n'],
  ['another byte', ['a\nB\n'], 'any', 'a\nb\n'],
  ['a line less', ['a\n'], 'any', 'a\nb\n'],
  ['a line twice', ['a\nb\nb\n'], 'any', 'a\nb\n'],
  ['a last line without its end', ['a\nb'], 'kept', 'a\nb\n'],
  ['no lines at all', [''], 'any', 'a\n'],
] as const)('%s: told', (_, parts, order, plain) => {
  expect(() => sameLines(parts.map(file), file(plain), order)).toThrow(/in the plain run; line \d+ is/u);
});
