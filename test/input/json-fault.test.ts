import { describe, expect, test } from 'vitest';
import { withExactIntegers } from '../../src/input/exact-integers.js';
import { faultIn } from '../../src/input/json-fault.js';

describe('where a text stops being JSON', () => {
  test.each([
    ['{"a":[1,-2.5e3,"x\\u00e9\\n"],"b":{},"c":[]} \r\n', null],
    ['"नदी 😀 \u007f"', null],
    ['{"a":NaN}', 5],
    ['{"a":1,}', 7],
    ['[1,]', 3],
    ['[1 2]', 3],
    ['{"a" 1}', 5],
    ['{a:1}', 1],
    ['{"a":1]', 6],
    ['[1}', 2],
    ['{"a":1} x', 8],
    ['"\\x"', 1],
    ['"a\nb"', 2],
    ['"\\u12"', 1],
    ['"open', 5],
    ['01', 1],
    ['[', 1],
    ['', 0],
    ['\u00a07', 0],
  ])('%j', (json, place) => {
    expect(faultIn(json)).toBe(place);
  });

  test('nowhere exactly where JSON.parse agrees', () => {
    const seed = '{"a":[1,-2.5e3,true,null,"x\\u00e9\\\\ \\""],"b":{"c":[{}]}}';
    const put = ['', '"', '\\', ',', ':', '[', ']', '{', '}', '0', '-', '.', 'e', 'n', ' ', '\n', '\u0000'];
    let broken = 0;
    for (let at = 0; at <= seed.length; at++) {
      for (const letters of put) {
        for (const length of [0, 1]) {
          const json = seed.slice(0, at) + letters + seed.slice(at + length);
          expect([json, faultIn(json) === null]).toEqual([json, isJson(json)]);
          if (!isJson(json)) broken++;
        }
      }
    }
    expect(broken).toBeGreaterThan(500);
  });

  test('in any depth', () => {
    expect(faultIn('['.repeat(1e6))).toBe(1e6);
    expect(faultIn('['.repeat(1e5) + ']'.repeat(1e5))).toBe(null);
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test.each([
  ['{"id":9007199254740993,"n":7}', '{"id":"9007199254740993","n":7}'],
  ['[-12345678901234567890, 9007199254740991]', '["-12345678901234567890", 9007199254740991]'],
  [
    '{"a\\\\":12345678901234567,"b\\"":"12345678901234567"}',
    '{"a\\\\":"12345678901234567","b\\"":"12345678901234567"}',
  ],
  ['[1.2345678901234567890, 1e400, 12345678901234567e2]', '[1.2345678901234567890, 1e400, 12345678901234567e2]'],
  ['12345678901234567', '"12345678901234567"'],
  ['{"a":1}', '{"a":1}'],
])('%s keeps its integers as %s', (json, exact) => {
  expect(withExactIntegers(json)).toBe(exact);
});
