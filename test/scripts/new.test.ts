import * as fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Kind, newFiles, nextSteps, tableFile, withRow, wrongId } from '../../scripts/new/plan.js';

const ids: [kind: Kind, id: string, fitting: boolean][] = [
  ['agency', 'kesari-wire', true],
  ['agency', '24news', true],
  ['agency', 'Kesari', false],
  ['agency', '../kesari', false],
  ['agency', 'kesari--wire', false],
  ['agency', '', false],
  ['publisher', 'kesari-daily', true],
  ['publisher', 'kesari.in', false],
  ['language', 'kok', true],
  ['language', 'sd-Deva', true],
  ['language', 'english', false],
];
test.each(ids)('an id of %s: %j is one: %s', (kind, id, fitting) => {
  expect(wrongId(kind, id) === null).toBe(fitting);
});

test('a wrong id is told from a right one', () => {
  expect(wrongId('agency', 'Kesari')).toBe("'Kesari' is none: the id of an agency is a slug, as kesari-wire");
});

const template = (file: string): string => fs.readFileSync(`scripts/templates/${file}`, 'utf8');

describe.each(['agency', 'publisher', 'language'] as const)('a new %s', (kind) => {
  const id = kind === 'language' ? 'kok' : 'kesari-wire';
  const [entry, story] = newFiles(kind, id, { entry: template(`${kind}.ts`), story: template(`${kind}.txt`) });

  test('has its id and nothing of the template’s', () => {
    expect(entry?.text).toContain(`'${id}'`);
    expect(`${entry?.text}${story?.text}`).not.toMatch(/template/iu);
  });
  test('imports its type from its own folder of the lexicon', () => {
    expect(entry?.text).toMatch(/^import type \{ \w+ \} from '\.\.\/types\.js';\n/u);
  });
  test('names both its files in the next steps', () => {
    const steps = nextSteps(kind, id);
    expect(steps).toContain(entry?.file);
    expect(steps).toContain(story?.file);
  });
});

test('an agency goes into its folder, under a name made from its id', () => {
  const [entry, story] = newFiles('agency', 'kesari-wire', {
    entry: template('agency.ts'),
    story: template('agency.txt'),
  });
  expect(entry?.file).toBe('src/lexicon/agencies/kesari-wire.ts');
  expect(entry?.text).toContain("name: 'Kesari Wire',");
  expect(story?.file).toBe('fixtures/en/kesari-wire.txt');
  expect(story?.text).toContain('(Kesari Wire)');
});

describe('the row of a new entry', () => {
  test.each([
    ['agency', "    ['Kesari Wire', 'kesari-wire name'],"],
    ['publisher', "    ['Kesari Wire', 'kesari-wire'],"],
    ['language', "    ['kesari-wire', 'A sentence with three of its function words or more.'],"],
  ] as const)('of kind %s goes into the table of its kind', (kind, row) => {
    const table = fs.readFileSync(tableFile(kind), 'utf8');
    const lines = withRow(kind, 'kesari-wire', table).split('\n');
    expect(lines).toContain(row);
    expect(lines.filter((line) => line !== row).join('\n')).toBe(table);
  });
  test('is refused where the table is not found', () => {
    expect(() => withRow('agency', 'kesari-wire', 'no table\n')).toThrow('has no table that ends in');
  });
});
