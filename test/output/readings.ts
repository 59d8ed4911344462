import type { Reading } from '../../src/parse.js';
import { at, datelineOf, piecesOf, quoteOf, speakerOf, storyOf } from './stories.js';

/** A reading of a Hindi page, made by hand: stamps glued to the byline, a feed's notice, two quotations. */
export function hindiReading(): Reading {
  const { source, segments } = piecesOf([
    ['chrome', 'होम | देश | खेल'],
    ['blank', '\n\n'],
    ['headline', 'नदी पर नया पुल खुला, यात्रियों का एक घंटा बचेगा'],
    ['blank', '\n'],
    ['byline', 'By भाषा'],
    ['timestamp', 'Updated: May 4, 2022 18:05 IST'],
    ['chrome', 'शेयर करें'],
    ['blank', '\n\n\n\n'],
    ['dateline', 'ओस्लो, 4 मई (एपी)'],
    ['blank', ' '],
    ['body', 'उत्तरी घाटी की दो बस्तियों के बीच बना पुल बुधवार को यात्रियों के लिए खोल दिया गया।'],
    ['blank', '\n\n'],
    ['body', 'परिवहन मंत्री लीना होल्म ने कहा, “काम समय से पहले पूरा हुआ।” उन्होंने जोड़ा कि लागत ‘अनुमान से कम’ रही।'],
    ['blank', '\n\n'],
    ['disclaimer', 'यह खबर भाषा की फीड से ली गई है; नगर दर्पण ने इसे संपादित नहीं किया है।'],
    ['blank', '\n'],
  ]);
  const by = at(source, 'भाषा');
  const feed = at(source, 'भाषा', at(source, 'यह खबर').span[0]);
  const city = at(source, 'ओस्लो');
  const agency = at(source, 'एपी');
  const stamp = at(source, 'May 4, 2022 18:05 IST');
  const headline = at(source, 'नदी पर नया पुल खुला, यात्रियों का एक घंटा बचेगा');
  const first = at(source, 'उत्तरी घाटी की दो बस्तियों के बीच बना पुल बुधवार को यात्रियों के लिए खोल दिया गया।');
  const start = at(source, 'परिवहन मंत्री').span[0];
  const end = at(source, 'रही।').span[1];
  const said = at(source, 'काम समय से पहले पूरा हुआ।');
  const term = at(source, 'अनुमान से कम');
  const minister = at(source, 'लीना होल्म');
  const story = storyOf({
    source: { name: 'pul.txt', record: null, sha256: '0'.repeat(64), length: source.length },
    language: 'hi',
    headline,
    publisher: { id: 'nagar-darpan', name: 'नगर दर्पण', span: at(source, 'नगर दर्पण').span },
    agencies: [
      { id: 'ap', name: 'Associated Press', role: 'origin', mentions: [{ ...agency, in: 'dateline' }] },
      {
        id: 'pti-bhasha',
        name: 'PTI-Bhasha',
        role: 'feed',
        mentions: [
          { ...by, in: 'byline' },
          { ...feed, in: 'disclaimer' },
        ],
      },
    ],
    bylines: [
      { ...at(source, 'By भाषा'), name: 'भाषा', kind: 'agency', title: null, agency: 'pti-bhasha', role: 'author' },
    ],
    dateline: {
      ...datelineOf('', '2022-05-04'),
      ...at(source, 'ओस्लो, 4 मई (एपी)'),
      places: [{ name: 'ओस्लो', nameEn: 'Oslo', country: 'NO', span: city.span }],
      yearFrom: 'updated',
      agencies: ['ap'],
    },
    updated: {
      ...stamp,
      value: '2022-05-04T18:05:00+05:30',
      timeZone: 'Asia/Kolkata',
      precision: 'minute',
      zoneFrom: 'text',
    },
    body: [first, { text: source.slice(start, end), span: [start, end] }],
    quotes: [
      quoteOf(said.text, {
        ...said,
        paragraph: 1,
        speaker: speakerOf('लीना होल्म', { span: minister.span, title: 'परिवहन मंत्री' }),
        cue: at(source, 'कहा'),
      }),
      quoteOf(term.text, {
        ...term,
        paragraph: 1,
        kind: 'partial',
        speaker: speakerOf('लीना होल्म', {
          mention: 'उन्होंने',
          span: at(source, 'उन्होंने').span,
          title: 'परिवहन मंत्री',
          resolvedBy: 'pronoun',
        }),
        cue: at(source, 'जोड़ा'),
      }),
    ],
    disclaimer: {
      headlineEdited: null,
      ...at(source, source.slice(at(source, 'यह खबर').span[0]).trimEnd()),
      edited: false,
      publisher: 'nagar-darpan',
      agency: 'pti-bhasha',
    },
    segments,
    warnings: [
      {
        code: 'quote.unopened',
        message: 'a quotation mark is closed and never opened',
        span: at(source, '4 मई').span,
      },
    ],
  });
  return {
    story,
    source,
    notes: [
      { field: 'headline', rule: 'first-line', span: at(source, 'होम | देश | खेल').span, chosen: false, why: 'a menu' },
      { field: 'headline', rule: 'line-above-byline', span: headline.span, chosen: true, why: '' },
      { field: 'dateline', rule: 'place-date-agency', span: story.dateline!.span!, chosen: true, why: 'strength 3' },
      { field: 'published', rule: 'label', span: stamp.span, chosen: false, why: 'its label says updated' },
      { field: 'lines', rule: 'menu-words', span: at(source, 'होम | देश | खेल').span, chosen: true, why: 'menu' },
      { field: 'lines', rule: 'above-byline', span: headline.span, chosen: true, why: 'title' },
      { field: 'quotes', rule: 'full-stop-within', span: said.span, chosen: true, why: 'a whole sentence' },
      { field: 'quotes', rule: 'marks', span: by.span, chosen: false, why: 'a name' },
      { field: 'segments', rule: 'furniture', span: at(source, 'शेयर करें').span, chosen: true, why: '' },
    ],
  };
}

/** A reading of an English story that does all it can to get out: escapes, overrides, a very long line. */
export function hostileReading(): Reading {
  const { source, segments } = piecesOf([
    ['headline', '\u001b[2J\u001b]0;owned\u0007Ferry \u202Eetal\u202C again'],
    ['blank', '\r\n'],
    ['chrome', `Home${' > News'.repeat(200)} > End`],
    ['blank', '\r'],
    ['body', `\u0000“We \u009B31mwait,” said the ferryman.\t${'x'.repeat(300)} \uD800 \u0301`],
  ]);
  const said = at(source, 'We \u009B31mwait,');
  return {
    source,
    notes: [{ field: 'headline\u001b[1m', rule: '\u001b[5m', span: [0, 20], chosen: false, why: 'why\nnot' }],
    story: storyOf({
      source: { name: 'bad\u001b[31m name\n.txt', record: null, sha256: '', length: source.length },
      headline: { text: '', span: segments[0]!.span },
      publisher: { id: 'x', name: '\u001b[2K', span: [0, 4] },
      body: [{ text: '', span: segments[4]!.span }],
      quotes: [
        quoteOf(said.text, { ...said, speaker: speakerOf('fer\u0007ryman', { mention: '\u202E', span: [0, 3] }) }),
      ],
      segments,
      warnings: [{ code: '\u001b[7m', message: '\u001b[8m', span: [0, 10] }],
    }),
  };
}
