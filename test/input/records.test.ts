import { describe, expect, test } from 'vitest';
import { jsonValuesOf } from '../../src/input/json-values.js';
import { linesOf } from '../../src/input/lines.js';
import { recordStory } from '../../src/input/record.js';
import { recordFormatOf } from '../../src/input/record-formats.js';
import type { TooLong } from '../../src/input/too-long.js';
import { toUtf8 } from '../../src/input/utf8.js';
import { inPieces } from './pieces.js';

async function shown(pieces: AsyncIterable<readonly (Buffer | TooLong)[]>): Promise<string[]> {
  const all: string[] = [];
  for await (const some of pieces)
    all.push(...some.map((piece) => ('tooLong' in piece ? '(too long)' : String(piece))));
  return all;
}

const sizes = [1, 2, 5, 1000];

describe('lines', () => {
  test.each([
    ['{"a":1}\n{"b":2}\n', ['{"a":1}', '{"b":2}']],
    ['{"a":1}\r\n\n \t\r\n"क"', ['{"a":1}\r', '"क"']],
    ['\n\n', []],
    ['', []],
    ['a\n12345678901\nb\n12345678901', ['a', '(too long)', 'b', '(too long)']],
    ['1234567890\n', ['1234567890']],
  ])('%j', async (text, lines) => {
    for (const size of sizes) expect(await shown(linesOf(inPieces(text, size), 10))).toEqual(lines);
  });
});

describe('values of JSON', () => {
  test.each([
    ['[{"a":1},{"b":[2,"]}"]}]', ['{"a":1}', '{"b":[2,"]}"]}']],
    [' [ { "a" : "\\"," } , 7 , "x,]" , null ] \n', ['{ "a" : "\\"," }', '7', '"x,]"', 'null']],
    ['{"a":\n1}\n{"b":2}', ['{"a":\n1}', '{"b":2}']],
    ['[]', []],
    ['', []],
    ['[{"a":"क\\\\"},[]]', ['{"a":"क\\\\"}', '[]']],
    ['["\\\\\\"]","\\\\"]', ['"\\\\\\"]"', '"\\\\"']],
    ['[{"a":"12345678901234567890"},{"b":2}]', ['(too long)', '{"b":2}']],
    ['[1]]]', ['1', ']', ']']],
  ])('%s', async (text, values) => {
    for (const size of sizes) expect(await shown(jsonValuesOf(inPieces(text, size), 20))).toEqual(values);
  });

  test.each([
    ['[{"a":1},', 'the array'],
    ['[{"a":1},{"b":"]\\"', 'the value that begins at byte 9'],
    ['{"क":1}\n{"a":[}', 'the value that begins at byte 10'],
    ['[', 'the array'],
  ])('%s ends in the middle', async (text, what) => {
    for (const size of sizes) {
      await expect(shown(jsonValuesOf(inPieces(text, size), 20))).rejects.toThrow(
        `JSON that ends in the middle: ${what} has no end`,
      );
    }
  });
});

test('a stream in another encoding becomes UTF-8', async () => {
  const wide = Buffer.from('\uFEFFनदी 😀', 'utf16le');
  const pieces: Buffer[] = [];
  for await (const piece of toUtf8(inPieces(wide, 3), 'utf-16le')) pieces.push(piece);
  expect(Buffer.concat(pieces).toString()).toBe('नदी 😀');
});

describe('a record', () => {
  const plain = { textField: 'text', idField: 'id', keep: false };

  test.each([
    ['{"text":"Rain","id":"x"}', plain, { text: 'Rain', id: 'x' }],
    ['\uFEFF{"id":7,"text":"Rain"}\r', plain, { text: 'Rain', id: '7' }],
    ['{"text":"Rain","id":{}}', plain, { text: 'Rain', id: null }],
    ['{"article":{"body":"Rain"}}', { ...plain, textField: 'article.body' }, { text: 'Rain', id: null }],
    ['{"article.body":"A","article":{"body":"B"}}', { ...plain, textField: 'article.body' }, { text: 'A', id: null }],
    ['{"items":[{"t":"Rain"}]}', { ...plain, textField: 'items.0.t' }, { text: 'Rain', id: null }],
    ['{"text":"\\ud83d"}', plain, { text: '\ud83d', id: null }],
    ['{"text":"Rain","id":12345678901234567890}', plain, { text: 'Rain', id: '12345678901234567890' }],
    ['{"text":"No 12345678901234567890"}', plain, { text: 'No 12345678901234567890', id: null }],
  ])('%s', (json, fields, story) => {
    expect(recordStory(Buffer.from(json), fields)).toEqual({ value: { header: null, url: null, ...story } });
  });

  test('keeps its other fields, whatever they are called', () => {
    const json = '{"id":1,"a":{"text":"Rain","b":[2]},"__proto__":{"polluted":true},"constructor":null}';
    const story = recordStory(Buffer.from(json), { textField: 'a.text', idField: 'id', keep: true });
    expect(JSON.stringify(story)).toContain('"extra":{"a":{"b":[2]},"__proto__":{"polluted":true},"constructor":null}');
    expect({}).not.toHaveProperty('polluted');
  });

  test.each([
    ['{"text":', 'input.malformed', 'no JSON: it ends too early, at character 9'],
    ['\uFEFF{"text":NaN, "id":1}', 'input.malformed', 'no JSON: wrong is NaN at character 9'],
    ["{'text':'x'}", 'input.malformed', "no JSON: wrong is 'text':'x' at character 2"],
    ['{"text":"a\tb"}', 'input.malformed', 'no JSON: wrong is \t at character 11'],
    [' ["text"]', 'input.malformed', 'no JSON object, but an array'],
    ['7', 'input.malformed', 'no JSON object, but a single value'],
    ['{"text":""}', 'input.empty', 'empty'],
    ['{"text":7}', 'input.malformed', "its field 'text' is no text: --text-field names the one that is"],
    ['{}', 'input.malformed', "no field 'text' (it has none at all): --text-field names the one with the text"],
    [
      '{"body":"x","id":1}',
      'input.malformed',
      "no field 'text' (it has body, id): --text-field names the one with the text",
    ],
    [Buffer.from([0x7b, 0xff, 0x7d]), 'input.not-utf8', 'not UTF-8'],
  ])('%s is none', (json, code, message) => {
    expect(recordStory(Buffer.from(json as string), plain)).toMatchObject({ failure: { code, message } });
  });

  test.each([
    ['{"id":"k7","text":""}', 'k7'],
    ['{"body":"x","id":12345678901234567890}', '12345678901234567890'],
    ['{"id":"k7","text":7}', 'k7'],
  ])('%s fails and is told by its id', (json, id) => {
    expect(recordStory(Buffer.from(json), plain)).toHaveProperty('failure.origin', { id, url: null });
  });

  test('that fails and has no id that is one is told without', () => {
    expect(recordStory(Buffer.from('{"id":{},"text":""}'), plain)).not.toHaveProperty('failure.origin');
  });

  test('that is nested too deep is not kept', () => {
    const nested = (levels: number): Buffer =>
      Buffer.from(`{"id":1,"text":"Rain","x":${'['.repeat(levels)}${']'.repeat(levels)}}`);
    expect(recordStory(nested(400), { ...plain, keep: true })).toHaveProperty('value.text', 'Rain');
    expect(recordStory(nested(100_000), { ...plain, keep: true })).toEqual({
      failure: {
        code: 'input.too-large',
        message: 'its fields are nested more than 500 deep: leave out --keep',
        origin: { id: '1', url: null },
      },
    });
    expect(recordStory(nested(100_000), plain)).toHaveProperty('value.text', 'Rain');
  });

  test('may not reach what all objects have', () => {
    const fields = { ...plain, textField: 'constructor.name' };
    expect(recordStory(Buffer.from('{"a":1}'), fields)).toHaveProperty('failure.code', 'input.malformed');
  });
});

test.each([
  ['{"text":"Rain"}\n{"text":', 'ndjson'],
  ['{"text":"Rain"}', 'ndjson'],
  [`{"text":"${'x'.repeat(5000)}`, 'ndjson'],
  ['[{"text":"Rain"}]', 'json'],
  ['[\n  {', 'json'],
  ['{\n  "text": "Rain"\n}', 'json'],
  ['[PTI] Rain', null],
  ['{PTI} "Rain"', null],
  ['', null],
])('%j is %s', (head, format) => {
  expect(recordFormatOf(head.slice(0, 4096))).toBe(format);
});
