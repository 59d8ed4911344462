import { describe, expect, test } from 'vitest';
import { examplesOf, fits, turnsOf } from '../../scripts/examples/fences.js';

const fence = '```';

describe('examplesOf', () => {
  const cases: [
    title: string,
    markdown: string,
    wanted: { kind: string; line: number; file: string | null; exit: number }[],
  ][] = [
    ['no block', 'Words.\n', []],
    ['a block that no one runs', `${fence}json\n{}\n${fence}\n`, []],
    ['a shell block', `Words.\n\n${fence}sh\nls\n${fence}\n`, [{ kind: 'sh', line: 3, file: null, exit: 0 }]],
    [
      'an exit status',
      `${fence}console exit=2\n$ false\n${fence}\n`,
      [{ kind: 'console', line: 1, file: null, exit: 2 }],
    ],
    ['a file', `${fence}ts file=src/a.ts\nlet a;\n${fence}\n`, [{ kind: 'file', line: 1, file: 'src/a.ts', exit: 0 }]],
    [
      'a file of words',
      `${fence}text file=a.txt\nWords.\n${fence}\n`,
      [{ kind: 'file', line: 1, file: 'a.txt', exit: 0 }],
    ],
    [
      'two blocks',
      `${fence}sh\nls\n${fence}\n\n${fence}ts\nlet a;\n${fence}\n`,
      [
        { kind: 'sh', line: 1, file: null, exit: 0 },
        { kind: 'ts', line: 5, file: null, exit: 0 },
      ],
    ],
  ];
  test.each(cases)('%s', (_title, markdown, wanted) => {
    const found = examplesOf('a.md', markdown);
    expect(found.map(({ kind, line, file, exit }) => ({ kind, line, file, exit }))).toEqual(wanted);
  });

  test('the text of a block is what stands between its fences', () => {
    expect(examplesOf('a.md', `${fence}sh\nls\n\npwd\n${fence}\n`)[0]?.text).toBe('ls\n\npwd\n');
  });
});

describe('turnsOf', () => {
  test('a command and its output', () => {
    expect(turnsOf('$ echo a\na\n')).toEqual([{ command: 'echo a', output: 'a\n' }]);
  });
  test('a command carried on by a backslash', () => {
    expect(turnsOf('$ echo a \\\n    b\na b\n$ true\n')).toEqual([
      { command: 'echo a \\\n    b', output: 'a b\n' },
      { command: 'true', output: '' },
    ]);
  });
  test('output that ends in a backslash carries nothing on', () => {
    expect(turnsOf('$ cat f\nx \\\n$ true\n')).toHaveLength(2);
  });
  test('output without a command is a mistake', () => {
    expect(() => turnsOf('a\n')).toThrow('output before a command');
  });
});

describe('fits', () => {
  const cases: [output: string, shown: string, fitting: boolean][] = [
    ['a\n', 'a\n', true],
    ['a\n', 'b\n', false],
    ['a.c\n', 'a.c\n', true],
    ['abc\n', 'a.c\n', false],
    ['sha 12ef "x"\n', 'sha … "x"\n', true],
    ['sha 12ef\n"x"\n', 'sha … "x"\n', false],
    ['a\nb\nc\nd\n', 'a\n…\nd\n', true],
    ['a\nd\n', 'a\n…\nd\n', true],
    ['a\nb\n', 'a\n…\nd\n', false],
    ['a\nb\n', 'a\n', false],
    ['wait…\n', 'wait…\n', true],
  ];
  test.each(cases)('%j as %j: %s', (output, shown, fitting) => {
    expect(fits(output, shown)).toBe(fitting);
  });
});
