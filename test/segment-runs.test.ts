import { expect, it } from 'vitest';
import { parseStory } from '../src/parse.js';

const openings = ['Water', 'Farmers', 'Herdsmen', 'Officers', 'Gates', 'Boats', 'Roads', 'Bridges', 'Fields'];
const paragraphs = openings.map(
  (word, i) =>
    `${word} below the dam at Kalipur were watched for two hours on Sunday night, says the office in note ${i}.`,
);
const menu = ['Home', 'Weather maps', 'Dams', 'Rivers', 'Sports results', 'Letters'].join('\n\n');
const advertisement = [
  'By Taboola',
  'Sponsored Links',
  'You may like',
  'A roof for ₹9 a day',
  'Tarn Roofs',
  'Get a Roof',
].join('\n\n');
const cookies = 'This page keeps a note of what you read. You can say no to that below.';

/** The numbers of the notes that the body holds. */
const notes = (parts: readonly string[]): (string | undefined)[] =>
  parseStory(parts.join('\n\n')).body.map(({ text }) => /[0-9]+(?=\.$)/u.exec(text)?.[0]);

const all = ['0', '1', '2', '3', '4', '5', '6', '7', '8'];

it.each<[string, readonly string[], readonly string[]]>([
  ['below a page’s own words', [menu, cookies, menu, 'Dam opened at Kalipur', ...paragraphs], all],
  [
    'on both sides of a list of links',
    ['Dam opened', ...paragraphs.slice(0, 3), 'More from Rivers', menu, ...paragraphs.slice(3)],
    all,
  ],
  [
    'with numbers of notes between',
    ['Dam opened', ...paragraphs.flatMap((text) => [text, '4', ').', '5', ').', '6', ').'])],
    all,
  ],
  ['around an advertisement', ['Dam opened', ...paragraphs.slice(0, 2), advertisement, ...paragraphs.slice(2)], all],
  [
    'and not the next text, where it is shorter',
    ['Dam opened', ...paragraphs.slice(0, 6), menu, ...paragraphs.slice(6)],
    all.slice(0, 6),
  ],
])('a story is found %s', (_, parts, found) => {
  expect(notes(parts)).toEqual(found);
});
