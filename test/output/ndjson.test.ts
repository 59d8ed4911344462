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

test('a failure is told by the id and the address of its story, where they are known', () => {
  const failure = { code: 'input.empty', message: 'empty' } as const;
  const lineOf = (id: string | null, url: string | null): unknown =>
    JSON.parse(failureLine('a.rss', 3, { ...failure, origin: { id, url } })).source;
  expect(lineOf('7', 'https://p.example/7')).toEqual({ name: 'a.rss', record: 3, id: '7', url: 'https://p.example/7' });
  expect(lineOf('7', null)).toEqual({ name: 'a.rss', record: 3, id: '7' });
  expect(lineOf(null, null)).toEqual({ name: 'a.rss', record: 3 });
});

test.each([
  ['a.txt', '{"source":{"name":"a.txt","record":null},"error":{"code":"input.empty","message":"empty"}}\n'],
  [null, '{"source":{"name":null,"record":null},"error":{"code":"input.empty","message":"empty"}}\n'],
])('the failure of %j leaves a record', (name, line) => {
  expect(failureLine(name, null, { code: 'input.empty', message: 'empty', stack: 'at …' })).toBe(line);
});
