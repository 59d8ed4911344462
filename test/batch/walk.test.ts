import * as fs from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
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

describe('ignore files leave out what they name', () => {
  const files = {
    's/a.txt': '',
    's/b.txt': '',
    's/old/c.txt': '',
    's/old/d.txt': '',
    's/hi/b.txt': '',
    's/hi/e.txt': '',
  };
  const left = (more: Record<string, string>, folder = 's'): string[] =>
    pathsIn(folderWith({ ...files, ...more }), folder).map((path) => path.replace(/^s\//u, ''));

  test.each([
    ['.ignore', { 's/.ignore': 'old/\nb.txt\n' }, ['a.txt', 'hi/e.txt']],
    ['.rgignore outranks .ignore', { 's/.ignore': '*.txt', 's/.rgignore': '!a.txt' }, ['a.txt']],
    [
      'a file deeper outranks one above',
      { 's/.ignore': 'b.txt', 's/hi/.ignore': '!b.txt' },
      ['a.txt', 'hi/b.txt', 'hi/e.txt', 'old/c.txt', 'old/d.txt'],
    ],
    [
      'a path from the file’s own folder',
      { 's/.ignore': '/b.txt\nold/d.txt' },
      ['a.txt', 'hi/b.txt', 'hi/e.txt', 'old/c.txt'],
    ],
    ['above the folder', { '.ignore': 'hi\ns/old' }, ['a.txt', 'b.txt']],
    [
      '.gitignore in a repository',
      { '.git/HEAD': '', '.gitignore': 'old\n', 's/.gitignore': 'a.*' },
      ['b.txt', 'hi/b.txt', 'hi/e.txt'],
    ],
    [
      '.gitignore outside of any',
      { 's/.gitignore': '*' },
      ['a.txt', 'b.txt', 'hi/b.txt', 'hi/e.txt', 'old/c.txt', 'old/d.txt'],
    ],
    [
      '.ignore above outranks .gitignore below',
      { '.git/HEAD': '', '.ignore': 'old\nhi\n!a.txt', 's/.gitignore': 'a.txt' },
      ['a.txt', 'b.txt'],
    ],
    [
      'the repository’s own list',
      { '.git/info/exclude': 'old\na.txt', 's/.gitignore': '!a.txt' },
      ['a.txt', 'b.txt', 'hi/b.txt', 'hi/e.txt'],
    ],
    [
      'not in a repository within the repository',
      { '.git/HEAD': '', '.gitignore': 'b.txt\nd.txt', 's/hi/.git': 'gitdir: ../../modules/hi' },
      ['a.txt', 'hi/b.txt', 'hi/e.txt', 'old/c.txt'],
    ],
    ['as letters are written', { 's/.ignore': 'A.txt\nOLD/\nhi/' }, ['a.txt', 'b.txt', 'old/c.txt', 'old/d.txt']],
    [
      'what they take, though it is hidden',
      { 's/.ignore': 'old\nhi\n!.f.txt', 's/.f.txt': '', 's/.g.txt': '' },
      ['.f.txt', 'a.txt', 'b.txt'],
    ],
  ])('%s', (_, more, paths) => {
    expect(left(more)).toEqual(paths);
  });

  test.each([
    ['s', 's\nb.txt'],
    ['s/hi', 'hi\nb.txt'],
    ['s/hi', 's/\nb.txt'],
    ['[s] #/hi', '\\[s\\]*\n/s/\nb.txt'],
  ])('of the folder %s that the user named, not the whole', (folder, rules) => {
    const cwd = folderWith({ '.ignore': rules, [`${folder}/b.txt`]: '', [`${folder}/e.txt`]: '' });
    expect(pathsIn(cwd, folder)).toEqual([`${folder}/e.txt`]);
  });

  test('but not where they do not count', () => {
    const cwd = folderWith({ 's/a.txt': '', 's/.ignore': '*' });
    expect([...walk('s', cwd, { ignoreFiles: false })].map(({ path }) => path)).toEqual(['s/a.txt']);
  });

  test('names that look like patterns are names', () => {
    const cwd = folderWith({
      's/[a].txt': '',
      's/ b .txt': '',
      's/!c.txt': '',
      's/#d.txt': '',
      's/.ignore': 'a.txt\n',
    });
    expect(pathsIn(cwd, 's')).toHaveLength(4);
  });
});

describe('globs', () => {
  const cwd = folderWith({
    'a.txt': '',
    'b.json': '',
    'hi/c.json': '',
    'hi/old/d.json': '',
    '.e.json': '',
    '.ignore': 'b.json',
  });
  test.each([
    [['*.json'], ['.e.json', 'b.json', 'hi/c.json', 'hi/old/d.json']],
    [
      ['*.json', '!old/'],
      ['.e.json', 'b.json', 'hi/c.json'],
    ],
    [['!a.txt'], []],
    [['hi/*.json'], ['hi/c.json']],
    [['!*.json', 'hi/c.json'], ['hi/c.json']],
    [['hi/', '!c.*'], ['hi/old/d.json']],
    [['{a,hi/{c,x}}.{txt,json}'], ['a.txt', 'hi/c.json']],
    [['*.TXT', '\\{a\\}'], []],
    [['{a,b}{.txt,.json}{,x}'], ['a.txt', 'b.json']],
    [
      ['**/d.*', '*.txt'],
      ['a.txt', 'hi/old/d.json'],
    ],
  ])('%j', (globs, paths) => {
    const found = [...walk('.', cwd, { globs })].filter(({ failure }) => failure === null);
    expect(found.map(({ inside }) => inside)).toEqual(paths);
  });

  test('hidden ones are taken where asked for', () => {
    const folder = folderWith({ '.a.txt': '', '.b/c.txt': '', 'd.txt': '' });
    expect([...walk('.', folder, { hidden: true })].map(({ inside }) => inside)).toEqual([
      '.a.txt',
      '.b/c.txt',
      'd.txt',
    ]);
  });
});
