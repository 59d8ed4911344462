import { describe, expect, it } from 'vitest';
import { foldSpace, isTidy, withoutEnd } from '../../src/text/span.js';

describe('signs at the end of a text are cut off', () => {
  const marks = /[\s.:|,-]/u;

  it.each([
    ['Harbour Bureau', 'Harbour Bureau'],
    ['Harbour Bureau. - ', 'Harbour Bureau'],
    ['घाट डेस्क |', 'घाट डेस्क'],
    // Within the text and at its start they stay.
    [': A. Varkey, Port', ': A. Varkey, Port'],
    ['...x', '...x'],
    [' .-|', ''],
    ['', ''],
    // Half of a letter beyond U+FFFF is no sign.
    ['😀.', '😀'],
  ])('%j: %j', (text, kept) => {
    expect(withoutEnd(text, marks)).toBe(kept);
  });

  it('as a pattern of the class would', () => {
    for (const text of ['. . a . .', 'a--b--', '-', 'क।,', `${'-'.repeat(50)}x${'-'.repeat(50)}`])
      expect(withoutEnd(text, marks)).toBe(text.replace(/[\s.:|,-]+$/u, ''));
  });
});

describe('a tidy text has no control byte and no white space to fold', () => {
  it.each([
    ['', true],
    ['The ferry left.', true],
    ['नाव सेवा शुरू', true],
    ['The  ferry', false],
    [' ferry', false],
    ['ferry ', false],
    ['The\tferry', false],
    ['The\nferry', false],
    ['The\u00A0ferry', false],
    ['The\u3000ferry', false],
    ['The\u0007ferry', false],
    ['The\u0090ferry', false],
  ])('%j: %j', (text, tidy) => {
    expect(isTidy(text)).toBe(tidy);
    if (tidy) expect(foldSpace(text)).toBe(text);
  });
});
