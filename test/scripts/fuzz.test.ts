import { describe, expect, it } from 'vitest';
import { shrink } from '../../scripts/fuzz/shrink.js';

describe('shrink', () => {
  const cases: [what: string, text: string, fails: (text: string) => boolean, wanted: string][] = [
    ['one letter', 'a long way to b', (text) => text.includes('b'), 'b'],
    ['two letters far apart', `x${'-'.repeat(300)}y`, (text) => /x.*y/u.test(text), 'xy'],
    ['so many letters', 'abcdefgh', (text) => text.length >= 3, 'fgh'],
    ['nothing to leave out', 'ab', (text) => text === 'ab', 'ab'],
    ['what fails empty', 'ab', () => true, ''],
  ];
  it.each(cases)('%s', (_, text, fails, wanted) => {
    expect(shrink(text, fails)).toBe(wanted);
  });
});
