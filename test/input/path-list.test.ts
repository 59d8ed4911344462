import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { readPathList } from '../../src/input/path-list.js';

async function pathsOf(separator: '\n' | '\0', ...chunks: (string | Buffer)[]): Promise<string[]> {
  const paths: string[] = [];
  for await (const some of readPathList(Readable.from(chunks.map((chunk) => Buffer.from(chunk))), separator))
    paths.push(...some);
  return paths;
}

test.each([
  ['one a line', '\n', ['a.txt\nb.txt\n'], ['a.txt', 'b.txt']],
  ['the last without its end', '\n', ['a.txt\nb.txt'], ['a.txt', 'b.txt']],
  ['cut anywhere', '\n', ['a.t', 'xt', '\n', 'b.txt\nc'], ['a.txt', 'b.txt', 'c']],
  ['a letter cut in two', '\n', [Buffer.from([0xe0, 0xa4]), Buffer.from([0x95, 0x0a])], ['क']],
  ['blank lines', '\n', ['\n\na\n\n'], ['a']],
  ['white space is part of a path', '\n', [' a \n'], [' a ']],
  ['ended by NUL', '\0', ['a\nb\0c\0'], ['a\nb', 'c']],
  ['nothing', '\n', [], []],
] as const)('a list: %s', async (_, separator, chunks, paths) => {
  expect(await pathsOf(separator, ...chunks)).toEqual(paths);
});

test('a stream without line ends is no list', async () => {
  await expect(pathsOf('\n', 'a'.repeat(70_000))).rejects.toThrow(RangeError);
});
