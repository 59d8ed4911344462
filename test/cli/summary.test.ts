import { PassThrough } from 'node:stream';
import { afterAll, expect, test } from 'vitest';
import { progressLine, progressPainter } from '../../src/cli/progress.js';
import { folderWith, lineParser, removeFolders, run } from './world.js';

afterAll(removeFolders);

const files = { 's/a.txt': 'A\n! quote.unclosed', 's/b.txt': '', 's/c.txt': 'C' };

test('--summary tells what the run gave', async () => {
  const { stderr, status } = await run(['-q', '--summary', 's'], { cwd: folderWith(files), parser: lineParser });
  expect(status).toBe(1);
  expect(stderr).toBe(
    [
      'inputs      3',
      'stories     2',
      'failures    1',
      'characters  19',
      'agencies    none 2',
      'publishers  none 2',
      'languages   none 2',
      'warnings    quote.unclosed 1',
      'errors      input.empty 1',
      '',
    ].join('\n'),
  );
});

test('--summary-json tells it to programs', async () => {
  const { stderr } = await run(['-q', '--summary-json', 's'], { cwd: folderWith(files), parser: lineParser });
  expect(JSON.parse(stderr)).toMatchObject({ units: 3, failed: 1, stories: 2, errors: { 'input.empty': 1 } });
});

test.each([
  [{ units: 0, failed: 0, bytes: 0, totalBytes: null, seconds: 0 }, 80, '0 stories  0/s  0.0 MB/s'],
  [
    { units: 1200, failed: 2, bytes: 3_600_000, totalBytes: 7_200_000, seconds: 2 },
    80,
    '1200 stories  600/s  1.8 MB/s  2 failed  0:02 left',
  ],
  [
    { units: 1300, failed: 2, bytes: 4e6, totalBytes: 5e6, seconds: 2, before: { units: 1100, bytes: 3e6 } },
    80,
    '1300 stories  100/s  0.5 MB/s  2 failed  0:02 left',
  ],
  [{ units: 10, failed: 0, bytes: 1e6, totalBytes: 5e9, seconds: 1 }, 80, '10 stories  10/s  1.0 MB/s  1:23:19 left'],
  [{ units: 1200, failed: 0, bytes: 2e6, totalBytes: null, seconds: 2 }, 20, '1200 stories  600/…'],
])('%j in %i columns', (progress, columns, line) => {
  expect(progressLine(progress, columns)).toBe(line);
});

test('a painted line is painted over, not too often, and taken away', () => {
  const stream = Object.assign(new PassThrough(), { columns: 40 });
  let time = 0;
  const painter = progressPainter(stream, () => time);
  const progress = { units: 5, failed: 0, bytes: 0, totalBytes: null };
  for (const at of [100, 1000, 1100]) {
    time = at;
    painter.show(progress);
  }
  painter.clear();
  painter.clear();
  expect(String(stream.read())).toBe('\r\u001B[K5 stories  5/s  0.0 MB/s\r\u001B[K');
});

test('a run that is gone on with is as fast as it is itself', () => {
  const stream = Object.assign(new PassThrough(), { columns: 80 });
  let time = 0;
  const painter = progressPainter(stream, () => time, true);
  time = 5000;
  painter.show({ units: 1000, failed: 0, bytes: 2e6, totalBytes: 4e6 });
  time = 7000;
  painter.show({ units: 1010, failed: 0, bytes: 3e6, totalBytes: 4e6 });
  expect(String(stream.read()).split('\r\u001B[K').at(-1)).toBe('1010 stories  5/s  0.5 MB/s  0:02 left');
});

test('a terminal is not painted on for a run that is over at once, and --progress paints nowhere else by itself', async () => {
  const cwd = folderWith(files);
  expect(await run(['s/a.txt'], { cwd, parser: lineParser, terminals: ['stderr'] })).toMatchObject({ stderr: '' });
});
