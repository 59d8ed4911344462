import * as fs from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { maxStoryBytes } from '../../src/input/accepted.js';
import { systemFailure } from '../../src/input/failure.js';
import { readPlainFile } from '../../src/input/read.js';
import { folderWith, removeFolders } from '../cli/world.js';

const tooLarge = { failure: { code: 'input.too-large', message: 'too large: a story may have 32 MiB' } };

afterAll(removeFolders);

test('a file is read whole', async () => {
  const folder = folderWith({ 'a.txt': 'words', 'b.txt': '' });
  expect(readPlainFile(join(folder, 'a.txt'))).toEqual({ value: Buffer.from('words') });
  expect(readPlainFile(join(folder, 'b.txt'))).toEqual({ value: Buffer.alloc(0) });
});

test('a file may have the limit and not a byte more', async () => {
  const folder = folderWith({ 'most.txt': '', 'more.txt': '' });
  fs.truncateSync(join(folder, 'most.txt'), maxStoryBytes);
  fs.truncateSync(join(folder, 'more.txt'), maxStoryBytes + 1);
  expect(readPlainFile(join(folder, 'most.txt'))).toHaveProperty('value.length', maxStoryBytes);
  expect(readPlainFile(join(folder, 'more.txt'))).toEqual(tooLarge);
});

test.runIf(fs.existsSync('/proc/self/status'))('a file that tells no size is read to its end', async () => {
  expect(String((readPlainFile('/proc/self/status') as { value: Buffer }).value)).toMatch(/^Name:.*\n(?:.*\n)+$/u);
});

test('a device is read as far as a story may go', async () => {
  expect(readPlainFile('/dev/null')).toEqual({ value: Buffer.alloc(0) });
  expect(readPlainFile('/dev/zero')).toEqual(tooLarge);
});

test('what is no file says so', async () => {
  const folder = folderWith({ 'a.txt': '' });
  expect(readPlainFile(folder)).toHaveProperty('failure.code', 'input.folder');
  expect(readPlainFile(join(folder, 'b.txt'))).toHaveProperty('failure.code', 'input.missing');
  expect(readPlainFile(join(folder, 'a.txt/b.txt'))).toHaveProperty('failure.code', 'input.missing');
});

test.each([
  ['ENOENT', 'input.missing', 'no such file or folder'],
  ['ENOTDIR', 'input.missing', 'a part of the path is no folder'],
  ['EACCES', 'input.no-permission', 'no permission to read it'],
  ['EPERM', 'input.no-permission', 'no permission to read it'],
  ['EISDIR', 'input.folder', 'a folder, not a story'],
  ['ELOOP', 'input.unreadable', 'too many links on the path'],
  ['ESTALE', 'input.unreadable', 'cannot be read (ESTALE)'],
])('the system says %s', (code, failure, message) => {
  expect(systemFailure(Object.assign(new Error('…'), { code, syscall: 'open' }))).toEqual({ code: failure, message });
});

test('an error of the program itself is no failure of the input', () => {
  expect(() => systemFailure(new TypeError('x is no function'))).toThrow('x is no function');
});
