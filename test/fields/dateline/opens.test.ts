import { expect, it } from 'vitest';
import { opensWithText } from '../../../src/fields/dateline/opens.js';
import { docOf } from '../small-lexicon.js';

it.each<[opens: boolean, text: string]>([
  [true, 'The ferry service across the river will resume'],
  [true, 'नाव सेवा अब सोमवार से फिर चलने लगेगी'],
  [true, '“The ferry service across the river will resume”'],
  [false, '“(PTI) The ferry service across the river will resume”'],
  [false, 'Panaji, July 28 (UNI) The ferry service was late'],
  [false, 'The ferry was late in the'],
  [false, 'The ferry service across the river - long closed'],
  [true, 'The ferry service across the river will 28'],
  [true, 'The ferry service across the “river”, long closed'],
  [true, '“The ferry’s late”, he said on Sunday, March 19'],
  [true, 'Of the 31 boats two were late'],
  [false, 'Panaji 31 March'],
  [false, 'Panaji 31 (UNI) Boats were late'],
  [false, 'The ferry service (river) will resume'],
  [false, 'Ferry / Panaji, March 19'],
  [true, 'The 40 ferries across the river will resume'],
  [true, 'The ferry service of March across the river'],
  [false, 'The ferry service of March 19 across the river'],
  [false, 'The PTI ferry service across the river will'],
  [false, 'By the harbour master of the old river port'],
  [false, ''],
])('%s: %s', (opens, text) => {
  const doc = docOf(text);
  expect(doc.lines.map((line) => opensWithText(doc, line))).toEqual(text === '' ? [] : [opens]);
});
