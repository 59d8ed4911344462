import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWord, readingCopy } from '../../src/text/reading-copy.js';

const folds: readonly [why: string, source: string, copy: string][] = [
  ['plain text stays', 'Panaji, July 28 (UNI)', 'Panaji, July 28 (UNI)'],
  ['joiners inside a word', 'दिल्\u200Dली', 'दिल्ली'],
  ['a letter with nukta, one code point', '\u0959बर', 'खबर'],
  ['a letter with nukta, two code points', 'ख\u093Cबर', 'खबर'],
  ['half a nasal before its own class', 'सितम्बर', 'सितंबर'],
  ['half a nasal with a joiner', 'हिन्\u200Dदी', 'हिंदी'],
  ['a chillu letter, one code point', 'ന്യൂഡൻ', 'ന്യൂഡന്'],
  ['a chillu letter with its joiner', 'ഡന്\u200D', 'ഡന്'],
  ['a half nasal before another class stays', 'उन्हें', 'उन्हें'],
  ['candrabindu', 'यहाँ', 'यहां'],
  ['digits of Devanagari', '१५४', '154'],
  ['digits of Urdu', '۲۶', '26'],
  ['a visarga for a colon', 'डिस्क्लेमरः यह', 'डिस्क्लेमर: यह'],
  ['a visarga in a word stays', 'दुःख', 'दुःख'],
  ['the numerator four for a danda', 'ঘাটত ৰ’ল ৷', 'ঘাটত ৰ’ল ।'],
  ['the letter ra for the digit two', 'તા.ર૪, ર૦ર૦', 'તા.24, 2020'],
  ['the letter ra in a word stays', 'રવિવાર ૨૪', 'રવિવાર 24'],
  ['no-break space and tab', 'a\u00A0b\tc', 'a b c'],
  ['carriage returns', 'a\r\nb\rc', 'a\nb\nc'],
  ['dashes', 'a – b — c', 'a - b - c'],
  ['a soft hyphen at a line’s end', 'appel\u00AD\nlate', 'appellate'],
  ['Arabic letters for Urdu ones', 'دلي', 'دلی'],
  ['entities', '&ldquo;No&rdquo;&nbsp;&amp; no', '“No” & no'],
  ['a paragraph’s tag ends a line', 'a<br/>b', 'a\nb'],
  ['another tag is left out', 'a<span class="x">b</span>', 'ab'],
  ['quotation marks read in a wrong encoding', 'â€œNoâ€\u009D', '“No”'],
  ['quotation marks, dandas and case stay', '‘‘हाँ।’’ He', '‘‘हां।’’ He'],
];

describe('readingCopy', () => {
  it.each(folds)('%s', (_why, source, copy) => {
    expect(readingCopy(source).text).toBe(copy);
  });

  it('leads offsets back to the input', () => {
    const source = 'नई दिल्\u200Dली में';
    const copy = readingCopy(source);
    const start = copy.text.indexOf('दिल्ली');
    expect(source.slice(...copy.sourceSpan([start, start + 'दिल्ली'.length]))).toBe('दिल्\u200Dली');
  });

  it('gives a span that ends before an invisible sign its sign', () => {
    const copy = readingCopy('ख\u093C ब');
    expect(copy.sourceSpan([0, 1])).toEqual([0, 2]);
  });

  it('covers the whole input, in order, for any string', () => {
    const pieces = fc.constantFrom(
      'दिल्\u200Dली',
      '\u0959',
      'म्प',
      '&nbsp;',
      '<br>',
      '\r\n',
      '\uD800',
      'x',
      '१',
      'â€œ',
      '\uFEFF',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string())), (parts) => {
        const source = parts.join('');
        const copy = readingCopy(source);
        let last = 0;
        for (let i = 0; i <= copy.text.length; i++) {
          const at = copy.toSource(i);
          expect(at).toBeGreaterThanOrEqual(last);
          last = at;
        }
        expect(last).toBe(source.length);
      }),
    );
  });

  it('folds lexicon words as it folds texts', () => {
    expect(foldWord('नवभारतटाइम्स.कॉम की टीम')).toBe(readingCopy('नवभारतटाइम्स.कॉम की टीम').text);
  });
});
