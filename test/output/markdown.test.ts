import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { renderMarkdown } from '../../src/output/markdown.js';
import { plainText } from '../../src/output/words.js';
import { parsers } from './parsers.js';
import { datelineOf, disclaimerOf, quoteOf, shown, speakerOf, storyOf } from './stories.js';

/** Front matter and document, apart. */
function parts(markdown: string): [facts: unknown, document: string] {
  const end = markdown.indexOf('\n---\n', 3);
  return [parse(markdown.slice(4, end + 1)), markdown.slice(end + 5)];
}

describe('a whole story', () => {
  const story = storyOf({
    source: { name: 'out/7.txt', record: null, sha256: 'ab', length: 900 },
    language: 'hi',
    headline: shown('नदी पर नया पुल'),
    publisher: { id: 'nagar-darpan', name: 'नगर दर्पण', span: [0, 0] },
    agencies: [
      { id: 'ap', name: 'Associated Press', role: 'origin', mentions: [] },
      { id: 'pti-bhasha', name: 'PTI-Bhasha', role: 'feed', mentions: [] },
    ],
    bylines: [{ ...shown('By भाषा'), name: 'भाषा', kind: 'agency', title: null, agency: 'pti-bhasha', role: 'author' }],
    dateline: datelineOf('ओस्लो, 4 मई (एपी)', '2022-05-04'),
    updated: {
      ...shown('4 मई 2022 18:05'),
      value: '2022-05-04T18:05:00+05:30',
      timeZone: 'Asia/Kolkata',
      precision: 'minute',
      zoneFrom: 'default',
    },
    body: [shown('पुल खुल गया।'), shown('मंत्री ने कहा, “काम पूरा है।”')],
    quotes: [
      quoteOf('काम पूरा है।', { speaker: speakerOf('लीना होल्म', { title: 'मंत्री' }) }),
      quoteOf('और पुल बनेंगे।', { continues: 0 }),
      quoteOf('लागत घटेगी', { kind: 'indirect', speaker: speakerOf('लीना होल्म') }),
    ],
    disclaimer: disclaimerOf('यह खबर फीड से ली गई है।'),
  });

  it('is front matter, headline, bylines, paragraphs, quotations and disclaimer', () => {
    expect(parts(renderMarkdown(story))[1]).toBe(`
# नदी पर नया पुल

By भाषा

ओस्लो, 4 मई (एपी) — पुल खुल गया।

मंत्री ने कहा, “काम पूरा है।”

## Quotations

1. “काम पूरा है।” — लीना होल्म, मंत्री (direct)
2. “और पुल बनेंगे।” (direct, continues 1)
3. लागत घटेगी — लीना होल्म (indirect)

> यह खबर फीड से ली गई है।
`);
  });

  it('keeps its facts in the front matter', () => {
    expect(parts(renderMarkdown(story))[0]).toEqual({
      headline: 'नदी पर नया पुल',
      alternateHeadlines: [],
      summary: null,
      dateline: 'ओस्लो, 4 मई (एपी)',
      date: '2022-05-04',
      agencies: [
        { id: 'ap', name: 'Associated Press', role: 'origin' },
        { id: 'pti-bhasha', name: 'PTI-Bhasha', role: 'feed' },
      ],
      publisher: { id: 'nagar-darpan', name: 'नगर दर्पण' },
      bylines: [{ name: 'भाषा', kind: 'agency', role: 'author' }],
      published: null,
      updated: '2022-05-04T18:05:00+05:30',
      language: 'hi',
      source: { name: 'out/7.txt', record: null, sha256: 'ab' },
    });
  });

  it('is front matter alone where the text gave no story', () => {
    expect(renderMarkdown(storyOf())).toMatch(/^---\nheadline: null\n[\s\S]*\n---\n$/u);
  });
});

describe('front matter', () => {
  const values = [
    'no',
    '2022-05-04',
    '12:30:45',
    '1e3',
    '~',
    '',
    ' x ',
    '# not a comment',
    'a: b',
    '*anchor',
    '- item',
    '---',
    'x\n---\nevil: true\n---\n',
    `${'long '.repeat(60)}\n...\n`,
    '"quoted" \'both\' \\n',
    '\u001b[2J\u0000\u0085\u007F',
    'a\u202Eb\u2066c\uFEFF\u2028',
    'half \uD800 pair',
    '\u{E0041}',
    '{{ page.secret }}',
    '<script>',
    'नदी: पुल',
  ];
  it.each(values)('gives %j back as it was', (value) => {
    const markdown = renderMarkdown(storyOf({ headline: shown(value), language: value, dateline: datelineOf(value) }));
    expect(parts(markdown)[0]).toMatchObject({ headline: value, language: value, dateline: value });
    expect(markdown.slice(0, markdown.indexOf('\n---\n', 3))).not.toMatch(/[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069]/u);
  });

  it('gives any string back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const story = storyOf({ summary: shown(value), source: { name: value, record: 3, sha256: '', length: 0 } });
        expect(parts(renderMarkdown(story))[0]).toMatchObject({ summary: value, source: { name: value, record: 3 } });
      }),
    );
  });
});

/** A story that puts the same text into every place that a document has. */
function everywhere(text: string): string {
  const story = storyOf({
    headline: shown(text),
    bylines: [{ ...shown(text), name: text, kind: 'person', title: null, agency: null, role: 'author' }],
    body: [shown(text), shown(text)],
    quotes: [
      quoteOf(text, { kind: 'indirect', speaker: speakerOf(text, { title: text }) }),
      quoteOf(text, { speaker: speakerOf(text) }),
    ],
    disclaimer: disclaimerOf(text),
  });
  return parts(renderMarkdown(story))[1];
}

/** What every parser must see in it: the blocks that the writer made, and the words. */
function wanted(text: string): string[] {
  const seen = (shown: string) => plainText(shown).replaceAll('\u2060', '');
  const words = seen(text);
  return [
    `heading1: ${words}`,
    `paragraph: ${words}`,
    `paragraph: ${words}`,
    `paragraph: ${words}`,
    'heading2: Quotations',
    `list item paragraph: ${seen(`${text} — ${text}, ${text} (indirect)`)}`,
    `list item paragraph: ${seen(`“${text}” — ${text} (direct)`)}`,
    `blockquote paragraph: ${words}`,
  ];
}

const hostile = [
  '---\ntitle: x\n---\n',
  '---',
  '- - -',
  '***',
  '_ _ _',
  '===',
  'words\n===',
  'words\n---',
  '# no',
  '#no',
  '####### seven',
  'ends in #',
  'ends in ##',
  'ends in C#',
  '#',
  '- item',
  '+ item',
  '* item',
  '-',
  '1. item',
  '2) item',
  '1234567890. item',
  '1.',
  '(a) item',
  'iv. item',
  '- [ ] task',
  '[ ] task',
  '> quote',
  '>quote',
  '    indented code',
  '\tindented code',
  '```\nfence\n```',
  '~~~ fence',
  '`code`',
  '``a ` b``',
  '*em* **strong** ***both***',
  '_em_ __strong__ a_b_c',
  '~~gone~~ ~gone~',
  '==mark== ++ins++ H~2~O x^2^',
  '[x](javascript:alert(1))',
  '[x](<y> "z")',
  '![x](https://example.org/a.png)',
  '![]()',
  '[x]: /y "z"',
  '[x]: /y\n[x]',
  '[^1]\n[^1]: note',
  '[[wiki|link]]',
  '[]',
  '<script>alert(1)</script>',
  '<b>bold</b>',
  '<!-- comment -->',
  '<?php ?>',
  '<![CDATA[x]]>',
  '<https://example.org>',
  '<mail@example.org>',
  'https://example.org/a?b=c&d=e#f',
  'HTTP://EXAMPLE.ORG',
  'http://localhost/x //localhost ftp://example.org',
  'www.example.org (www.example.org) WWW.EXAMPLE.ORG',
  'example.org, example.in/a-b and नगर.example.com',
  'mail@example.org, a.b+c_d@sub.example.co.in mailto:mail@example.org xmpp:a@example.org',
  '@someone and a@b',
  '| a | b |\n| - | - |\n| 1 | 2 |',
  'a | b\n--|--',
  '&lt;b&gt; &amp; &#60; &#x3C; &copy &nosuch; R&D',
  '\\*not\\* \\',
  'ends in two spaces  \nand goes on',
  'ends in a backslash\\\nand goes on',
  '$x$ $$y$$ $5 and $6',
  '\\(x\\) \\[y\\]',
  ':smile: :+1: :100: 10:30:45',
  ': definition',
  '::: note',
  '!!! note',
  '{{ page.title }} {% raw %} {#id .class}',
  '%% hidden %%',
  'a\u0000b',
  '\u001b[31mred\u001b[0m \u009B2J',
  '\u202Egnp.exe\u202C \u2066x\u2069',
  '\uD800 alone',
  'line\u2028separator\u0085next',
];

describe('hostile text', () => {
  for (const [name, outline] of Object.entries(parsers)) {
    it.each(hostile)(`${name} sees only words in %j`, (text) => {
      expect(outline(everywhere(text))).toEqual(wanted(text));
    });
  }

  const signs = [...'#-+*_=>|`~$^:.!?[](){}<>&@%/\\"\'1a2)z \n', 'www.', 'http://', 'x@y.in', '&lt;', '  \n', '\t'];
  const more = [
    'कि',
    '<a>',
    '<!--',
    '-->',
    '[^1]:',
    '```',
    '---\n',
    '===\n',
    '|-|\n',
    '1. ',
    '- ',
    'mailto:',
    '\u0000',
  ];
  const text = fc
    .array(fc.constantFrom(...signs, ...more), { minLength: 1, maxLength: 24 })
    .map((all) => all.join(''))
    .filter((all) => plainText(all) !== '');
  for (const [name, outline] of Object.entries(parsers)) {
    it(`${name} sees only words in any text of such signs`, () => {
      fc.assert(
        fc.property(text, (value) => {
          expect(outline(everywhere(value))).toEqual(wanted(value));
        }),
        { numRuns: 400 },
      );
    });
  }
});
