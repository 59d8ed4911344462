import { describe, expect, test } from 'vitest';
import { wantsColor } from '../../src/cli/color.js';
import { uniqueNames } from '../../src/cli/file-names.js';
import { oneOf, readFields, readGlob, readTimeZone, readYear } from '../../src/cli/option-values.js';
import { table } from '../../src/cli/table.js';
import { visible } from '../../src/cli/visible.js';

describe('values of options', () => {
  test.each(['Asia/Kolkata', 'Asia/Calcutta', 'UTC', 'America/Argentina/Buenos_Aires', 'none'])(
    '%s is a zone',
    (zone) => {
      expect(readTimeZone(zone)).toBe(zone);
    },
  );

  test.each(['+05:30', 'Mars/Base', 'IST+5', '', 'None', '../etc'])('%j is no zone', (zone) => {
    expect(() => readTimeZone(zone)).toThrow('No such zone. A zone is named like Asia/Kolkata, or it is none.');
  });

  test('a year', () => {
    expect(readYear('2021')).toBe(2021);
    for (const year of ['21', '20211', '२०२१', '-021', ''])
      expect(() => readYear(year)).toThrow('A year has four digits.');
  });

  test('fields, each once, those of an earlier option first', () => {
    expect(readFields('headline, body,headline')).toEqual(['headline', 'body']);
    expect(readFields('body,quotes', ['headline', 'body'])).toEqual(['headline', 'body', 'quotes']);
  });

  test.each([
    ['headlin', "A Story has no field 'headlin'. Did you mean headline?"],
    ['body,qoutes', "A Story has no field 'qoutes'. Did you mean quotes?"],
    ['body,', "A Story has no field ''."],
    ['__proto__', "A Story has no field '__proto__'."],
    ['constructor', "A Story has no field 'constructor'."],
  ])('no field: %s', (value, message) => {
    expect(() => readFields(value)).toThrow(message);
  });

  test('globs, those of an earlier option first', () => {
    expect(readGlob('!old/', ['*.json'])).toEqual(['*.json', '!old/']);
    for (const glob of ['', ' ', '!']) expect(() => readGlob(glob)).toThrow('A glob is not empty.');
  });

  test.each(['{a,b}'.repeat(30), `{${'a,'.repeat(1000)}b}`, `${'{a,'.repeat(2000)}b${'}'.repeat(2000)}`])(
    'a glob of too many choices: %.20s…',
    (glob) => {
      expect(() => readGlob(glob)).toThrow('Of one glob, its braces leave more than 1000 choices: write several.');
    },
  );

  test('one of a list', () => {
    expect(oneOf(['json', 'md'])('md')).toBe('md');
    expect(() => oneOf(['json', 'md'])('jsn')).toThrow('Did you mean json? It may be json or md.');
    expect(() => oneOf(['json', 'md', 'csv'])('xml')).toThrow(/^It may be json, md or csv\.$/u);
  });
});

describe('names of files in an output folder', () => {
  test.each([
    ['b.txt', 'b'],
    ['hi/7.txt', 'hi/7'],
    ['no-ending', 'no-ending'],
    ['a.b.txt', 'a.b'],
    ['पुणे-\u200Dवर्षा.txt', 'पुणे-\u200Dवर्षा'],
    ['../b.txt', '__/b'],
    ['../../etc/passwd', '__/__/etc/passwd'],
    ['..', '__'],
    ['/etc/hosts', 'etc/hosts'],
    ['.hidden.txt', '_hidden'],
    ['.txt', '_txt'],
    ['nul.txt', '_nul'],
    ['COM1.old.txt', '_COM1.old'],
    ['console.txt', 'console'],
    ['a\nb\u001B[2J.txt', 'a_b_[2J'],
    ['\u202Egnp.txt', '_gnp'],
    ['a:b?*"<>|\\c.txt', 'a_b_______c'],
    ['a .txt', 'a_'],
    ['', '_'],
    [`${'क'.repeat(100)}.txt`, `${'क'.repeat(66)}`],
    [`${'😀'.repeat(100)}.txt`, `${'😀'.repeat(50)}`],
  ])('%j is %j', (place, name) => {
    expect(uniqueNames()(place)).toBe(name);
  });

  test('no two alike, not even where a system does not tell them apart', () => {
    const nameFor = uniqueNames();
    const places = ['b.txt', 'b.text', 'B.txt', 'b-2.txt', 'x/b.txt', 'x/b', 'e\u0301.txt', '\u00E9.txt'];
    expect(places.map(nameFor)).toEqual(['b', 'b-2', 'B-3', 'b-2-2', 'x/b', 'x/b-2', 'e\u0301', '\u00E9-2']);
  });
});

describe('names in messages', () => {
  test.each([
    ['stories/7.txt', 'stories/7.txt'],
    ['पुणे \u200Dक.txt', 'पुणे \u200Dक.txt'],
    ['a\nb\t\r.txt', 'a\\nb\\t\\u{d}.txt'],
    ['\u001B[31mred', '\\u{1b}[31mred'],
    ['\u009B31m', '\\u{9b}31m'],
    ['\u202Etxt.exe', '\\u{202e}txt.exe'],
    ['\uD83D', '\\u{d83d}'],
    ['😀', '😀'],
  ])('%j shows as %j', (name, shown) => {
    expect(visible(name)).toBe(shown);
  });
});

describe('colours', () => {
  const terminal = { isTTY: true };
  test.each([
    ['auto', {}, terminal, true],
    ['auto', {}, {}, false],
    ['auto', { NO_COLOR: '1' }, terminal, false],
    ['auto', { NO_COLOR: '' }, terminal, true],
    ['auto', { FORCE_COLOR: '1' }, {}, true],
    ['auto', { FORCE_COLOR: '' }, {}, true],
    ['auto', { FORCE_COLOR: '0' }, terminal, false],
    ['auto', { NO_COLOR: '1', FORCE_COLOR: '1' }, terminal, false],
    ['auto', { TERM: 'dumb' }, terminal, false],
    ['always', { NO_COLOR: '1' }, {}, true],
    ['never', { FORCE_COLOR: '1' }, terminal, false],
  ] as const)('--color %s with %j on %j: %s', (choice, env, stream, wanted) => {
    expect(wantsColor(choice, env, stream)).toBe(wanted);
  });
});

describe('tables', () => {
  test('columns are aligned by what is seen', () => {
    const rows = [
      ['id', 'names'],
      ['pti', 'x'],
      ['हिन्दी', 'y'],
    ];
    // A vowel sign beside its letter takes a column, as in most terminals.
    expect(table(rows, 80)).toBe('id     names\npti    x\nहिन्दी  y\n');
  });

  test('the last column ends at the edge', () => {
    expect(
      table(
        [
          ['ap', 'Associated Press'],
          ['x', 'short'],
        ],
        14,
      ),
    ).toBe('ap  Associate…\nx   short\n');
  });

  test('nothing gives nothing', () => {
    expect(table([[]], 80)).toBe('\n');
  });
});
