import { Readable } from 'node:stream';
import * as zlib from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { filesIn, folderWith, lineParser, type Ran, removeFolders, run, type World } from './world.js';

afterAll(removeFolders);

const read = (argv: readonly string[], world: World): Promise<Ran> =>
  run(['--fields', 'headline,source', '--plain', ...argv], { parser: lineParser, ...world });

const lines = '{"id":"x","text":"A"}\n\n{"id":2,"text":"B","section":"state"}\n';
const given = (name: string | null): string =>
  `{"headline":"A","source":{"name":${JSON.stringify(name)},"record":0,"sha256":"0","length":1}}\n` +
  `{"headline":"B","source":{"name":${JSON.stringify(name)},"record":1,"sha256":"0","length":1}}\n`;

test.each([
  ['a.ndjson', lines],
  ['a.ndjson.gz', zlib.gzipSync(lines)],
  ['whatever.dat', lines],
  ['utf16.ndjson', Buffer.from(`\uFEFF${lines}`, 'utf16le')],
  ['a.json', JSON.stringify([{ text: 'A' }, { text: 'B' }], null, 2)],
  ['marked.json', `\uFEFF${JSON.stringify([{ text: 'A' }, { text: 'B' }])}`],
  ['marked.ndjson', `\uFEFF${lines}`],
])('%s gives a Story a record, a line each', async (name, content) => {
  expect(await read([name], { cwd: folderWith({ [name]: content }) })).toEqual({
    status: 0,
    stdout: given(name),
    stderr: '',
  });
});

test('records come from standard input too, packed or not', async () => {
  for (const stdin of [lines, zlib.gzipSync(lines)]) {
    expect(await read([], { stdin })).toEqual({ status: 0, stdout: given(null), stderr: '' });
  }
  expect(await read(['-i', 'ndjson'], { stdin: '' })).toEqual({ status: 0, stdout: '', stderr: '' });
});

test('a record that is none leaves its record, and does not stop the others', async () => {
  const cwd = folderWith({ 'a.ndjson': '{"text":"A"}\n{"text":\n{"body":"C"}\n{"text":"D"}\n' });
  const { status, stdout, stderr } = await read(['a.ndjson'], { cwd });
  expect(status).toBe(1);
  expect(stdout.split('\n').filter((line) => line.includes('"error"'))).toHaveLength(2);
  expect(stdout.trimEnd().split('\n')).toHaveLength(4);
  expect(stderr).toBe(
    'wireparse: a.ndjson#1: no JSON: it ends too early, at character 9\n' +
      "wireparse: a.ndjson#2: no field 'text' (it has body): --text-field names the one with the text\n",
  );
});

test('the record of a failure has the id of its input', async () => {
  const cwd = folderWith({ 'a.ndjson': '{"id":"k1","text":"bug"}\n{"id":2,"body":"C"}\n{"id":"k3"\n' });
  const { stdout } = await read(['a.ndjson'], { cwd });
  expect(
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).source),
  ).toEqual([
    { name: 'a.ndjson', record: 0, id: 'k1' },
    { name: 'a.ndjson', record: 1, id: '2' },
    { name: 'a.ndjson', record: 2 },
  ]);
});

test('long records and short ones come in their order', async () => {
  const lengths = [...Array<number>(70).fill(1), 1_500_000, 2, 3_000_000, 3, 1_200_000, 4];
  const stdin = lengths.map((length) => JSON.stringify({ text: 'x'.repeat(length) })).join('\n');
  const { stdout } = await read(['--fields', 'source', '--plain'], { stdin });
  const found = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).headline.length);
  expect(found).toEqual(lengths);
});

test('standard input without end is let go over the limit', async () => {
  const endless = new Readable({
    read() {
      this.push(Buffer.alloc(1024 * 1024, 'a'));
    },
  });
  expect(await read([], { stdin: endless })).toMatchObject({
    status: 1,
    stderr: 'wireparse: standard input: too large: a story may have 32 MiB\n',
  });
  expect(endless.destroyed).toBe(true);
});

test('zstd is told by what is in it, where Node has zstd', async () => {
  const compress = (zlib as { zstdCompressSync?: (text: string) => Buffer }).zstdCompressSync;
  const cwd = folderWith({ 'a.zst': compress?.(lines) ?? Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, 0]) });
  const { stdout, stderr } = await read(['a.zst'], { cwd });
  if (compress) expect({ stdout, stderr }).toEqual({ stdout: given('a.zst'), stderr: '' });
  else expect(stderr).toMatch(/^wireparse: a\.zst: zstd: this version of Node cannot unpack it .+\n$/u);
});

test('a packed file that is cut off gives what is whole, and tells of the rest', async () => {
  const packed = zlib.gzipSync(
    Buffer.concat(Array.from({ length: 4000 }, (_, i) => Buffer.from(`{"text":"${i * i}"}\n`))),
  );
  const cwd = folderWith({ 'a.ndjson.gz': packed.subarray(0, packed.length - 100) });
  const { status, stdout, stderr } = await read(['a.ndjson.gz'], { cwd });
  expect(status).toBe(1);
  expect(stdout).toContain('"headline":"0"');
  expect(stderr).toMatch(/^wireparse: a\.ndjson\.gz#\d+: gzip: cut off before its end\n$/u);
});

test('fields of a record are named, or by their path; the others are kept where asked for', async () => {
  const cwd = folderWith({ 'a.ndjson': '{"meta":{"key":"k1"},"article":{"body":"A"},"section":"state"}\n' });
  const argv = ['--text-field', 'article.body', '--id-field', 'meta.key', '--keep', 'a.ndjson'];
  const { stdout } = await run(['--fields', 'source', ...argv], { cwd });
  expect(JSON.parse(stdout).source).toMatchObject({
    id: 'k1',
    record: 0,
    format: 'ndjson',
    extra: { meta: {}, article: {}, section: 'state' },
  });
});

test('a folder takes one file a record, which no other input can have', async () => {
  const cwd = folderWith({ 's/a.ndjson': lines, 's/a+0.txt': 'C', 's/a.txt': 'D' });
  await run(['--fields', 'headline', '--plain', '-f', 'ndjson', '-o', 'out/', 's'], { cwd, parser: lineParser });
  expect(filesIn(`${cwd}/out`)).toEqual({
    'a+0_.ndjson': '{"headline":"C"}\n',
    'a+0.ndjson': '{"headline":"A"}\n',
    'a+1.ndjson': '{"headline":"B"}\n',
    'a-2.ndjson': '{"headline":"D"}\n',
  });
});

test('shares of records and files make up the whole', async () => {
  const many = Array.from({ length: 50 }, (_, i) => `{"text":"${i}"}\n`).join('');
  const cwd = folderWith({ 's/a.ndjson': many, 's/b.txt': 'B', 's/c.txt': 'C' });
  const whole = (await read(['s'], { cwd })).stdout.split('\n').sort();
  const shares = await Promise.all([1, 2, 3].map((i) => read(['--shard', `${i}/3`, 's'], { cwd })));
  for (const { stdout } of shares) expect(stdout).not.toBe('');
  expect(shares.flatMap(({ stdout }) => stdout.split('\n').filter(Boolean)).sort()).toEqual(whole.filter(Boolean));
});

test('other commands read records too', async () => {
  const text = 'Wai, March 3 (PTI) “The fair begins on Monday,” collector Asha Rane said.';
  const cwd = folderWith({ 'a.ndjson': `${JSON.stringify({ text })}\n` });
  const { stdout } = await run(['quotes', '-f', 'ndjson', 'a.ndjson'], { cwd });
  expect(JSON.parse(stdout)).toMatchObject({ source: 'a.ndjson#0', text: 'The fair begins on Monday,' });
  expect((await run(['explain', 'a.ndjson'], { cwd })).stdout).toContain('The fair begins');
});

test('a web archive gives a Story a page, with its record’s id and address', async () => {
  const page = (title: string): string =>
    `<html><head><title>${title}</title></head><body><h1>${title}</h1>` +
    '<p>Wai, March 3 (PTI) Kites rose over the river on Sunday as the school fair began.</p></body></html>';
  const record = (id: string, body: string): Buffer => {
    const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${body}`;
    const head =
      'WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http; msgtype=response\r\n' +
      `WARC-Record-ID: <urn:uuid:${id}>\r\nWARC-Target-URI: https://news.example/${id}\r\n`;
    return zlib.gzipSync(`${head}Content-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`);
  };
  const info = zlib.gzipSync('WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 2\r\n\r\nhi\r\n\r\n');
  const archive = Buffer.concat([
    info,
    record('1', page('Kites over Wai')),
    record('2', ''),
    record('3', page('Rain over Wai')),
  ]);
  const cwd = folderWith({ 's/a.warc.gz': archive });
  const { status, stdout, stderr } = await run(['--fields', 'headline,source', '--plain', 's'], { cwd });
  expect([status, stderr]).toEqual([1, 'wireparse: s/a.warc.gz#1: empty\n']);
  expect(
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toMatchObject([
    {
      headline: 'Kites over Wai',
      source: { record: 0, id: 'urn:uuid:1', url: 'https://news.example/1', format: 'warc' },
    },
    { source: { record: 1 }, error: { code: 'input.empty' } },
    { headline: 'Rain over Wai', source: { record: 2, id: 'urn:uuid:3' } },
  ]);
});
