import { expect, it } from 'vitest';
import { readPage } from '../../../src/input/html/page.js';
import { pageParts } from '../../../src/input/html/parts.js';

const [one, two, three] = [
  'The dam at Kalipur was opened for two hours on Sunday night, after a week of rain in the hills above it.',
  'Nobody lives within a mile of the old river bed, and the office had warned the herdsmen by drum and by telephone.',
  'Water stood at forty feet when the gates were closed again, which is three feet below the mark, it said.',
] as const;
const p = (text: string): string => `<p>${text}</p>`;
const story = `<div id="s">${p(one)}${p(two)}</div>`;

/** The blocks of a page by their first word and what they are. */
function told(source: string): string[] {
  const page = readPage(source);
  return pageParts(page.blocks).map(({ span, kind }) => `${/^\S+/u.exec(page.text.slice(...span))![0]} ${kind}`);
}

it.each<[string, string, string[]]>([
  ['running text is the story', story, ['The story', 'Nobody story']],
  [
    'menus are page',
    `<nav>${p('Home')}</nav><ul><li><a href="/">Dams and what they hold back</a></li></ul>${story}`,
    ['Home page', 'Dams page', 'The story', 'Nobody story'],
  ],
  [
    'links in running text stay in it',
    `<div>${p(one)}${p(`Nobody <a href="/">but the herdsmen</a> ${two}`)}</div>`,
    ['The story', 'Nobody story'],
  ],
  [
    'what an element’s name calls no story',
    `<div>${p(one)}<div class="box related-stories">${p(three)}</div>${p(two)}</div>`,
    ['The story', 'Water page', 'Nobody story'],
  ],
  [
    'a name around most of the text says nothing',
    `<div class="social">${p(one)}${p(two)}</div>`,
    ['The story', 'Nobody story'],
  ],
  [
    'an aside is page',
    `<main>${p(one)}<aside>${p(three)}</aside>${p(two)}</main>`,
    ['The story', 'Water page', 'Nobody story'],
  ],
  [
    'captions and headings',
    `<main>${p(one)}<figure><figcaption>Gate</figcaption></figure><h2>Warned</h2>${p(two)}</main>`,
    ['The story', 'Gate caption', 'Warned heading', 'Nobody story'],
  ],
  [
    'a short paragraph beside the only long one',
    `<main><h1>Gates</h1>${p(one)}${p('No one was hurt.')}</main>`,
    ['Gates page', 'The story', 'No story'],
  ],
  ['a page without running text has no story', '<p>Home</p><p>Dams</p>', ['Home page', 'Dams page']],
])('%s', (_, source, parts) => {
  expect(told(source)).toEqual(parts);
});
