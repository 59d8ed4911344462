import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Doc } from '../../src/doc.js';
import { datelineDate, proposeDatelines } from '../../src/fields/dateline.js';
import type { DatelineDay, DatelineProposal } from '../../src/fields/proposals.js';
import { parseStory } from '../../src/parse.js';
import type { Stamp } from '../../src/story.js';
import { docOf } from './small-lexicon.js';

/** Running text to stand behind a dateline. */
const english =
  'The ferry to the island was late again on Monday, said the pilot. Nobody on the pier was told why it was so.';
const hindi = 'टापू की नाव सोमवार को फिर देर से आई, नाविक ने कहा। घाट पर खड़े लोगों को इसका कारण किसी ने नहीं बताया था।';

/** `text | places | date | agencies | strength`, then what else was found, as the tables below write a proposal. */
function summary(doc: Doc, proposal: DatelineProposal): string {
  const { places, day, agencies, strength } = proposal;
  const more = (['desk', 'reporter', 'site'] as const).flatMap((part) => {
    const span = proposal[part];
    return span ? [`${part} ${doc.text.slice(...span)}`] : [];
  });
  return [
    doc.source.slice(...doc.copy.sourceSpan(proposal.span)),
    places.map(({ name, nameEn, country }) => (nameEn ? `${name} = ${nameEn} ${country}` : name)).join(' + '),
    day ? (datelineDate(day, null, null, undefined).date ?? (day.month === null ? `day ${day.day}` : '!')) : '-',
    agencies.map(({ agency }) => agency?.id ?? '?').join(' ') || '-',
    strength,
    ...more,
  ].join(' | ');
}

const summaries = (text: string): string[] => {
  const doc = docOf(text);
  return proposeDatelines(doc).map((proposal) => summary(doc, proposal));
};

/** What stands at a line's start before running text, and the dateline that must come out of it. */
const inEnglish: readonly (readonly [opening: string, dateline: string])[] = [
  ['New Delhi, Mar 19 (PTI) ', 'New Delhi, Mar 19 (PTI) | New Delhi = New Delhi IN | --03-19 | pti | 3'],
  ['New Delhi, 21 Oct (PTI): ', 'New Delhi, 21 Oct (PTI) | New Delhi = New Delhi IN | --10-21 | pti | 3'],
  ['NEW DELHI, July 27 (PTI) — ', 'NEW DELHI, July 27 (PTI) | NEW DELHI = New Delhi IN | --07-27 | pti | 3'],
  ['NEW DELHI, Nov. 5 (PTI)\n', 'NEW DELHI, Nov. 5 (PTI) | NEW DELHI = New Delhi IN | --11-05 | pti | 3'],
  [
    'New Delhi [India], March 19 (ANI): ',
    'New Delhi [India], March 19 (ANI) | New Delhi = New Delhi IN | --03-19 | ani | 3',
  ],
  [
    'Srinagar (Jammu and Kashmir) [India], March 19 (ANI): ',
    'Srinagar (Jammu and Kashmir) [India], March 19 (ANI) | Srinagar = Srinagar IN | --03-19 | ani | 3',
  ],
  [
    'Panaji ( Goa ) [India], March 13 (ANI): ',
    'Panaji ( Goa ) [India], March 13 (ANI) | Panaji = Panaji IN | --03-13 | ani | 3',
  ],
  ['Rampur (Gujarat) Apr 13 (ANI): ', 'Rampur (Gujarat) Apr 13 (ANI) | Rampur | --04-13 | ani | 3'],
  [
    'Hyderabad (Pakistan), Mar 19 (AP) ',
    'Hyderabad (Pakistan), Mar 19 (AP) | Hyderabad = Hyderabad PK | --03-19 | ap | 3',
  ],
  [
    'HYDERABAD, Pakistan, Mar 19 (AP) — ',
    'HYDERABAD, Pakistan, Mar 19 (AP) | HYDERABAD = Hyderabad PK | --03-19 | ap | 3',
  ],
  ['Mon (Nagaland), Dec 5 (PTI) ', 'Mon (Nagaland), Dec 5 (PTI) | Mon = Mon IN | --12-05 | pti | 3'],
  [
    'Rampur (Maharashtra)/ Mumbai, Nov 02 (ANI): ',
    'Rampur (Maharashtra)/ Mumbai, Nov 02 (ANI) | Rampur + Mumbai = Mumbai IN | --11-02 | ani | 3',
  ],
  [
    'New Delhi/ Leh (Ladakh) [India], August 17 (ANI): ',
    'New Delhi/ Leh (Ladakh) [India], August 17 (ANI) | New Delhi = New Delhi IN + Leh = Leh IN | --08-17 | ani | 3',
  ],
  [
    'Jammu/Srinagar, Mar 19 (PTI) ',
    'Jammu/Srinagar, Mar 19 (PTI) | Jammu = Jammu IN + Srinagar = Srinagar IN | --03-19 | pti | 3',
  ],
  ['Karad (Maha), Mar 19 (PTI) ', 'Karad (Maha), Mar 19 (PTI) | Karad | --03-19 | pti | 3'],
  ['New Delhi, March 19 (IANS) ', 'New Delhi, March 19 (IANS) | New Delhi = New Delhi IN | --03-19 | ians | 3'],
  [
    'Los Angeles, March 19 (IANS/ANI) ',
    'Los Angeles, March 19 (IANS/ANI) | Los Angeles = Los Angeles US | --03-19 | ians ani | 3',
  ],
  [
    'New Delhi, June 6; IANS/RAMPURMAIL:  ',
    'New Delhi, June 6; IANS/RAMPURMAIL | New Delhi = New Delhi IN | --06-06 | ians | 3 | site RAMPURMAIL',
  ],
  ['London, March 19, 2021 (AFP) - ', 'London, March 19, 2021 (AFP) | London = London GB | 2021-03-19 | afp | 3'],
  ['Washington, Mar 19 (AP) ', 'Washington, Mar 19 (AP) | Washington = Washington US | --03-19 | ap | 3'],
  ['SAITAMA, Japan, Dec. 9 Kyodo - ', 'SAITAMA, Japan, Dec. 9 Kyodo | SAITAMA | --12-09 | kyodo | 3'],
  ['On board INS Pilot, Sep 2 (PTI) ', 'On board INS Pilot, Sep 2 (PTI) | On board INS Pilot | --09-02 | pti | 3'],
  [
    'Washington D.C. [USA], Mar 13 (ANI): ',
    'Washington D.C. [USA], Mar 13 (ANI) | Washington D.C. | --03-13 | ani | 3',
  ],
  [
    'By Meena Rao New York, Mar 19 (PTI) ',
    'New York, Mar 19 (PTI) | New York = New York US | --03-19 | pti | 3 | reporter Meena Rao',
  ],
  [
    'PUERTO DE MADRID (RIVERA), Mar 19 (PTI) ',
    'PUERTO DE MADRID (RIVERA), Mar 19 (PTI) | PUERTO DE MADRID | --03-19 | pti | 3',
  ],
  ['By Meena Rao Rampur, Mar 19 (PTI) ', 'Rampur, Mar 19 (PTI) | Rampur | --03-19 | pti | 3 | reporter Meena Rao'],
  [
    'Meena Rao New York, Mar 19 (PTI) ',
    'New York, Mar 19 (PTI) | New York = New York US | --03-19 | pti | 3 | reporter Meena Rao',
  ],
  ['WASHINGTON (Reuters) - ', 'WASHINGTON (Reuters) | WASHINGTON = Washington US | - | reuters | 2'],
  ['WASHINGTON (AP) — ', 'WASHINGTON (AP) | WASHINGTON = Washington US | - | ap | 2'],
  ['WASHINGTON (AP)—', 'WASHINGTON (AP) | WASHINGTON = Washington US | - | ap | 2'],
  ['NAIROBI, Kenya (AP) _ ', 'NAIROBI, Kenya (AP) | NAIROBI = Nairobi KE | - | ap | 2'],
  ['Paris (ats afp) ', 'Paris (ats afp) | Paris = Paris FR | - | ats afp | 2'],
  ['Berlin (dpa) - ', 'Berlin (dpa) | Berlin = Berlin DE | - | dpa | 2'],
  ['Rampur (U.N.I.): ', 'Rampur (U.N.I.) | Rampur | - | uni | 2'],
  ['PTI New Delhi: ', 'New Delhi | New Delhi = New Delhi IN | - | pti | 2'],
  ['Mumbai, Sep 4: ', 'Mumbai, Sep 4 | Mumbai = Mumbai IN | --09-04 | - | 2'],
  ['NEW DELHI, 30 Jun: ', 'NEW DELHI, 30 Jun | NEW DELHI = New Delhi IN | --06-30 | - | 2'],
  ['KHUNTI (JHARKHAND), 2 Nov: ', 'KHUNTI (JHARKHAND), 2 Nov | KHUNTI | --11-02 | - | 2'],
  ['Rampur, Sep 4: ', 'Rampur, Sep 4 | Rampur | --09-04 | - | 2'],
  ['Srinagar, September 14, 2022\n\n', 'Srinagar, September 14, 2022 | Srinagar = Srinagar IN | 2022-09-14 | - | 2'],
  ['LONDON, March 19. /Reuters/. ', 'LONDON, March 19. /Reuters/ | LONDON = London GB | --03-19 | reuters | 3'],
  ['New Delhi, Mar 19, RMNS: ', 'New Delhi, Mar 19, RMNS | New Delhi = New Delhi IN | --03-19 | - | 3 | site RMNS'],
  ['New Delhi: 19 March (PTI) ', 'New Delhi: 19 March (PTI) | New Delhi = New Delhi IN | --03-19 | pti | 3'],
  ['New Delhi: (PTI) ', 'New Delhi: (PTI) | New Delhi = New Delhi IN | - | pti | 2'],
  [
    '(Adds details) LONDON, March 19 (Reuters) - ',
    'LONDON, March 19 (Reuters) | LONDON = London GB | --03-19 | reuters | 3',
  ],
  ['MUMBAI: ', 'MUMBAI | MUMBAI = Mumbai IN | - | - | 1'],
  ['SITAPUR: ', 'SITAPUR | SITAPUR | - | - | 1'],
  ['Mumbai/Pune: ', 'Mumbai/Pune | Mumbai = Mumbai IN + Pune = Pune IN | - | - | 1'],
  ['Ludhiana, Punjab: ', 'Ludhiana, Punjab | Ludhiana = Ludhiana IN | - | - | 1'],
  ['UNI\n\nNew Delhi\n\n', 'New Delhi | New Delhi = New Delhi IN | - | - | 1'],
  ['New Delhi, ', 'New Delhi | New Delhi = New Delhi IN | - | - | 1'],
];

const inOtherLanguages: readonly (readonly [opening: string, dateline: string])[] = [
  ['नयी दिल्ली, 23 अप्रैल (भाषा) ', 'नयी दिल्ली, 23 अप्रैल (भाषा) | नयी दिल्ली = New Delhi IN | --04-23 | pti-bhasha | 3'],
  ['नई दिल्‍ली, २३ अप्रैल (भाषा) ', 'नई दिल्‍ली, २३ अप्रैल (भाषा) | नई दिल्‍ली = New Delhi IN | --04-23 | pti-bhasha | 3'],
  ['मुंबई, चार अप्रैल (भाषा) ', 'मुंबई, चार अप्रैल (भाषा) | मुंबई = Mumbai IN | --04-04 | pti-bhasha | 3'],
  ['रामपुर (उप्र), नौ मई (भाषा) ', 'रामपुर (उप्र), नौ मई (भाषा) | रामपुर | --05-09 | pti-bhasha | 3'],
  ['बीजिंग, 26 अक्तूबर (एपी) ', 'बीजिंग, 26 अक्तूबर (एपी) | बीजिंग = Beijing CN | --10-26 | ap | 3'],
  ['लखनऊ, 30 अक्टूबर (आईएएनएस)। ', 'लखनऊ, 30 अक्टूबर (आईएएनएस) | लखनऊ = Lucknow IN | --10-30 | ians | 3'],
  [
    'लखनऊ, 24 दिसंबर (Rampur Kiran) । ',
    'लखनऊ, 24 दिसंबर (Rampur Kiran) | लखनऊ = Lucknow IN | --12-24 | - | 3 | site Rampur Kiran',
  ],
  ['मुंबई और पुणे, 7 मई (भाषा) ', 'मुंबई और पुणे, 7 मई (भाषा) | मुंबई = Mumbai IN + पुणे = Pune IN | --05-07 | pti-bhasha | 3'],
  [
    '(रमा देवी) नयी दिल्ली, 23 अप्रैल (भाषा) ',
    'नयी दिल्ली, 23 अप्रैल (भाषा) | नयी दिल्ली = New Delhi IN | --04-23 | pti-bhasha | 3 | reporter रमा देवी',
  ],
  [
    '(सुधार के साथ) नयी दिल्ली, 23 अप्रैल (भाषा) ',
    'नयी दिल्ली, 23 अप्रैल (भाषा) | नयी दिल्ली = New Delhi IN | --04-23 | pti-bhasha | 3',
  ],
  [
    '(रमा के झा और सीता देवी) मुंबई, 23 अप्रैल (भाषा) ',
    'मुंबई, 23 अप्रैल (भाषा) | मुंबई = Mumbai IN | --04-23 | pti-bhasha | 3 | reporter रमा के झा और सीता देवी',
  ],
  [
    'पटना, जुलाई 14 -- पटना, निज संवाददाता। ',
    'पटना, जुलाई 14 -- पटना, निज संवाददाता | पटना = Patna IN | --07-14 | - | 3 | desk निज संवाददाता',
  ],
  ['(भाषा) नयी दिल्ली, 23 अप्रैल: ', 'नयी दिल्ली, 23 अप्रैल | नयी दिल्ली = New Delhi IN | --04-23 | pti-bhasha | 3'],
  ['(जी.एन.एस) ता. 28 मुंबई ', 'ता. 28 मुंबई | मुंबई = Mumbai IN | day 28 | gns | 3'],
  ['23 अप्रैल, मुंबई: ', '23 अप्रैल, मुंबई | मुंबई = Mumbai IN | --04-23 | - | 2'],
  ['पेइचिंग (भाषा): ', 'पेइचिंग (भाषा) | पेइचिंग = Beijing CN | - | pti-bhasha | 2'],
  ['रामपुर (वार्ता) : ', 'रामपुर (वार्ता) | रामपुर | - | univarta | 2'],
  ['वाशिंगटन (वार्ता/भाषा): ', 'वाशिंगटन (वार्ता/भाषा) | वाशिंगटन = Washington US | - | univarta pti-bhasha | 2'],
  ['वॉशिंगटन (एजेंसियां):', 'वॉशिंगटन (एजेंसियां) | वॉशिंगटन = Washington US | - | ? | 2'],
  ['कराची (रायटर)। ', 'कराची (रायटर) | कराची = Karachi PK | - | reuters | 2'],
  ['मुंबई (पीटीआई-भाषा)। ', 'मुंबई (पीटीआई-भाषा) | मुंबई = Mumbai IN | - | pti-bhasha | 2'],
  ['वाशिंगटन, प्रेट्र/एपी।', 'वाशिंगटन, प्रेट्र/एपी | वाशिंगटन = Washington US | - | pti ap | 2'],
  ['नई दिल्ली, एजेंसी । ', 'नई दिल्ली, एजेंसी | नई दिल्ली = New Delhi IN | - | ? | 2'],
  ['मुंबई, एएनआइ । ', 'मुंबई, एएनआइ | मुंबई = Mumbai IN | - | ani | 2'],
  ['एजेंसियां हैदराबाद/रामपुर। ', 'हैदराबाद/रामपुर | हैदराबाद = Hyderabad IN + रामपुर | - | ? | 2'],
  ['एजेंसी, नई दिल्ली। ', 'नई दिल्ली | नई दिल्ली = New Delhi IN | - | ? | 2'],
  ['निज संवाददाता, रामपुर। ', 'रामपुर | रामपुर | - | - | 2 | desk निज संवाददाता'],
  ['नई दिल्ली (ब्यूरो)। ', 'नई दिल्ली (ब्यूरो) | नई दिल्ली = New Delhi IN | - | - | 2 | desk ब्यूरो'],
  ['रामपुर, जुलाई 30 -- ', 'रामपुर, जुलाई 30 | रामपुर | --07-30 | - | 2'],
  [
    'रामपुर, जुलाई 14 -- सीतापुर, निज संवाददाता। ',
    'रामपुर, जुलाई 14 -- सीतापुर, निज संवाददाता | रामपुर + सीतापुर | --07-14 | - | 3 | desk निज संवाददाता',
  ],
  ['मुंबई, दि. 26 - ', 'मुंबई, दि. 26 | मुंबई = Mumbai IN | day 26 | - | 2'],
  ['रामपुर, 7 जून ', 'रामपुर, 7 जून | रामपुर | --06-07 | - | 2'],
  ['मुंबई, ', 'मुंबई | मुंबई = Mumbai IN | - | - | 1'],
  ['नई दिल्ली। (एजेंसी) ', 'नई दिल्ली। (एजेंसी) | नई दिल्ली = New Delhi IN | - | ? | 2'],
  ['पटना, 5 चैत । ', 'पटना, 5 चैत | पटना = Patna IN | - | - | 1'],
  ['पटना, चै.5: ', 'पटना, चै.5 | पटना = Patna IN | - | - | 1'],
  ['मुंबई, ता. 19 ', 'मुंबई, ता. 19 | मुंबई = Mumbai IN | day 19 | - | 2'],
  ['मुंबई, ता. 19\n', 'मुंबई, ता. 19 | मुंबई = Mumbai IN | day 19 | - | 2'],
  ['ശ്രീനഗർ∙ ', 'ശ്രീനഗർ | ശ്രീനഗർ = Srinagar IN | - | - | 1'],
  ['ଶ୍ରୀନଗର,୧୯।୩: ', 'ଶ୍ରୀନଗର,୧୯।୩ | ଶ୍ରୀନଗର = Srinagar IN | --03-19 | - | 2'],
  ['रामपुर, पटना: ', 'रामपुर, पटना | रामपुर + पटना = Patna IN | - | - | 1'],
  ['रामपुर टाइम्स, पटना: ', 'पटना | पटना = Patna IN | - | - | 1 | site रामपुर टाइम्स'],
  ['लखनऊ. ', 'लखनऊ | लखनऊ = Lucknow IN | - | - | 1'],
  ['नई दिल्ली। ', 'नई दिल्ली | नई दिल्ली = New Delhi IN | - | - | 1'],
  ['नई दिल्ली : ', 'नई दिल्ली | नई दिल्ली = New Delhi IN | - | - | 1'],
  ['नयी दिल्लीः ', 'नयी दिल्ली | नयी दिल्ली = New Delhi IN | - | - | 1'],
  ['पटना (धवन): ', 'पटना (धवन) | पटना = Patna IN | - | - | 1'],
  ['पटना, रमा देवी। ', 'पटना, रमा देवी | पटना = Patna IN | - | - | 1 | reporter रमा देवी'],
  ['ممبئی ، یکم ستمبر (یو این آئی) ', 'ممبئی ، یکم ستمبر (یو این آئی) | ممبئی = Mumbai IN | --09-01 | uni | 3'],
  ['نئی دہلی26اکتوبر:', 'نئی دہلی26اکتوبر | نئی دہلی = New Delhi IN | --10-26 | - | 2'],
  ['کراچی (کامرس ڈیسک) ', 'کراچی (کامرس ڈیسک) | کراچی = Karachi PK | - | - | 2 | desk کامرس ڈیسک'],
  ['ਨਵੀਂ ਦਿੱਲੀ, 20 ਜੁਲਾਈ- ', 'ਨਵੀਂ ਦਿੱਲੀ, 20 ਜੁਲਾਈ | ਨਵੀਂ ਦਿੱਲੀ = New Delhi IN | --07-20 | - | 2'],
  ['নতুন দিল্লি, ১৯ মাৰ্চঃ ', 'নতুন দিল্লি, ১৯ মাৰ্চ | নতুন দিল্লি = New Delhi IN | --03-19 | - | 2'],
  ['கோவை, மார்ச்.19- ', 'கோவை, மார்ச்.19 | கோவை | --03-19 | - | 2'],
  ['டெல்லி: ', 'டெல்லி | டெல்லி = Delhi IN | - | - | 1'],
  ['ശ്രീനഗർ : ', 'ശ്രീനഗർ | ശ്രീനഗർ = Srinagar IN | - | - | 1'],
  ['ممبئی، 14؍ستمبر (یو این آئی): ', 'ممبئی، 14؍ستمبر (یو این آئی) | ممبئی = Mumbai IN | --09-14 | uni | 3'],
  ['लखनऊ, 30 अक्टूबर (आईएएनएस)| ', 'लखनऊ, 30 अक्टूबर (आईएएनएस) | लखनऊ = Lucknow IN | --10-30 | ians | 3'],
  ['भाषा\n\nपटना,\n\n', 'पटना | पटना = Patna IN | - | - | 1'],
  ['ଶ୍ରୀନଗର:', 'ଶ୍ରୀନଗର | ଶ୍ରୀନଗର = Srinagar IN | - | - | 1'],
  ['નવીદિલ્હી, ', 'નવીદિલ્હી | નવીદિલ્હી = New Delhi IN | - | - | 1'],
];

/** Whole texts with the datelines that must come out, where a line's start does not show the shape. */
const inside: readonly (readonly [text: string, ...datelines: string[]])[] = [
  [
    'The pilot was told. New Delhi, Mar 19 (PTI) The ferry was late.',
    'New Delhi, Mar 19 (PTI) | New Delhi = New Delhi IN | --03-19 | pti | 3',
  ],
  [
    'date 2023-07-28 FERRY LATE AGAIN AND NOBODY WAS TOLD Rampur, Mar 19 (PTI) The ferry was late.',
    'Rampur, Mar 19 (PTI) | Rampur | --03-19 | pti | 3',
  ],
  [
    'नाव फिर देर से आई, नाविक को नहीं बताया गया नयी दिल्ली, चार अप्रैल (भाषा) टापू की नाव',
    'नयी दिल्ली, चार अप्रैल (भाषा) | नयी दिल्ली = New Delhi IN | --04-04 | pti-bhasha | 3',
  ],
  [
    `नयी दिल्ली, चार अप्रैल (भाषा) टापू की नयी दिल्ली, चार अप्रैल (भाषा) ${hindi}`,
    'नयी दिल्ली, चार अप्रैल (भाषा) | नयी दिल्ली = New Delhi IN | --04-04 | pti-bhasha | 3',
    'नयी दिल्ली, चार अप्रैल (भाषा) | नयी दिल्ली = New Delhi IN | --04-04 | pti-bhasha | 3',
  ],
  [`November 23, 2023 09:09 pm | Updated 10:14 pm IST - MUMBAI\n${english}`, 'MUMBAI | MUMBAI = Mumbai IN | - | - | 1'],
  [
    `A ferry late again: Asha RaoMumbai, Mar 19 (PTI) ${english}`,
    'Mumbai, Mar 19 (PTI) | Mumbai = Mumbai IN | --03-19 | pti | 3',
  ],
  [`Mumbai (Madhya Pradesh): ${english}`, 'Mumbai (Madhya Pradesh) | Mumbai = Mumbai IN | - | - | 2'],
  [`date 2023-07-28 Mumbai: ${english}`, 'Mumbai | Mumbai = Mumbai IN | - | - | 1'],
  [
    `date 2023-07-28 Rampur (Gujarat) [India], Mar 19 (ANI): ${english}`,
    'Rampur (Gujarat) [India], Mar 19 (ANI) | Rampur | --03-19 | ani | 3',
  ],
  [`Paris (ats afp) In a bid to go on, ${english}`, 'Paris (ats afp) | Paris = Paris FR | - | ats afp | 2'],
  [`PTI / Nov 15, 2023, 14:29 (IST) NEW DELHI: ${english}`, 'NEW DELHI | NEW DELHI = New Delhi IN | - | - | 1'],
];

/** Places that the gazetteer does not know, before a colon. */
const unknown: readonly (readonly [text: string, dateline: string | null])[] = [
  [`Aug 10, 2019 | PTI\nRampur: A ferry at Rampur sank. ${english}`, 'Rampur | Rampur | - | - | 1'],
  [`By Meena Rao\nRampur: A ferry at Rampur sank. ${english}`, 'Rampur | Rampur | - | - | 1'],
  [`भाषा\nरामपुर: रामपुर में एक नाव डूब गई। ${hindi}`, 'रामपुर | रामपुर | - | - | 1'],
  // Without the page's head above, or where the name does not come again, it may be a label.
  [`A ferry sank\nRampur: A ferry at Rampur sank. ${english}`, null],
  [`Aug 10, 2019 | PTI\nRampur: A ferry sank. ${english}`, null],
  [`Aug 10, 2019 | PTI\nExplained: A ferry sank. ${english}`, null],
  [`Aug 10, 2019 | PTI\nKenya: A ferry in Kenya sank. ${english}`, null],
];

/** What opens a line and is no dateline. */
const negatives: readonly (readonly [text: string, why: string])[] = [
  [`नोट: ${hindi}`, 'a label'],
  [`मध्य प्रदेश: ${hindi}`, 'a state'],
  [`Madhya Pradesh, ${english}`, 'a state'],
  [`सवाल: ${hindi}`, 'a label'],
  [`Question: ${english}`, 'a label'],
  [`Coronavirus in India: ${english}`, 'words before a colon'],
  [`Meena Rao, Mumbai: ${english}`, 'a name before a place'],
  [`Rampur Ferry: ${english}`, 'words before a colon'],
  [
    'The Hague - a city - is the seat of the court. It rained there all day and all night long, people said.',
    'a place in a sentence',
  ],
  [`Andhra Pradesh (AP) has said that ${english}`, 'the initials of a state'],
  [`Andhra Pradesh (AP): ${english}`, 'the initials of a state'],
  [`Associated Press (AP) reported that ${english}`, 'an agency’s name and its initials'],
  [
    'Delhi, Mumbai and Kolkata are large cities. They lie on plains and coasts, and each of them is old.',
    'a list of places',
  ],
  [
    'Mumbai, the capital of films, was wet. It rained there all day and all night long, people said.',
    'a place in a sentence',
  ],
  [`दिल्ली, मुंबई और कोलकाता में ${hindi}`, 'a list of places'],
  [`दिल्ली, 7 जून को ${hindi}`, 'a day in a sentence'],
  [`दिल्ली, 7 जून (शुक्रवार) को ${hindi}`, 'a day in a sentence'],
  [`शुक्रवार, 7 जून: ${hindi}`, 'a weekday'],
  [`Friday, June 7: ${english}`, 'a weekday'],
  [`In Rampur, June 7: ${english}`, 'words of a sentence'],
  [`Published, June 7: ${english}`, 'a label'],
  [`समाचार एजेंसी (भाषा) ने ${hindi}`, 'an agency in a sentence'],
  ['Mumbai: Ferry late again', 'a headline'],
  ['मुंबई: नाव फिर देर से आई', 'a headline'],
  [`Mon: ${english}`, 'an ordinary word'],
  [`Delhi-NCR: ${english}`, 'a name that goes on'],
  [`जम्मू.कश्मीर में ${hindi}`, 'a hyphen that was lost'],
  ['एएनआई, पटना Published by: रमा देवी Updated Wed, 15 Sep 2021 10:33 AM IST', 'a byline'],
  ['वार्ता ,पटना | Published By: Rama Devi', 'a byline'],
  ['पटना | Updated: March 29, 2023 16:41 IST', 'a byline'],
  ['Mumbai\nPune\nPatna', 'a menu'],
  ['New Delhi, Mar 19 (AP Photo) A ferry.', 'the credit of a picture'],
  [`Mumbai: ${english} (Photo: UNI)`, 'the text of a picture'],
  ['The ferry was late, he said in a note dated March 19 (PTI) that was read out.', 'a day in a sentence'],
  ['It was late in Mumbai, March 19 (PTI)', 'nothing follows'],
  [`In the year 2021 the UNI (${english})`, 'a long bracket'],
  ['UNICEF: ', 'a name that holds an agency’s initials'],
  [
    'Dienstag, 19.11.2024: Der Hafen Nord gewann das erste Spiel gegen die Insel am Abend mit 6:4.',
    'a weekday in another language',
  ],
  ['| Kochi, March 19 (PTI) | The ferry was late again on Friday, officials said. |', 'a row of a table'],
];

describe('proposeDatelines', () => {
  it.each(inEnglish)('reads %s', (opening, dateline) => {
    expect(summaries(opening + english)).toEqual([dateline]);
  });

  it.each(inOtherLanguages)('reads %s', (opening, dateline) => {
    expect(summaries(opening + hindi)).toEqual([dateline]);
  });

  it.each([...inEnglish, ...inOtherLanguages])('lets the text begin behind %s', (opening) => {
    const text = /^[\p{Script=Latin}\s\p{P}0-9]+$/u.test(opening) ? english : hindi;
    const doc = docOf(opening + text);
    expect(doc.text.slice(proposeDatelines(doc)[0]?.bodyStart)).toBe(docOf(text).text);
  });

  it.each(inside)('finds those inside %s', (text, ...datelines) => {
    expect(summaries(text)).toEqual(datelines);
  });

  it.each(unknown)('weighs %s', (text, dateline) => {
    expect(summaries(text)).toEqual(dateline === null ? [] : [dateline]);
  });

  it.each(negatives)('finds none in %s: %s', (text) => {
    expect(summaries(text)).toEqual([]);
  });
});

const stamp = (value: string): Stamp => ({
  value,
  timeZone: null,
  precision: 'day',
  zoneFrom: null,
  text: value,
  span: [0, 1],
});

const day = (month: number | null, number: number, year: number | null = null): DatelineDay => ({
  year,
  month,
  day: number,
  span: [0, 1],
});

describe('datelineDate', () => {
  it.each<[string, DatelineDay, Stamp | null, Stamp | null, number | undefined, string | null, string | null]>([
    ['the year of the text', day(3, 19, 2021), stamp('2022-01-01'), null, 2020, '2021-03-19', 'text'],
    ['the year of publication', day(3, 19), stamp('2021-03-20'), stamp('2022-03-20'), 2020, '2021-03-19', 'published'],
    [
      'the year of the update',
      day(3, 19),
      null,
      stamp('2021-03-19T20:59:41+05:30'),
      undefined,
      '2021-03-19',
      'updated',
    ],
    ['the year before', day(12, 31), stamp('2020-01-01T04:26:00+05:30'), null, undefined, '2019-12-31', 'published'],
    ['the year after', day(1, 1), stamp('2019-12-31T23:59:00+05:30'), null, undefined, '2020-01-01', 'published'],
    ['the caller’s year', day(3, 19), null, null, 2020, '2020-03-19', 'option'],
    ['no year', day(3, 19), null, null, undefined, '--03-19', null],
    ['no month', day(null, 26), stamp('2021-03-20'), null, undefined, null, null],
    ['a leap day', day(2, 29), stamp('2020-03-01'), null, undefined, '2020-02-29', 'published'],
    ['a leap day without a year', day(2, 29), null, null, undefined, '--02-29', null],
  ])('takes %s', (_, given, published, updated, option, date, yearFrom) => {
    expect(datelineDate(given, published, updated, option)).toEqual({ date, yearFrom, warnings: [] });
  });

  it.each([day(2, 31), day(13, 1), day(4, 31, 2021), day(2, 29, 2021), day(null, 32)])(
    'knows no day such as %o',
    (given) => {
      expect(datelineDate(given, null, null, undefined)).toMatchObject({
        date: null,
        yearFrom: null,
        warnings: [{ code: 'dateline.date-impossible' }],
      });
    },
  );
});

/** Pieces of datelines in any order. */
const pieces = fc.array(
  fc.constantFrom(
    'New Delhi',
    'मुंबई',
    'Rampur',
    ' ',
    ', ',
    '/',
    '(',
    ')',
    '[',
    ']',
    ':',
    '-',
    '।',
    '.',
    'Mar',
    'मार्च',
    '19',
    'PTI',
    'भाषा',
    'By',
    '\n',
    'The ',
    'ता.',
    '2021',
    '20:59 IST',
  ),
  { maxLength: 60 },
);

describe('hostile input', () => {
  it('keeps spans inside the text and in order', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          pieces.map((parts) => parts.join('')),
          fc.string({ unit: 'grapheme' }),
        ),
        (text) => {
          const doc = docOf(text);
          let last = 0;
          for (const { span, bodyStart, places, day: when, line } of proposeDatelines(doc)) {
            expect(span[0]).toBeGreaterThanOrEqual(last);
            expect(span[1]).toBeGreaterThan(span[0]);
            expect(bodyStart).toBeGreaterThanOrEqual(span[1]);
            expect(bodyStart).toBeLessThanOrEqual(doc.text.length);
            expect(places.length).toBeGreaterThan(0);
            for (const inner of [...places.map((place) => place.span), ...(when ? [when.span] : [])])
              expect([inner[0] >= span[0], inner[1] <= span[1]]).toEqual([true, true]);
            expect(doc.lines[line]).toBeDefined();
            last = span[0];
          }
        },
      ),
    );
  });

  it.each<[string, string, string, string]>([
    ['FORT PIER, Pa. (AP)', 'FORT PIER', '-', 'ap'],
    ['København /ritzau/:', 'København', '-', 'ritzau'],
    ['Helsinki, 19.3. (STT) --', 'Helsinki', '--03-19', 'stt'],
    ['Bruselas, 16 ene (EFE).-', 'Bruselas', '--01-16', 'efe'],
    ['Genova, 19 mar. (Adnkronos) -', 'Genova', '--03-19', 'adnkronos'],
    ['(AGI) - Genova, 19 mar. -', 'Genova', '--03-19', 'agi'],
    ['(ANSA) - ROMA, 19 GIU -', 'ROMA', '--06-19', 'ansa'],
    ['Madrid, 3 sep. (Europa Press) -', 'Madrid', '--09-03', 'europa-press'],
    ['Paris, 10 juil 2024 (AFP) -', 'Paris', '2024-07-10', 'afp'],
    ['BERLIN, 24. März (Reuters) -', 'BERLIN', '--03-24', 'reuters'],
    ['Lisboa, 19 set 2021 (Lusa) -', 'Lisboa', '2021-09-19', 'lusa'],
    ['WARSZAWA, 19 marca (PAP) -', 'WARSZAWA', '--03-19', 'pap'],
    ['Praha 19. března (ČTK) -', 'Praha', '--03-19', 'ctk'],
    ['BEOGRAD, 19. marta (Tanjug) -', 'BEOGRAD', '--03-19', 'tanjug'],
    ['VLADIVOSTOK, March 19. /TASS/.', 'VLADIVOSTOK', '--03-19', 'tass'],
    ['KYOTO, Japan, Feb. 1, 2017 /Kyodo JBN-AsiaNet/ --', 'KYOTO', '2017-02-01', 'kyodo'],
    ['LONDON--(BUSINESS WIRE)--', 'LONDON', '-', 'business-wire'],
    ['MANILA, Philippines _', 'MANILA', '-', ''],
    ['LOS ANGELES (Screen.example) -', 'LOS ANGELES', '-', ''],
  ])('reads the wires’ own %s', (dateline, place, date, agency) => {
    const found = parseStory(`${dateline} ${english}`);
    expect(found.dateline?.places.map(({ name }) => name)).toEqual([place]);
    expect(found.dateline?.date ?? '-').toBe(date);
    expect(found.agencies.map(({ id }) => id).join(' ')).toBe(agency);
    expect(found.body[0]?.text).toBe(english);
  });

  it.each([
    'THROUGH JULY 5\n\n',
    'SAID TO BE JULY 5: ',
    'Pier fees rose to 19.3. ',
    'Five of them, 5 out of ten, ',
    'The rate was 19/ritzau/ ',
  ])('finds none in %j', (opening) => {
    expect(parseStory(`${opening}${english}`).dateline).toBeNull();
  });

  it.each(['PIERHAVEN, Ore. (AP)', 'PIERHAVEN, Ala., July 6 (AP)'])('knows the abbreviated state of %s', (dateline) => {
    expect(parseStory(`${dateline} — ${english}`).dateline?.text).toBe(dateline);
  });

  it.each([
    '9',
    'New Delhi, ',
    'Mar 19 (PTI) ',
    '(',
    '(PTI)',
    '[(',
    'March ',
    'मुंबई ',
    'New Delhi, Mar 19 (PTI) ',
    'By A\n',
    "''",
    '/',
  ])(
    'is linear on 200 kB of %s',
    (unit) => {
      expect(proposeDatelines(docOf(unit.repeat(Math.ceil(200_000 / unit.length)))).length).toBeGreaterThanOrEqual(0);
    },
    10_000,
  );
});
