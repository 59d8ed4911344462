import { describe, expect, it } from 'vitest';
import { withoutEnd } from '../../src/text/span.js';

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
