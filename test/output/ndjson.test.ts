import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { failureLine, recordLine } from '../../src/output/ndjson.js';

test('a record is one line', () => {
  expect(recordLine({ text: 'a\nb', span: [0, 3] })).toBe('{"text":"a\\nb","span":[0,3]}\n');
});

test('nothing in a record ends its line, for any reader of lines, and all of it reads back', () => {
  const anything = fc.string({
    unit: fc.constantFrom('\n', '\r', '\v', '\f', '\u001C', '\u0085', '\u2028', '\u2029', 'क', '"'),
  });
  fc.assert(
    fc.property(anything, (text) => {
      const line = recordLine({ text });
      expect(line.slice(0, -1)).not.toMatch(/[\n\r\v\f\u001C\u0085\u2028\u2029]/u);
      expect(JSON.parse(line)).toEqual({ text });
    }),
  );
});

test('half a surrogate pair is written out', () => {
  expect(recordLine('\uD83D')).toBe('"\\ud83d"\n');
});

test.each([
  ['a.txt', '{"source":{"name":"a.txt","record":null},"error":{"code":"input.empty","message":"empty"}}\n'],
  [null, '{"source":{"name":null,"record":null},"error":{"code":"input.empty","message":"empty"}}\n'],
])('the failure of %j leaves a record', (name, line) => {
  expect(failureLine(name, null, { code: 'input.empty', message: 'empty', stack: 'at …' })).toBe(line);
});
