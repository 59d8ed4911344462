import { describe, expect, it } from 'vitest';
import { parseStory } from '../src/parse.js';

const menu = Array.from({ length: 15 }, (_, i) => `Harbour guide ${i + 1}`);
const head = [...menu, 'Ferry to Kalipur stopped for a week', 'July 28, 2020'];
const foot = Array.from({ length: 15 }, (_, i) => `Tide table ${i + 1}`);
const paragraphs = ['gearbox', 'pier', 'crew', 'harbour office'].map(
  (word) =>
    `The ${word} was looked at on Monday, and the boat stays tied up at Kalipur until somebody has found the fault in it and a part to mend it with, the office says.`,
);
const [first, second, third, fourth] = paragraphs as [string, string, string, string];

/** The body's paragraphs, each by its first two words. */
const openings = (lines: readonly string[]): string[] =>
  parseStory(lines.join('\n')).body.map(({ text }) => text.split(' ').slice(0, 2).join(' '));

const all = ['The gearbox', 'The pier', 'The crew', 'The harbour'];
const comment = (name: string, day: number): string[] => [
  name,
  `July ${day}, 2020 at 9:03 am`,
  'I was on that boat on Sunday and nobody told us anything at all, we sat there for three hours in the rain.',
];
const card = (name: string): string[] => [
  `${name} to be closed in winter`,
  'Trains',
  `The line to ${name} has not paid for years.`,
];

it.each<[string, readonly string[], readonly string[]]>([
  ['between menus', paragraphs, all],
  [
    'with a list of its own',
    [first, 'Boats that still sail:', 'Asha of Goa', 'Kaveri', 'Little Gull', second, third, fourth],
    ['The gearbox', 'Boats that', 'Asha of', 'Kaveri', 'Little Gull', 'The pier', 'The crew', 'The harbour'],
  ],
  ['without the page’s words in it', [first, second, 'Share', 'Second pier next year', third, fourth], all],
  [
    'and not the comments below',
    [...paragraphs, ...['Asha says:', 'Old Salt says:', 'R. Kumar says:'].flatMap((name, i) => comment(name, 28 + i))],
    all,
  ],
  ['and not the cards of further stories', [...paragraphs, ...['Rampur', 'Tehri', 'Kota', 'Puri'].flatMap(card)], all],
  [
    'with the list that it closes with',
    [...paragraphs, 'Boats that still sail:', 'Asha of Goa', 'Kaveri', 'Share'],
    [...all, 'Boats that', 'Asha of', 'Kaveri'],
  ],
  [
    'without the texts of its pictures',
    [
      first,
      `${second.slice(0, -1)} (Asha Rao/Tidewater Post)`,
      third,
      'The ferry at its pier in Kalipur on Sunday evening, before it was tied up.',
      'Photo: Asha Rao',
      fourth,
    ],
    ['The gearbox', 'The crew', 'The harbour'],
  ],
  [
    'without what a gallery prints twice',
    [first, second, `${third} less`, `${third} more`, 'Image 1 of 8', fourth],
    ['The gearbox', 'The pier', 'The harbour'],
  ],
  [
    'with its paragraphs in pieces, where they were links',
    [
      first,
      second,
      'They were all told about it on Sunday evening by the',
      'Harbour Office',
      ', which closed the pier.',
      third,
    ],
    ['The gearbox', 'The pier', 'They were', 'The crew'],
  ],
  [
    'without a menu that was glued together',
    [first, second, `${'TidesPiersLettersWeather'.repeat(14)} Say no to cookies. You can do so here.`, third, fourth],
    all,
  ],
  [
    'with the posts that it quotes',
    [first, second, '— Harbour Office (@harbour) July 28, 2020', third, fourth],
    ['The gearbox', 'The pier', '— Harbour', 'The crew', 'The harbour'],
  ],
  [
    'without a card that goes on elsewhere',
    [first, second, third, 'The line to Rampur has not paid for years. Nobody knows who will ... Read More', fourth],
    all,
  ],
  ['and not the page’s foot', [...paragraphs, '© Tidewater Post', first], all],
  ['up to the notice', [...paragraphs, '(This story has not been edited by our staff.)', first], all],
])('the story of a whole page is found %s', (_, lines, found) => {
  expect(openings([...head, ...lines, ...foot])).toEqual(found);
});

it('below the captions and the summary of a page its dateline opens it', () => {
  const story = parseStory(
    [
      ...head,
      'The boat is old and its crew is tired.',
      `Kalipur, July 28 (PTI) ${first}`,
      ...paragraphs.slice(1),
      ...foot,
    ].join('\n'),
  );
  expect(story.dateline?.text).toBe('Kalipur, July 28 (PTI)');
  expect(story.body[0]?.text).toBe(first);
});

it('copy with few other lines is no whole page', () => {
  expect(openings(['Ferry stopped', first, 'Old gearbox', second])).toEqual(['The gearbox', 'Old gearbox', 'The pier']);
});

describe('a page in one line', () => {
  const menuOf = (...words: readonly string[]) => Array.from({ length: 20 }, () => words.join(' ')).join(' ');
  const before = menuOf('Tides', 'Piers', 'Letters', 'Weather', 'Boats');
  const cards = ['Rampur', 'Tehri', 'Kota']
    .map(
      (name) =>
        `Nobody knows when the old line to ${name} will be mended, and its owner says today that he has sold the last station on it to a bank that wants to keep the tower.`,
    )
    .join(' ');
  const openingsOf = (...parts: readonly string[]): string[] =>
    parseStory(parts.join(' '))
      .body.flatMap(({ text }) => text.split(/(?<=\.) /u))
      .map((sentence) => sentence.split(' ').slice(0, 2).join(' '));

  it('ends at a long menu, whatever sentences stand behind it', () => {
    expect(openingsOf(before, ...paragraphs, before, cards)).toEqual(all);
  });

  it('goes on behind a short one', () => {
    const short = Array.from({ length: 8 }, () => 'Tides Piers Letters Weather').join(' ');
    expect(openingsOf(before, first, second, short, third, fourth)).toEqual(all);
  });

  it('is not what readers said of it, each at a time of day', () => {
    const comments = ['Asha', 'Old Salt', 'R. Kumar', 'Meera']
      .map((name) => `${name} says: July 28, 2020 at 9:03 am I was on that boat on Sunday and nobody told us anything.`)
      .join(' ');
    expect(openingsOf(before, ...paragraphs, comments, before)).toEqual(all);
  });

  it('is not the headlines of others, which run into one sentence', () => {
    const headlines = ['Rampur', 'Tehri', 'Kota', 'Puri']
      .map((name) => `Nobody Knows When Line To ${name} is mended as its Owner asks for more from State Bank.`)
      .join(' ');
    expect(openingsOf(before, ...paragraphs, headlines, before)).toEqual(all);
  });

  it('keeps a time of day and a name of its own', () => {
    const own = 'The boat leaves at 9:03 with Asha Rao of the Kalipur Harbour Office on board, who has looked at it.';
    expect(openingsOf(before, first, second, own, third, before)).toEqual([...all.slice(0, 2), 'The boat', 'The crew']);
  });

  it.each([
    ['a place and its state, and the agency', 'Updated Nov 19, 2019 ', 'SANTA FE, N.M. (AP) - ', 'SANTA FE, N.M. (AP)'],
    ['a short word in it', 'Back to Gallery ', 'EL PASO, Texas (AP) - ', 'EL PASO, Texas (AP)'],
    ['a day', 'Updated Nov 19, 2019 ', 'New Delhi, Nov 19 (PTI) ', 'New Delhi, Nov 19 (PTI)'],
    ['no agency', 'Updated Nov 19, 2019 ', 'NEW DELHI: ', 'NEW DELHI'],
    ['a word of the menu before it', 'Back to Gallery ', 'LONDON (Reuters) - ', 'LONDON (Reuters)'],
  ])('begins with its dateline behind the menu: %s', (_, end, dateline, found) => {
    const story = parseStory(`${before} ${end}${dateline}${paragraphs.join(' ')} ${before}`);
    expect(story.dateline?.text).toBe(found);
    expect(story.body[0]?.text.startsWith(first)).toBe(true);
  });

  it('begins with its dateline, though its first sentence begins with names', () => {
    const lead = 'Harbour Works Limited Goa Ferry Company has stopped all of its boats.';
    const story = parseStory(`${before} LONDON (Reuters) - ${lead} ${paragraphs.join(' ')} ${before}`);
    expect(story.dateline?.text).toBe('LONDON (Reuters)');
    expect(story.body[0]?.text.startsWith(lead)).toBe(true);
  });
});
