import { once } from 'node:events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundledProgram, type Program } from './bundled.js';
import { removeFolders } from './world.js';

/* The program as a process: what streams and signals of the system do to it. All else runs through `main`. */

let program: Program;

beforeAll(async () => {
  program = await bundledProgram();
});
afterAll(removeFolders);

const start = (...argv: string[]): ReturnType<Program['start']> => program.start(...argv);

const story = 'Kites over Wai\n\nWai, March 3 (PTI) Kites rose over the river on Sunday as the school fair began.\n';

test('reads a pipe and writes a pipe', async () => {
  const { child, ended } = start('--plain', '--fields', 'headline');
  child.stdin.end(story);
  expect(await ended).toEqual({ code: 0, signal: null, stdout: '{\n  "headline": "Kites over Wai"\n}\n', stderr: '' });
});

test('writes the last byte of a large record', async () => {
  const { child, ended } = start('--with-text', '--fields', 'source');
  const text = story.repeat(20_000);
  child.stdin.end(text);
  const { code, stdout } = await ended;
  expect(code).toBe(0);
  expect(JSON.parse(stdout).source.text).toBe(text);
}, 60_000);

test('ends quietly when its reader goes away', async () => {
  const { child, ended } = start('--files-from', '-');
  child.stdin.end('a.txt\n'.repeat(5000));
  await once(child.stdout, 'data');
  child.stdout.destroy();
  expect(await ended).toMatchObject({ code: 0, signal: null, stderr: '' });
}, 60_000);

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('on %s it ends with %i, and what it wrote is whole records', async (signal, code) => {
  const { child, ended } = start('-q', '--files-from', '-');
  child.stdin.write('a.txt\nmissing.txt\n');
  await once(child.stdout, 'data');
  child.kill(signal);
  const end = await ended;
  expect(end).toMatchObject({ code, signal: null, stderr: '' });
  expect(end.stdout).toMatch(/\n$/u);
  for (const line of end.stdout.split('\n').slice(0, -1)) expect(JSON.parse(line)).toHaveProperty('source');
});

test('a wrong option is status 2', async () => {
  const { code, stderr } = await start('--formt').ended;
  expect([code, stderr]).toEqual([2, "wireparse: unknown option '--formt' (did you mean --format?)\n"]);
});
