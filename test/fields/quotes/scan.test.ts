import { describe, expect, it } from 'vitest';
import { pieceAt, skipSpace } from '../../../src/fields/quotes/scan.js';

function piecesOf(text: string): string[] {
  const found: string[] = [];
  for (let at = skipSpace(text, 0, text.length); at < text.length; ) {
    const { end } = pieceAt(text, at, text.length);
    found.push(text.slice(at, end));
    at = skipSpace(text, end, text.length);
  }
  return found;
}

const rows: readonly [why: string, text: string, pieces: readonly string[]][] = [
  ['words and signs', 'Rao, too.', ['Rao', ',', 'too', '.']],
  ['initials', 'N.S. Rao of the U.S.', ['N.S.', 'Rao', 'of', 'the', 'U.S.']],
  ['one initial', 'G. Rao', ['G', '.', 'Rao']],
  ['numbers', '1,340.5 and 7.2% at 4:30.', ['1,340.5', 'and', '7.2%', 'at', '4:30', '.']],
  ['an age', '67-year-old', ['67-year-old']],
  ['hyphens and apostrophes', "Hon'ble co-founder of R&D’s", ["Hon'ble", 'co-founder', 'of', 'R&D’s']],
  ['tags and handles', '#rain @rao', ['#rain', '@rao']],
  ['vowel signs stay with their letters', 'मोदी ने कहा।', ['मोदी', 'ने', 'कहा', '।']],
  ['no apostrophe within a word of an Indian script', "कि'हम", ['कि', "'", 'हम']],
  ['glued sentences', '2027.Rao', ['2027', '.', 'Rao']],
  ['a letter outside the basic plane', '𝐑ao', ['𝐑ao']],
];

describe('scanning', () => {
  it.each(rows)('%s', (_why, text, expected) => {
    expect(piecesOf(text)).toEqual(expected);
  });
});
