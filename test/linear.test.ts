import { describe, expect, it } from 'vitest';
import { parseStory } from '../src/parse.js';
import { workOf } from './work.js';

/** Texts of one thing over and over, at which a parser that looks back would look back the farthest. */
const shapes: readonly string[] = [
  '"',
  '“',
  '”',
  "'",
  '‘‘ ',
  '“‘"\'',
  '“word ',
  '“a” he said. ',
  '@a ',
  'a@b.c ',
  '(',
  ')',
  '()',
  '[',
  '7',
  '12 ',
  'March ',
  'मार्च ',
  'Updated: Mar 19, 2021, 08:59 PM IST ',
  'Updated: Mar 19, 2021, 08:59 PM IST\n',
  'A. B. ',
  'NEW DELHI, ',
  'New Delhi, March 19 (PTI) The ferry.\n\n',
  'नयी दिल्ली, 19 मार्च (भाषा) ',
  'Delhi\n',
  'Delhi:\n',
  'London--(',
  '/PTI/ ',
  '1. März (',
  'PTI\n',
  '"a\n',
  'he said ',
  'उन्होंने कहा कि ',
  'ने ',
  'भी जी ने ',
  'Prime Minister ',
  'Leela Varkey ',
  'Leela von ',
  'PTI QRV LMN\n',
  '(PTI) ',
  '(PTI)\n',
  'By ',
  'By \n',
  'This story has been published from a wire agency feed without modifications. ',
  'Home | News | Sports\n',
  'NewsSport',
  'News  ',
  'Ferry late.Harbour ',
  ' ',
  '\n',
  'a\n',
  'ab\n\n',
  '- a\n',
  'a',
  'क्',
  '\u200D',
  '.',
  '--',
  '|',
  '<p ',
  'http://a.b/ ',
  '“The ferries will sail again,” harbour master Leela Varkey told reporters.\n\n',
  'घाट प्रभारी लीला वर्की ने कहा, “नावें चलने लगेंगी।”\n\n',
];

/** Longer than any stretch that a matcher looks over at once. */
const length = 8000;
const atMost = 2.3;

/** How many times the work of a text the work of one twice as long is. */
function growth(make: (length: number) => string): number {
  const [once, twice] = [make(length), make(length * 2)];
  // What is made when a word list is first used, and what is kept of words, belongs to neither.
  parseStory(twice);
  return workOf(() => parseStory(twice)) / workOf(() => parseStory(once));
}

describe('twice the text takes at most twice the work, whatever the text', { timeout: 60_000 }, () => {
  it('and the work is counted, alike each time', () => {
    const text = 'Panaji, July 28 (UNI) The ferry was late.';
    parseStory(text);
    const work = workOf(() => parseStory(text));
    expect(work).toBeGreaterThan(text.length);
    expect(workOf(() => parseStory(text))).toBe(work);
  });

  it('and work that grows with the square would be seen', () => {
    const again = (text: string): void => {
      for (let i = 0; i < text.length; i++) text.indexOf('x', i);
    };
    expect(workOf(() => again('a'.repeat(200))) / workOf(() => again('a'.repeat(100)))).toBeGreaterThan(3.5);
  });

  it.each(shapes)('%j', (shape) => {
    expect(growth((n) => shape.repeat(Math.ceil(n / shape.length)))).toBeLessThan(atMost);
  });

  it.each(['"', ' ', '.', '-', ',', '(PTI) ', 'a@b.c '])('%j within a line', (shape) => {
    expect(growth((n) => `The ferry ${shape.repeat(Math.ceil(n / shape.length))}was late`)).toBeLessThan(atMost);
  });

  it('a new name in each sentence', () => {
    const names = (n: number): string =>
      Array.from({ length: n / 30 }, (_, i) => `A Minister ${nameOf(i)} said "y". `).join('');
    expect(growth(names)).toBeLessThan(atMost);
  });

  it.each<[what: string, title: (i: number) => string]>([
    ['cut short', (i) => `Ferry ${nameOf(i)} stuck at the pier as…`],
    ['in capitals', (i) => `${nameOf(i).toUpperCase()} AND RECORDS`],
    ['with a year', (i) => `Coastal Council ${nameOf(i)} 2021`],
    ['under Hindi ones', (i) => `टापू की नाव ${i} बार देर से आई\nFerry ${nameOf(i)} late again`],
  ])('titles %s', (_, title) => {
    const text =
      'The ferry sailed late on Monday and the passengers waited at the pier for two hours. Nobody told them why. ';
    const titles = (n: number): string =>
      `${Array.from({ length: n / 8 }, (_, i) => title(i)).join('\n')}\n\n${text.repeat(3)}`;
    expect(growth(titles)).toBeLessThan(atMost);
  });
});

/** `Kaaab`: another name for each number. */
function nameOf(number: number): string {
  return `K${[...number.toString(26).padStart(4, '0')].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('')}`;
}
