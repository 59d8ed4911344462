import { getTimezoneOffset } from 'date-fns-tz/getTimezoneOffset';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StampProposal } from '../../src/fields/proposals.js';
import { offsetIn } from '../../src/fields/timestamps/zones.js';
import { chooseStamps, impossibleStamps, proposeStamps } from '../../src/fields/timestamps.js';
import { docOf } from './small-lexicon.js';

/** `value zoneFrom label`, as the tables below write a proposal; `-` where there is nothing. */
function summary({ stamp, label }: StampProposal): string {
  return [stamp.value, stamp.zoneFrom ?? '-', label ?? '-'].join(' ');
}

const summaries = (text: string): string[] => proposeStamps(docOf(text)).map(summary);

/** Each line, and the stamps that must come out of it. */
const table: readonly (readonly [line: string, ...stamps: string[]])[] = [
  // Agency and stamp in one line, the zone in brackets, once or twice.
  ['PTI / Nov 20, 2023, 15:15 (IST)', '2023-11-20T15:15:00+05:30 text -'],
  ['ANI / Nov 20, 2023, 01:37PM (IST)', '2023-11-20T13:37:00+05:30 text -'],
  ['Updated: May 25, 2023, 20:01 IST IST', '2023-05-25T20:01:00+05:30 text updated'],
  ['Story published: Friday, March 19, 2021, 20:59 [IST]', '2021-03-19T20:59:00+05:30 text published'],
  ['Jul 01, 2023 02:12 PM IST', '2023-07-01T14:12:00+05:30 text -'],
  // Two stamps in one line; the zone of the second holds for the first, the date of the first for the second.
  [
    'November 23, 2023 09:09 pm | Updated November 24, 2023 07:14 pm IST - MUMBAI',
    '2023-11-23T21:09:00+05:30 text -',
    '2023-11-24T19:14:00+05:30 text updated',
  ],
  [
    'November 23, 2023 09:09 am | Updated 04:33 pm GMT',
    '2023-11-23T09:09:00+00:00 text -',
    '2023-11-23T16:33:00+00:00 text updated',
  ],
  [
    'UNI | Ludhiana | Updated: 07-08-2021 21:49 IST | Created: 07-08-2021 20:31 IST',
    '2021-08-07T21:49:00+05:30 text updated',
    '2021-08-07T20:31:00+05:30 text published',
  ],
  // Glued labels and glued stamps.
  ['World NewsMeena RaoUpdated: January 01, 2020 04:26 am IST', '2020-01-01T04:26:00+05:30 text updated'],
  [
    'Published : Mar 19, 2021, 8:59 pm ISTUpdated : Mar 19, 2021, 9:10 pm IST',
    '2021-03-19T20:59:00+05:30 text published',
    '2021-03-19T21:10:00+05:30 text updated',
  ],
  [
    'NOV 30 2021, 17:41 ISTUPDATED: NOV 30 2021, 18:03 IST',
    '2021-11-30T17:41:00+05:30 text -',
    '2021-11-30T18:03:00+05:30 text updated',
  ],
  [
    'By वार्ता | Updated: June 4, 2022 18:07 IST2022-06-04T18:07:29+5:302022-06-04T18:07:29+5:30',
    '2022-06-04T18:07:29+05:30 text updated',
  ],
  [
    'By वार्ता | Published: March 9, 2020 12:31 AM2020-03-09T00:31:05+5:302020-03-09T00:31:05+5:30',
    '2020-03-09T00:31:05+05:30 text published',
  ],
  // Time first, weekday anywhere, two-digit years.
  ['By IANS Published Date - 01:00 PM, Fri - 28 July 23', '2023-07-28T13:00:00+05:30 default published'],
  ['UNI Rampur (UP) Published 20.07.24, 06:24 PM', '2024-07-20T18:24:00+05:30 default published'],
  ['Updated : 08:59 PM Mar 19, 2021 (GMT)', '2021-03-19T20:59:00+00:00 text updated'],
  ['March 19, 2021 08:59 PM March 19, 2021 08:59 PM', '2021-03-19T20:59:00+05:30 default -'],
  ['Rampur Web Bureau 19 March 2021, Last updated at 8:59 pm', '2021-03-19T20:59:00+05:30 default updated'],
  ['20:59 IST 19 March 2021', '2021-03-19T20:59:00+05:30 text -'],
  ['Updated: Saturday, June 08, 2024, 11:57 PM IST', '2024-06-08T23:57:00+05:30 text updated'],
  ['Last updated: Sun, 12 Mar 2023, 07:15 PM IST', '2023-03-12T19:15:00+05:30 text updated'],
  ['rampurmail.in Thursday, Feb 08, 2024 - 06:52 PM (IST)', '2024-02-08T18:52:00+05:30 text -'],
  // Day first, month first, numbers alone.
  ['04 November, 2023 06:12 pm IST', '2023-11-04T18:12:00+05:30 text -'],
  ['First published on: 29-03-2023 at 16:18 IST', '2023-03-29T16:18:00+05:30 text published'],
  ['Last updated 19th March 2021 at 20:59', '2021-03-19T20:59:00+05:30 default updated'],
  ['19/03/2021 2059 hrs', '2021-03-19T20:59:00+05:30 default -'],
  ['05/13/2021 10:00 AM', '2021-05-13T10:00:00+05:30 default -'],
  ['05/04/2021 10:00 AM', '2021-04-05T10:00:00+05:30 default -'],
  ['Jan 02 2021 | 10:05 AM IST', '2021-01-02T10:05:00+05:30 text -'],
  ['March 19, 2021, 8.59 a.m.', '2021-03-19T08:59:00+05:30 default -'],
  ['March 19, 2021 20:59 PM', '2021-03-19T20:59:00+05:30 default -'],
  ['March 19, 2021 12:08 AM', '2021-03-19T00:08:00+05:30 default -'],
  ['March 19, 2021 12:08 PM', '2021-03-19T12:08:00+05:30 default -'],
  ['Modified Date: August 18, 2024 / 09:37 PM IST,', '2024-08-18T21:37:00+05:30 text updated'],
  ['20 Mar 2021, 00:13 IST', '2021-03-20T00:13:00+05:30 text -'],
  // Hindi.
  ['प्रकाशित: जुलाई 05, 2014', '2014-07-05 - published'],
  ['मई 18, 2024 7:57 अपराह्न', '2024-05-18T19:57:00+05:30 default -'],
  ['Site Admin | मई 16, 2024 9:32 पूर्वाह्न', '2024-05-16T09:32:00+05:30 default -'],
  ['१९ मार्च 2021, 08:59 PM IST', '2021-03-19T20:59:00+05:30 text -'],
  ['शाम 7:57 बजे, 19 मार्च 2021', '2021-03-19T19:57:00+05:30 default -'],
  ['19 मार्च 2021 को प्रकाशित', '2021-03-19 - published'],
  // Machine dates and zones.
  ['2021-03-19T20:59:41+05:30', '2021-03-19T20:59:41+05:30 text -'],
  ['2021-03-19T20:59:41.000Z', '2021-03-19T20:59:41Z text -'],
  ['2021-03-19T20:59:41-0400', '2021-03-19T20:59:41-04:00 text -'],
  ['2016-11-22T08:57+0530', '2016-11-22T08:57:00+05:30 text -'],
  ['2021-03-19T20:59:41', '2021-03-19T20:59:41+05:30 default -'],
  ['Fri, 19 Mar 2021 08:59:10 GMT', '2021-03-19T08:59:10+00:00 text -'],
  ['Mar 19, 2021 8:59 PM EST', '2021-03-19T20:59:00-05:00 text -'],
  ['Mar 19, 2021 8:59 PM ET', '2021-03-19T20:59:00-04:00 text -'],
  ['Mar 19, 2021 20:59 GMT+5:30', '2021-03-19T20:59:00+05:30 text -'],
  ['May 3, 2019 8 pm UTC', '2019-05-03T20:00:00+00:00 text -'],
  // A day alone: by a label, set off by a sign, on a line of its own, or behind a tracker word.
  ['Posted on Mar 19, 2021', '2021-03-19 - published'],
  ['May 06, 2020  |  PTI', '2020-05-06 - -'],
  ['October 24, 2018', '2018-10-24 - -'],
  ['in Ships & Harbours News 31/05/2018', '2018-05-31 - -'],
  ['date 2019-11-01 Left Menu', '2019-11-01 - -'],
  ['Published\n12 Mar 2020', '2020-03-12 - published'],
  ['Meena Rao, Rampur, 11 Jun 2023', '2023-06-11 - -'],
  ['[ 11 June, 2023 ]', '2023-06-11 - -'],
  ['11 Jun 2023 Meena Rao', '2023-06-11 - -'],
];

const longProse = `${'The ferry was late again and the people on the pier went home. '.repeat(4)}`;

/** Lines that hold no stamp, with the reason. */
const negatives: readonly (readonly [line: string, why: string])[] = [
  ['08:16 (IST)', 'a time alone has no date'],
  ['1 min read . 03:48 PM IST', 'a time alone has no date'],
  ['12 March', 'no year'],
  ['Updated 2 hours ago', 'hours that are counted'],
  ['Published on 12 March', 'no year'],
  ['Ferry vote, 05 Dec 2022: who is ahead?', 'a day inside a headline'],
  ['Aug 15, 2021 will be a day off for all on the island', 'a headline that begins with a day'],
  ['File photo: the pier at Rampur, 28 November 2006', 'the day of a picture'],
  [`${longProse}It opened on 28 November 2006.`, 'a day in running text'],
  ['Rampur won 21-19-21 in the last set', 'a score'],
  ['version 1.20.24 is out', 'a version'],
  ['In 2019 growth was 7.1 and 12.30 a year later', 'numbers'],
  ['© 2019 Rampur Mail', 'a year alone'],
];

describe('proposeStamps', () => {
  it.each(table)('reads %s', (line, ...stamps) => {
    expect(summaries(line)).toEqual(stamps);
  });

  it.each(negatives)('finds none in %s: %s', (line) => {
    expect(summaries(line)).toEqual([]);
  });

  it('takes the most exact of glued printings, and covers all of them with their label', () => {
    const text = 'By वार्ता | Updated: June 4, 2022 18:07 IST2022-06-04T18:07:29+5:302022-06-04T18:07:29+5:30';
    const doc = docOf(text);
    const [proposal, ...others] = proposeStamps(doc);
    expect(others).toEqual([]);
    expect(proposal?.stamp).toMatchObject({
      text: '2022-06-04T18:07:29+5:30',
      precision: 'second',
      timeZone: 'Asia/Kolkata',
    });
    expect(doc.text.slice(...proposal!.stamp.span)).toBe('2022-06-04T18:07:29+5:30');
    expect(doc.text.slice(...proposal!.whole)).toBe(text.slice(text.indexOf('Updated')));
    expect(proposal?.warnings).toMatchObject([{ code: 'timestamp.offset-repaired', span: proposal?.stamp.span }]);
  });

  it.each([
    [undefined, '2021-07-01T12:00:00+05:30', 'Asia/Kolkata', 'default'],
    ['Asia/Kolkata', '2021-07-01T12:00:00+05:30', 'Asia/Kolkata', 'option'],
    ['Europe/London', '2021-07-01T12:00:00+01:00', 'Europe/London', 'option'],
    ['Asia/Kathmandu', '2021-07-01T12:00:00+05:45', 'Asia/Kathmandu', 'option'],
    ['none', '2021-07-01T12:00:00', null, null],
    ['Nowhere/Rampur', '2021-07-01T12:00:00', null, null],
  ])('puts a stamp without a zone into the zone %s', (timeZone, value, named, zoneFrom) => {
    const doc = docOf('1 July 2021, 12:00', timeZone === undefined ? {} : { timeZone });
    expect(proposeStamps(doc)[0]?.stamp).toMatchObject({ value, timeZone: named, zoneFrom });
  });

  it('keeps the zone of the text whatever the option says', () => {
    const doc = docOf('1 July 2021, 12:00 IST', { timeZone: 'none' });
    expect(proposeStamps(doc)[0]?.stamp).toMatchObject({ value: '2021-07-01T12:00:00+05:30', zoneFrom: 'text' });
  });

  it('warns of a zone it does not know', () => {
    const [proposal] = proposeStamps(docOf('1 July 2021, 12:00 XYT'));
    expect(proposal?.stamp.value).toBe('2021-07-01T12:00:00+05:30');
    expect(proposal?.warnings).toMatchObject([{ code: 'timestamp.zone-unknown' }]);
  });

  it.each(['31 Feb 2021 10:00 IST', '12 March 2021 25:10', 'Updated: 2021-13-40 10:00'])(
    'leaves out %s with a warning',
    (line) => {
      const doc = docOf(line);
      expect(proposeStamps(doc)).toEqual([]);
      expect(impossibleStamps(doc)).toMatchObject([{ code: 'timestamp.impossible' }]);
    },
  );
});

/** Pages with the story's first and last line, and what must be chosen. */
const pages: readonly (readonly [
  name: string,
  lines: readonly string[],
  first: number,
  last: number,
  published: string | null,
  updated: string | null,
])[] = [
  [
    'one stamp above',
    ['Ferry late', 'PTI / Nov 15, 2023, 14:29 (IST)', longProse],
    2,
    2,
    '2023-11-15T14:29:00+05:30',
    null,
  ],
  [
    'updated alone',
    ['Ferry late', 'Updated: 1 Jan 2020 04:26 IST', longProse],
    2,
    2,
    null,
    '2020-01-01T04:26:00+05:30',
  ],
  [
    'both above',
    ['Modified Date: 18 Aug 2024 / 09:37 PM IST,', 'Published Date : 18 Aug 2024 9:07 pm IST', longProse],
    2,
    2,
    '2024-08-18T21:07:00+05:30',
    '2024-08-18T21:37:00+05:30',
  ],
  [
    'published below the text',
    ['Updated at : 05 Dec 2022 09:18 PM (IST)', longProse, 'Published at : 05 Dec 2022 09:10 PM (IST)'],
    1,
    1,
    '2022-12-05T21:10:00+05:30',
    '2022-12-05T21:18:00+05:30',
  ],
  ['a related story below', [longProse, 'Bridge shut, 05 Dec 2022 10:00 IST'], 0, 0, null, null],
  [
    'who put it up and when, below a text without a head',
    [longProse, 'Site Admin | November 22, 2024 9:16 PM'],
    0,
    0,
    '2024-11-22T21:16:00+05:30',
    null,
  ],
  ['the day of the visit', ['Friday, 22 November 2024', 'Ferry late', longProse], 2, 2, null, null],
  ['a weekday right above the text', ['Ferry late', 'Friday, 22 November 2024', longProse], 2, 2, '2024-11-22', null],
  ['a tracker where nothing is better', ['date 2020-07-25 Ferry late', longProse], 2, 2, '2020-07-25', null],
  ['a tracker glued to the text', [`date 2020-07-25 ${longProse}`], 1, 1, '2020-07-25', null],
  [
    'a tracker beside an update',
    ['date 2020-07-25 Ferry late', 'Updated: Jul 26, 2020 11:18 IST', longProse],
    3,
    3,
    '2020-07-25',
    '2020-07-26T11:18:00+05:30',
  ],
  [
    'a stamp rather than the tracker',
    ['date 2020-07-25 Ferry late', '24 Jul 2020 10:00 IST', longProse],
    3,
    3,
    '2020-07-24T10:00:00+05:30',
    null,
  ],
  ['the nearer of two days', ['12 March 2020', 'Ferry late', '14 March 2020', longProse], 3, 3, '2020-03-14', null],
  [
    'a time rather than a day',
    ['14 March 2020 10:00 IST', 'Ferry late', '12 March 2020 | PTI', longProse],
    3,
    3,
    '2020-03-14T10:00:00+05:30',
    null,
  ],
  [
    'the page’s clock far above',
    ['22 Nov 2024 22:30 IST', 'Home', 'News', 'Ferry late', 'Updated: 20 Nov 2024 10:00 IST', longProse],
    5,
    5,
    null,
    '2024-11-20T10:00:00+05:30',
  ],
  ['inside the text', [longProse, 'It was 10:30 pm on 11 June 2023.', longProse], 0, 2, null, null],
];

describe('chooseStamps', () => {
  it.each(pages)('chooses %s', (_, lines, first, last, published, updated) => {
    const chosen = chooseStamps(proposeStamps(docOf(lines.join('\n'))), { first, last });
    expect(chosen.published?.stamp.value ?? null).toBe(published);
    expect(chosen.updated?.stamp.value ?? null).toBe(updated);
  });

  it('does not take the day of a dateline', () => {
    const proposals = proposeStamps(docOf(`Srinagar, September 14, 2022\n${longProse}`));
    expect(chooseStamps(proposals, { first: 1, last: 1 }).published?.stamp.value).toBe('2022-09-14');
    expect(chooseStamps(proposals, { first: 1, last: 1, dateline: [0, 28] }).published).toBeNull();
  });

  it('takes the head of the first line where the story begins within it', () => {
    const text = `Ferry late PTI / Nov 15, 2023, 14:29 (IST) NEW DELHI: ${longProse}`;
    const proposals = proposeStamps(docOf(text));
    const start = text.indexOf('The ferry');
    expect(chooseStamps(proposals, { first: 0, last: 0, start }).published?.stamp.value).toBe(
      '2023-11-15T14:29:00+05:30',
    );
    expect(chooseStamps(proposals, { first: 0, last: 0 }).published).toBeNull();
  });
});

describe('offsetIn', () => {
  /** Local times around the days on which clocks turn, as a peer reads them. */
  const zones = ['Europe/London', 'America/New_York', 'Australia/Sydney', 'Asia/Kathmandu', 'America/St_Johns', 'UTC'];
  const times = [
    '2021-01-15T12:00',
    '2021-03-14T01:59',
    '2021-03-14T03:01',
    '2021-03-28T00:59',
    '2021-03-28T02:00',
    '2021-07-01T23:30',
    '2021-10-31T00:30',
    '2021-10-31T02:30',
    '2021-11-07T00:10',
    '2021-11-07T02:10',
  ];
  it.each(zones)('agrees with date-fns-tz in %s', (zone) => {
    for (const time of times) {
      const local = Date.parse(`${time}:00Z`);
      const minutes = getTimezoneOffset(zone, new Date(local)) / 60_000;
      const [sign, size] = [minutes < 0 ? '-' : '+', Math.abs(minutes)];
      const two = (n: number): string => String(n).padStart(2, '0');
      expect(`${time} ${offsetIn(zone, local)}`).toBe(`${time} ${sign}${two(Math.floor(size / 60))}:${two(size % 60)}`);
    }
  });

  it('takes the first of an hour that comes twice', () => {
    expect(offsetIn('Europe/London', Date.UTC(2021, 9, 31, 1, 30))).toBe('+01:00');
  });

  it('knows no zone by a wrong name', () => {
    expect(offsetIn('Nowhere/Rampur', 0)).toBeNull();
  });
});

/** Pieces of stamps in any order. */
const pieces = fc.array(
  fc.constantFrom(
    '19',
    '2021',
    ' ',
    ':',
    '-',
    '/',
    '.',
    ',',
    'March',
    'मार्च',
    'IST',
    '(',
    ')',
    'T',
    '+5:30',
    'Updated',
    'am',
    '|',
    '\n',
    '’',
    'date ',
    'Fri',
    '9',
  ),
  { maxLength: 60 },
);

describe('hostile input', () => {
  it('keeps spans inside the text and values well formed', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          pieces.map((parts) => parts.join('')),
          fc.string({ unit: 'grapheme' }),
        ),
        (text) => {
          const doc = docOf(text);
          for (const { stamp, whole, line } of proposeStamps(doc)) {
            expect(doc.text.slice(...stamp.span)).not.toBe('');
            expect(whole[0]).toBeLessThanOrEqual(stamp.span[0]);
            expect(whole[1]).toBeGreaterThanOrEqual(stamp.span[1]);
            expect(whole[1]).toBeLessThanOrEqual(doc.text.length);
            expect(doc.lines[line]).toBeDefined();
            expect(stamp.value).toMatch(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)?)?$/u);
            expect(Number.isNaN(Date.parse(stamp.value))).toBe(false);
          }
        },
      ),
    );
  });

  it.each([
    '9',
    '12:30 ',
    '2021-03-19T20:59:41+5:30',
    'Updated March 19, 2021 20:59 IST ',
    '[(',
    "'21",
    'March ',
    '1.2.2020\n',
  ])(
    'is linear on 200 kB of %s',
    (unit) => {
      expect(proposeStamps(docOf(unit.repeat(Math.ceil(200_000 / unit.length)))).length).toBeGreaterThanOrEqual(0);
    },
    5_000,
  );
});
