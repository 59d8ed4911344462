import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { printJson } from '../../src/output/json.js';

test('short arrays and short objects stand on one line', () => {
  const story = {
    source: { name: 'a.txt', record: null, length: 12 },
    headline: { text: 'Rain in Pune', span: [0, 12] },
    agencies: ['ap', 'pti-bhasha'],
    publisher: null,
    bylines: [],
    wire: {},
    quotes: [{ text: 'It rains', span: [20, 28], speaker: { name: 'Maya Rao', span: [1, 2] }, cue: null }],
    segments: [
      { kind: 'headline', span: [0, 12] },
      { kind: 'blank', span: [12, 13] },
    ],
  };
  expect(printJson(story)).toBe(`{
  "source": { "name": "a.txt", "record": null, "length": 12 },
  "headline": { "text": "Rain in Pune", "span": [0, 12] },
  "agencies": ["ap", "pti-bhasha"],
  "publisher": null,
  "bylines": [],
  "wire": {},
  "quotes": [
    {
      "text": "It rains",
      "span": [20, 28],
      "speaker": { "name": "Maya Rao", "span": [1, 2] },
      "cue": null
    }
  ],
  "segments": [
    { "kind": "headline", "span": [0, 12] },
    { "kind": "blank", "span": [12, 13] }
  ]
}`);
});

test.each([
  ['fits with its comma', 'a'.repeat(86), 1],
  ['does not fit', 'a'.repeat(87), 3],
])('an array that %s in 100 columns', (_, word, lines) => {
  const printed = printJson({ key: [word] })
    .split('\n')
    .slice(1, -1);
  expect(printed).toHaveLength(lines);
  expect(printed[0]!.length).toBeLessThan(100);
});

test('a field that is not there is left out', () => {
  expect(printJson({ a: 1, text: undefined })).toBe('{\n  "a": 1\n}');
});

test.each([[[]], [{}], [null], ['a'], [1]])('%j alone', (value) => {
  expect(printJson(value)).toBe(JSON.stringify(value));
});

test('what a terminal obeys is written out', () => {
  expect(printJson('\u001B[2J\u009B2J\u007F\u2028')).toBe('"\\u001b[2J\\u009b2J\\u007f\\u2028"');
});

test('it reads back as what it was', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
      expect(JSON.parse(printJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
