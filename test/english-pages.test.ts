import { describe, expect, it } from 'vitest';
import { parseStory } from '../src/parse.js';
import { prose } from './fields/story-of.js';

/** `headline | dateline | published | agencies | bylines | opening of the body`, `-` for what is not there. */
function shown(text: string): string {
  const { headline, dateline, published, agencies, bylines, body } = parseStory(text);
  return [
    headline?.text ?? '-',
    dateline?.text ?? '-',
    published?.value ?? '-',
    agencies.map(({ id }) => id).join(' ') || '-',
    bylines.map(({ kind, name }) => `${kind} ${name}`).join(', ') || '-',
    body[0]?.text.split(' ').slice(0, 3).join(' ') ?? '-',
  ].join(' | ');
}

type Row = readonly [why: string, head: string, found: string];

/** What the sites of English papers print above the text. */
const heads: readonly Row[] = [
  [
    'a place in capitals without a mark',
    'Ferry stuck at the pier again\n\nLUCKNOW ',
    'Ferry stuck at the pier again | LUCKNOW | - | - | - | The ferry between',
  ],
  [
    'a desk and its agency before the stamp',
    'Ferry stuck at the pier again\n\nTideline News Desk IANS, 30 Apr, 2015 01:13 PM\n',
    'Ferry stuck at the pier again | - | 2015-04-30T13:13:00+05:30 | ians | agency IANS | The ferry between',
  ],
  [
    'a day with its weekday below the headline, a line of buttons between',
    'Ferry stuck at the pier again\n\nThu May 18 2023\nicon-facebook icon-whatsapp\n\n',
    'Ferry stuck at the pier again | - | 2023-05-18 | - | - | The ferry between',
  ],
  [
    'the day of the visit above it',
    'Thu May 18 2023\n\nLatest News\n\nFerry stuck at the pier again\n\n',
    'Ferry stuck at the pier again | - | - | - | - | The ferry between',
  ],
  [
    'a picture’s text twice on one line',
    'Ferry stuck at the pier again\n\nPassengers wait on the pier as the ferry is out of service again. Passengers wait on the pier as the ferry is out of service again.\n\n',
    'Ferry stuck at the pier again | - | - | - | - | The ferry between',
  ],
  [
    'a reporter above the place and country',
    'Ferry stuck at the pier: what we saw\n\nMeera Rao\nKochi, India\nShare on WhatsApp\n\n',
    'Ferry stuck at the pier: what we saw | - | - | - | person Meera Rao | The ferry between',
  ],
  [
    'a reporter behind a label of letters',
    'Ferry stuck at the pier again\n\nIndia\n\noi-Meera Rao\n\nKochi, July 28: ',
    'Ferry stuck at the pier again | Kochi, July 28 | - | - | person Meera Rao | The ferry between',
  ],
];

/** What they print below it. */
const feet: readonly Row[] = [
  ['a reporter and where he sits', '\n\nMeera Rao in Srinagar', '- | - | - | - | person Meera Rao | The ferry between'],
];

describe('pages of English papers', () => {
  it.each(heads)('above the text: %s', (_why, head, found) => {
    expect(shown(head + prose.en)).toBe(found);
  });

  it.each(feet)('below the text: %s', (_why, foot, found) => {
    expect(shown(prose.en + foot)).toBe(found);
  });

  it('leaves the rules for comments to the page', () => {
    const foot =
      '\n\nNow we are on Telegram too. Follow us for updates\n\nComments\n\n' +
      'Disclaimer : We respect your thoughts and views! All comments will be moderated. Do not write what may hurt others.';
    expect(parseStory(prose.en + foot).body).toHaveLength(2);
  });
});
