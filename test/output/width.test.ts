import { describe, expect, it } from 'vitest';
import { visible } from '../../src/output/explain/visible.js';
import { wrap } from '../../src/output/explain/wrap.js';
import { clusters, cutTo, safeCut, widthOf } from '../../src/output/width.js';

describe('widthOf', () => {
  it.each([
    ['', 0],
    ['rain', 4],
    ['क', 1],
    ['का', 2],
    ['कु', 1],
    ['क्ष', 2],
    ['हिन्दी', 5],
    ['கோ', 2],
    ['بِ', 1],
    ['漢字', 4],
    ['😀', 2],
    ['“a”…', 4],
    ['a\u200Db', 2],
  ])('of %s is %i', (text, width) => {
    expect(widthOf(text)).toBe(width);
  });
});

describe('visible', () => {
  it.each([
    ['a\u001b[31mb', 'a␛[31mb'],
    ['a\u0000\u007F\u0085', 'a␀␡<U+0085>'],
    ['\u202Ea\u2066\u200F\uFEFF\u200B\u00AD', '<U+202E>a<U+2066><U+200F><U+FEFF><U+200B><U+00AD>'],
    ['\uD83D \uDE00 😀', '<U+D83D> <U+DE00> 😀'],
    ['\u{E0041}\uE000', '<U+E0041><U+E000>'],
    ['a\tb\nc', 'a␉b␊c'],
    ['a \u00A0\u3000 b', 'a b'],
    ['\u094Dक', '◌\u094Dक'],
    ['क्\u200Dष दिल्\u200Cली', 'क्\u200Dष दिल्\u200Cली'],
  ])('shows %j as %j', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });
});

describe('clusters', () => {
  it.each([
    ['किताब', ['कि', 'ता', 'ब']],
    ['क्षत्रिय', ['क्ष', 'त्रि', 'य']],
    ['e\u0301a', ['e\u0301', 'a']],
    ['👩\u200D🚒😀', ['👩\u200D🚒', '😀']],
  ])('of %s', (text, pieces) => {
    expect(clusters(text, 20)).toEqual(pieces);
  });

  it('gives up on what is wider than a row', () => {
    expect(clusters(`क${'ा'.repeat(8)}`, 5)).toHaveLength(9);
  });
});

describe('cutTo', () => {
  it.each([
    ['short', 5, 'short'],
    ['shorter', 6, 'short…'],
    ['two words', 5, 'two…'],
    ['किताबें', 4, 'कि…'],
    ['漢字漢字', 6, '漢字…'],
  ])('%s to %i', (text, width, cut) => {
    expect(cutTo(text, width)).toBe(cut);
  });
});

describe('safeCut', () => {
  it.each([
    ['abcd', 2, 2],
    ['abcd', 9, 4],
    ['aकिb', 2, 1],
    ['क्षa', 2, 0],
    ['a😀', 2, 1],
  ])('%s near %i', (text, limit, cut) => {
    expect(safeCut(text, limit)).toBe(cut);
  });
});

describe('wrap', () => {
  const mark = (sign: string) => (text: string) => sign + text + sign;
  const star = mark('*');
  const bare = mark('');

  it('breaks between words, not where the style changes', () => {
    const runs = [
      { text: 'one tw', paint: bare },
      { text: 'o three', paint: star },
    ];
    expect(wrap(runs, 7)).toEqual(['one tw*o*', '*three*']);
  });

  it('leaves room in the first row', () => {
    expect(wrap([{ text: 'one two three', paint: bare }], 8, 4)).toEqual(['one', 'two', 'three']);
  });

  it('breaks a word that no row can hold between letters', () => {
    expect(wrap([{ text: 'a क्षक्षक्षक्ष', paint: bare }], 5)).toEqual(['a', 'क्षक्ष', 'क्षक्ष']);
  });

  it('of nothing is one empty row', () => {
    expect(wrap([], 9)).toEqual(['']);
  });
});
