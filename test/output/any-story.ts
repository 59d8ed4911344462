import * as fc from 'fast-check';
import type { Stamp, Story } from '../../src/story.js';
import type { Span } from '../../src/text/span.js';
import { shown, storyOf } from './stories.js';

/** Words that would be more than words if a format let them. */
export const hostile = [
  '</script><script>alert(1)</script>',
  '</title></head><body onload=alert(1)>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  ']]>',
  '-->',
  '<!--',
  '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;',
  '&lt;b&gt;&#0;&amp',
  '=HYPERLINK("http://example.org","x")',
  '+1-1',
  '@SUM(A1)',
  '\t=1+1',
  'a,"b";\r\nc',
  '\u202Egnp.exe\u202C',
  'NUL \0 BEL \x07 ESC \x1B[2J DEL \x7F NEL \x85',
  'half \uD83D and \uDC00 pairs',
  '\uFFFE\uFFFF\uFEFF',
  'line\u2028and\u2029paragraph',
  '__proto__',
  '',
  ' \n ',
] as const;

const anyText = fc.oneof(
  fc.constantFrom(...hostile),
  fc.constantFrom('Rain stops play', 'नदी पर नया पुल', 'By Meera Rao, PTI'),
  fc.string({ unit: 'binary', maxLength: 30 }),
);

const anyShown = anyText.map(shown);

const anyStated = fc.oneof(
  anyShown,
  anyText.map((text) => ({ text, span: null, path: 'newsItem/contentMeta/headline' })),
);

const anyStamp: fc.Arbitrary<Stamp> = fc
  .tuple(
    anyStated,
    fc.oneof(
      anyText,
      fc.constantFrom(
        '2021-03-19T20:59:41+05:30',
        '2021-03-19T20:59:41Z',
        '2021-03-19T20:59:41',
        '2021-03-19',
        '2021-02-30T10:00:00Z',
        '2021-13-01',
        '0000-01-01',
        '2021-03-19T24:00:00Z',
        '2021-03-19T23:59:60Z',
        '2021-03-19T20:59:41+99:00',
        '2024-02-29T00:00:00-14:00',
      ),
    ),
  )
  .map(([stated, value]) => ({ ...stated, value, timeZone: null, precision: 'second', zoneFrom: 'text' }));

const anyOf = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(value, { nil: null });
const some = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value[]> => fc.array(value, { maxLength: 3 });
const anyNumber = fc.constantFrom(0, 1, 7, 2 ** 40);

const anyPlace = fc
  .record({ name: anyText, nameEn: anyOf(anyText), country: anyOf(fc.constantFrom('IN', 'RU', 'x y', '"')) })
  .map((place) => ({ ...place, span: null, path: 'x' }));

/** Any Story that its schema allows, most of its words hostile; the stamps are of every kind, right and wrong. */
export const anyStory: fc.Arbitrary<Story> = fc
  .record({
    source: fc.record(
      {
        name: anyOf(anyText),
        record: anyOf(anyNumber),
        id: fc.oneof(anyText, fc.constantFrom('urn:newsml:example.org:20210319:7', 'tag:example.org,2021:7')),
        url: fc.oneof(
          anyText,
          fc.constantFrom('https://example.org/ख़बर?a=1&b=2#c', 'javascript:alert(1)', 'http://a b', 'http://[::1'),
        ),
        format: fc.constant('ninjs'),
        sha256: fc.constant('0123456789abcdef'.repeat(4)),
        length: anyNumber,
      },
      { requiredKeys: ['name', 'record', 'sha256', 'length'] },
    ),
    language: anyOf(fc.oneof(fc.constantFrom('en', 'hi', 'zh-Hans-CN'), anyText)),
    headline: anyOf(anyStated),
    alternateHeadlines: some(fc.tuple(anyShown, anyText).map(([words, language]) => ({ ...words, language }))),
    summary: anyOf(anyStated),
    publisher: anyOf(fc.record({ id: anyText, name: anyText, span: fc.constant(null) })),
    agencies: some(
      fc.record({
        id: anyText,
        name: anyText,
        role: fc.constantFrom('origin' as const, 'feed' as const),
        mentions: fc.constant([]),
      }),
    ),
    bylines: some(
      fc.record({
        text: anyText,
        name: anyText,
        span: fc.constant(null),
        kind: fc.constantFrom('person' as const, 'desk' as const, 'agency' as const),
        title: anyOf(anyText),
        agency: anyOf(anyText),
        role: fc.constantFrom('author' as const, 'editor' as const),
      }),
    ),
    dateline: anyOf(
      fc.record({ text: anyText, places: some(anyPlace), date: anyOf(anyText) }).map((dateline) => ({
        ...dateline,
        span: null,
        dateText: null,
        yearFrom: null,
        agencies: [],
      })),
    ),
    published: anyOf(anyStamp),
    updated: anyOf(anyStamp),
    body: some(anyShown),
    quotes: some(
      fc.record({
        text: anyText,
        span: fc.constant<Span>([0, 0]),
        paragraph: anyNumber,
        kind: fc.constantFrom('direct' as const, 'partial' as const, 'term' as const, 'indirect' as const),
        continues: anyOf(anyNumber),
        speaker: anyOf(
          fc.record({
            name: anyText,
            mention: anyText,
            span: fc.constant<Span>([0, 0]),
            title: anyOf(anyText),
            resolvedBy: fc.constantFrom('name' as const, 'role' as const, 'pronoun' as const, 'carried' as const),
          }),
        ),
        cue: anyOf(anyShown),
      }),
    ),
    disclaimer: anyOf(
      anyShown.map((words) => ({ ...words, edited: null, headlineEdited: true, publisher: null, agency: null })),
    ),
    signoff: anyOf(anyShown.map((words) => ({ ...words, agency: null, desk: [] }))),
    usageTerms: some(anyStated),
    wire: anyOf(
      fc.record({
        slug: anyOf(anyText),
        category: anyOf(anyText),
        priority: anyOf(fc.oneof(fc.constantFrom('4', '0', 'r', '12'), anyText)),
        take: anyOf(anyText),
        number: anyOf(anyText),
        service: anyOf(anyText),
        wordCount: fc.constant(null),
      }),
    ),
    advisories: some(
      fc
        .tuple(anyStated, fc.constantFrom('correction' as const, 'kill' as const, 'embargo' as const))
        .map(([stated, kind]) => ({ ...stated, kind })),
    ),
    warnings: some(fc.record({ code: anyText, message: anyText, span: fc.constantFrom(null, [1, 2] as Span) })),
  })
  .map((fields) => storyOf(fields as unknown as Partial<Story>));
