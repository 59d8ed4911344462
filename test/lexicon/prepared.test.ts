import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { expect, test, vi } from 'vitest';
import { lazyLanguage } from '../../scripts/build/prepared/lazy-fields.js';
import { lazyRows } from '../../scripts/build/prepared/lazy-rows.js';
import { partOf, partsIn } from '../../scripts/build/prepared/parts-file.js';
import { rowIn } from '../../scripts/build/prepared/row-in.js';
import { readyMade } from '../../scripts/build/ready-made.mjs';
import type { Part } from '../../src/lexicon/prepared/part.js';
import { parseStory } from '../../src/parse.js';
import { storySchema } from '../../src/story.js';

const top = path.join(import.meta.dirname, '../..');
const { script } = await readyMade(top);
const asked = new Set<string>();

vi.mock('../../src/lexicon/prepared/direct.js', () => import('../../scripts/build/prepared/stored.js'));
vi.mock('../../scripts/build/prepared/store.js', () => ({
  storedPart: ({ name }: Part<unknown>): string => {
    const [file, part] = name.split('/');
    asked.add(name);
    const bytes = script.files.get(`${file}-words`)!;
    return partOf(partsIn(new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes)), part!);
  },
}));

const folder = path.join(top, 'fixtures');
const fixtures = fs
  .readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt') && !name.startsWith('formats'))
  .sort();

test.each(fixtures)('with what the build has made of the words: %s', (name) => {
  const story = parseStory(fs.readFileSync(path.join(folder, name), 'utf8'), { name });
  const golden = JSON.parse(fs.readFileSync(path.join(folder, name.replace(/\.txt$/u, '.json')), 'utf8'));
  expect(storySchema.parse(story)).toEqual({ ...golden, source: { ...golden.source, name } });
});

test('the build’s words were asked', () => {
  expect([...asked]).toEqual(expect.arrayContaining(['all/agencies', 'Latin/authorLabels', 'hi/speechWords']));
});

test('rows are read when they are asked for', () => {
  const rows = lazyRows<{ id: string }>(() => '{"id":"a"}\n{"id":"b"}\nno JSON');
  const second = rows[1];
  expect([second, rows[1] === second, rows[3], rows[-1], rows.length]).toEqual([
    { id: 'b' },
    true,
    undefined,
    undefined,
    3,
  ]);
  expect(rows.slice(0, 2).map(({ id }) => id)).toEqual(['a', 'b']);
  expect(() => rows[2]).toThrow('JSON');
});

test('a row is read from its place in a file', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rows-'));
  const file = path.join(folder, 'rows');
  fs.writeFileSync(file, 'Wai|IN-MH\nवाई|IN-MH\nPen|IN-MH', 'utf16le');
  expect([0, 10, 20].map((offset) => rowIn(file, offset))).toEqual(['Wai|IN-MH', 'वाई|IN-MH', 'Pen|IN-MH']);
  fs.rmSync(folder, { recursive: true });
});

test('a language is read field by field', () => {
  const files: string[] = [];
  const load = (name: string, text: string) => (): string => {
    files.push(name);
    return text;
  };
  const language = lazyLanguage<{
    tag: string;
    ends: string[];
    speech: { verbs: string[]; speaker: string };
    page: null;
  }>(
    { tag: 'xx' },
    ['ends', 'speech', 'page'],
    ['speech'],
    load('lines', '["."]\n{"verbs":3,"speaker":4}\nnull\n~0\n"beside"'),
    load('lists', '["says","said"]'),
  );
  expect([language.tag, files]).toEqual(['xx', []]);
  expect([language.ends, language.speech.speaker, files]).toEqual([['.'], 'beside', ['lines']]);
  expect([language.speech.verbs, files]).toEqual([
    ['says', 'said'],
    ['lines', 'lists'],
  ]);
  expect({ ...language }).toEqual({
    tag: 'xx',
    ends: ['.'],
    speech: { verbs: ['says', 'said'], speaker: 'beside' },
    page: null,
  });
  expect(language.speech.verbs).toBe(language.speech.verbs);
});
