import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packedIndex, packPhrases } from '../../src/text/phrase-index.js';
import { phrasesFrom, phrasesOf } from '../../src/text/phrases.js';

const word = fc.constantFrom(
  'By',
  'by',
  'Byline',
  'Written by',
  'Written',
  'द',
  'द्वारा',
  'की ओर से',
  'की',
  'PTI',
  'पीटीआई भाषा',
  'A.P.',
);
const filler = fc.constantFrom(' ', '\n', '  ', ',', 'x', 'ली', ' and ');
const text = fc.array(fc.oneof(word, filler), { maxLength: 12 }).map((parts) => parts.join(''));

test('packed lists find what one index of all their phrases finds', () => {
  fc.assert(
    fc.property(fc.array(fc.array(word), { minLength: 1, maxLength: 3 }), text, (lists, line) => {
      const direct = phrasesOf(lists.flat());
      const packed = phrasesFrom(() => packedIndex(lists.map(packPhrases)));
      expect(packed.all(line)).toEqual(direct.all(line));
      expect(packed.first(line)).toEqual(direct.first(line));
      for (let at = 0; at <= line.length; at++) {
        expect(packed.lengthAt(line, at)).toBe(direct.lengthAt(line, at));
        expect(packed.gluedLengthAt(line, at)).toBe(direct.gluedLengthAt(line, at));
      }
    }),
  );
});
