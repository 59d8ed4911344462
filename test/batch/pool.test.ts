import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { openPool } from '../../src/batch/pool.js';
import type { Settings } from '../../src/batch/settings.js';
import { emptyTally } from '../../src/batch/tally.js';
import type { Unit } from '../../src/batch/unit.js';
import type { Work, Worked } from '../../src/batch/work.js';
import { folderWith, removeFolders } from '../cli/world.js';

afterAll(removeFolders);

/** A worker that gives a unit's path back, ends itself at `die` and breaks at `break`. */
const script = `
export default async ({ packed: { units } }) => {
  for (const { content } of units) {
    if (content.path === 'die') process.exit(3);
    if (content.path === 'break') throw new Error('broken');
  }
  let end = 0;
  const outcomes = units.map(({ content }, unit) => ({ unit, part: null, end: (end += content.path.length), complaint: null }));
  const tally = { stories: units.length, failures: 0, characters: 0, agencies: {}, publishers: {}, languages: {}, warnings: {}, errors: {} };
  return { bytes: Buffer.from(units.map(({ content }) => content.path).join('')), outcomes, tally };
};`;

/** What is done in this thread: units that failed. */
const here: Work = async (units) => {
  const texts = units.map(({ content }) => (content.kind === 'failure' ? `(${content.failure.code})` : '?'));
  let end = 0;
  const outcomes = texts.map((text, unit) => {
    end += text.length;
    return { unit, part: null, end, complaint: { code: 'internal' as const, message: text } };
  });
  return { bytes: Buffer.from(texts.join('')), outcomes, tally: { ...emptyTally(), failures: units.length } };
};

const unit = (path: string): Unit => ({
  input: { name: path, place: path },
  record: null,
  content: { kind: 'file', path, size: 1 },
});

const shown = ({ bytes, outcomes }: Worked): string[] =>
  outcomes.map(({ end }, i) => Buffer.from(bytes).toString('utf8', outcomes[i - 1]?.end ?? 0, end));

test('a thread that dies takes no unit along, and is replaced', async () => {
  const folder = folderWith({ 'worker.mjs': script });
  const pool = await openPool(pathToFileURL(join(folder, 'worker.mjs')), {} as Settings, 2, here);
  try {
    const portions = [['a', 'b'], ['c', 'die', 'd', 'break', 'e'], ['die'], ['f']];
    const worked = await Promise.all(portions.map((paths) => pool.work(paths.map(unit))));
    expect(worked.map(shown)).toEqual([['a', 'b'], ['c', '(internal)', 'd', '(internal)', 'e'], ['(internal)'], ['f']]);
    expect(worked[1]!.outcomes.map(({ unit: index }) => index)).toEqual([0, 1, 2, 3, 4]);
    expect(worked[1]!.tally).toMatchObject({ stories: 3, failures: 2 });
  } finally {
    await pool.close();
  }
}, 60_000);

test('what no thread survives is told by its record’s id', async () => {
  const folder = folderWith({ 'worker.mjs': 'export default () => process.exit(3);' });
  const fields = { textField: 'text', idField: 'id', keep: false };
  const failures: unknown[] = [];
  const keeping: Work = async (units) => {
    failures.push(...units.map(({ content }) => (content.kind === 'failure' ? content.failure.origin : content)));
    return here(units);
  };
  const pool = await openPool(pathToFileURL(join(folder, 'worker.mjs')), fields as Settings, 1, keeping);
  const contents: Unit['content'][] = [
    { kind: 'record', format: 'ndjson', bytes: Buffer.from('{"id":"k7","text":"Rain"}') },
    { kind: 'page', page: { id: 'urn:x:1', url: 'u', status: 200, fields: new Map() }, bytes: Buffer.from('') },
    { kind: 'file', path: 'a.txt', size: 1 },
  ];
  try {
    await pool.work(contents.map((content) => ({ ...unit('a'), content })));
    expect(failures).toEqual([{ id: 'k7', url: null }, { id: 'urn:x:1', url: 'u' }, undefined]);
  } finally {
    await pool.close();
  }
}, 60_000);
