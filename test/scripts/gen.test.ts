import { execFileSync } from 'node:child_process';
import { Argument, Command, Option } from 'commander';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { helpOf, outline } from '../../scripts/gen/command-line.js';
import { bashCompletion, fishCompletion, zshCompletion } from '../../scripts/gen/completions.js';
import { fieldTable } from '../../scripts/gen/field-table.js';
import { indexModule, variable } from '../../scripts/gen/indexes.js';
import { manPage } from '../../scripts/gen/man-page.js';
import { table } from '../../scripts/gen/markdown.js';
import { withHelp } from '../../scripts/gen/readme.js';

describe('the lexicon’s indexes', () => {
  test('are sorted by id, by code point', () => {
    const text = indexModule('agencies', 'Agency', ['pti', 'zeta', 'pti-bhasha']);
    const imports = [
      "import pti from './pti.js';",
      "import ptiBhasha from './pti-bhasha.js';",
      "import zeta from './zeta.js';",
    ];
    expect(text).toContain(imports.join('\n'));
    expect(text).toContain('export const agencies: readonly Agency[] = [pti, ptiBhasha, zeta];\n');
  });
  test('break a list that is too long for a line', () => {
    const ids = Array.from({ length: 30 }, (_, i) => `entry-${i + 10}`);
    expect(indexModule('agencies', 'Agency', ids)).toContain('= [\n  entry10,\n  entry11,\n');
  });
  test.each([
    ['ani', 'ani'],
    ['pti-bhasha', 'ptiBhasha'],
    ['news-4-you', 'news4You'],
    ['101news', 'agency101news'],
    ['new', 'agencyNew'],
  ])('call %s %s', (id, name) => {
    expect(variable(id, 'Agency')).toBe(name);
  });
});

test('the help stands between the marks of the README', () => {
  const readme = (inside: string) => `# A\n\n<!-- help: written -->\n${inside}<!-- end of help -->\nB\n`;
  expect(withHelp(readme('old $1'), 'new $&')).toBe(readme('\n```text\nnew $&\n```\n\n'));
  expect(() => withHelp('# A\n', 'new')).toThrow('no place for the help');
});

test('a bar in a cell stays in its cell', () => {
  expect(table(['A'], [['x|y']])).toBe('| A |\n| --- |\n| x\\|y |');
});

describe('the field table', () => {
  const schema = z.toJSONSchema(
    z.strictObject({
      place: z.strictObject({ name: z.string().describe('As it stands'), at: z.tuple([z.int(), z.int()]) }).nullable(),
      tags: z.array(z.string()),
      kinds: z.array(z.strictObject({ kind: z.enum(['a', 'b']).nullable(), note: z.string().optional() })),
    }),
  );
  const text = fieldTable(schema);
  const rows = [
    '| [`place`](#place) | object or null |  |',
    '| `name` | string | As it stands |',
    '| `at` | span |  |',
    '| [`tags`](#tags) | list of strings |  |',
    '| [`kinds`](#kinds) | list of objects |  |',
    '| `kind` | `a`, `b` or null |  |',
    '| `note` | string, may be missing |  |',
  ];
  test.each(rows)('has %s', (row) => {
    expect(text.split('\n')).toContain(row);
  });
});

describe('from the command line', () => {
  const program = new Command('wireparse').description('Reads copy').argument('[path...]');
  program.addOption(new Option('-f, --format <format>', "the records' form").choices(['json', 'md']));
  program.option('-o, --output <path>', 'a file');
  const what = new Argument('<what>').argParser(Object.assign((value: string) => value, { choices: ['all', 'none'] }));
  program
    .command('list')
    .description('Lists')
    .addArgument(what)
    .addOption(new Option('-f <format>').choices(['tsv']));
  program.command('explain').description('Shows why').option('--wide', 'use the whole width');
  program.addHelpText('after', '\nExamples:\n  wireparse a.txt');
  const commands = outline(program);

  test('the outline has the program and its commands', () => {
    expect(commands.map(({ name }) => name)).toEqual(['', 'list', 'explain']);
    expect(commands[0].options.map(({ long }) => long)).toEqual(['--format', '--output', '--help']);
  });
  test('the help has its examples', () => {
    const { whole, added } = helpOf(program);
    expect(whole).toMatch(/^Usage: wireparse .*Examples:\n {2}wireparse a\.txt$/su);
    expect(added).toBe('Examples:\n  wireparse a.txt');
  });
  const page = manPage(commands, 'Examples:\n  wireparse a.txt\n\n.dotted --format', '1.2.3');
  test.each([
    ['.TH WIREPARSE 1 "" "wireparse 1.2.3" "User Commands"\n'],
    [`.B \\-f, \\-\\-format <format>\nthe records' form (choices: "json", "md")\n`],
    ['.SH EXAMPLES\n.nf\n  wireparse a.txt\n.fi\n'],
    ['.SH NOTES\n.nf\n\\&.dotted \\-\\-format\n.fi\n'],
  ])('the manual page has %j', (part) => {
    expect(page).toContain(part);
  });

  const completed: [line: string, wanted: string][] = [
    ['wireparse --f', '--format'],
    ['wireparse -f ', 'json md'],
    ['wireparse --format m', 'md'],
    ['wireparse exp', 'explain'],
    ['wireparse l', 'list'],
    ['wireparse list ', 'all none'],
    ['wireparse explain ', ''],
    ['wireparse explain --', '--wide --help'],
    ['wireparse explain --f', ''],
    ['wireparse -o ', ''],
    ['wireparse -o e', ''],
    ['wireparse list -f ', 'tsv'],
    ['wireparse a.txt x', ''],
  ];
  test.each(completed)('bash completes %j', (line, wanted) => {
    const words = line.split(' ').map((word) => `'${word}'`);
    const script = `${bashCompletion(commands)}\nCOMP_WORDS=(${words.join(' ')}) COMP_CWORD=${words.length - 1}\n_wireparse\necho "\${COMPREPLY[*]}"`;
    expect(execFileSync('bash', ['-c', script], { encoding: 'utf8' }).trim()).toBe(wanted);
  });
  test('zsh and fish get descriptions, in quotes of their own', () => {
    const option = "'(-f --format)'{-f,--format}'[the records'\\'' form]:value:(json md)'";
    expect(zshCompletion(commands)).toContain(option);
    expect(fishCompletion(commands)).toContain("-s f -l format -x -a 'json md' -d 'the records'\\'' form'");
  });
});
