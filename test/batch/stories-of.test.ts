import { expect, test } from 'vitest';
import type { ReadingSettings } from '../../src/batch/settings.js';
import { storiesOf } from '../../src/batch/stories-of.js';
import type { Unit } from '../../src/batch/unit.js';

const document = (text: string): Unit => ({
  input: { name: 'a', place: 'a' },
  record: null,
  content: { kind: 'document', bytes: Buffer.from(text) },
});
const settings: ReadingSettings = {
  inputFormat: 'text',
  encoding: null,
  textField: 'text',
  idField: 'id',
  keep: false,
  legacyFont: 'none',
  timeZone: null,
  year: null,
  lexicon: null,
};

test('a document gives its stories', async () => {
  expect(await storiesOf(document('Rain'), settings)).toMatchObject([{ value: { text: 'Rain', format: 'text' } }]);
});

test('a bug in what reads it is a failure', async () => {
  const broken = { ...settings, inputFormat: 'unheard-of' as never };
  expect(await storiesOf(document('Rain'), broken)).toMatchObject([
    {
      failure: {
        code: 'internal',
        message: expect.stringMatching(/^a bug in wireparse: /u),
        stack: expect.any(String),
      },
    },
  ]);
});

test('a story of too much is told by its id', async () => {
  const text = JSON.stringify({ id: 'k7', text: 'a\n'.repeat(400_000) });
  const record: Unit = { ...document(''), content: { kind: 'record', format: 'ndjson', bytes: Buffer.from(text) } };
  expect(await storiesOf(record, settings)).toEqual([
    {
      failure: {
        code: 'input.too-large',
        message: 'too large: a story may have 300000 lines',
        origin: { id: 'k7', url: null },
      },
    },
  ]);
});
