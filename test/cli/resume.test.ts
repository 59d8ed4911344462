import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundledProgram, type Program } from './bundled.js';
import { filesIn, folderWith, lineParser, removeFolders, run } from './world.js';

let program: Program;

beforeAll(async () => {
  program = await bundledProgram();
});
afterAll(removeFolders);

/** Every ninth record is none. */
const records = Array.from({ length: 1200 }, (_, i) =>
  i % 9 === 8
    ? `{"no":${i}}\n`
    : `${JSON.stringify({ text: `Fair ${i} opens\n\nWai, March 3 (PTI) “Come early,” collector Asha Rane said on day ${i}.` })}\n`,
);

const shape = ['-q', '-i', 'ndjson', '-f', 'ndjson', '--fields', 'headline,quotes'];

/** Feeds some records to a run that waits for more, until so many are done, and kills it. */
async function killed(output: string, fed: number, wanted: number): Promise<void> {
  const { child, ended } = program.start(...shape, '-j', '2', '--resume', '-o', output, '-');
  child.stdin.write(records.slice(0, fed).join(''));
  const progress = join(program.folder, `${output}.progress`);
  for (;;) {
    const units = fs.existsSync(progress) ? JSON.parse(fs.readFileSync(progress, 'utf8')).units : 0;
    if (units >= wanted) break;
    await wait(2);
  }
  child.kill('SIGKILL');
  expect((await ended).signal).toBe('SIGKILL');
}

test('a run that was killed ten times and resumed gives byte for byte what one run gives', async () => {
  const once = program.start(...shape, '-j', '1', '-o', 'once.ndjson', '-');
  once.child.stdin.end(records.join(''));
  expect(await once.ended).toMatchObject({ code: 1, stderr: '' });
  for (let i = 1; i <= 10; i++) await killed('often.ndjson', i * 110, i * 80);
  const last = program.start(...shape, '-j', '2', '--resume', '--summary-json', '-o', 'often.ndjson', '-');
  last.child.stdin.end(records.join(''));
  const { code, stderr } = await last.ended;
  expect([code, JSON.parse(stderr).units, JSON.parse(stderr).failed]).toEqual([1, 1200, 133]);
  const [often, whole] = ['often.ndjson', 'once.ndjson'].map((name) =>
    fs.readFileSync(join(program.folder, name), 'utf8'),
  );
  expect(often === whole).toBe(true);
  expect(whole!.split('\n')).toHaveLength(1201);
  expect(fs.readdirSync(program.folder).filter((name) => /\.(?:partial|progress|new)$/u.test(name))).toEqual([]);
}, 120_000);

test.skipIf(process.platform === 'win32')(
  'a file that cannot grow is one line; what is whole is gone on with',
  async () => {
    const { folder } = program;
    fs.writeFileSync(join(folder, 'some.ndjson'), records.slice(0, 200).join(''));
    const parse = `"${process.execPath}" wireparse.js ${shape.slice(1).join(' ')} -o full.ndjson some.ndjson`;
    const limited = spawnSync('bash', ['-c', `ulimit -f 16; exec ${parse}`], { cwd: folder, encoding: 'utf8' });
    expect([limited.status, limited.stderr.split('\n').at(-2)]).toEqual([
      1,
      'wireparse: full.ndjson: the file grows too large',
    ]);
    expect(fs.existsSync(join(folder, 'full.ndjson'))).toBe(false);
    const resumed = spawnSync('bash', ['-c', `exec ${parse} --resume`], { cwd: folder, encoding: 'utf8' });
    expect(resumed.status).toBe(1);
    const whole = fs.readFileSync(join(folder, 'once.ndjson'), 'utf8').split('\n').slice(0, 200);
    const full = fs.readFileSync(join(folder, 'full.ndjson'), 'utf8').split('\n').slice(0, 200);
    // The name of the input is all that differs, in records of failures.
    expect(full).toEqual(whole.map((line) => line.replace('"name":null', '"name":"some.ndjson"')));
  },
  120_000,
);

describe('--resume', () => {
  const files = { 's/a.txt': 'A', 's/b.txt': 'B', 's/c.txt': 'C' };
  const read = (argv: readonly string[], cwd: string): ReturnType<typeof run> =>
    run(['--plain', '--fields', 'headline', ...argv], { cwd, parser: lineParser });
  const half = {
    ...files,
    'out.ndjson.partial': '{"headline":"A"}\n{"headline":"X',
    'out.ndjson.progress': '',
  };

  test('is told where the output is whole already', async () => {
    const cwd = folderWith({ ...files, 'out.ndjson': 'done\n' });
    expect(await read(['--resume', '-o', 'out.ndjson', 's'], cwd)).toEqual({
      status: 0,
      stdout: '',
      stderr: 'wireparse: out.ndjson: whole already: nothing is left to be done\n',
    });
    expect(filesIn(cwd)['out.ndjson']).toBe('done\n');
  });

  test('begins anew where no journal tells how far it came', async () => {
    const cwd = folderWith(half);
    expect(await read(['--resume', '-o', 'out.ndjson', 's'], cwd)).toMatchObject({ status: 0 });
    expect(filesIn(cwd)).toEqual({ ...files, 'out.ndjson': '{"headline":"A"}\n{"headline":"B"}\n{"headline":"C"}\n' });
  });

  test.each([
    [['--strict'], 's', 'out.ndjson was begun with other options or paths: use those, or leave out --resume'],
    [[], './s', 'out.ndjson was begun with other options or paths: use those, or leave out --resume'],
  ])('refuses what another run began: %j %s', async (more, path, message) => {
    const cwd = await interrupted(folderWith(files));
    expect(await read([...more, '--resume', '-o', 'out.ndjson', path], cwd)).toEqual({
      status: 2,
      stdout: '',
      stderr: `wireparse: --resume: ${message}\n`,
    });
  });

  test('refuses inputs that have changed', async () => {
    for (const change of ['s/0.txt', 's/a.txt']) {
      const cwd = await interrupted(folderWith(files));
      if (change === 's/0.txt') fs.writeFileSync(join(cwd, change), '0');
      else for (const name of ['a', 'b', 'c']) fs.rmSync(join(cwd, `s/${name}.txt`));
      const { status, stderr } = await read(['--resume', '-o', 'out.ndjson', 's'], cwd);
      expect([status, stderr]).toEqual([
        2,
        expect.stringContaining('--resume: the inputs are not those that out.ndjson was begun with'),
      ]);
    }
  });

  test('cannot go on with a format that is made in one go', async () => {
    const argv = ['--resume', '-f', 'parquet', '-o', 'out.parquet', 's'];
    expect(await run(argv, { cwd: folderWith(files) })).toMatchObject({
      status: 2,
      stderr: 'wireparse: --resume: out.parquet can only be written in one go\n',
    });
  });

  test('leaves out what has its file in a folder', async () => {
    const cwd = folderWith({ ...files, 'out/a.json': 'earlier' });
    expect(await read(['--resume', '-o', 'out', 's'], cwd)).toMatchObject({ status: 0 });
    expect(filesIn(`${cwd}/out`)).toEqual({
      'a.json': 'earlier',
      'b.json': '{\n  "headline": "B"\n}\n',
      'c.json': '{\n  "headline": "C"\n}\n',
    });
  });

  /** A folder in which a run was interrupted after its first story. */
  async function interrupted(cwd: string): Promise<string> {
    const interrupt = new AbortController();
    const parser = {
      ...lineParser,
      parseStory: (...story: Parameters<typeof lineParser.parseStory>) => {
        interrupt.abort(130);
        return lineParser.parseStory(...story);
      },
    };
    const argv = ['--plain', '--fields', 'headline', '-o', 'out.ndjson', 's'];
    expect(await run(argv, { cwd, parser, signal: interrupt.signal })).toMatchObject({ status: 130 });
    return cwd;
  }
});
