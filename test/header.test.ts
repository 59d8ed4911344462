import { describe, expect, it } from 'vitest';
import type { Header, Stated } from '../src/header.js';
import { parseStory } from '../src/parse.js';
import type { Span } from '../src/text/span.js';
import { prose } from './fields/story-of.js';

const said = (text: string): Stated => ({ text, span: null, path: 'item/part' });
const storyWith = (header: Header, text: string = prose.en) => parseStory(text, { header });

/** A transmission: what stands around the story's paragraphs is header. */
const transmission =
  '\u0016\u0001a0001\u001F\u0002Ferry stuck^\nBy MEERA RAO=\nPTI Writer=\n' +
  '\tKOCHI, Mar 19 (PTI) _ The ferry between the two\nislands was late.\n\tNobody was\u0003 hurt.\nPTI KR RT\n\u0003';
const at = (part: string): Span => {
  const start = transmission.indexOf(part);
  return [start, start + part.length];
};
const inText = (text: string, part = text): Stated => ({ text, span: at(part), path: null });

describe('a header within the text', () => {
  const story = parseStory(transmission, {
    header: {
      headline: inText('Ferry stuck'),
      bylines: [inText('By MEERA RAO\nPTI Writer', 'By MEERA RAO=\nPTI Writer')],
      paragraphs: [
        at('KOCHI, Mar 19 (PTI) _ The ferry between the two\nislands was late.'),
        at('Nobody was\u0003 hurt.'),
        at('PTI KR RT'),
      ],
    },
  });

  it('gives its values with their spans', () => {
    expect(story.headline).toEqual({ text: 'Ferry stuck', span: at('Ferry stuck') });
    expect(story.bylines).toMatchObject([
      { text: 'By MEERA RAO', name: 'MEERA RAO', title: 'PTI Writer', agency: 'pti', span: at('By MEERA RAO') },
    ]);
  });

  it('leaves dateline, paragraphs and sign-off to the street, and lines end at paragraphs', () => {
    expect(story.dateline?.text).toBe('KOCHI, Mar 19 (PTI)');
    expect(story.body.map(({ text }) => text)).toEqual([
      'The ferry between the two islands was late.',
      'Nobody was hurt.',
    ]);
    expect(story.signoff?.desk).toEqual(['KR', 'RT']);
  });

  it('is a part of the partition, control bytes and all', () => {
    const shown = story.segments.map(({ kind, span }) => [kind, transmission.slice(...span)]);
    expect(shown.map(([, slice]) => slice).join('')).toBe(transmission);
    expect(shown[0]).toEqual(['header', '\u0016\u0001a0001\u001F\u0002']);
    expect(shown.at(-1)).toEqual(['header', '\u0003']);
  });
});

it('knows a dateline with the initials of an agency that it does not know, in a text that is the story’s own', () => {
  const text = 'KALIPUR (QA) - The ferry was late on Friday, officials said.';
  const { dateline } = parseStory(text, { header: { paragraphs: [[0, text.length]] } });
  expect([dateline?.text, dateline?.places[0]?.name, dateline?.agencies]).toEqual(['KALIPUR (QA)', 'KALIPUR', []]);
  expect(parseStory(text).dateline).toBeNull();
});

it('gives what may be done with a story as the format says it, and null words as nothing', () => {
  const path = 'usageTerms';
  const terms = ['Not for\nresale', ' '].map((text) => ({ text, span: null, path }));
  const { usageTerms } = parseStory('The ferry was late.', { header: { usageTerms: terms } });
  expect(usageTerms).toEqual([{ text: 'Not for resale', span: null, path }]);
  expect(parseStory('Not for resale').usageTerms).toEqual([]);
});

describe('a byline above a stated text', () => {
  const story = (paragraphs: readonly string[]) => {
    const text = paragraphs.join('\n\n');
    const spans = paragraphs.map(
      (paragraph): Span => [text.indexOf(paragraph), text.indexOf(paragraph) + paragraph.length],
    );
    return parseStory(text, { header: { paragraphs: spans } });
  };

  it.each([
    ['alone', ['By Meera Rao', `KOCHI (PTI) - ${prose.en}`]],
    ['below headings', ['BC-Ferry Tables', 'FERRY TIMES', 'By Meera Rao', 'NORTH PIER', `KOCHI (PTI) - ${prose.en}`]],
  ])('is read: %s', (_, paragraphs) => {
    const { bylines, body, segments } = story(paragraphs);
    expect(bylines.map(({ name }) => name)).toEqual(['Meera Rao']);
    expect(body.map(({ text }) => text)).not.toContain('By Meera Rao');
    expect(segments.filter(({ kind }) => kind === 'byline')).toHaveLength(1);
  });

  it('is none where a sentence begins so', () => {
    const { bylines, body } = story(['By noon the ferry had left.', prose.en]);
    expect(bylines).toEqual([]);
    expect(body[0]?.text).toBe('By noon the ferry had left.');
  });
});

describe('a headline printed once more over a stated text', () => {
  const lead = 'KOCHI, Mar 19 (PTI) The ferry between the two islands was late.';
  const storyOfLines = (lines: readonly string[]) => {
    const text = lines.join('\n\n');
    const paragraphs = lines.map((line): Span => [text.indexOf(line), text.indexOf(line) + line.length]);
    return parseStory(text, { header: { headline: said('Ferry late: islands wait'), paragraphs } });
  };
  const body = (lines: readonly string[]) => storyOfLines(lines).body.map(({ text }) => text);

  it('is the headline, with its place, and no paragraph', () => {
    const { headline, dateline, warnings } = storyOfLines(['Ferry late: Islands wait', lead]);
    expect(headline).toEqual({ text: 'Ferry late: Islands wait', span: [0, 24] });
    expect(dateline?.places[0]?.name).toBe('KOCHI');
    expect(warnings).toEqual([]);
    expect(body(['Ferry late: Islands wait', lead])).toEqual(['The ferry between the two islands was late.']);
  });

  it('has its rubrics and stamp above it; an agency among rubrics is one', () => {
    const story = storyOfLines(['19.03.2021 11:13 GMT', 'PTI', 'Ferry late: islands wait', 'By Meera Rao', lead]);
    expect(story.body).toHaveLength(1);
    expect(story.published?.value).toBe('2021-03-19T11:13:00+00:00');
    expect(story.bylines.map(({ name, kind }) => [name, kind])).toEqual([['Meera Rao', 'person']]);
  });

  it('has an agency alone above it for a byline', () => {
    const { bylines } = storyOfLines(['The Sports Xchange', 'Ferry late: islands wait', lead]);
    expect(bylines).toMatchObject([{ name: 'The Sports Xchange', kind: 'agency', agency: 'sports-xchange' }]);
  });

  it('has its stamp told once, in the zone of its sender and in that of the header', () => {
    const text = `19.03.2021 11:13 GMT\n\nFerry late: islands wait\n\n${lead}`;
    const paragraphs: Span[] = [
      [0, 20],
      [22, 46],
      [48, text.length],
    ];
    const updated = said('2021-03-19T13:13:54+02:00');
    const story = parseStory(text, { header: { headline: said('Ferry late: islands wait'), updated, paragraphs } });
    expect([story.published, story.updated?.value]).toEqual([null, '2021-03-19T13:13:54+02:00']);
  });

  it.each([
    [
      'below a sentence it is a crosshead',
      ['The pier was full on Friday, officials said.', 'Ferry late: islands wait', 'It rained.'],
      3,
    ],
    ['at the end it is one too', ['Rain', 'Ferry late: islands wait'], 2],
    ['other words are text', ['Ferry late', 'It was the third time in a week, officials said.'], 2],
  ])('%s', (_, lines, paragraphs) => {
    expect(body(lines)).toHaveLength(paragraphs);
  });
});

describe('a header beside the text', () => {
  it('gives its values with their paths', () => {
    const story = storyWith({
      headline: said('Ferry stuck'),
      publisher: said('The Times of India'),
      agencies: [said('Press Trust of India')],
      bylines: [said('Meera Rao, Associated Press')],
      dateline: said('Kochi, India'),
      language: said('en_in'),
      wire: { slug: 'ferry', wordCount: 40 },
      advisories: [{ kind: 'kill', ...said('Ferry story is withdrawn') }],
    });
    const place = { span: null, path: 'item/part' };
    expect(story).toMatchObject({
      headline: { text: 'Ferry stuck', ...place },
      publisher: { id: 'times-of-india', ...place },
      agencies: [
        { id: 'ap', role: 'origin', mentions: [{ text: 'Associated Press', in: 'header', ...place }] },
        { id: 'pti', role: 'feed' },
      ],
      bylines: [{ name: 'Meera Rao', agency: 'ap', ...place }],
      dateline: { text: 'Kochi, India', places: [{ name: 'Kochi', nameEn: 'Kochi', country: 'IN', ...place }] },
      language: 'en-IN',
      wire: { slug: 'ferry', wordCount: 40, category: null },
      advisories: [{ kind: 'kill', ...place }],
      warnings: [],
    });
  });

  it.each([
    [
      'Von Marta Beispiel und Jan Muster, dpa',
      [
        ['Marta Beispiel', 'person', 'dpa', 'dpa'],
        ['Jan Muster', 'person', 'dpa', 'dpa'],
      ],
    ],
    [
      'Por Ana Luz y Rui Mar',
      [
        ['Ana Luz', 'person', null],
        ['Rui Mar', 'person', null],
      ],
    ],
    ['José Luz y Mar', [['José Luz y Mar', 'person', null]]],
    ['Van Hale', [['Van Hale', 'person', null]]],
    ['Von dpa', [['dpa', 'agency', 'dpa']]],
    ['ByMeera Rao', [['Meera Rao', 'person', null]]],
    ['By Meera Rao, The Pier Gazette', [['Meera Rao', 'person', null, 'The Pier Gazette']]],
    ['Meera Rao, Pier State University', [['Meera Rao', 'person', null, 'Pier State University']]],
    [
      'By Meera Rao, Jon Hale',
      [
        ['Meera Rao', 'person', null, null],
        ['Jon Hale', 'person', null, null],
      ],
    ],
    ['By Meera Rao\nPierhaven Daybook', [['Meera Rao', 'person', null, 'Pierhaven Daybook']]],
    ['Reuters, JAN 02', [['Reuters', 'agency', 'reuters']]],
    ['gr/bp', [['gr/bp', 'desk', null]]],
    ['Talks go on, ready for all outcomes says the mayor', []],
  ])('reads the byline %s', (text, expected) => {
    const { bylines, warnings } = storyWith({ bylines: [said(text)] });
    const found = bylines.map(({ name, kind, agency, title }) => [name, kind, agency, title]);
    expect(found).toEqual(expected.map((byline) => [...byline, ...(byline.length === 3 ? [null] : [])]));
    expect(warnings.map(({ code }) => code)).toEqual(expected.length === 0 ? ['header.byline'] : []);
  });

  it('gives further headlines in their language, and no headline twice', () => {
    const alternateHeadlines = [said('Ferry, stuck'), said('Ferry late again'), said('नौका फंसी')];
    const story = storyWith({ headline: said('Ferry stuck'), alternateHeadlines, language: said('en-IN') });
    expect(story.alternateHeadlines.map(({ text, language }) => [text, language])).toEqual([
      ['Ferry late again', 'en-IN'],
      ['नौका फंसी', 'hi'],
    ]);
  });

  it('tells that the text stands elsewhere', () => {
    const { warnings } = parseStory('Ferry stuck', { header: { textElsewhere: true, paragraphs: [] } });
    expect(warnings.map(({ code }) => code)).toContain('header.text-elsewhere');
  });

  it.each([
    ['2021-03-19T20:59:41.000Z', '2021-03-19T20:59:41Z'],
    ['20210319T205941+0530', '2021-03-19T20:59:41+05:30'],
    ['20210319T205941Z', '2021-03-19T20:59:41Z'],
    ['20210319T2059Z', '2021-03-19T20:59:00Z'],
    ['20210319', '2021-03-19'],
    ['Fri, 19 Mar 2021 20:59:41 GMT', '2021-03-19T20:59:41+00:00'],
    ['Mar 19, 2021 8:59 PM', '2021-03-19T20:59:00+05:30'],
    ['soon', undefined],
  ])('reads the stamp %s', (text, value) => {
    expect(storyWith({ published: said(text) }).published?.value).toBe(value);
  });

  it('does not make up seconds', () => {
    expect(storyWith({ published: said('20210319T2059Z') }).published?.precision).toBe('minute');
  });

  it('gives the parts of a long value their own places', () => {
    const text = `By Meera Rao and Jon Hale\n\n${prose.en}\n\nJon Hale`;
    const byline: Stated = { text: 'By Meera Rao and Jon Hale', span: [0, 25], path: null };
    expect(storyWith({ bylines: [byline] }, text).bylines.map(({ span }) => span)).toEqual([
      [0, 12],
      [17, 25],
    ]);
  });

  it.each([
    ['NEW DELHI (AP)', 'New Delhi', 'IN'],
    ['LONDON, July 4 (PTI) —', 'London', 'GB'],
    ['Islamabad, Pakistan', 'Islamabad', 'PK'],
    ['WASHINGTON —', 'Washington', 'US'],
    ['Pierhaven, Oregon, USA', null, null],
    ['باريس (أ ف ب)', null, null],
  ])('reads the place of %s', (text, nameEn, country) => {
    expect(storyWith({ dateline: said(text) }).dateline?.places).toMatchObject([{ nameEn, country }]);
  });

  it.each([
    ['Mumbai/Pune', ['Mumbai', 'Pune']],
    ['Chennai, India / Kochi, India', ['Chennai', 'Kochi']],
    ['Mumbai/dpa', ['Mumbai']],
    ['Pierhaven/Kochi', ['Pierhaven', 'Kochi']],
  ])('reads the places of %s', (text, names) => {
    expect(storyWith({ dateline: said(text) }).dateline?.places.map(({ name }) => name)).toEqual(names);
  });

  it.each([
    ['afp.com', 'afp', 'afp.com'],
    ['www.ansa.it', 'ansa', 'www.ansa.it'],
    ['pier.example', undefined, undefined],
  ])('knows the agency by its host %s, and no publisher in it', (text, id, shown) => {
    const { agencies, publisher } = storyWith({ agencies: [said(text)], publisher: said(text) });
    expect([agencies[0]?.id, agencies[0]?.mentions[0]?.text]).toEqual([id, shown]);
    expect(publisher === null).toBe(id !== undefined);
  });

  it('gives a place in its own letters, without its country and the agency in brackets', () => {
    expect(storyWith({ dateline: said('روما (إيطاليا) (أ ف ب)') }).dateline).toMatchObject({
      text: 'روما (إيطاليا) (أ ف ب)',
      places: [{ name: 'روما' }],
      agencies: ['afp'],
    });
  });

  it.each(['MARCH 04, 2013', 'SAID TO BE JULY 5, 2021', '2021'])('finds no place in %s', (text) => {
    expect(storyWith({ dateline: said(text) }).dateline).toBeNull();
  });

  it('takes the year of the text’s dateline from its stamp', () => {
    const story = storyWith({ published: said('2021-03-19T10:00:00Z') }, `KOCHI, Mar 19 (PTI) ${prose.en}`);
    expect(story.dateline).toMatchObject({ date: '2021-03-19', yearFrom: 'published' });
  });

  it('keeps the place in the text of a value that both have', () => {
    const headline = 'Ferry between the two islands out of service';
    const story = storyWith({ headline: said(headline) }, `${headline}\n\n${prose.en}`);
    expect(story.headline?.span).toEqual([0, headline.length]);
  });

  it('tells what text and header say against each other', () => {
    const text = `Ferry stuck at the pier\nPTI\nPublished: Mar 19, 2021 10:00 IST\n\nKOCHI, Mar 19 (PTI) ${prose.en}`;
    const story = storyWith(
      {
        headline: said('Bridge opened'),
        dateline: said('Chennai'),
        published: said('2021-05-01'),
        language: said('hi'),
      },
      text,
    );
    expect(story.warnings.map(({ code }) => code)).toEqual([
      'header.language',
      'header.headline',
      'header.dateline',
      'header.time',
    ]);
    expect(story.headline?.text).toBe('Bridge opened');
    expect(story.dateline?.text).toBe('KOCHI, Mar 19 (PTI)');
  });

  it('says nothing where it is empty', () => {
    expect(storyWith({ headline: said(' '), language: said('??'), dateline: said('') })).toEqual({
      ...parseStory(prose.en),
    });
  });

  it('is read in its own letters, whatever those of the text', () => {
    const story = storyWith({ bylines: [said('एएनआई'), said('Meera Rao')] }, prose.en);
    expect(story.bylines).toMatchObject([{ agency: 'ani' }, { name: 'Meera Rao' }]);
    expect(storyWith({ bylines: [said('Meera Rao')] }, prose.hi).bylines).toMatchObject([{ name: 'Meera Rao' }]);
  });
});
