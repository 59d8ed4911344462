import { describe, expect, it } from 'vitest';
import { parseStory } from '../src/parse.js';
import { prose } from './fields/story-of.js';

const [first, second] = prose.en.split('\n\n') as [string, string];
const [erste, zweite] = prose.hi.split('\n\n') as [string, string];

/** The body's paragraphs, each by its first three words. */
const openings = (text: string): string[] =>
  parseStory(text).body.map((paragraph) => paragraph.text.split(' ').slice(0, 3).join(' '));

const both = ['The ferry between', 'Passengers were taken'];
const beide = ['दोनों द्वीपों के', 'यात्रियों को मछुआरों'];

const japanese = ['カリプルの港では機械の音が鳴り続けた。', '船は来週まで動かない見込みである。'];

const rows: readonly [why: string, text: string, paragraphs: string[]][] = [
  ['two paragraphs', prose.en, both],
  ['no newline at all: glued at a danda', `${erste}${zweite}`, [...beide]],
  ['glued behind a full stop', `${first}${second}`, both],
  ['a script without spaces', `渡し船が止まる\n\n${japanese.join('\n\n')}`, japanese],
  ['hard-wrapped lines', `${wrap(first)}\n\n${wrap(second)}`, both],
  [
    'paragraphs whose first line was broken off after a few words',
    'The ferry between the\ntwo islands was out of service for a third day on Tuesday, officials of the harbour said in\nthe evening.\nPassengers were taken\nacross in fishing boats while a new gearbox was being fitted, they told the reporters on the pier.',
    both,
  ],
  [
    'a wire’s first line, broken short',
    'KOCHI Nov 14 The ferry has run\nlate on all days of this week, and the harbour office said it\nwould go on so till the new gearbox was fitted in the yard of\nthe company that had built the boat for the two islands in the\nyear before last, when the old one was sold.',
    ['The ferry has'],
  ],
  [
    'a question in marks behind a comma',
    `${first}\n\nHe then asked, “Who will take us across when the tide goes out?”\n\n(More to come)`,
    ['The ferry between', 'He then asked,'],
  ],
  [
    'the agency of pictures below the text, printed for each',
    `${first}\n\n${second}\n\nANI\n\nANI\n\nANI\n\nPublished on: Wednesday, August 11, 2021, 11:30 PM IST`,
    both,
  ],
  ['furniture between paragraphs', `${first}\n\nAdvertisement\n\nContinues below advertisement\n\n${second}`, both],
  ['a link between paragraphs', `${first}\n\nAlso Read: Harbour to get a second pier by next year\n\n${second}`, both],
  ['a link in Hindi', `${erste}\n\nयह भी पढ़ें: बंदरगाह को मिलेगा दूसरा घाट, जानिए कब\n\n${zweite}`, beide],
  ['a link’s text glued behind the last sentence', `${prose.en} Read this story in Marathi`, both],
  [
    'a list of other stories and a copyright glued behind it',
    `${first} ${second} ALSO READ | Will the pier be mended? TOP NEWS Two held at the harbour © 2019-2024 Tideline News Service. All rights reserved.`,
    both.slice(0, 1),
  ],
  [
    'a standfirst above a place in capitals',
    `Ferry stuck at the pier again\nMay 3, 2021\nThe harbour has told passengers to wait for the new gearbox.\nNEW DELHI: ${first}\n${second}`,
    both,
  ],
  [
    'a standfirst that a later paragraph has again',
    `Ferry stuck at the pier again\nMay 3, 2021\n${second.slice(0, 60)}.\nTrending Photos\n${first}\n${second}`,
    both,
  ],
  [
    'a promotion behind it',
    `${prose.en}\n\nDownload the Mid-day app and subscribe to our newsletter for more stories.`,
    both,
  ],
  [
    'place, day and stamps in the head',
    `Ferry stuck at the pier again\nKochi, Mar 12, 2021, (Updated: Mar 12, 2021, 2:52 PM IST)\n\n${prose.en}`,
    both,
  ],
  [
    'a standfirst right under the headline',
    `PTI\nJune 10, 2021 / 04:31 PM IST\nFerry stuck at the pier again\nIt has been there for a week.\n\n${prose.en}\n\n${prose.en}`,
    [...both, ...both],
  ],
  ['the rate that sums were reckoned by', `${prose.en}\n\n($1 = 83.2500 Indian rupees)`, [...both, '($1 = 83.2500']],
  [
    'a note on a correction below',
    `${prose.en}\n\nCorrections and clarifications: An earlier version named the wrong pier.`,
    both,
  ],
  ['a plea for subscribers below', `${prose.en}\n\nBe Part of Quality Journalism`, both],
  ['a last sentence of three words', `${prose.en}\n\nNobody was hurt.`, [...both, 'Nobody was hurt.']],
  [
    'a related headline with a dateline above the story',
    `Ferry stuck at the pier again\n\nKochi, Mar 18 (PTI) Second pier by next year\nKochi, Mar 19 (PTI) ${prose.en}`,
    both,
  ],
  [
    'a picture’s text that ends in the agency, first of all',
    `Passengers wait at the pier of the smaller island as the ferry stays out of service. (Reuters)\n\n${prose.en}\n\n${second}`,
    [...both, 'Passengers were taken'],
  ],
  [
    'a picture’s text that ends in the photographer',
    `Ferry stuck at the pier again\n\nPassengers wait at the pier of the smaller island as the ferry stays out of service [Asha Nambiar/Reuters]\n\n${prose.en}`,
    both,
  ],
  ['a label of more stories within the text', `${first}\nMore From This Section\n${second}`, both],
  [
    'a standfirst with other words than the headline',
    `Ferry between the two islands out of service, harbour officials say\nA new gearbox has come by lorry from the mainland.\n${first}\n${second}\n${second}`,
    [...both, 'Passengers were taken'],
  ],
  [
    'a long standfirst over a place',
    `Ferry stuck at the pier again\n\nThe ferry has been at its pier for a third day, and no one can tell for how long it will stay there or who will pay for it.\n\nKochi: ${prose.en}`,
    both,
  ],
  ['a byline run into it', `Ferry stuck at the pier again\n\nBy Konkan Web Desk: ${prose.en}`, both],
  [
    'paragraphs that begin with the same office and name',
    `Ferry stuck at the pier again\n\nHarbour Minister Asha Nambiar Rao said on Tuesday that the ferry will stay at its pier.\n\n${first}\n\nHarbour Minister Asha Nambiar Rao also said that fishing boats will go on taking passengers.`,
    ['Harbour Minister Asha', 'The ferry between', 'Harbour Minister Asha'],
  ],
  [
    'a crosshead below the first paragraph of a story without a headline',
    [
      ' date 2020-07-09 The harbour board on Thursday opened a probe into the fire on a ferry, a day after the mayor wrote to the minister for ports and asked for one.',
      'Mayor asks for port probe',
      'The mayor, who wrote to the minister on Wednesday, asked for a probe by the port police into the fire. The letter says that the port had no fire engine for a month.',
      'The minister has asked the police for a report. The ferry was bought last year and had been painted in May. Nobody was hurt in the fire, the board said.',
      'The crew of the ferry has been asked to stay in the town. The board will meet again next week to hear them, and the port police will send an officer.',
    ].join('\n\n'),
    ['The harbour board', 'Mayor asks for', 'The mayor, who', 'The minister has', 'The crew of'],
  ],
  [
    'a synopsis in the head',
    `Ferry stuck at the pier again\n\nPTI\nLast Updated: Jul 25, 2020 11:18 IST\nSynopsis\nThe ferry has been at its pier for a third day and no one can tell for how long.\n\n${prose.en}`,
    both,
  ],
  [
    'a standfirst that is printed twice',
    `Fishing boats took the passengers across.\n\nFishing boats took the passengers across.\n\n${prose.en}`,
    both,
  ],
  [
    'a lead that is printed twice',
    `Island ferry out of service, passengers taken across\nThe island ferry was out of service and all passengers were taken across in boats.\nThe island ferry was out of service and all passengers were taken across in boats.\n\n${second}`,
    ['The island ferry', 'Passengers were taken'],
  ],
  [
    'words pulled out of the text, more than one',
    `Ferry stuck at the pier\n\n‘We waited for the tide all night long and nobody told us when it would come in’\n\n‘The boats of the fishermen took us across at last, and we thanked them for that’\n\n${first}\n\n“We waited for the tide all night long and nobody told us when it would come in,” said Asha Rao.\n\n“The boats of the fishermen took us across at last, and we thanked them for that,” she said.`,
    ['The ferry between', '“We waited for', '“The boats of'],
  ],
  [
    'another story with a head of its own',
    `${first}\n\n${second}\n\nNews Network\nSeptember 7, 2022\n\nRampur, Sept 7: The pier of the town was closed on Wednesday, and nobody could tell for how long.`,
    both,
  ],
  [
    'a related headline that is cut short',
    `${prose.en}\n\nYou might also like\n\nCoast\n\nThree held, ten hurt as bus with pilgrims meets with accident in…`,
    both,
  ],
  ['the last word of a sentence on a line of its own', `${first}\n\n${second.replace(/ added\.$/u, '\nadded.')}`, both],
  [
    'a place over the first text of a whole page',
    `${['Home', 'Trending', 'State', 'Metro', 'Business', 'Feature', 'Opinion', 'Careers', 'Timeout', 'Video', 'Epaper'].map((word) => `  • ${word}`).join('\n')}\nNo Result\nView All Result\n\nFerry stuck at the pier again\n\nUpdated: April 25th, 2019, 14:29 IST\n0\n\nKochi: ${prose.en}`,
    both,
  ],
  [
    'the beginning of the next story below the page’s own words',
    `${prose.en}\n\nGet all the latest, breaking news from the coast and the hills in a single click.\n\nLucknow (PTI): A second pier will be built by next year, the minister said on Friday.`,
    both,
  ],
  ['an agency that signs at the head', `(Bloomberg) -- ${prose.en}`, both],
  ['a copyright line behind it', `${prose.en}\n\n© 2019 Tidewater Post. It may not be reprinted.`, both],
  [
    'a crosshead stays',
    `${first}\n\nOld gearbox\n\n${second}`,
    ['The ferry between', 'Old gearbox', 'Passengers were taken'],
  ],
  ['a teaser above the story', `Kochi, Mar 19 (PTI) ${first.slice(0, 70)}\nKochi, Mar 19 (PTI) ${prose.en}`, both],
  ['an abstract above the dateline', `${first}\n\nNew Delhi: ${prose.en}`, both],
  [
    'a summary above the byline',
    `Ferry stuck at the pier again\n\nThe repair will take a week.\n\nPTI\nUpdated: Jul 25, 2020 11:18 IST\n\n${prose.en}`,
    both,
  ],
  [
    'a standfirst between head and picture',
    `Ferry stuck at the pier again\n\nPTI\nUpdated: Jul 25, 2020 11:18 IST\n\nRepairs take a week, he says.\n\nThe old ferry. (Representational image)\n\n${prose.en}`,
    both,
  ],
  [
    'a picture’s text that ends in a credit',
    `Ferry stuck at the pier again\n\nUpdated: Jul 25, 2020 11:18 IST\n\nThe old ferry at its pier in the rain. (AFP)\n\nMumbai: ${prose.en}`,
    both,
  ],
  [
    'a desk’s label over the story',
    `नौका फिर घाट पर फंसी रही\n\n${erste.split('।')[0]}।\n\nऐप पर पढ़ें\n\n${prose.hi}`,
    beide,
  ],
  ['a label over the story', `नौका फिर घाट पर फंसी रही\n\nसार\n${erste.split('।')[0]}।\n\nविस्तार\n${prose.hi}`, beide],
  [
    'the page’s foot',
    `${prose.en}\n\nAlso Read\nHarbour to get a second pier\nFishermen ask for a cold store\nTop Headlines\nMarkets slip\nRain ahead`,
    both,
  ],
  ['captions are no body', `Ferry stuck at the pier again\n\nRepresentational Image (File photo)\n\n${prose.en}`, both],
  [
    'a second story',
    `Kochi, Mar 19 (PTI) ${prose.en}\n\nNew pier for the harbour by next year\n\nLucknow, Mar 19 (PTI) A second pier will be built by next year, the minister said on Friday.`,
    both,
  ],
];

describe('body', () => {
  it.each(rows)('%s', (_why, text, paragraphs) => {
    expect(openings(text)).toEqual(paragraphs);
  });

  it('warns of a second story', () => {
    const text = rows.at(-1)![1];
    expect(parseStory(text).warnings).toMatchObject([{ code: 'story.second' }]);
  });

  it('keeps a speaker’s glued sentences together', () => {
    const text = `${first} "We have waited for three days.Nobody told us," said Mira Pillai, a teacher from the smaller island.`;
    expect(parseStory(text).body).toHaveLength(1);
  });
});

function wrap(text: string): string {
  return text.replace(/(.{50,60}) /gu, '$1\n');
}
