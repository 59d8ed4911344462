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
  [
    'a reporter between headline and dateline, of words that the story has nowhere else',
    'Ferry stuck at the pier again\n\nMeera Rao\n\nKochi, July 28: ',
    'Ferry stuck at the pier again | Kochi, July 28 | - | - | person Meera Rao | The ferry between',
  ],
  [
    'a reporter between headline and stamp',
    'Ferry stuck at the pier again\n\nMeera Rao\n\n3 Jun 2023 9:01 PM GMT\n\n',
    'Ferry stuck at the pier again | - | 2023-06-03T21:01:00+00:00 | - | person Meera Rao | The ferry between',
  ],
  [
    'a summary of some sentences between the headline and a place with a mark',
    'Ferry stuck at the pier again\n\nTwo people were taken off the ferry when it was stuck in the mud. In Rampur, ten people waited at the pier till the tide came, and were then taken across in the boats of two fishermen. The police took the master to the station.\n\nKochi/Rampur: ',
    'Ferry stuck at the pier again | Kochi/Rampur | - | - | - | The ferry between',
  ],
  [
    'a summary and a picture’s text between the headline and a place with a mark',
    'Ferry stuck at the pier again\nAmong the ten who waited, four were children, said the police.\nCrews were called out after the ferry ran on to the bank at low tide.\nKochi: ',
    'Ferry stuck at the pier again | Kochi | - | - | - | The ferry between',
  ],
  [
    'place and day with a bar between, on a line of their own',
    'Ferry stuck at the pier again\n\nKOCHI | Sept 10\n\n',
    'Ferry stuck at the pier again | KOCHI | Sept 10 | - | - | - | The ferry between',
  ],
  [
    'a desk before the label of a name that is not there',
    'Ferry stuck at the pier again\n\nExpress News Service By\n\nKOCHI: ',
    'Ferry stuck at the pier again | KOCHI | - | - | desk Express News Service | The ferry between',
  ],
  [
    'a summary between a crawler’s date and the byline',
    'date 2025-06-10 Left Menu\n\nFerry stuck at the pier again\n\nThe ferry was stuck at the pier again on Monday. Ten people waited for the tide in the rain, and were taken across in the boats of two fishermen. The harbour office will write to the company.\n\nKonkan News Desk | Kochi | Updated: 10-06-2025 13:46 IST\nFerry stuck at the pier again\n  • Country:\n  • India\n\n',
    'Ferry stuck at the pier again | - | 2025-06-10 | - | desk Konkan News Desk | The ferry between',
  ],
  [
    'a standfirst twice over a place with a mark',
    'Ferry stuck at the pier again (pic)\n\n0\n68\nTen people waited at the pier in the rain.\n\nTen people waited at the pier in the rain.\n\nKochi: ',
    'Ferry stuck at the pier again (pic) | Kochi | - | - | - | The ferry between',
  ],
  [
    'a picture’s text of two sentences with its credit behind',
    'Ferry stuck at the pier again\n\nCrews waited for a tide that would not come, a day after the ferry ran on to the bank.\n\nUpdated: Aug 17, 2018 13:16 IST\nWith the ferry on the bank, ten people waited at the pier in the rain till the tide came in the evening. They were then taken across in the boats of two fishermen, and nobody was hurt, the harbour office said. (HT Photo)\n\n',
    'Ferry stuck at the pier again | - | - | - | - | The ferry between',
  ],
  [
    'the photographers’ agency, which is no reporter',
    'Ferry stuck at the pier again\nANI photo\n\nKochi: ',
    'Ferry stuck at the pier again | Kochi | - | - | - | The ferry between',
  ],
  [
    'a card’s text, cut short before a link',
    'Ferry stuck at the pier again\n\nA crew of six was taken off the ferry in fishing boats on Frid... Read More\nKOCHI: ',
    'Ferry stuck at the pier again | KOCHI | - | - | - | The ferry between',
  ],
  [
    'a kicker there, which has words of the story',
    'Ferry stuck at the pier again\n\nFishing Boats\n\nKochi, July 28: ',
    'Ferry stuck at the pier again | Kochi, July 28 | - | - | - | The ferry between',
  ],
  [
    'two reporters, printed twice below the stamp',
    'Ferry stuck at the pier again\n\nindia Updated: Jan 03, 2004 21:20 IST\nMeera Rao/Jon Hale\nMeera Rao/Jon Hale\n\n',
    'Ferry stuck at the pier again | - | - | - | person Meera Rao, person Jon Hale | The ferry between',
  ],
  [
    'a topic with its year above the headline',
    'Island ferry strike 2021\n\nIsland ferry strike 2021: passengers taken across in fishing boats\n\nKochi, Apr 14: ',
    'Island ferry strike 2021: passengers taken across in fishing boats | Kochi, Apr 14 | - | - | - | The ferry between',
  ],
  [
    'a bar of buttons and a picture’s text glued before the place',
    'Ferry stuck at the pier again\n\nShare EMAIL PRINT Passengers wait on the pier of the island at dusk (File) Kochi: ',
    'Ferry stuck at the pier again | Kochi | - | - | - | The ferry between',
  ],
  [
    'the same before a place that nobody knows',
    'Ferry stuck at the pier again\n\nShare EMAIL PRINT Passengers wait on the pier of the island at dusk (File) Nehrinagar: ',
    'Ferry stuck at the pier again | Nehrinagar | - | - | - | The ferry between',
  ],
  [
    'an agency with the day of its stamp glued to it',
    'Ferry stuck at the pier again\nBy IANSSaturday, January 8, 2011\nKOCHI - ',
    'Ferry stuck at the pier again | KOCHI | 2011-01-08 | ians | agency IANS | The ferry between',
  ],
  [
    'a kicker in capitals',
    'FERRIES AND RECORDS\n\nIsland ferry stuck at the pier again, passengers wait\n\n',
    'Island ferry stuck at the pier again, passengers wait | - | - | - | - | The ferry between',
  ],
  [
    'a picture’s text twice, the second time with its credit',
    'Ferry stuck at the pier again\n\nThe ferry lay at the pier for three days and nights.\nThe ferry lay at the pier for three days and nights. © Tideline\n\n',
    'Ferry stuck at the pier again | - | - | - | - | The ferry between',
  ],
  [
    'a picture’s text twice over the headline',
    'The island ferry lay at the pier on Tuesday.\nThe island ferry lay at the pier on Tuesday.\n\nFerry stuck at the pier again\n\n',
    'Ferry stuck at the pier again | - | - | - | - | The ferry between',
  ],
  [
    'a picture’s text with place and day',
    'Ferry stuck at the pier again\n\nHarbour master Meera Rao, right, looks at the ferry on the pier in Kochi, India, June 23, 2011.\n\n',
    'Ferry stuck at the pier again | - | - | - | - | The ferry between',
  ],
  [
    'a picture’s text without its credit',
    ' date 2023-05-28 The island ferry at its pier |\n\n',
    '- | - | 2023-05-28 | - | - | The ferry between',
  ],
  [
    'a standfirst, the reporter and a label over the story',
    'Ferry stuck at the pier again\n\nIt has been there for a week and nobody knows for how long it will stay.\n\nMeera Rao\nNew Update\nFerry | Pier\n\n',
    'Ferry stuck at the pier again | - | - | - | person Meera Rao | The ferry between',
  ],
  [
    'a standfirst, a button, a picture’s text and highlights in bullets',
    'Ferry stuck at the pier again\n\nIt has been there for a week and nobody knows for how long it will stay.\n\nListen to Story\n\nThe ferry at its pier. (File photo)\n\nIn Short\n\n  • The ferry has been at its pier for a week now\n  • Nobody knows for how long it will stay there\n\n',
    'Ferry stuck at the pier again | - | - | - | - | The ferry between',
  ],
];

/** What they print below it. */
const feet: readonly Row[] = [
  ['a reporter and where he sits', '\n\nMeera Rao in Srinagar', '- | - | - | - | person Meera Rao | The ferry between'],
  [
    'an agency’s copyright',
    '\n\nCopyright 2010 The Associated Press. All rights reserved. This material may not be published or rewritten.',
    '- | - | - | ap | - | The ferry between',
  ],
  ['a copyright in brackets', '\n\n(Copyright © 2012 Agence France-Presse)', '- | - | - | afp | - | The ferry between'],
  [
    'a list of other stories, one with a dateline',
    '\n\nRelated articles\n\nBridge to be closed for a month\n\nKochi, Aug 21: The bridge over the creek will be closed.',
    '- | - | - | - | - | The ferry between',
  ],
];

describe('pages of English papers', () => {
  it.each(heads)('above the text: %s', (_why, head, found) => {
    expect(shown(head + prose.en)).toBe(found);
  });

  it.each(feet)('below the text: %s', (_why, foot, found) => {
    expect(shown(prose.en + foot)).toBe(found);
  });

  it.each([
    'Copyright 2010 The Associated Press. All rights reserved.',
    'Facebook Comments\n\nAbout Meera\n\nMeera Rao is a pilot. She writes about boats and piers for several papers.',
    'Related articles\n\nBridge to be closed for a month\n\nKochi, Aug 21: The bridge over the creek will be closed.',
  ])('ends the body before %j and names no publisher', (foot) => {
    const { body, publisher } = parseStory(`${prose.en}\n\n${foot}`);
    expect(body).toHaveLength(2);
    expect(publisher).toBeNull();
  });

  it('leaves the rules for comments to the page', () => {
    const foot =
      '\n\nNow we are on Telegram too. Follow us for updates\n\nComments\n\n' +
      'Disclaimer : We respect your thoughts and views! All comments will be moderated. Do not write what may hurt others.';
    expect(parseStory(prose.en + foot).body).toHaveLength(2);
  });

  it('names the house of a copyright line without its small words', () => {
    const { publisher } = parseStory(`${prose.en}\n\nCopyright © 2018 by Tidewater Post. All rights reserved.`);
    expect(publisher?.id).toBe('tidewater-post');
  });
});
