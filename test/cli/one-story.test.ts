import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { afterAll, describe, expect, test } from 'vitest';
import { loadScript } from '../../src/cli/load-script.js';
import { writeRest } from '../../src/cli/main.js';
import { oneStory } from '../../src/cli/one-story.js';
import { onlyPath } from '../../src/cli/only-path.js';
import { isShortFile } from '../../src/cli/short-file.js';
import { folderWith, removeFolders, run, systemError } from './world.js';

afterAll(removeFolders);

test.each([
  [['story.txt'], 'story.txt'],
  [['./list'], './list'],
  [['a b/*.txt'], 'a b/*.txt'],
  [[], null],
  [[''], null],
  [['-'], null],
  [['--version'], null],
  [['list'], null],
  [['help'], null],
  [['a.txt', 'b.txt'], null],
  [['--plain', 'a.txt'], null],
])('of %j the path is %j', (argv, path) => {
  expect(onlyPath(argv)).toBe(path);
});

const story = 'Kites over Wai\n\nWai, March 3 (PTI) Kites rose over the river on Sunday as the school fair began.\n';

const plainTexts: Readonly<Record<string, string | Buffer>> = {
  'a story': story,
  'a story in Hindi': 'वाई में पतंगें\n\nवाई, तीन मार्च (भाषा) रविवार को नदी पर पतंगें उड़ीं।\n',
  'a text that is no story': 'no story',
  'white space': ' \n',
  'a tag': '<p>Kites over Wai</p>',
  'a brace': '{ Kites over Wai }',
};

const others: Readonly<Record<string, string | Buffer>> = {
  'an empty file': '',
  'a byte order mark': `\uFEFF${story}`,
  'UTF-16': Buffer.from(`\uFEFF${story}`, 'utf16le'),
  'bytes that are no UTF-8': Buffer.from('caf\xe9', 'latin1'),
  'a NUL': 'a\0b',
  'an image': Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
  'a packed story': gzipSync(story),
  'a page': `<!doctype html><title>Kites</title><p>${story}`,
  'a record': '{"text":"Kites over Wai"}\n',
  'an array of records': '[\n{"text":"Kites over Wai"}]',
};

describe('what one story gives at once is what the whole program gives', () => {
  test.each(Object.entries(plainTexts))('%s', async (_, content) => {
    const path = join(folderWith({ 'story.txt': content }), 'story.txt');
    expect(oneStory(path)).toBe((await run([path])).stdout);
  });
});

describe('left to the whole program:', () => {
  test.each(Object.entries(others))('%s', (_, content) => {
    expect(oneStory(join(folderWith({ 'story.txt': content }), 'story.txt'))).toBeNull();
  });

  test('a folder, a path that leads nowhere, and a long story', () => {
    const folder = folderWith({ 'story.txt': story, 'long.txt': story.repeat(400) });
    const paths = ['story.txt', 'long.txt', '', 'none.txt', 'a\0b'].map((name) => join(folder, name));
    expect(paths.map(isShortFile)).toEqual([true, false, false, false, false]);
  });
});

test('V8 knows the flags, and takes the code that was compiled under them', async () => {
  const script = join(folderWith({ 'one.js': '(function(){return 1})' }), 'one.js');
  const { outputFiles } = await build({
    stdin: { contents: tryCode, resolveDir: import.meta.dirname },
    bundle: true,
    platform: 'node',
    write: false,
  });
  const tryOut = (...params: string[]): string =>
    execFileSync(process.execPath, ['-e', outputFiles[0]!.text, script, ...params], { encoding: 'utf8' });
  tryOut(`${script}.bin`, 'make');
  expect(tryOut(`${script}.bin`)).toBe('taken 2\n');
});

/** Compiles a script under the flags, or takes its code; then gives up the flags and runs what was compiled. */
const tryCode = `
import { readFileSync, writeFileSync } from 'node:fs';
import { Script } from 'node:vm';
import { compileAgain, interpret } from '../../src/cli/interpreter.js';
const [file, code, make] = process.argv.slice(1);
interpret();
const source = readFileSync(file, 'utf8');
if (make) writeFileSync(code, new Script(source, { filename: file }).createCachedData());
else {
  const script = new Script(source, { filename: file, cachedData: readFileSync(code) });
  compileAgain();
  console.log(script.cachedDataRejected ? 'refused' : 'taken', script.runInThisContext()() + 1);
}
`;

test('compiled code that is not V8’s own is left alone', () => {
  const code = `one-story-${process.version}-${process.platform}-${process.arch}.bin`;
  const script = '(function(require,folder){return{oneStory:(path)=>folder+path}})';
  const folder = folderWith({ 'one-story.cjs': script, [code]: Buffer.alloc(400, 7) });
  const require = createRequire(import.meta.url);
  expect(loadScript(folder, require).oneStory('/a')).toBe(`${folder}/a`);
  fs.rmSync(join(folder, code));
  expect(loadScript(folder, require).oneStory('/a')).toBe(`${folder}/a`);
});

test.each([
  ['EPIPE', 0, ''],
  ['ENOSPC', 1, 'wireparse: standard output: no space left\n'],
])('the rest of a record against %s is status %i', async (code, status, said) => {
  const told: string[] = [];
  const params = {
    argv: [],
    stdin: process.stdin,
    stdout: new Writable({ write: (_, __, done) => done(systemError(code)) }),
    stderr: new Writable({
      write: (chunk, _, done) => {
        told.push(String(chunk));
        done();
      },
    }),
    env: {},
    cwd: '/',
  };
  expect([await writeRest(Buffer.from('}\n'), params), told.join('')]).toEqual([status, said]);
});
