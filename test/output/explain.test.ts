import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderExplain } from '../../src/output/explain.js';
import { widthOf } from '../../src/output/width.js';
import type { Reading } from '../../src/parse.js';
import { segmentKinds } from '../../src/story.js';
import type { Span } from '../../src/text/span.js';
import { hindiReading, hostileReading } from './readings.js';
import { piecesOf, quoteOf, shown, speakerOf, storyOf } from './stories.js';

const plain = (reading: Reading, columns = 80) => renderExplain(reading, { color: false, columns });
const coloured = (reading: Reading, columns = 80) => renderExplain(reading, { color: true, columns });

/** The rows that paint the input: all above the legend. */
const painting = (page: string) => page.slice(page.indexOf('\n\n') + 2, page.indexOf('\n\nlegend'));

describe('a story', () => {
  it('is painted, listed and argued', () => {
    expect(plain(hindiReading())).toBe(`pul.txt · hi · 393 characters · 13 lines

  1 chrome     │ होम | देश | खेल ← menu: menu-words
               │
  3 headline   │ नदी पर नया पुल खुला, यात्रियों का एक घंटा बचेगा ← title: above-byline
  4 byline     │ By भाषा
    timestamp  ├ Updated: May 4, 2022 18:05 IST
    chrome     ├ शेयर करें
               │
  8 dateline   │ ओस्लो, 4 मई (एपी)
    body 0     ├ उत्तरी घाटी की दो बस्तियों के बीच बना पुल बुधवार को यात्रियों के लिए खोल
               │ दिया गया।
               │
 10 body 1     │ परिवहन मंत्री लीना होल्म ने कहा, “[0›काम समय से पहले पूरा हुआ।‹0]”
               │ उन्होंने जोड़ा कि लागत ‘[1›अनुमान से कम‹1]’ रही।
               │
 12 disclaimer │ यह खबर भाषा की फीड से ली गई है; नगर दर्पण ने इसे संपादित नहीं किया है।

legend  headline 47 · byline 7 · timestamp 30 · dateline 17 · body 185 ·
        disclaimer 70 · chrome 24 · blank 13 characters
        ├ same line · ← what the line was taken for, till the next ← ·
        [0›quotes[0]‹0]

Quotations ─────────────────────────────────────────────────────────────────────
[0] direct “काम समय से पहले पूरा हुआ।”
    ← लीना होल्म, परिवहन मंत्री by name 10:15 · cue 10:29 “कहा” · body[1]
    ✓ full-stop-within: a whole sentence
[1] partial “अनुमान से कम”
    ← लीना होल्म, परिवहन मंत्री by pronoun 10:62 “उन्होंने” · cue 10:71 “जोड़ा” ·
    body[1]

Fields ─────────────────────────────────────────────────────────────────────────
language      hi
headline      3:1 “नदी पर नया पुल खुला, यात्रियों का एक घंटा बचेगा”
              ✓ line-above-byline
              ✗ 1:1 “होम | देश | खेल” first-line: a menu
publisher     नगर दर्पण (nagar-darpan)
              12:33 “नगर दर्पण”
agencies[0]   Associated Press (ap), origin
              8:14 dateline “एपी”
agencies[1]   PTI-Bhasha (pti-bhasha), feed
              4:4 byline “भाषा”
              12:8 disclaimer “भाषा”
bylines[0]    भाषा, agency, author, pti-bhasha
              4:1 “By भाषा”
dateline      2022-05-04, year from updated, ap
              8:1 “ओस्लो, 4 मई (एपी)”
              8:1 place Oslo NO “ओस्लो”
              ✓ place-date-agency: strength 3
published     ✗ 4:17 “May 4, 2022 18:05 IST” label: its label says updated
updated       2022-05-04T18:05:00+05:30, minute, Asia/Kolkata, zone from text
              4:17 “May 4, 2022 18:05 IST”
body          2 paragraphs, 185 characters
disclaimer    edited: no, headline edited: not said, nagar-darpan, pti-bhasha
              12:1 “यह खबर भाषा की फीड से ली गई है; नगर दर्पण ने इसे संपादित नहीं कि…”
quotes        ✗ 4:4 “भाषा” marks: a name
segments      ✓ 4:38 “शेयर करें” furniture
not found     alternateHeadlines, summary, signoff, usageTerms, wire, advisories

Warnings ───────────────────────────────────────────────────────────────────────
note    quote.unopened 8:8 “4 मई”
        a quotation mark is closed and never opened
`);
  });

  it('fits a narrow window', () => {
    expect(painting(plain(hindiReading(), 44)).split('\n').slice(0, 14)).toEqual([
      '  1 chrome     │ होम | देश | खेल ← menu:',
      '               │ menu-words',
      '               │',
      '  3 headline   │ नदी पर नया पुल खुला, यात्रियों',
      '               │ का एक घंटा बचेगा ← title:',
      '               │ above-byline',
      '  4 byline     │ By भाषा',
      '    timestamp  ├ Updated: May 4, 2022 18:05',
      '               │ IST',
      '    chrome     ├ शेयर करें',
      '               │',
      '  8 dateline   │ ओस्लो, 4 मई (एपी)',
      '    body 0     ├ उत्तरी घाटी की दो बस्तियों के',
      '               │ बीच बना पुल बुधवार को यात्रियों',
    ]);
  });

  it('says the same in colour', () => {
    for (const reading of [hindiReading(), hostileReading()]) {
      const bare = coloured(reading).replace(/\u001b\[[0-9]+m/gu, '');
      expect(bare.replace(' · speaker cue', '')).toBe(plain(reading));
    }
  });

  it('gives each kind its colour, quotations a line under them, names and verbs a weight', () => {
    const page = coloured(hindiReading());
    expect(page).toContain('\u001b[96m\u001b[1mनदी पर नया पुल खुला');
    expect(page).toContain('\u001b[2mशेयर करें\u001b[22m');
    expect(page).toContain('\u001b[4mकाम समय से पहले पूरा हुआ।\u001b[24m');
    expect(page).toContain('\u001b[1mलीना होल्म\u001b[22m');
    expect(page).toContain('\u001b[3mकहा\u001b[23m');
  });

  it('of nothing is a heading and what was not found', () => {
    const reading = {
      source: '',
      notes: [],
      story: storyOf({ source: { name: null, record: 4, sha256: '', length: 0 } }),
    };
    expect(plain(reading)).toMatch(/^record #4 · en · 0 characters · 1 line\n\nlegend/u);
  });
});

/** A reading of one line, all of it one segment. */
function oneLine(kind: 'body' | 'chrome', source: string): Reading {
  return { source, notes: [], story: storyOf({ segments: [{ kind, span: [0, source.length] }] }) };
}

describe('long lines', () => {
  it('are cut in the middle, with the number of characters left out', () => {
    const page = plain(oneLine('chrome', `start ${'q'.repeat(1_000_000)} end`));
    expect(page.length).toBeLessThan(5_000);
    expect(page).toContain('start');
    expect(page).toContain('end\n');
    const left = Number(/…([0-9]+) characters left out…/u.exec(page.replace(/\n *│ /gu, ' '))?.[1]);
    expect([...page.matchAll(/q/gu)].length + left).toBe(1_000_000);
  });

  it('of the body are shown up to ten thousand characters', () => {
    expect(plain(oneLine('body', 'ab '.repeat(3_000)))).not.toContain('left out');
    expect(plain(oneLine('body', 'ab '.repeat(5_000)))).toContain('characters left out');
  });

  it('never part a letter from its marks', () => {
    for (const word of ['क्षत्रिय्याँ'.repeat(400), 'கோபுரம்'.repeat(400), '🇮🇳👩🏽‍🚒'.repeat(300), 'é'.repeat(3_000)]) {
      for (const columns of [40, 41, 42, 43]) {
        for (const row of painting(plain(oneLine('body', word), columns)).split('\n')) {
          expect(row.slice(17)).not.toMatch(/^[\p{M}\u200D\u{1F3FB}-\u{1F3FF}]|[\uD800-\uDFFF]/u);
          expect(row).not.toMatch(/[\u094D\u200D]$/u);
        }
      }
    }
  });

  it('take time in step with the text', () => {
    const sources = ['x', 'क', 'का ', '"', '\u0301', '\u200D', '\n', 'a\n', '\u001b', '\uD800', ' '].map((part) =>
      part.repeat(1_000_000 / part.length),
    );
    for (const source of sources) {
      // One that took the square of it would not end.
      expect(plain(oneLine('body', source)), JSON.stringify(source.slice(0, 3))).not.toBe('');
    }
  });
});

describe('glued paragraphs', () => {
  it('stand each on a row of its own, with its number', () => {
    const first = 'The ferry was full.';
    const second = 'It sank at dusk.';
    const source = `${first}${second}\nNo one drowned.`;
    const segments = piecesOf([
      ['body', first + second],
      ['blank', '\n'],
      ['body', 'No one drowned.'],
    ]).segments;
    const body = [
      { text: first, span: [0, 19] as const },
      { text: `${second} No one drowned.`, span: [19, source.length] as const },
    ];
    expect(painting(plain({ source, story: storyOf({ segments, body }), notes: [] }))).toBe(
      [
        '  1 body 0     │ The ferry was full.',
        '    body 1     ├ It sank at dusk.',
        '  2 body 1     │ No one drowned.',
      ].join('\n'),
    );
  });
});

describe('quotations', () => {
  it('carry their numbers in the text and in the list, nested and over lines', () => {
    const { source, segments } = piecesOf([
      ['body', 'He said: all is well, “the dam holds” she told him'],
      ['blank', '\n'],
      ['body', 'and the rest.'],
    ]);
    const outer = source.indexOf('all');
    const inner = source.indexOf('the dam');
    const story = storyOf({
      segments,
      quotes: [
        quoteOf('all', { kind: 'indirect', span: [outer, source.length - 1] }),
        quoteOf('the dam holds', { kind: 'partial', span: [inner, inner + 13], continues: 0 }),
      ],
    });
    const page = plain({ source, story, notes: [] });
    expect(painting(page)).toBe(
      [
        '  1 body       │ He said: [0›all is well, “[1›the dam holds‹1]” she told him',
        '  2 body       │ and the rest‹0].',
      ].join('\n'),
    );
    expect(page).toContain('[0] indirect all\n    ← no speaker found · body[0]\n');
    expect(page).toContain('[1] partial “the dam holds”\n    ← no speaker found · continues [0] · body[0]\n');
  });
});

describe('hostile text', () => {
  it('shows escapes as pictures and overrides by number', () => {
    const page = plain(hostileReading());
    expect(painting(page).split('\n')[0]).toBe('  1 headline   │ ␛[2J␛]0;owned␇Ferry <U+202E>etal<U+202C> again');
    expect(page).toContain('bad␛[31m name␊.txt');
  });

  const signs = fc.constantFrom(
    '\u001b[2J',
    '\u202E',
    '\r',
    '\n',
    '\t',
    '\u0000',
    '\u009B',
    '\uD800',
    'a',
    ' ',
    'क्',
    'षि',
    '漢',
    '😀',
    '\uFE0F',
    '\u0301',
    '\u200D',
    '\u2028',
    '…',
    'x'.repeat(90),
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(signs).map((all) => all.join('')),
  );
  /** Anything at all, but for the contract: segments are a partition, spans lie in the source. */
  const reading = fc
    .record({
      pieces: fc.array(fc.tuple(fc.constantFrom(...segmentKinds), text), { maxLength: 12 }),
      place: fc.tuple(fc.nat(60), fc.nat(60)),
      otherPlace: fc.tuple(fc.nat(60), fc.nat(60)),
      name: text,
      value: text,
      why: text,
    })
    .map(({ pieces, place, otherPlace, name, value, why }): Reading => {
      const { source, segments } = piecesOf(pieces);
      const spanAt = ([start, length]: [number, number]): Span => {
        return [Math.min(start, source.length), Math.min(start + length, source.length)];
      };
      const span = spanAt(place);
      const other = spanAt(otherPlace);
      const speaker = speakerOf(name, { mention: value, span: other, title: why });
      return {
        source,
        notes: [
          { field: 'headline', rule: why, span, chosen: true, why },
          { field: name, rule: value, span: other, chosen: false, why },
        ],
        story: storyOf({
          source: { name, record: null, sha256: '', length: source.length },
          segments,
          headline: { text: '', span },
          publisher: { id: value, name, span: other },
          body: [shown(source)],
          quotes: [
            quoteOf(value, { span, speaker, cue: { text: '', span: other } }),
            quoteOf(name, { span: other, kind: 'indirect' }),
          ],
          warnings: [{ code: value, message: why, span }],
        }),
      };
    });

  it('never reaches the terminal, and no row is too wide', () => {
    fc.assert(
      fc.property(reading, fc.integer({ min: 40, max: 100 }), (value, columns) => {
        const page = plain(value, columns);
        expect(page).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/u);
        for (const row of page.split('\n')) expect(widthOf(row)).toBeLessThanOrEqual(columns);
        expect(coloured(value, columns).replace(/\u001b\[[0-9]+m/gu, '')).not.toMatch(/(?!\n)[\p{Cc}]/u);
      }),
      { numRuns: 300 },
    );
  });
});
