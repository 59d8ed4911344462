import { describe, expect, it } from 'vitest';
import { endsLikePlaces, findPlace, placeKey, placeRows } from '../../src/lexicon/places/index.js';
import { india } from '../../src/lexicon/places/india.js';
import { world } from '../../src/lexicon/places/world.js';
import type { Place } from '../../src/lexicon/types.js';

const places = [...placeRows()];
const sameEntry = (a: Place, b: Place | null): boolean =>
  b !== null && a.nameEn === b.nameEn && a.country === b.country && a.region === b.region && a.kind === b.kind;

describe.each([
  ['india.ts', india],
  ['world.ts', world],
])('the rows of %s', (_, source) => {
  const rows = source.trim().split('\n');
  const bare = (row: string): string => row.split('|')[0]!.replace(/[*^]$/u, '');

  it('have four fields: a name, a code, further names, a kind', () => {
    const shape = /^[^|,*^]+[*^]?\|[A-Z]{2}(?:-[A-Z0-9]{1,3})?\|(?:[^|,*^]+\*?(?:,[^|,*^]+\*?)*)?\|[sc]?$/u;
    expect(rows.filter((row) => !shape.test(row))).toEqual([]);
  });

  it('are sorted by their first name', () => {
    const names = rows.map(bare);
    expect(names).toEqual([...names].sort());
  });

  it('are NFC, without joiners, tabs and stray blanks', () => {
    expect(source).toBe(source.normalize('NFC'));
    expect(source).not.toMatch(/[\u00AD\u200B-\u200F\u2060\uFEFF\t]| [ |,*^]|[|,] /u);
  });

  it('name the place in Latin letters first', () => {
    expect(rows.map(bare).filter((name) => !/^[A-Za-z][A-Za-z '.&-]*$/u.test(name))).toEqual([]);
  });
});

describe('the gazetteer as a whole', () => {
  it('leads every name to its own row: no two rows claim one key', () => {
    const lost = places.flatMap((place) =>
      place.names.filter((name) => !sameEntry(place, findPlace(name))).map((name) => `${place.nameEn}: ${name}`),
    );
    expect(lost).toEqual([]);
  });

  it('leads every English name to its own row, but for those that another place has taken', () => {
    const taken = `${india}${world}`.split('\n').filter((row) => /^[^|]+\^\|/u.test(row));
    expect(places.filter((place) => !sameEntry(place, findPlace(place.nameEn)))).toHaveLength(taken.length);
    for (const row of taken) expect(findPlace(row.split('^')[0]!), row).not.toBeNull();
  });

  it('repeats no name within a row', () => {
    const twice = places.filter(({ names }) => new Set(names.map(placeKey)).size < names.length);
    expect(twice.map(({ nameEn }) => nameEn)).toEqual([]);
  });

  it('has the country of every place, and the state of every place in India', () => {
    const countries = new Set(places.filter(({ kind }) => kind === 'country').map(({ country }) => country));
    const states = new Set(places.filter(({ kind }) => kind === 'state').map(({ region }) => region));
    expect(places.filter(({ country }) => !countries.has(country))).toEqual([]);
    expect(places.filter(({ region }) => region !== null && !states.has(region))).toEqual([]);
    expect(places.filter((p) => p.country === 'IN' && p.kind !== 'country' && p.region === null)).toEqual([]);
  });

  it('is large enough', () => {
    const count = (test: (place: Place) => boolean): number => places.filter(test).length;
    expect(count((p) => p.country === 'IN' && p.kind === 'state')).toBe(36);
    expect(count((p) => p.country === 'IN' && p.kind === 'city')).toBeGreaterThan(1000);
    expect(count((p) => p.country !== 'IN' && p.kind === 'city')).toBeGreaterThan(1000);
    expect(count((p) => p.kind === 'country')).toBeGreaterThan(195);
  });

  it('gives every Indian town a name in Devanagari', () => {
    const without = places.filter(
      (p) => p.country === 'IN' && p.kind === 'city' && !/\p{Script=Deva}/u.test(p.names.join()),
    );
    expect(without.map(({ nameEn }) => nameEn)).toEqual(['Bally']);
  });
});

describe('findPlace', () => {
  it.each([
    // Spellings of one name.
    ['New Delhi', 'New Delhi', 'IN-DL'],
    ['NEW  DELHI', 'New Delhi', 'IN-DL'],
    ['New-Delhi', 'New Delhi', 'IN-DL'],
    ['नयी दिल्ली', 'New Delhi', 'IN-DL'],
    ['नई दिल्ली', 'New Delhi', 'IN-DL'],
    ['नयीदिल्ली', 'New Delhi', 'IN-DL'],
    ['नई दिल्\u200Dली', 'New Delhi', 'IN-DL'],
    ['दिल्\u200Dली', 'Delhi', 'IN-DL'],
    ['मुम्बई', 'Mumbai', 'IN-MH'],
    ['इंफाल', 'Imphal', 'IN-MN'],
    ['रांची', 'Ranchi', 'IN-JH'],
    ['राँची', 'Ranchi', 'IN-JH'],
    ['ग़ाज़ियाबाद', 'Ghaziabad', 'IN-UP'],
    ['गाजियाबाद', 'Ghaziabad', 'IN-UP'],
    // Old and new names.
    ['Bangalore', 'Bengaluru', 'IN-KA'],
    ['इलाहाबाद', 'Prayagraj', 'IN-UP'],
    ['Gurgaon', 'Gurugram', 'IN-HR'],
    ['Bombay', 'Mumbai', 'IN-MH'],
    ['कलकत्ता', 'Kolkata', 'IN-WB'],
    ['Madras', 'Chennai', 'IN-TN'],
    ['पांडिचेरी', 'Puducherry', 'IN-PY'],
    ['Trivandrum', 'Thiruvananthapuram', 'IN-KL'],
    ['औरंगाबाद', 'Chhatrapati Sambhajinagar', 'IN-MH'],
    ['Osmanabad', 'Dharashiv', 'IN-MH'],
    ['Ahmednagar', 'Ahilyanagar', 'IN-MH'],
    ['बनारस', 'Varanasi', 'IN-UP'],
    ['काशी', 'Varanasi', 'IN-UP'],
    ['Simla', 'Shimla', 'IN-HP'],
    ['गौहाटी', 'Guwahati', 'IN-AS'],
    ['होशंगाबाद', 'Narmadapuram', 'IN-MP'],
    ['Port Blair', 'Sri Vijaya Puram', 'IN-AN'],
    // The other languages.
    ['ನವದೆಹಲಿ', 'New Delhi', 'IN-DL'],
    ['ബെംഗളൂരു', 'Bengaluru', 'IN-KA'],
    ['ന്യൂഡല്\u200Dഹി', 'New Delhi', 'IN-DL'],
    ['சென்னை', 'Chennai', 'IN-TN'],
    ['విజయవాడ', 'Vijayawada', 'IN-AP'],
    ['ভুবনেশ্বর', 'Bhubaneswar', 'IN-OD'],
    ['ଭୁବନେଶ୍ୱର', 'Bhubaneswar', 'IN-OD'],
    ['গুৱাহাটী', 'Guwahati', 'IN-AS'],
    ['અમદાવાદ', 'Ahmedabad', 'IN-GJ'],
    ['ਅੰਮ੍ਰਿਤਸਰ', 'Amritsar', 'IN-PB'],
    ['ممبئی', 'Mumbai', 'IN-MH'],
    ['نئی دہلی', 'New Delhi', 'IN-DL'],
    ['دہلی', 'Delhi', 'IN-DL'],
    ['नागपूर', 'Nagpur', 'IN-MH'],
    // Two places of one name: the winner, and the other with its state.
    ['Hamirpur', 'Hamirpur', 'IN-HP'],
    ['Hamirpur (UP)', 'Hamirpur', 'IN-UP'],
    ['Aurangabad', 'Chhatrapati Sambhajinagar', 'IN-MH'],
    ['Aurangabad (Bihar)', 'Aurangabad', 'IN-BR'],
    ['Srinagar', 'Srinagar', 'IN-JK'],
    ['Srinagar, Uttarakhand', 'Srinagar', 'IN-UK'],
    ['अमरावती', 'Amaravati', 'IN-AP'],
    ['Amravati', 'Amravati', 'IN-MH'],
    // States.
    ['UP', 'Uttar Pradesh', 'IN-UP'],
    ['U.P.', 'Uttar Pradesh', 'IN-UP'],
    ['उप्र', 'Uttar Pradesh', 'IN-UP'],
    ['म.प्र.', 'Madhya Pradesh', 'IN-MP'],
    ['J&K', 'Jammu and Kashmir', 'IN-JK'],
    ['J&amp;K', 'Jammu and Kashmir', 'IN-JK'],
    ['J-K', 'Jammu and Kashmir', 'IN-JK'],
    ['Maha', 'Maharashtra', 'IN-MH'],
    ['Guj', 'Gujarat', 'IN-GJ'],
    ['K’taka', 'Karnataka', 'IN-KA'],
    ['बंगाल', 'West Bengal', 'IN-WB'],
    ['Orissa', 'Odisha', 'IN-OD'],
    ['Calif.', 'California', 'US-CA'],
  ])('%s is %s in %s', (name, nameEn, region) => {
    expect(findPlace(name)).toMatchObject({ nameEn, region, country: region.slice(0, 2) });
  });

  it.each([
    ['मास्को', 'Moscow', 'RU'],
    ['मॉस्को', 'Moscow', 'RU'],
    ['वाशिंगटन', 'Washington', 'US'],
    ['वॉशिंगटन', 'Washington', 'US'],
    ['WASHINGTON D.C.', 'Washington', 'US'],
    ['पेइचिंग', 'Beijing', 'CN'],
    ['बीजिंग', 'Beijing', 'CN'],
    ['तोक्यो', 'Tokyo', 'JP'],
    ['न्यू यॉर्क', 'New York', 'US'],
    ['न्यूयार्क', 'New York', 'US'],
    ['लन्दन', 'London', 'GB'],
    ['लंडन', 'London', 'GB'],
    ['تہران', 'Tehran', 'IR'],
    ['ঢাকা', 'Dhaka', 'BD'],
    ['काठमाडौं', 'Kathmandu', 'NP'],
    ['இலங்கை', 'Sri Lanka', 'LK'],
    ['Kiev', 'Kyiv', 'UA'],
    ['Rangoon', 'Yangon', 'MM'],
    ['São Paulo', 'Sao Paulo', 'BR'],
    ['Port-au-Prince', 'Port-au-Prince', 'HT'],
    ['वोल्फस्बर्ग', 'Wolfsburg', 'DE'],
    ['Singapore', 'Singapore', 'SG'],
    ['Birmingham', 'Birmingham', 'GB'],
    ['Birmingham, Alabama', 'Birmingham', 'US'],
    ['Hyderabad (Pakistan)', 'Hyderabad', 'PK'],
    ['عمان', 'Amman', 'JO'],
    ['अमेरिका', 'United States', 'US'],
    ['U.S.', 'United States', 'US'],
    ['UAE', 'United Arab Emirates', 'AE'],
    ['برطانیہ', 'United Kingdom', 'GB'],
    ['Burma', 'Myanmar', 'MM'],
  ])('%s is %s in %s', (name, nameEn, country) => {
    expect(findPlace(name)).toMatchObject({ nameEn, country, region: null });
  });

  it.each([
    ['Patna', 'city'],
    ['Delhi', 'city'],
    ['Chandigarh', 'city'],
    ['Singapore', 'city'],
    ['Kerala', 'state'],
    ['Texas', 'state'],
    ['England', 'state'],
    ['Nepal', 'country'],
    ['Kuwait', 'country'],
    ['Kuwait City', 'city'],
  ] as const)('%s is a %s', (name, kind) => {
    expect(findPlace(name)?.kind).toBe(kind);
  });

  it.each(['Nice', 'Reading', 'Bath', 'Male', 'Agar', 'Mau', 'Sagar', 'Mobile', 'Along', 'US', 'up', 'AP'])(
    '%s is an ordinary word too',
    (name) => {
      expect(findPlace(name)?.ordinary).toBe(true);
    },
  );

  it.each(['सीधी', 'गया', 'पाली', 'मऊ', 'आगर', 'सागर', 'दमन', 'हरदा', 'कोटा', 'सूरत', 'मंडी', 'बस्ती', 'सम्भल', 'माली'])(
    '%s is an ordinary word too',
    (name) => {
      expect(findPlace(name)?.ordinary).toBe(true);
    },
  );

  it.each([
    'Gaya',
    'Sidhi',
    'Surat',
    'Kota',
    'Daman',
    'गयाजी',
    'नीस',
    'आगर मालवा',
    'सुरत',
    'Delhi',
    'Uttar Pradesh',
    'USA',
  ])('%s is the name of a place and nothing else', (name) => {
    expect(findPlace(name)).toMatchObject({ ordinary: false });
  });

  it.each([
    '',
    ' ',
    '()',
    'Zamzamabad',
    'दिल',
    'नोट',
    'सवाल',
    'Question',
    'भाषा',
    'PTI',
    'दिल्ली में',
    '*',
    '^',
    'गया*',
    'Gaya|IN-BR',
    ',',
  ])('%j is no place', (name) => {
    expect(findPlace(name)).toBeNull();
  });

  it('lists further names as they are written, without marks', () => {
    const gaya = findPlace('Gaya');
    expect(gaya).toMatchObject({ nameEn: 'Gaya', country: 'IN', region: 'IN-BR', kind: 'city' });
    expect(gaya?.names).toContain('गया');
    expect(places.filter(({ nameEn, names }) => /[*^|]/u.test(nameEn + names.join('')))).toEqual([]);
  });
});

describe('placeKey', () => {
  it.each([
    ['New  Delhi', 'newdelhi'],
    ['Xi’an', 'xian'],
    ['St. John’s', 'stjohns'],
    ['Nice, (France)', 'nicefrance'],
    ['J&K', 'j&k'],
  ])('of %s is %s', (name, key) => {
    expect(placeKey(name)).toBe(key);
  });
});

describe('endings of places', () => {
  it.each([
    ['टापूपुर', true],
    ['নৌকাবাদ', true],
    ['समाधान', false],
    ['पुर', false],
    ['Boatpur', false],
  ])('%s', (word, expected) => {
    expect(endsLikePlaces(word)).toBe(expected);
  });
});
