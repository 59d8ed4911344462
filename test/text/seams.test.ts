import { describe, expect, it, test } from 'vitest';
import { parseStory } from '../../src/parse.js';
import { piecesOf } from '../../src/text/seams.js';

const menu = ['Harbour', 'Tides', 'Ferries', 'Piers', 'Weather', 'Letters', 'Lighthouse', 'Rowing', 'Fish', 'Sails'];
const further = ['Ropes', 'Anchors', 'Crews', 'Buoys', 'Canals', 'Locks'];
const paragraphs = [
  'The gearbox was looked at on Monday, and the boat stays tied up at Kalipur until somebody has found the fault in it, the office says.',
  'The pier was mended by three of the crew, who had brought the wood with them from the other side of the river.',
  'The harbour office has called it a small fault, and has asked for a second boat from Rampur until the first one sails again.',
  'A part for the gearbox is on its way by rail, and it should be there by the end of next week, the office added.',
  'Nobody in the villages is waiting for that: they have begun to row to the market in boats of their own.',
];
const longer = [
  'The last time that the boats of the line stood still was four years ago, when the river took the pier away with it.',
  'Letters about it can be left at the office beside the pier, where somebody reads them in the morning and at noon.',
];
paragraphs.push(...longer);
const foot = ['About', 'Contact', 'Newsletter', 'Terms', 'Cookies', 'Careers', 'Archive', 'Podcast'];

/** The pieces, each by its first two words. */
const openings = (line: string): string[] | undefined =>
  piecesOf(line, [0, line.length])?.map(({ span }) =>
    line
      .slice(...span)
      .split(' ')
      .slice(0, 2)
      .join(' '),
  );

const stories = ['The gearbox', 'The pier', 'The harbour', 'A part', 'Nobody in', 'The last', 'Letters about'];

describe('a page on one line', () => {
  it.each([
    ['glued', '', [...menu, ...further, ...stories, ...foot]],
    ['with two spaces between its parts', '  ', [...menu, ...further, ...stories, ...foot]],
  ])('%s comes apart', (_, between, pieces) => {
    expect(openings([...menu, ...further, ...paragraphs, ...foot].join(between))).toEqual(pieces);
  });

  test('of words with a space between them comes apart behind its menus', () => {
    const long = [...menu, ...further, ...menu, ...further, ...menu];
    const line = [...long, ...paragraphs, ...long, ...foot].join(' ');
    const pieces = piecesOf(line, [0, line.length])!;
    expect(pieces.map(({ seam }) => seam)).toEqual([
      'menu',
      'glued',
      ...paragraphs.slice(1).map(() => 'goes-on' as const),
      'menu',
    ]);
    expect(line.slice(...pieces[1]!.span)).toBe(paragraphs[0]);
  });

  it.each(['', '  ', ' '])('gives the story alone, parted by %j', (between) => {
    const long = [...menu, ...further, ...menu, ...further, ...menu];
    const { body, segments } = parseStory([...long, ...paragraphs, ...long, ...foot].join(between));
    expect(body.map(({ text }) => text).join(' ')).toBe(paragraphs.join(' '));
    expect(segments[0]).toMatchObject({ kind: 'chrome', span: [0, expect.any(Number)] });
  });
});

describe('a line of running text is left as it is', () => {
  it.each([
    ['short', menu.join('')],
    ['long', [...paragraphs, ...paragraphs].join(' ')],
    ['with paragraphs glued to each other', [...paragraphs, ...paragraphs].join('')],
    ['with two spaces behind each sentence', [...paragraphs, ...paragraphs].join('  ')],
    [
      'with names that have a capital in them',
      [...paragraphs, 'A McKay met an iPhone, a YouTube and 7 kWh.', ...paragraphs].join(' '),
    ],
    [
      'with a long sentence',
      `${'it rained on the pier and '.repeat(20)}the ferry stayed where it was. ${paragraphs.join(' ')}`,
    ],
  ])('%s', (_, line) => {
    expect(piecesOf(line, [0, line.length])).toBeNull();
  });
});

test('units and product names stay whole in a menu too', () => {
  const line = [...menu, ...further, ...paragraphs, 'Rates: 7 kWhFor iPhone usersAsk', ...foot].join('');
  expect(openings(line)).toEqual(expect.arrayContaining(['Rates: 7', 'For iPhone', 'Ask']));
});

test('paragraphs that a database keeps on one line are not looked at', () => {
  const line = [...menu, ...further, ...paragraphs].join('  ');
  const { body } = parseStory(line, { header: { paragraphs: [[0, line.length]] } });
  expect(body).toHaveLength(1);
});
