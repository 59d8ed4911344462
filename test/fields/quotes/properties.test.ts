import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Quote } from '../../../src/story.js';
import { readingCopy } from '../../../src/text/reading-copy.js';
import { foldSpace } from '../../../src/text/span.js';
import { quotesIn } from './said.js';

// A machine under load is slow; the bounds on time stand in the tests themselves.
vi.setConfig({ testTimeout: 60_000 });

const pieces = [
  ...['“', '”', '‘', '’', '"', "'", "''", '‘‘', '’’', '``', '«', '»', '„', '\'"', '’”'],
  ...['Asha Rao', 'the minister', 'said', 'said that', 'told PTI', 'who', 'a doctor', 'they', 'is full', 'union’s'],
  ...['आशा राव', 'मंत्री', 'ने', 'कहा', 'कहा कि', 'उन्होंने', 'के मुताबिक', 'का कहना है', 'झील', 'भर गई है'],
  ...[' ', ' ', ' ', ', ', '. ', '। ', ' ।', ': ', '? ', '\n', '(', ')', '-', '\u200D', '24', '…'],
];

const story = fc
  .array(
    fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: 'grapheme', maxLength: 6 })),
    {
      maxLength: 80,
    },
  )
  .map((parts) => parts.join(''));
const tag = fc.constantFrom('en', 'hi', 'ur', 'pa');

const within = (inner: Quote, outer: Quote): boolean =>
  inner.span[0] >= outer.span[0] && inner.span[1] <= outer.span[1];
const apart = (a: Quote, b: Quote): boolean => a.span[1] <= b.span[0] || b.span[1] <= a.span[0];

describe('whatever the text', () => {
  it('every span lies in the body and shows its text', () => {
    fc.assert(
      fc.property(tag, story, (language, text) => {
        // Spans are of the reading copy, which may be longer than the text.
        for (const { span, speaker, cue, text: shown } of quotesIn(language, text).quotes) {
          for (const [start, end] of [span, ...(speaker ? [speaker.span] : []), ...(cue ? [cue.span] : [])]) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(readingCopy(text).text.length);
          }
          expect(shown).toBe(foldSpace(shown));
          expect(shown).not.toBe('');
        }
      }),
      { numRuns: 400 },
    );
  });

  it('no two quotations of one level overlap', () => {
    fc.assert(
      fc.property(tag, story, (language, text) => {
        const { quotes } = quotesIn(language, text);
        const marked = quotes.filter((quote) => quote.kind !== 'indirect');
        const reported = quotes.filter((quote) => quote.kind === 'indirect');
        for (const level of [marked, reported]) {
          for (const [index, quote] of level.entries()) {
            const next = level[index + 1];
            if (next) expect(apart(quote, next)).toBe(true);
          }
        }
        for (const clause of reported) {
          for (const quote of marked) expect(apart(clause, quote) || within(quote, clause)).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('quotations come in order, and carry on earlier ones', () => {
    fc.assert(
      fc.property(tag, story, (language, text) => {
        const { quotes, notes } = quotesIn(language, text);
        expect(notes).toHaveLength(quotes.length);
        for (const [index, quote] of quotes.entries()) {
          if (index > 0) expect(quote.span[0]).toBeGreaterThanOrEqual(quotes[index - 1]!.span[0]);
          if (quote.continues !== null) expect(quote.continues).toBeLessThan(index);
          if (quote.kind === 'term') expect(quote.speaker).toBeNull();
        }
      }),
      { numRuns: 200 },
    );
  });
});

const size = 300_000;
const repeat = (piece: string): string => piece.repeat(Math.ceil(size / piece.length));
const hostile: readonly [why: string, text: string][] = [
  ['straight marks', repeat('"')],
  ['marks and spaces', repeat('" \' ')],
  ['openings', repeat('“a ')],
  ['straight openings', repeat(' "a')],
  ['closings', repeat('a” ')],
  ['single openings', repeat(" 'a b")],
  ['brackets', repeat('(')],
  ['digits', repeat('1')],
  ['attributed quotations without end', repeat('said "x y z a," ')],
  ['attributions without end', repeat('राम ने कहा ')],
  ['names', repeat('John Smith ')],
  ['appositions', repeat('John, who ran, ')],
  ['titles', repeat('मंत्री राम सिंह ')],
  ['one surname for all', Array.from({ length: size / 12 }, (_, index) => `Ab${index.toString(36)} Singh.`).join(' ')],
  ['paragraphs of one quotation', repeat('"abc def ghi\n')],
];

describe('time grows in step with the text', () => {
  it.each(hostile)('%s', (_why, text) => {
    // One that took the square of it would not end.
    for (const language of ['en', 'hi']) expect(() => quotesIn(language, text)).not.toThrow();
  });
});
