import * as fs from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { walk } from '../../src/batch/walk.js';
import { folderWith, removeFolders } from '../cli/world.js';

afterAll(removeFolders);

function pathsIn(cwd: string, folder: string): string[] {
  return [...walk(folder, cwd)].map(({ path }) => path);
}

test('stories come in the code-point order of their whole paths', () => {
  const names = [
    'a/b.txt',
    'a/c/d.text',
    'a!.txt',
    'a-b.txt',
    'a.txt',
    'a0.txt',
    'B.txt',
    'क.txt',
    '\uFB01.txt',
    '😀.txt',
  ];
  const cwd = folderWith(Object.fromEntries(names.map((name) => [`s/${name}`, 'x'])));
  const byBytes = [...names].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  expect(pathsIn(cwd, 's')).toEqual(byBytes.map((name) => `s/${name}`));
  expect(byBytes.slice(-2)).toEqual(['\uFB01.txt', '😀.txt']);
});

test.each([
  ['s', 's/a.txt'],
  ['s/', 's/a.txt'],
  ['./s', './s/a.txt'],
  ['s/../s', 's/../s/a.txt'],
])('the folder %s is shown as it was named', (folder, path) => {
  expect(pathsIn(folderWith({ 's/a.txt': 'x' }), folder)).toEqual([path]);
});

test('the way within the folder goes along', () => {
  expect([...walk('s/', folderWith({ 's/hi/7.txt': 'x' }))]).toEqual([
    { path: 's/hi/7.txt', inside: 'hi/7.txt', failure: null },
  ]);
});

test('only text files are stories, and nothing hidden', () => {
  const cwd = folderWith({
    'a.txt': '',
    'b.TXT': '',
    'c.text': '',
    'd.md': '',
    txt: '',
    'e.txt~': '',
    '.f.txt': '',
    '.g/h.txt': '',
  });
  expect(pathsIn(cwd, '.')).toEqual(['./a.txt', './b.TXT', './c.text']);
});

test('links are not followed: not out of the tree, not in a circle', () => {
  const cwd = folderWith({ 's/a.txt': 'x', 'outside/b.txt': 'x' });
  fs.symlinkSync('.', join(cwd, 's/again'));
  fs.symlinkSync('../outside', join(cwd, 's/out'));
  fs.symlinkSync('../outside/b.txt', join(cwd, 's/b.txt'));
  fs.symlinkSync('nowhere', join(cwd, 's/c.txt'));
  expect(pathsIn(cwd, 's')).toEqual(['s/a.txt']);
});

test('a link that is named itself is followed', () => {
  const cwd = folderWith({ 's/a.txt': 'x' });
  fs.symlinkSync('s', join(cwd, 'link'));
  expect(pathsIn(cwd, 'link')).toEqual(['link/a.txt']);
});

test('a folder without stories is a failure', () => {
  const failure = { code: 'input.no-stories', message: 'a folder without stories (such as *.txt)' };
  expect([...walk('s', folderWith({ 's/empty/': '', 's/readme.md': '' }))]).toEqual([
    { path: 's', inside: '', failure },
  ]);
});

test('a folder that goes away on the way is one failure, and the others go on', () => {
  const cwd = folderWith({ 's/a/x.txt': '', 's/b/y.txt': '' });
  const found = walk('s', cwd);
  expect(found.next().value).toHaveProperty('path', 's/a/x.txt');
  fs.rmSync(join(cwd, 's/b'), { recursive: true });
  const failure = { code: 'input.missing', message: 'no such file or folder' };
  expect([...found]).toEqual([{ path: 's/b/', inside: 'b/', failure }]);
});
