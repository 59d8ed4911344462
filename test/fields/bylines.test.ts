import { describe, expect, it } from 'vitest';
import { storyOf } from './story-of.js';

type Row = readonly [why: string, head: string, bylines: string[]];

/** Each byline as `kind name`, with `(editor)`, `[title]` and `{agency of a person}` where there are any. */
function shown(head: string, language: 'en' | 'hi'): string[] {
  return storyOf(head, '', language).bylines.map(({ kind, name, role, title, agency }) =>
    [
      kind,
      name,
      role === 'editor' ? '(editor)' : '',
      title ? `[${title}]` : '',
      kind === 'person' && agency ? `{${agency}}` : '',
    ]
      .filter(Boolean)
      .join(' '),
  );
}

const english: readonly Row[] = [
  ['an agency and a stamp between slashes', 'Ferry stuck at the pier\nPTI / Nov 20, 2023, 15:15 (IST)', ['agency PTI']],
  [
    'an agency behind By and a bar',
    'Ferry stuck at the pier\nBy : IANS | Updated at : 05 Dec 2022 09:18 PM (IST)',
    ['agency IANS'],
  ],
  [
    'a poster beside an agency',
    'Ferry stuck at the pier\nPTI | | Posted by Meher Ranade\nNov 15, 2023 03:07 PM IST',
    ['agency PTI', 'person Meher Ranade (editor)'],
  ],
  ['a desk glued to By', 'Ferry stuck at the pier\nByHT Editorial\nNov 15, 2023 03:07 PM IST', ['desk HT Editorial']],
  [
    'a person with title and agency',
    'Ferry stuck at the pier\nBy ROWAN PIKE, AP Marine Writer',
    ['person ROWAN PIKE [AP Marine Writer] {ap}'],
  ],
  ['a name glued to its agency', 'Ferry stuck at the pier\nBy ROWAN PIKEAssociated Press', ['person ROWAN PIKE {ap}']],
  ['two people', 'Ferry stuck at the pier\nBy Asha Nambiar and Tom Hale', ['person Asha Nambiar', 'person Tom Hale']],
  ['a person beside a stamp', 'Ferry stuck at the pier\nOct 29, 2018  |  Asha Nambiar', ['person Asha Nambiar']],
  [
    'two people joined beside a stamp',
    'Ferry stuck at the pier\nOct 29, 2018  |  Asha Nambiar & Tom Hale',
    ['person Asha Nambiar', 'person Tom Hale'],
  ],
  [
    'a name above its desk',
    'Ferry stuck at the pier\n\nAsha Nambiar\nStaff Reporter\nOct 29, 2018 10:15 IST',
    ['person Asha Nambiar', 'desk Staff Reporter'],
  ],
  [
    'a name below a stamp that a bullet closes',
    'Ferry stuck at the pier\n\nOct 29, 2018 10:15 IST •\nAsha Nambiar',
    ['person Asha Nambiar'],
  ],
  [
    'a labelled desk beside an agency',
    'Ferry stuck at the pier\nBy PTI | Edited by: News Desk | Oct 29, 2018 10:15 IST',
    ['agency PTI', 'desk News Desk (editor)'],
  ],
  [
    'names below labels of their own lines',
    'Ferry stuck at the pier\nReported By:\nAsha Nambiar\nEdited By\nTom Hale\nOct 29, 2018 10:15 IST',
    ['person Asha Nambiar', 'person Tom Hale (editor)'],
  ],
  [
    'two names below their label',
    'Ferry stuck at the pier\nBy\nAsha Nambiar and Tom Hale',
    ['person Asha Nambiar', 'person Tom Hale'],
  ],
  ['a label with nothing but the page below', 'Ferry stuck at the pier\nBy\nFollow us\nOct 29, 2018 10:15 IST', []],
  [
    'an agency that passes for a person nowhere',
    'Ferry stuck at the pier\nBy Press Trust of India',
    ['agency Press Trust of India'],
  ],
  ['agencies without a name', 'Ferry stuck at the pier\n\nAgencies', ['agency Agencies']],
  [
    'a reporter run into the dateline',
    'Ferry stuck at the pier\n\nBy Asha Nambiar Kochi, Oct 17 (PTI) The old ferry stopped at noon, officials said on Monday.',
    ['person Asha Nambiar'],
  ],
  [
    'an agency, a place and two stamps',
    'Ferry stuck at the pier\nPTI | Kochi | Updated: 07-07-2021 21:49 IST | Created: 07-07-2021 20:31 IST',
    ['agency PTI'],
  ],
  [
    'an agency glued between section and stamp',
    'Ferry stuck at the pier\nWorld NewsAgence France-PresseUpdated: March 03, 2018 11:05 pm IST',
    ['agency Agence France-Presse'],
  ],
  [
    'agency, place in brackets and stamp',
    'Ferry stuck at the pier\nPTI Kochi (Kerala) Published 20.07.24, 06:24 PM',
    ['agency PTI'],
  ],
  [
    'a word for agencies beside the agency',
    'Ferry stuck at the pier\nAgency News ANI| Sep 02, 2023 10:12 PM IST',
    ['agency ANI'],
  ],
  ['a person whose name holds an agency’s letters', 'Ferry stuck at the pier\nBy Ani Thomas', ['person Ani Thomas']],
  [
    'a source in the head',
    'Ferry stuck at the pier\nSource : IANS\nLast Updated: Tue, Sep 11th, 2012, 14:21:08hrs',
    ['agency IANS'],
  ],
  [
    'an address beside the agency',
    'Ferry stuck at the pier\nPTI | desk@example.com\nPublished on: 28 July,2023 04:51 PM IST',
    ['agency PTI'],
  ],
  [
    'the house’s name beside the agency',
    'Ferry stuck at the pier\nDeccan Chronicle. | AFP\nPublished Sep 20, 2016, 3:49 pm IST',
    ['agency AFP'],
  ],
  [
    'an agency under a picture that has its credit',
    'Ferry stuck at the pier\nThe old ferry. (Photo: ANI/File)\nPress Trust of India\nUpdated: Jan 12, 2023 15:34 IST',
    ['agency Press Trust of India'],
  ],
  ['an agency behind a bullet', 'Ferry stuck at the pier\n\n  • ANI\n  • |\n  • Kochi (Kerala)', ['agency ANI']],
  [
    'an agency beside its kind of news',
    'Ferry stuck at the pier\nANI General News\nLast Updated : Aug 22 2019 | 8:20 PM IST',
    ['agency ANI'],
  ],
  [
    'an agency whose last word is a place',
    'Ferry stuck at the pier\n\nby Press Trust of India June 3, 2023\nin Coast',
    ['agency Press Trust of India'],
  ],
  [
    'an agency between section and stamp',
    'Ferry stuck at the pier\nAll India Press Trust of India Updated: June 03, 2023 9:31 pm IST',
    ['agency Press Trust of India'],
  ],
  [
    'an agency and the name of its picture',
    'Ferry stuck at the pier\nPhoto of IANS IANS|   Published: 3rd June 2023 9:01 pm IST',
    ['agency IANS'],
  ],
  [
    'an agency behind By with its place',
    'Ferry stuck at the pier\nBY PTI - NEW DELHI\nPublished on June 03, 2023',
    ['agency PTI'],
  ],
  [
    'an agency with the day of its dateline',
    'Ferry stuck at the pier\nPTI June 3 | Updated on June 3, 2023 Published on June 3, 2023',
    ['agency PTI'],
  ],
  [
    'an agency and the house’s desk',
    'Ferry stuck at the pier\nBy PTI, ET Online | Updated: 03 Jun 2023, 09:31 PM IST',
    ['agency PTI'],
  ],
  [
    'a person and a desk',
    'Ferry stuck at the pier\nAsha Nambiar, TNN | Jun 3, 2023, 21:01 IST',
    ['person Asha Nambiar', 'desk TNN'],
  ],
  [
    'a person, the house and the place',
    'Ferry stuck at the pier\nBy Asha Nambiar, Hindustan Times, Kochi\nJun 03, 2023 09:01 PM IST',
    ['person Asha Nambiar'],
  ],
  [
    'a person above the place and the stamp',
    'Ferry stuck at the pier\nAsha Nambiar\nKochi, June 3, 2023 21:01 IST\nUPDATED: June 3, 2023 21:31 IST',
    ['person Asha Nambiar'],
  ],
  [
    'a label on its line above a desk',
    'Ferry stuck at the pier\nBy Asha Nambiar\nTribune News Service\n',
    ['person Asha Nambiar', 'desk Tribune News Service'],
  ],
  [
    'a label behind the name above a desk',
    'Ferry stuck at the pier\nAsha Nambiar By\n\nExpress News Service\n',
    ['person Asha Nambiar', 'desk Express News Service'],
  ],
  [
    'a desk run into the first sentence',
    'Ferry stuck at the pier\n\nBy Konkan Web Desk: The old ferry between the islands stopped at noon, officials of the harbour said on Monday after a long inquiry into its gearbox and its crew.',
    ['desk Konkan Web Desk'],
  ],
  [
    'an agency run into the first sentence',
    'Ferry stuck at the pier\n\nBy Press Trust of India: The old ferry between the islands stopped at noon, officials of the harbour said on Monday after a long inquiry into its gearbox and its crew.',
    ['agency Press Trust of India'],
  ],
  [
    'a label behind the section',
    'Ferry stuck at the pier\n\nWorld News Edited by Asha Nambiar\n',
    ['person Asha Nambiar (editor)'],
  ],
  ['a bureau', 'Ferry stuck at the pier\nThe Hindu Bureau\nUpdated: Jan 12, 2023 15:34 IST', ['desk The Hindu Bureau']],
  ['no byline: a picture’s credit', 'Ferry stuck at the pier\n\nRepresentational image\nANI', []],
  ['no byline: killed by in a headline', 'Ferry hit by a drifting barge at night', []],
];

const hindi: readonly Row[] = [
  ['an agency behind By', 'घाट पर फंसी नौका, यात्री परेशान\nBy भाषा | Updated: March 19, 2021 20:59 IST', ['agency भाषा']],
  [
    'reporter and editor on lines of their own',
    'घाट पर फंसी नौका, यात्री परेशान\nReported By: Bhasha,\nEdited By: Meena Sahu,\nPublished Date : August 18, 2024 9:07 pm IST',
    ['agency Bhasha', 'person Meena Sahu (editor)'],
  ],
  [
    'agency, place and editor',
    'घाट पर फंसी नौका, यात्री परेशान\nएएनआई, देहरादून Published by: हेमा रावल Updated Wed, 15 Sep 2021 10:33 AM IST',
    ['agency एएनआई', 'person हेमा रावल (editor)'],
  ],
  [
    'agency and place before a bar',
    'घाट पर फंसी नौका, यात्री परेशान\nवार्ता ,गोरखपुर | Published By: Mohan Shah\nLast updated: Sun, 12 Mar 2023, 07:15 PM IST',
    ['agency वार्ता', 'person Mohan Shah (editor)'],
  ],
  [
    'a reporter in brackets before the dateline',
    'घाट पर फंसी नौका, यात्री परेशान\n(नसीम बेग) नयी दिल्ली, 23 अप्रैल (भाषा) पुरानी नौका दोपहर में रुक गई, अधिकारियों ने बताया।',
    ['person नसीम बेग'],
  ],
  [
    'a reporter in brackets on a line above the dateline',
    'घाट पर फंसी नौका, यात्री परेशान\n\n(नसीम बेग)\n\nनयी दिल्ली, 23 अप्रैल (भाषा) पुरानी नौका दोपहर में रुक गई, अधिकारियों ने बताया।',
    ['person नसीम बेग'],
  ],
  [
    'a bare name between stamp and dateline',
    'घाट पर फंसी नौका, यात्री परेशान\nUpdated: Dec 19, 2017 07:40 pm\nनसीम बेग\nनयी दिल्ली, 19 दिसंबर (भाषा) पुरानी नौका दोपहर में रुक गई, अधिकारियों ने बताया।',
    ['person नसीम बेग'],
  ],
  [
    'a name keeps its last vowel sign',
    'घाट पर फंसी नौका, यात्री परेशान\nWritten by सुमित्रा देवी | Updated: March 29, 2023 16:41 IST',
    ['person सुमित्रा देवी'],
  ],
];

describe('bylines', () => {
  it.each(english)('English: %s', (_why, head, bylines) => {
    expect(shown(head, 'en')).toEqual(bylines);
  });

  it.each(hindi)('Hindi: %s', (_why, head, bylines) => {
    expect(shown(head, 'hi')).toEqual(bylines);
  });

  it.each([';', ''])('reads reporters out of a credit, and no editors, behind "%s"', (mark) => {
    const foot = `Source: Reuters (Reporting by Asha Nambiar in Kochi and Tom Hale in Goa${mark} Editing by Jo Finch)`;
    expect(storyOf('Ferry stuck at the pier', foot).bylines.map(({ name }) => name)).toEqual([
      'Asha Nambiar',
      'Tom Hale',
    ]);
  });
});
