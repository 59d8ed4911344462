import { once } from 'node:events';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, describe, expect, test } from 'vitest';
import type { Parser } from '../../src/cli/main.js';
import { filesIn, folderWith, lineParser, type Ran, removeFolders, run, systemError, type World } from './world.js';

afterAll(removeFolders);

const read = (argv: readonly string[], world: World): Promise<Ran> =>
  run(['--plain', '--fields', 'headline', ...argv], { parser: lineParser, ...world });

describe('-o with a file', () => {
  const files = { 's/a.txt': 'A', 's/b.txt': 'B' };
  const both = '{"headline":"A"}\n{"headline":"B"}\n';

  test('takes all stories', async () => {
    const cwd = folderWith(files);
    expect(await read(['-o', 'out.ndjson', 's'], { cwd })).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(filesIn(cwd)).toEqual({ ...files, 'out.ndjson': both });
  });

  test('replaces an old one, its rights kept, also behind a link', async () => {
    const cwd = folderWith({ ...files, 'old.ndjson': 'old' });
    fs.chmodSync(join(cwd, 'old.ndjson'), 0o640);
    fs.symlinkSync('old.ndjson', join(cwd, 'link'));
    await read(['-o', 'link', 's'], { cwd });
    expect(filesIn(cwd)).toEqual({ ...files, 'old.ndjson': both, link: both });
    expect(fs.lstatSync(join(cwd, 'link')).isSymbolicLink()).toBe(true);
    expect(fs.statSync(join(cwd, 'old.ndjson')).mode & 0o777).toBe(0o640);
  });

  test('may be one of the inputs', async () => {
    const cwd = folderWith({ 'a.txt': 'A' });
    await read(['-f', 'ndjson', '-o', 'a.txt', 'a.txt'], { cwd });
    expect(filesIn(cwd)).toEqual({ 'a.txt': '{"headline":"A"}\n' });
  });

  test('is not touched by a run that is interrupted; --resume goes on from what is done', async () => {
    const cwd = folderWith({ ...files, 'out.ndjson': 'old' });
    const interrupt = new AbortController();
    const parser: Parser = {
      ...lineParser,
      parseStory: (text, options) => {
        interrupt.abort(143);
        return lineParser.parseStory(text, options);
      },
    };
    expect(await read(['-o', 'out.ndjson', 's'], { cwd, parser, signal: interrupt.signal })).toMatchObject({
      status: 143,
    });
    const { 'out.ndjson.progress': progress, ...others } = filesIn(cwd);
    expect(others).toEqual({ ...files, 'out.ndjson': 'old', 'out.ndjson.partial': '{"headline":"A"}\n' });
    expect(JSON.parse(progress!)).toMatchObject({ units: 1, last: 's/a.txt', failed: 0, bytes: 17 });
    expect(await read(['-o', 'out.ndjson', '--resume', 's'], { cwd })).toMatchObject({ status: 0, stderr: '' });
    expect(filesIn(cwd)).toEqual({ ...files, 'out.ndjson': both });
  });

  test('stands for standard output as a dash', async () => {
    expect(await read(['-o', '-', 's'], { cwd: folderWith(files) })).toMatchObject({ stdout: both });
  });

  test('may be a device', async () => {
    expect(await read(['-o', '/dev/null', 's'], { cwd: folderWith(files) })).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    });
    expect(fs.statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  test.runIf(fs.existsSync('/dev/full'))('that is full is one line, and the end', async () => {
    const { status, stderr } = await read(['-o', '/dev/full', 's'], { cwd: folderWith(files) });
    expect([status, stderr]).toEqual([1, 'wireparse: /dev/full: no space left\n']);
  });
});

describe('-o with a folder', () => {
  const files = { 's/a.txt': 'A', 's/hi/a.txt': 'AA', 's/hi/a.text': 'AB' };
  const document = (headline: string): string => `{\n  "headline": "${headline}"\n}\n`;

  test('takes one JSON file a story, named and placed like its source', async () => {
    const cwd = folderWith(files);
    expect(await read(['-o', 'out/', 's'], { cwd })).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(filesIn(join(cwd, 'out'))).toEqual({
      'a.json': document('A'),
      'hi/a.json': document('AB'),
      'hi/a-2.json': document('AA'),
    });
  });

  test('takes a single story under its own name, and an existing folder needs no slash', async () => {
    const cwd = folderWith({ ...files, 'out/': '' });
    await read(['-o', 'out', 's/hi/a.txt'], { cwd });
    expect(filesIn(join(cwd, 'out'))).toEqual({ 'a.json': document('AA') });
  });

  test('never writes outside', async () => {
    const cwd = folderWith({ 'a.txt': 'A', 'x/': '' });
    await read(['-o', 'x/out/', '../../../../../../../../etc/hostname', 'x/../a.txt', '-'], { cwd, stdin: 'S' });
    expect(fs.readdirSync(join(cwd, 'x/out')).sort()).toEqual(['a.json', 'hostname.json', 'stdin.json']);
    expect(fs.readdirSync(cwd).sort()).toEqual(['a.txt', 'x']);
  });

  test('takes NDJSON with the records of failures', async () => {
    const cwd = folderWith({ 's/a.txt': 'A', 's/b.txt': '' });
    expect(await read(['-f', 'ndjson', '-o', 'out/', 's'], { cwd })).toMatchObject({ status: 1 });
    expect(Object.keys(filesIn(join(cwd, 'out')))).toEqual(['a.ndjson', 'b.ndjson']);
  });

  test('a folder stands where a file must go', async () => {
    const cwd = folderWith({ 'a.txt': 'A', 'out/a.json/': '' });
    expect(await read(['-o', 'out', 'a.txt'], { cwd })).toMatchObject({
      status: 1,
      stderr: 'wireparse: out/a.json: a folder stands in the place of the file\n',
    });
  });
});

describe('standard output', () => {
  const files = Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`s/${name}.txt`, name]));

  test('whose reader has gone ends the run quietly', async () => {
    let written = '';
    const stdout = new Writable({
      write(chunk, _, done) {
        written += chunk;
        done(written === '{"headline":"a"}\n' ? null : systemError('EPIPE'));
      },
    });
    expect(await read(['s'], { cwd: folderWith(files), stdout })).toMatchObject({ status: 0, stderr: '' });
    expect(written).toBe('{"headline":"a"}\n{"headline":"b"}\n');
  });

  test.each([[['--help']], [['schema']]])('whose reader has gone: %j', async (argv) => {
    const stdout = new Writable({ write: (_, __, done) => done(systemError('EPIPE')) });
    expect(await run(argv, { stdout })).toMatchObject({ status: 0, stderr: '' });
  });

  test('that is full is one line, and the end', async () => {
    const stdout = new Writable({ write: (_, __, done) => done(systemError('ENOSPC')) });
    expect(await read(['s'], { cwd: folderWith(files), stdout })).toMatchObject({
      status: 1,
      stderr: 'wireparse: standard output: no space left\n',
    });
  });

  test('is waited for', async () => {
    const parsed: string[] = [];
    const parser: Parser = {
      ...lineParser,
      parseStory: (text, options) => {
        parsed.push(text);
        return lineParser.parseStory(text, options);
      },
    };
    const stdout = new PassThrough({ highWaterMark: 1 });
    const running = read(['s'], { cwd: folderWith(files), stdout, parser });
    await once(stdout, 'readable');
    await new Promise((done) => setTimeout(done, 20));
    // One record lies in each half of the pipe, no more.
    expect(parsed.length).toBeLessThan(4);
    stdout.resume();
    expect((await running).status).toBe(0);
    expect(parsed).toEqual(['a', 'b', 'c', 'd']);
  });

  test('that is waited for does not hold up an interrupt', async () => {
    const interrupt = new AbortController();
    const stdout = new PassThrough({ highWaterMark: 1 });
    const running = read(['s'], { cwd: folderWith(files), stdout, signal: interrupt.signal });
    await once(stdout, 'readable');
    interrupt.abort(130);
    expect((await running).status).toBe(130);
    expect(String(stdout.read())).toBe('{"headline":"a"}\n');
  });
});

describe('an interrupt', () => {
  test.each([
    ['standard input', []],
    ['a list', ['--files-from', '-']],
  ])('while %s is waited for', async (_, argv) => {
    const interrupt = new AbortController();
    const running = read(argv, { stdin: new Readable({ read() {} }), signal: interrupt.signal, cwd: folderWith({}) });
    setTimeout(() => interrupt.abort(130), 10);
    expect(await running).toEqual({ status: 130, stdout: '', stderr: '' });
  });

  test('between two stories leaves whole records', async () => {
    const interrupt = new AbortController();
    const parser: Parser = {
      ...lineParser,
      parseStory: (text, options) => {
        if (text === 'b') interrupt.abort(130);
        return lineParser.parseStory(text, options);
      },
    };
    const cwd = folderWith({ 's/a.txt': 'a', 's/b.txt': 'b', 's/c.txt': 'c' });
    expect(await read(['s'], { cwd, parser, signal: interrupt.signal })).toEqual({
      status: 130,
      stdout: '{"headline":"a"}\n{"headline":"b"}\n',
      stderr: '',
    });
  });
});

describe('a format that is more than its stories', () => {
  const files = { 's/a.txt': 'A', 's/b.txt': '' };

  test('frames them in a stream and in a file', async () => {
    const cwd = folderWith(files);
    const { stdout } = await run(['-f', 'csv', 's'], { cwd, parser: lineParser });
    expect(stdout.split('\r\n').map((row) => row.split(',')[0])).toEqual(['name', 's/a.txt', 's/b.txt', '']);
    await run(['-f', 'csv', '-o', 'out.csv', 's'], { cwd, parser: lineParser });
    expect(filesIn(cwd)).toMatchObject({ 'out.csv': stdout });
  });

  test('frames each in a folder', async () => {
    const cwd = folderWith(files);
    await run(['-f', 'csv', '-o', 'out/', 's'], { cwd, parser: lineParser });
    for (const file of Object.values(filesIn(join(cwd, 'out')))) expect(file.split('\r\n')).toHaveLength(3);
  });

  test('frames nothing too', async () => {
    const { stdout } = await run(['-f', 'newsml-g2', 's'], { cwd: folderWith({ 's/b.txt': '' }), parser: lineParser });
    expect(stdout).toMatch(/<itemSet>\n<\/itemSet>\n<\/newsMessage>\n$/u);
  });
});

describe('Parquet', () => {
  const files = { 's/a.txt': 'A', 's/b.txt': '', 'out/': '' };

  test('goes into a file, with a row an input', async () => {
    const cwd = folderWith(files);
    const { status } = await run(['-f', 'parquet', '-o', 'out.parquet', 's'], { cwd, parser: lineParser });
    expect(status).toBe(1);
    const { buffer } = new Uint8Array(fs.readFileSync(join(cwd, 'out.parquet')));
    const rows = await parquetReadObjects({ file: buffer });
    expect(rows.map(({ name, headline, error }) => [name, headline, error])).toEqual([
      ['s/a.txt', 'A', null],
      ['s/b.txt', null, 'input.empty'],
    ]);
  });

  test.each([[[]], [['-o', '-']], [['-o', 'out']], [['-o', 'new/']]])('and nowhere else: %j', async (output) => {
    const ran = await run(['-f', 'parquet', ...output, 's'], { cwd: folderWith(files), parser: lineParser });
    expect(ran).toEqual({
      status: 2,
      stdout: '',
      stderr: 'wireparse: this format needs a file: -o stories.parquet\n',
    });
  });
});
