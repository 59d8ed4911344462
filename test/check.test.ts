import { describe, expect, it } from 'vitest';
import { checkCodes, checkStory } from '../src/check.js';
import { parseStory } from '../src/parse.js';
import { prose } from './fields/story-of.js';

const codes = (text: string, off: readonly string[] = []): string[] =>
  checkStory(parseStory(text), new Set(off)).map(({ code }) => code);

const rows: readonly [why: string, text: string, found: string[], absent: string[]][] = [
  ['no dateline', `Ferry stuck at the pier again\n\n${prose.en}`, ['dateline.none', 'agency.none'], ['headline.none']],
  [
    'a byline without an agency',
    `Ferry stuck at the pier again\nBy Asha Nambiar\n\n${prose.en}`,
    ['byline.no-agency'],
    [],
  ],
  [
    'a byline under an agency',
    `Ferry stuck\nBy Asha Nambiar\n\nKochi, Mar 19 (PTI) ${prose.en}`,
    [],
    ['byline.no-agency'],
  ],
  [
    'a year from the stamp',
    `Ferry stuck\nUpdated: Mar 20, 2021 09:10 IST\n\nKochi, Mar 19 (PTI) ${prose.en}`,
    ['dateline.year-inferred'],
    [],
  ],
  [
    'an offset repaired',
    `Ferry stuck\nUpdated: 2021-03-19T20:59:41+5:30\n\nKochi, Mar 19 (PTI) ${prose.en}`,
    ['timestamp.offset-repaired'],
    [],
  ],
  ['agencies that disagree', `Kochi, Mar 19 (PTI) ${prose.en}\n\nANI`, ['agency.conflict'], []],
  ['one agency twice', `Kochi, Mar 19 (PTI) ${prose.en} (PTI)`, [], ['agency.conflict']],
  ['a place nobody knows', `Oldpier, Mar 19 (PTI) ${prose.en}`, ['dateline.place-unknown'], []],
  [
    'an unknown publisher’s notice',
    `${prose.en}\n\n(This story has not been edited by Tidewater Post staff and is auto-generated from a syndicated feed.)`,
    ['disclaimer.publisher-unknown'],
    [],
  ],
  [
    'a quotation never closed',
    `Kochi, Mar 19 (PTI) ${prose.en}\n\nHe said, “We have waited for three days.`,
    ['quote.unclosed'],
    [],
  ],
  ['mojibake', `Kochi, Mar 19 (PTI) ${prose.en} â€œNo,â€\u009D he said.`, ['text.mojibake'], []],
  [
    'two stories',
    `Kochi, Mar 19 (PTI) ${prose.en}\n\nNew pier by next year\n\nPune, Mar 19 (PTI) A second pier will be built, the minister said.`,
    ['story.second'],
    [],
  ],
  ['no story', 'Home\nSport\nLogin', ['story.none'], ['dateline.none', 'headline.none']],
];

describe('checkStory', () => {
  it.each(rows)('%s', (_why, text, found, absent) => {
    expect(codes(text)).toEqual(expect.arrayContaining(found));
    for (const code of absent) expect(codes(text)).not.toContain(code);
  });

  it('leaves out what is switched off', () => {
    const text = `Ferry stuck at the pier again\n\n${prose.en}`;
    expect(codes(text, codes(text))).toEqual([]);
  });

  it('reports in the order of the text', () => {
    const starts = checkStory(parseStory(rows[3]![1])).map(({ span }) => span?.[0] ?? -1);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it('knows each code once', () => {
    expect(new Set(checkCodes).size).toBe(checkCodes.length);
  });
});
