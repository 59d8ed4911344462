import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable } from '../src/doc.js';
import { parseStory } from '../src/parse.js';
import { type Story, storySchema } from '../src/story.js';
import { foldSpace } from '../src/text/span.js';

/** The three promises, checked on one Story. */
function expectContract(text: string, story: Story): void {
  storySchema.parse(story);
  let at = 0;
  for (const { span } of story.segments) {
    expect(span[0]).toBe(at);
    expect(span[1]).toBeGreaterThan(span[0]);
    at = span[1];
  }
  expect(at).toBe(text.length);
  for (const { text: value, span } of shownValues(story)) expect(value).toBe(foldSpace(printable(text.slice(...span))));
  for (const quote of story.quotes) {
    const paragraph = story.body[quote.paragraph]!;
    expect(quote.span[0]).toBeGreaterThanOrEqual(paragraph.span[0]);
    expect(quote.span[1]).toBeLessThanOrEqual(paragraph.span[1]);
  }
}

interface Shown {
  readonly text: string;
  readonly span: readonly [number, number];
}

/** Every value of a Story that holds a text beside a span. */
function shownValues(value: unknown): Shown[] {
  if (Array.isArray(value)) return value.flatMap(shownValues);
  if (value === null || typeof value !== 'object') return [];
  const inner = Object.values(value).flatMap(shownValues);
  return 'text' in value && 'span' in value ? [value as Shown, ...inner] : inner;
}

const fixtures = join(import.meta.dirname, '..', 'fixtures');
const stories = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(join(fixtures, name), 'utf8'));

/** Pieces of stories, cut anywhere and put together in any order. */
const shuffled = fc
  .array(
    fc.tuple(fc.nat(stories.length - 1), fc.nat(5000), fc.nat(400)).map(([story, from, length]) => {
      const text = stories[story]!;
      const start = from % text.length;
      return text.slice(start, start + length);
    }),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

const signs = fc
  .array(
    fc.constantFrom(
      ...[
        ' ',
        '\n',
        '\r\n',
        '\t',
        '।',
        '.',
        ',',
        ':',
        '(',
        ')',
        '[',
        ']',
        '|',
        '-',
        '–',
        '‘‘',
        '’’',
        "''",
        '"',
        '“',
        '”',
        '«',
        '»',
      ],
      ...[
        'PTI',
        'भाषा',
        'नयी दिल्ली',
        'New Delhi',
        'March',
        '19 मार्च',
        '2021-03-19T20:59:41+5:30',
        '08:59 PM IST',
        'By ',
        'said',
        'ने कहा',
      ],
      ...[
        '\uFEFF',
        '\u200D',
        '\u00AD',
        '\uD83D',
        '\uDE00',
        '\u0000',
        '\u001B[31m',
        '\u202E',
        'ٱردو',
        'עברית',
        '१९',
        '&nbsp;',
        '<br>',
        'ख\u093C',
      ],
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), signs, shuffled);

describe('the contract holds for any string', () => {
  it('spans show their text and segments cover the input', () => {
    fc.assert(
      fc.property(anyText, (text) => expectContract(text, parseStory(text))),
      { numRuns: 400 },
    );
  });

  it('lone surrogates are kept', () => {
    const text = 'नयी दिल्ली, 4 मई (भाषा) एक\uD83D वाक्य यहां पूरा होता है। \uDE00 दूसरा भी।';
    expectContract(text, parseStory(text));
  });

  it('the same input gives the same output', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const first = parseStory(text);
        parseStory(other);
        expect(parseStory(text)).toEqual(first);
      }),
      { numRuns: 100 },
    );
  });

  it.each(['', ' ', '\n\n\n', '\uFEFF', '\u0000', '\u200D\u200D', '।', '“'])('no story in %j', (text) => {
    const story = parseStory(text);
    expectContract(text, story);
    expect(story.body).toEqual([]);
    expect(story.warnings.map(({ code }) => code)).toContain('story.none');
  });
});
