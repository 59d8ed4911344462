import { expect, test } from 'vitest';
import { packUnits, unpackUnits } from '../../src/batch/pack.js';
import type { Unit } from '../../src/batch/unit.js';

test('units come out of a message as they went in, their bytes cut out of what they were part of', () => {
  const chunk = Buffer.from('xxकखग{"a":1}yy');
  const input = { name: 'a', place: 'a.txt' };
  const units: Unit[] = [
    { input, record: null, content: { kind: 'document', bytes: chunk.subarray(2, 11) } },
    { input, record: null, content: { kind: 'failure', failure: { code: 'input.empty', message: 'empty' } } },
    { input, record: null, content: { kind: 'document', bytes: chunk.subarray(11, 18) } },
    { input, record: null, content: { kind: 'file', path: '/a.txt', size: 7 } },
  ];
  const packed = packUnits(units);
  expect(Buffer.from(packed.bytes).toString()).toBe('कखग{"a":1}');
  const shown = (all: readonly Unit[]): unknown[] =>
    all.map(({ content }) => ('bytes' in content ? Buffer.from(content.bytes).toString() : content));
  expect(shown(unpackUnits(structuredClone(packed)))).toEqual(shown(units));
});
