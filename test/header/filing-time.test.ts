import { expect, it } from 'vitest';
import { filingTime } from '../../src/header/filing-time.js';

it.each([
  ['191523 GMT MAR 21', '2021-03-19T15:23 GMT'],
  ['071341 GMT Okt 15', '2015-10-07T13:41 GMT'],
  ['091223 déc 18', '2018-12-09T12:23'],
  ['310001 JUL 97', '1997-07-31T00:01'],
  ['191523Z JUIN 2021', '2021-06-19T15:23 Z'],
  ['11-13-13 1509GMT', '2013-11-13T15:09 GMT'],
  ['21:37-09-12-18', '2018-12-09T21:37'],
  ['10-MAG-21 12:34', '2021-05-10T12:34'],
])('%s was filed at %s', (text, iso) => {
  expect(filingTime(text)).toBe(iso);
});

it.each(['191523 GMT XYZ 21', '13-40-13 1509GMT', '1915 MAR 21', 'March 19, 2021', ''])(
  '%j is no filing time',
  (text) => {
    expect(filingTime(text)).toBeNull();
  },
);
