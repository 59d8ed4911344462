import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvFailure, csvHeader, csvRow } from '../../src/output/csv.js';
import { anyStory, hostile } from './any-story.js';
import { passedOn } from './passed-on.js';
import { shown, storyOf } from './stories.js';

/** Reads CSV as RFC 4180 has it; throws where it is none. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/uy;
  while (cell.lastIndex < csv.length) {
    const found = cell.exec(csv);
    if (!found) throw new Error('no CSV');
    row.push(found[1]?.replaceAll('""', '"') ?? found[2]!);
    if (found[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

const [names] = readCsv(csvHeader) as [string[]];
const read = (row: string) => Object.fromEntries(readCsv(row)[0]!.map((cell, i) => [names[i], cell]));

it('has these columns', () => {
  expect(csvHeader).toBe(
    'name,record,id,url,language,headline,publisher,agencies,bylines,dateline,place,country,date,published,updated,' +
      'paragraphs,body,quotes,speakers,disclaimer,edited,signoff,usageTerms,warnings,error,message\r\n',
  );
});

it('has a story as a row', () => {
  expect(read(csvRow(passedOn))).toEqual({
    name: 'out/7.txt',
    record: '3',
    id: 'urn:newsml:example.org:2022:7',
    url: 'https://example.org/7',
    language: 'hi',
    headline: 'नदी पर नया पुल',
    publisher: 'nagar-darpan',
    agencies: 'ap > pti-bhasha',
    bylines: 'लीना होल्म ; भाषा',
    dateline: 'ओस्लो, 4 मई (एपी)',
    place: 'Oslo',
    country: 'NO',
    date: '2022-05-04',
    published: '2022-05-04T16:00:00+05:30',
    updated: '2022-05-04T18:05:00+05:30',
    paragraphs: '2',
    body: 'पुल खुल गया।\n\nमंत्री ने कहा, “काम पूरा है।”',
    quotes: '2',
    speakers: 'लीना होल्म',
    disclaimer: 'यह खबर फीड से ली गई है।',
    edited: '',
    signoff: 'भाषा सिम्मी',
    usageTerms: 'केवल मुद्रण के लिए',
    warnings: 'timestamp.offset-repaired',
    error: '',
    message: '',
  });
});

it('has a failure as a row', () => {
  const row = read(csvFailure('a.txt', null, { code: 'input.empty', message: '=empty' }));
  expect(row).toMatchObject({ name: 'a.txt', record: '', headline: '', error: 'input.empty', message: "'=empty" });
  const origin = { id: '7', url: null };
  expect(read(csvFailure('a.rss', 3, { code: 'input.empty', message: 'empty', origin }))).toMatchObject({
    record: '3',
    id: '7',
    url: '',
  });
});

it.each(hostile)('%j is the text of one cell and no formula', (words) => {
  const fields = read(csvRow(storyOf({ headline: shown(words), body: [shown(words)], signoff: null })));
  expect(Object.keys(fields)).toEqual(names);
  for (const cell of Object.values(fields)) expect(cell).not.toMatch(/^[=+\-@\t\r]/u);
});

it('any story is one row', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      const rows = readCsv(csvRow(story));
      expect(rows).toHaveLength(1);
      expect(rows[0]).toHaveLength(names.length);
      for (const cell of rows[0]!) expect(cell).not.toMatch(/^[=+\-@\t\r]/u);
    }),
    { numRuns: 300 },
  );
});
