import { type Doc, makeDoc, type ParseOptions } from '../../src/doc.js';
import type { Agency, DateWords, Language, Lexicon, PageWords, Place, SpeechWords } from '../../src/lexicon/types.js';
import { foldWord } from '../../src/text/reading-copy.js';

/** A lexicon that holds what the tables of datelines and stamps need, and nothing else. */

const agency = (id: string, country: string, ...shortNames: string[]): Agency => ({
  id,
  name: id,
  country,
  names: [],
  shortNames,
  signoff: null,
});

const agencies: readonly Agency[] = [
  { ...agency('pti', 'IN', 'PTI', 'पीटीआई', 'पीटीआइ', 'प्रेट्र'), names: ['Press Trust of India'] },
  agency('pti-bhasha', 'IN', 'भाषा', 'पीटीआई-भाषा'),
  agency('ani', 'IN', 'ANI', 'एएनआई', 'एएनआइ'),
  agency('ians', 'IN', 'IANS', 'आईएएनएस', 'आइएएनएस'),
  agency('uni', 'IN', 'UNI', 'U.N.I.', 'यूएनआई', 'یو این آئی'),
  agency('univarta', 'IN', 'वार्ता'),
  agency('gns', 'IN', 'जी.एन.एस'),
  agency('ap', 'US', 'AP', 'एपी'),
  agency('afp', 'FR', 'AFP', 'एएफपी'),
  agency('ats', 'CH', 'ATS'),
  agency('dpa', 'DE', 'dpa'),
  agency('reuters', 'GB', 'Reuters', 'रायटर', 'रॉयटर्स'),
  agency('kyodo', 'JP', 'Kyodo'),
];

const noDates: DateWords = {
  months: Array.from({ length: 12 }, () => []),
  dayNames: {},
  weekdays: [],
  dayLabels: [],
  am: [],
  pm: [],
  oClock: [],
  publishedLabels: [],
  updatedLabels: [],
};

const noPage: PageWords = {
  authorLabels: [],
  editorLabels: [],
  deskNames: [],
  bylineTitles: [],
  agencyWords: [],
  captionWords: [],
  summaryLabels: [],
  storyLabels: [],
  linkLabels: [],
  furniture: [],
  furnitureStarts: [],
  promoVerbs: [],
  promoThings: [],
  footStarts: [],
  sections: [],
  creditLabels: [],
  reportingLabels: [],
  bureauWords: [],
  conjunctions: [],
  labels: [],
  advisories: [],
};

interface Words {
  readonly tag: string;
  readonly script: string;
  readonly months?: readonly string[];
  readonly dates?: Partial<DateWords>;
  readonly page?: Partial<PageWords>;
  readonly functionWords?: readonly string[];
  readonly speech?: Pick<SpeechWords, 'agentMarkers' | 'genitives' | 'adpositions'>;
}

/** A language of the words given; all else is empty. A month's spellings stand between spaces. */
function language({ tag, script, months = [], dates = {}, page = {}, functionWords = [], speech }: Words): Language {
  const spelled = noDates.months.map((_, i) => months[i]?.split(' ') ?? []);
  return {
    tag,
    name: tag,
    script,
    functionWords,
    sentenceEnds: ['.', '।'],
    abbreviations: [],
    dates: { ...noDates, months: spelled, ...dates },
    page: { ...noPage, ...page },
    disclaimer: {
      labels: [],
      story: [],
      source: [],
      notEdited: [],
      edited: [],
      headlineEdited: [],
      noLiability: [],
      publisherBefore: [],
      publisherAfter: [],
      ownHouse: [],
    },
    speech: speech ? (speech as SpeechWords) : null,
  };
}

const languages: readonly Language[] = [
  language({
    tag: 'en',
    script: 'Latin',
    months:
      'January Jan|February Feb|March Mar|April Apr|May|June Jun|July Jul|August Aug|September Sep Sept|October Oct|November Nov|December Dec'.split(
        '|',
      ),
    functionWords: ['the', 'a', 'an', 'in', 'at', 'on', 'and', 'of', 'with'],
    dates: {
      weekdays: ['Monday', 'Thursday', 'Friday', 'Saturday', 'Sunday', 'Mon', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
      am: ['am', 'a.m.'],
      pm: ['pm', 'p.m.'],
      oClock: ['hrs'],
      publishedLabels: [
        'Published',
        'Published on',
        'First published on',
        'Published Date',
        'Created',
        'Posted on',
        'Date',
      ],
      updatedLabels: ['Updated', 'Last updated', 'Modified Date', 'Modified'],
    },
    page: {
      authorLabels: ['By', 'Reported by'],
      deskNames: ['News Desk'],
      agencyWords: ['Agencies', 'Agency'],
      captionWords: ['File photo', 'Photo', 'Credit'],
      labels: ['Question', 'Note'],
      linkLabels: ['Also Read'],
    },
    speech: { agentMarkers: [], genitives: [], adpositions: ['in', 'of'] },
  }),
  language({
    tag: 'hi',
    script: 'Devanagari',
    months: 'जनवरी|फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|अक्टूबर अक्तूबर|नवंबर|दिसंबर'.split('|'),
    functionWords: ['के', 'में', 'की', 'है'],
    dates: {
      dayNames: { एक: 1, दो: 2, तीन: 3, चार: 4, नौ: 9 },
      weekdays: ['सोमवार', 'शुक्रवार'],
      dayLabels: ['दि.', 'ता.'],
      am: ['पूर्वाह्न'],
      pm: ['अपराह्न', 'शाम'],
      oClock: ['बजे'],
      publishedLabels: ['प्रकाशित'],
      updatedLabels: ['अपडेट', 'अपडेटेड'],
    },
    page: {
      deskNames: ['संवाददाता', 'ब्यूरो', 'डेस्क'],
      agencyWords: ['एजेंसी', 'एजेंसियां'],
      labels: ['नोट', 'सवाल'],
      captionWords: ['फाइल फोटो'],
    },
    speech: { agentMarkers: ['ने'], genitives: ['का', 'के', 'की'], adpositions: ['में', 'को', 'से', 'पर', 'तक', 'साथ'] },
  }),
  language({ tag: 'pa', script: 'Gurmukhi', months: ['', '', '', '', '', '', 'ਜੁਲਾਈ'] }),
  language({ tag: 'as', script: 'Bengali', months: ['', '', 'মাৰ্চ'] }),
  language({ tag: 'ta', script: 'Tamil', months: ['', '', 'மார்ச்'] }),
  language({
    tag: 'ur',
    script: 'Arabic',
    months: ['', '', '', '', '', '', '', '', 'ستمبر', 'اکتوبر'],
    dates: { dayNames: { یکم: 1 } },
    page: { deskNames: ['کامرس ڈیسک'] },
  }),
];

const place = (nameEn: string, country: string, ...names: string[]): Place => ({
  nameEn,
  country,
  region: null,
  kind: 'city',
  names: [nameEn, ...names],
  ordinary: false,
});

const places: readonly Place[] = [
  place('New Delhi', 'IN', 'नयी दिल्ली', 'नई दिल्ली', 'نئی دہلی', 'ਨਵੀਂ ਦਿੱਲੀ', 'નવીદિલ્હી', 'న్యూఢిల్లీ', 'নতুন দিল্লি'),
  place('Delhi', 'IN', 'दिल्ली', 'டெல்லி'),
  place('Mumbai', 'IN', 'मुंबई', 'ممبئی'),
  place('Pune', 'IN', 'पुणे'),
  place('Kolkata', 'IN', 'कोलकाता'),
  place('Lucknow', 'IN', 'लखनऊ'),
  place('Srinagar', 'IN', 'श्रीनगर', 'ശ്രീനഗർ', 'ଶ୍ରୀନଗର'),
  place('Jammu', 'IN', 'जम्मू'),
  place('Hyderabad', 'IN', 'हैदराबाद'),
  place('Patna', 'IN', 'पटना'),
  place('Panaji', 'IN'),
  place('Leh', 'IN'),
  place('Chennai', 'IN', 'சென்னை'),
  place('Guwahati', 'IN', 'গুৱাহাটী'),
  place('Ludhiana', 'IN'),
  place('Beijing', 'CN', 'बीजिंग', 'पेइचिंग'),
  place('Washington', 'US', 'वाशिंगटन', 'वॉशिंगटन'),
  place('New York', 'US'),
  place('Los Angeles', 'US'),
  place('London', 'GB'),
  place('Paris', 'FR'),
  place('Nairobi', 'KE'),
  place('Berlin', 'DE'),
  place('Kathmandu', 'NP'),
  place('The Hague', 'NL'),
  place('Karachi', 'PK', 'کراچی', 'कराची'),
  { ...place('Hyderabad', 'PK'), names: ['Hyderabad Pakistan'] },
  { ...place('Madhya Pradesh', 'IN', 'मध्य प्रदेश'), kind: 'state' },
  { ...place('Kenya', 'KE'), kind: 'country' },
  { ...place('Mon', 'IN', 'मोन'), ordinary: true },
];

const byName = new Map(places.flatMap((found) => found.names.map((name) => [key(name), found] as const)));

function key(name: string): string {
  return foldWord(name).toLowerCase();
}

const smallLexicon: Lexicon = {
  agencies,
  publishers: [{ id: 'rampur-times', name: 'रामपुर टाइम्स', languages: ['hi'], names: ['रामपुर टाइम्स'], domains: [] }],
  languages,
  findPlace: (name) => byName.get(key(name)) ?? null,
};

/** A Doc on the small lexicon. */
export function docOf(text: string, options: ParseOptions = {}): Doc {
  return makeDoc(text, options, smallLexicon, () => languages);
}
