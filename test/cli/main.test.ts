import { once } from 'node:events';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { afterAll, describe, expect, test } from 'vitest';
import { commandNames } from '../../src/cli/flags.js';
import type { Parser } from '../../src/cli/main.js';
import { makeProgram } from '../../src/cli/program.js';
import { documentFormats } from '../../src/input/formats.js';
import { recordFormats } from '../../src/input/record-formats.js';
import { fieldNames } from '../../src/output/fields.js';
import { folderWith, lineParser, type Ran, removeFolders, run, type World } from './world.js';

afterAll(removeFolders);

/** Runs with the parser of lines. */
const read = (argv: readonly string[], world: World = {}): Promise<Ran> => run(argv, { parser: lineParser, ...world });

const headlines = ['--plain', '--fields', 'headline'];

const linesOf = (text: string): unknown[] =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));

/** All input formats as a message lists them. */
const inputFormats = ['auto', ...Object.keys(documentFormats), ...Object.keys(recordFormats)]
  .join(', ')
  .replace(/, (?=[^,]*$)/u, ' or ');

describe('a wrong command line is one line, status 2, and nothing is read', () => {
  test.each([
    [['--formt', 'json'], "unknown option '--formt' (did you mean --format?)"],
    [
      ['-f', 'jsn'],
      "option '-f, --format <format>' argument 'jsn' is invalid. Did you mean json? It may be json, ndjson, md, html, txt, csv, parquet, ninjs, newsml-g2 or jsonld.",
    ],
    [
      ['-i', 'ndjsn'],
      `option '-i, --input-format <format>' argument 'ndjsn' is invalid. Did you mean ndjson? It may be ${inputFormats}.`,
    ],
    [
      ['-j', '0'],
      "option '-j, --jobs <number>' argument '0' is invalid. A number of threads is 1 or more, at most 999.",
    ],
    [
      ['--shard', '3/2'],
      "option '--shard <i/n>' argument '3/2' is invalid. A share is I/N with I from 1 to N, as 2/8.",
    ],
    [
      ['--encoding', 'klingon'],
      "option '--encoding <name>' argument 'klingon' is invalid. No such encoding. It is named as in HTML: utf-8, utf-16le, windows-1252, …",
    ],
    [['--resume', 'a.txt'], '--resume goes with -o: what went to standard output is gone'],
    [
      ['--fields', 'qoutes'],
      "option '--fields <names>' argument 'qoutes' is invalid. A Story has no field 'qoutes'. Did you mean quotes?",
    ],
    [['--year', '21'], "option '--year <yyyy>' argument '21' is invalid. A year has four digits."],
    [
      ['--timezone', '+05:30'],
      "option '--timezone <zone>' argument '+05:30' is invalid. No such zone. A zone is named like Asia/Kolkata, or it is none.",
    ],
    [['--color', 'blue'], "option '--color <when>' argument 'blue' is invalid. It may be always, never or auto."],
    [['-o'], "option '-o, --output <path>' argument missing"],
    [['-o', '', 'a.txt'], '-o needs the name of a file or a folder'],
    [['-o', 'no/such/a.json', 'a.txt'], 'no/such/a.json: no such folder'],
    [['-o', 'a.txt/', 'a.txt'], 'a.txt/: a file stands in the place of the folder'],
    [['a.txt', ''], 'a path is empty'],
    [['-', 'a.txt', '-'], 'standard input can be read only once'],
    [['--files-from', '-', '-'], 'standard input can be read only once'],
    [['--files-from', 'no-list'], 'no-list: no such file or folder'],
    [['--null', 'a.txt'], '--null goes with --files-from'],
    [['-f', 'md', '--plain', 'a.txt'], '--plain and --fields shape records: they go with json and ndjson'],
    [['-f', 'md', '--fields', 'body', 'a.txt'], '--plain and --fields shape records: they go with json and ndjson'],
    [['--plain', '--fields', 'segments', 'a.txt'], '--plain has no segments'],
    [['list'], "missing required argument 'what'"],
    [
      ['list', 'agencis'],
      "command-argument value 'agencis' is invalid for argument 'what'. Did you mean agencies? It may be agencies, publishers, languages or places.",
    ],
    [
      ['list', 'agencies', '-f', 'xml'],
      "option '-f, --format <format>' argument 'xml' is invalid. It may be table, tsv or json.",
    ],
    [['explain', '--plain', 'a.txt'], "unknown option '--plain'"],
    [['explain', 'a.txt', 'b.txt'], "too many arguments for 'explain'. Expected 1 argument but got 2."],
    [
      ['--year', '2021', 'explain', 'a.txt'],
      "option '--year <yyyy>' stands before 'explain': options of a command go after its name",
    ],
    [['a\u001B[2J', '--\u001B[2J'], "unknown option '--\\u{1b}[2J'"],
  ])('%j', async (argv, message) => {
    const cwd = folderWith({ 'a.txt': 'Rain' });
    expect(await read(argv, { cwd })).toEqual({ status: 2, stdout: '', stderr: `wireparse: ${message}\n` });
    expect(fs.readdirSync(cwd)).toEqual(['a.txt']);
  });

  test('a list that is no list', async () => {
    const { status, stderr } = await read(['--files-from', '-'], { stdin: 'x'.repeat(70_000) });
    expect(status).toBe(2);
    expect(stderr).toBe('wireparse: --files-from: no list of paths: a path of more than 65536 characters\n');
  });
});

describe('one story', () => {
  test('is indented JSON', async () => {
    const cwd = folderWith({ 'a.txt': 'Rain' });
    expect(await read(['--fields', 'headline,source', 'a.txt'], { cwd })).toEqual({
      status: 0,
      stdout:
        '{\n  "headline": { "text": "Rain", "span": [0, 4] },\n' +
        '  "source": { "name": "a.txt", "record": null, "sha256": "0", "length": 4 }\n}\n',
      stderr: '',
    });
  });

  test.each([[[]], [['-']]])('comes from standard input with %j', async (paths) => {
    const { stdout } = await read(['-f', 'ndjson', '--fields', 'source,headline', ...paths], { stdin: 'Rain' });
    expect(linesOf(stdout)).toMatchObject([{ source: { name: null }, headline: { text: 'Rain' } }]);
  });

  test('comes with what the user knows', async () => {
    const argv = [
      '--timezone',
      'Asia/Tokyo',
      '--year',
      '2021',
      '--with-text',
      '--plain',
      '--fields',
      'language,source',
    ];
    const { stdout } = await read(argv, { stdin: 'Rain' });
    expect(JSON.parse(stdout)).toMatchObject({ language: 'Asia/Tokyo 2021', source: { text: 'Rain' } });
  });

  test('is read whatever its name, and whatever it looks like where the user says so', async () => {
    const cwd = folderWith({ 'story.pdf': '%PDF-files wanted' });
    expect(await read([...headlines, 'story.pdf'], { cwd })).toMatchObject({ status: 1, stdout: '' });
    const { stdout } = await read([...headlines, '-i', 'text', 'story.pdf'], { cwd });
    expect(JSON.parse(stdout)).toEqual({ headline: '%PDF-files wanted' });
  });
});

describe('several stories', () => {
  const files = { 's/b.txt': 'B', 's/a/c.txt': 'C', 's/a.txt': 'A', 's/.d.txt': 'D', 's/e.md': 'E', 'f.md': 'F' };

  test('are one a line, in the order of the paths', async () => {
    const { status, stdout } = await read([...headlines, 'f.md', 's', 'f.md'], { cwd: folderWith(files) });
    expect(linesOf(stdout).map((story) => (story as { headline: string }).headline)).toEqual(['F', 'A', 'C', 'B', 'F']);
    expect(status).toBe(0);
  });

  test('a folder is NDJSON even with one story in it', async () => {
    const { stdout } = await read([...headlines, 's/a'], { cwd: folderWith(files) });
    expect(stdout).toBe('{"headline":"C"}\n');
  });

  test('are one JSON document after the other where the user says so', async () => {
    const { stdout } = await read([...headlines, '-f', 'json', 's'], { cwd: folderWith(files) });
    expect(stdout).toBe(['A', 'C', 'B'].map((headline) => `{\n  "headline": "${headline}"\n}\n`).join(''));
  });

  test('come from a list, after the paths', async () => {
    const cwd = folderWith({ ...files, list: 's/b.txt\n\nf.md', '-': 'dash' });
    const lined = await read([...headlines, '--files-from', 'list', 's/a'], { cwd });
    expect(lined.stdout).toBe('{"headline":"C"}\n{"headline":"B"}\n{"headline":"F"}\n');
    const ended = await read([...headlines, '--files-from', '-', '--null'], { cwd, stdin: 's/b.txt\0-\0' });
    expect(ended.stdout).toBe('{"headline":"B"}\n{"headline":"dash"}\n');
  });

  test('a list without --null that needs it', async () => {
    const { status, stderr } = await read(['--files-from', '-'], { stdin: 'a\0b\0' });
    expect([status, stderr]).toEqual([
      1,
      'wireparse: a\\u{0}b\\u{0}: no such file: its name holds a NUL (is --null missing?)\n',
    ]);
  });

  test('output starts before input ends', async () => {
    const cwd = folderWith(files);
    const stdout = new PassThrough();
    const list = new Readable({ read() {} });
    const running = read([...headlines, '--files-from', '-'], { cwd, stdin: list, stdout });
    list.push('s/a.txt\n');
    const [first] = await once(stdout, 'data');
    expect(String(first)).toBe('{"headline":"A"}\n');
    list.push(null);
    expect((await running).status).toBe(0);
  });
});

describe('an input that fails', () => {
  const png = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  const files = {
    'a.txt': 'A',
    'b.txt': 'B',
    'pic.txt': png,
    'none.txt': '',
    'latin.txt': Buffer.from([0x61, 0xe9]),
    'e/x.md': '',
  };

  test.each([
    ['no.txt', 'input.missing', 'no such file or folder'],
    ['pic.txt', 'input.not-text', 'not text (PNG image)'],
    ['none.txt', 'input.empty', 'empty'],
    ['latin.txt', 'input.not-utf8', 'not UTF-8 (byte 0xE9 at offset 1)'],
    ['e', 'input.no-stories', 'a folder without stories (such as *.txt)'],
    ['a\nb', 'input.missing', 'no such file or folder', 'a\\nb'],
  ])('%j does not stop the others', async (name, code, message, shown = name) => {
    const argv = ['--fields', 'headline', 'a.txt', name, 'b.txt'];
    const { status, stdout, stderr } = await read(argv, { cwd: folderWith(files) });
    expect(status).toBe(1);
    expect(stderr).toBe(`wireparse: ${shown}: ${message}\n`);
    expect(linesOf(stdout)).toEqual([
      { headline: { text: 'A', span: [0, 1] } },
      { source: { name, record: null }, error: { code, message } },
      { headline: { text: 'B', span: [0, 1] } },
    ]);
  });

  test('leaves nothing where the format has no place for it', async () => {
    const cwd = folderWith(files);
    for (const argv of [['none.txt'], ['-f', 'json', 'none.txt', 'none.txt'], ['-f', 'md', 'none.txt']]) {
      expect(await read(argv, { cwd })).toMatchObject({ status: 1, stdout: '' });
    }
  });

  test('standard input has a name too', async () => {
    expect(await read(['-f', 'ndjson'])).toEqual({
      status: 1,
      stdout: '{"source":{"name":null,"record":null},"error":{"code":"input.empty","message":"empty"}}\n',
      stderr: 'wireparse: standard input: empty\n',
    });
  });

  test('is silent under --quiet, but for its status', async () => {
    expect(await read(['-q', 'none.txt'], { cwd: folderWith(files) })).toEqual({ status: 1, stdout: '', stderr: '' });
  });

  test('is told in colour on a terminal', async () => {
    const world = { cwd: folderWith(files), terminals: ['stderr'] } as const;
    const red = '\u001B[31mwireparse:\u001B[39m \u001B[1mnone.txt: \u001B[22mempty\n';
    expect(await read(['none.txt'], world)).toMatchObject({ stderr: red });
    expect(await read(['--color', 'never', 'none.txt'], world)).toMatchObject({
      stderr: 'wireparse: none.txt: empty\n',
    });
  });

  test('a story that breaks the parser shows where, and does not stop the others', async () => {
    const cwd = folderWith({ 'a.txt': 'bug', 'b.txt': 'B' });
    const { status, stdout, stderr } = await read([...headlines, 'a.txt', 'b.txt'], { cwd });
    expect(status).toBe(1);
    const message = 'a bug in wireparse: a line\nand another';
    expect(linesOf(stdout)).toEqual([
      { source: { name: 'a.txt', record: null }, error: { code: 'internal', message } },
      { headline: 'B' },
    ]);
    expect(stderr).toMatch(/^wireparse: a\.txt: a bug in wireparse: Error: a line\nand another\n +at .*world\.ts/u);
  });

  test('nor does one that breaks what writes it', async () => {
    const unwritable = {
      toJSON() {
        throw new Error('too deep');
      },
    };
    const parser: Parser = {
      ...lineParser,
      parseStory: (text, options) => {
        const story = lineParser.parseStory(text, options);
        return text === 'A' ? { ...story, headline: unwritable as never } : story;
      },
    };
    const cwd = folderWith({ 'a.txt': 'A', 'b.txt': 'B' });
    const { status, stdout } = await run(['--fields', 'headline', 'a.txt', 'b.txt'], { cwd, parser });
    expect(status).toBe(1);
    expect(linesOf(stdout)).toMatchObject([
      { error: { code: 'internal', message: 'a bug in wireparse: too deep' } },
      { headline: { text: 'B' } },
    ]);
  });

  test.each(['check', 'quotes'])('nor does it stop %s', async (command) => {
    const { status, stderr } = await read([command, 'a.txt', 'none.txt'], { cwd: folderWith({ 'a.txt': 'bug' }) });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^wireparse: a\.txt: a bug in wireparse: Error: a line\n/u);
    expect(stderr).toContain('wireparse: none.txt: no such file or folder\n');
  });

  test('a mistyped command is told of', async () => {
    const { stderr } = await read(['explian', 'a.txt'], { cwd: folderWith(files) });
    expect(stderr).toBe('wireparse: explian: no such file or folder (did you mean the command explain?)\n');
  });
});

describe('--strict', () => {
  const files = {
    'a.txt': 'A\n! timestamp.offset-repaired\n! quote.unclosed\n! text.mojibake\n! text.mojibake',
    'b.txt': 'B\n! quote.unclosed',
    'c.txt': 'C\n! story.none',
  };

  test('counts a story with a grave warning as failed, and writes it all the same', async () => {
    expect(await read(['--strict', ...headlines, '.'], { cwd: folderWith(files) })).toEqual({
      status: 1,
      stdout: '{"headline":"A"}\n{"headline":"B"}\n{"headline":"C"}\n',
      stderr:
        'wireparse: ./a.txt: warnings: timestamp.offset-repaired, text.mojibake\n' +
        'wireparse: ./c.txt: warning: story.none\n',
    });
  });

  test.each([
    [[], 'a.txt', 0],
    [['--strict'], 'b.txt', 0],
    [['--strict', '-q'], 'c.txt', 1],
  ])('%j %s', async (argv, path, status) => {
    expect(await read([...argv, path], { cwd: folderWith(files) })).toMatchObject({ status, stderr: '' });
  });
});

describe('help', () => {
  test.each([[['--help']], [['-h']], [['explain', '--help']], [['help', 'list']], [['schema', '-h']]])(
    '%j fits in 80 columns',
    async (argv) => {
      const { status, stdout, stderr } = await run(argv);
      expect([status, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(/^Usage: wireparse /u);
      expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    },
  );

  test('shows examples, and every option once', async () => {
    const { stdout } = await run(['--help']);
    expect(stdout).toContain('Examples:\n  wireparse story.txt ');
    expect(stdout).toContain('a story\nmay have 32 MiB');
    const shown = [...stdout.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gmu)].map((match) => match[1]);
    expect(new Set(shown).size).toBe(shown.length);
    expect(shown).toContain('--timezone');
  });

  test.each([[[]], [['-f', 'md']], [['explain']]])('a terminal and no path: %j asks for help', async (argv) => {
    const { status, stdout } = await run(argv, { terminals: ['stdin'] });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Usage: wireparse /u);
  });

  test('a list of paths is no such question', async () => {
    const cwd = folderWith({ list: '' });
    expect(await read(['--files-from', 'list'], { cwd, terminals: ['stdin'] })).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    });
  });

  test('the version is that of the package', async () => {
    const { version } = JSON.parse(fs.readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));
    expect(await run(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  test('every command is among those that a mistyped one may mean', () => {
    const nothing = async (): Promise<void> => {};
    const program = makeProgram({
      parse: nothing,
      explain: nothing,
      quotes: nothing,
      check: nothing,
      schema: nothing,
      list: nothing,
    });
    expect([...program.commands.map((command) => command.name()), 'help']).toEqual(commandNames);
  });
});

describe('explain', () => {
  const painted = '\u001B[';

  test.each([
    ['on a terminal', [], { terminals: ['stdout'] }, true],
    ['behind a pipe', [], {}, false],
    ['behind a pipe that takes colours', ['--color', 'always'], {}, true],
    ['where NO_COLOR says so', [], { terminals: ['stdout'], env: { NO_COLOR: '1' } }, false],
  ] as const)('shows one story %s', async (_, argv, world, colored) => {
    const { status, stdout } = await read(['explain', ...argv, 'a.txt'], {
      cwd: folderWith({ 'a.txt': 'Rain' }),
      ...world,
    });
    expect(status).toBe(0);
    expect(stdout).toContain('Rain');
    expect(stdout.includes(painted)).toBe(colored);
  });

  test.each([
    ['no.txt', 'no.txt: no such file or folder'],
    ['.', '.: a folder, not a story'],
    ['-', 'standard input: empty'],
  ])('cannot show %s', async (path, message) => {
    expect(await read(['explain', path], { cwd: folderWith({}) })).toEqual({
      status: 1,
      stdout: '',
      stderr: `wireparse: ${message}\n`,
    });
  });
});

test('schema prints the JSON Schema of a Story', async () => {
  const { status, stdout } = await run(['schema']);
  expect(status).toBe(0);
  expect(Object.keys(JSON.parse(stdout).properties)).toEqual(fieldNames);
});

describe('list', () => {
  test.each([
    ['agencies', /^pti\tIN\tPress Trust of India\t.*PTI/mu],
    ['languages', /^hi\tDevanagari\tHindi\tyes$/mu],
    ['publishers', /^lokmat-hindi\thi\t[^\t]+\t.*lokmatnews\.in/mu],
    ['places', /^Moscow\tRU\t\tcity\t.*मास्को/mu],
  ])('%s, for programs', async (what, row) => {
    const { status, stdout } = await run(['list', what]);
    expect(status).toBe(0);
    expect(stdout).toMatch(row);
    const columns = stdout
      .split('\n')
      .slice(0, -1)
      .map((line) => line.split('\t').length);
    expect(new Set(columns).size).toBe(1);
  });

  test('on a terminal, a table with a head, no wider than it', async () => {
    const { stdout } = await run(['list', 'agencies'], { terminals: ['stdout'] });
    expect(stdout).toMatch(/^id +country {2}name +names\n/u);
    expect(stdout.split('\n').filter((line) => [...line].length > 120)).toEqual([]);
  });

  test('as JSON', async () => {
    const rows = JSON.parse((await run(['list', 'languages', '-f', 'json'])).stdout);
    expect(rows).toContainEqual({ tag: 'hi', script: 'Devanagari', name: 'Hindi', quotes: 'yes' });
  });
});
