import { describe, expect, it } from 'vitest';
import { parseStory } from '../src/parse.js';

/** Running text of each language to stand behind a head. */
const texts = {
  bn: 'টাপুর নৌকা সোমবার আবার দেরিতে এল এবং যাত্রীরা ঘাটে দাঁড়িয়ে রইলেন। ঘাটে দাঁড়ানো লোকেদের কেউ এর কারণ জানাননি।',
  hi: 'टापू की नाव सोमवार को फिर देर से आई और यात्री घाट पर खड़े रहे। घाट पर खड़े लोगों को इसका कारण किसी ने नहीं बताया था।',
  gu: 'ટાપુની હોડી સોમવારે ફરી મોડી આવી અને મુસાફરો ઘાટ પર ઊભા રહ્યા હતા. ઘાટ પર ઊભેલા લોકોને કોઈએ કારણ જણાવ્યું નહોતું.',
  kn: 'ದ್ವೀಪದ ದೋಣಿ ಸೋಮವಾರ ಮತ್ತೆ ತಡವಾಗಿ ಬಂದಿತು ಮತ್ತು ಪ್ರಯಾಣಿಕರು ದಡದಲ್ಲಿ ನಿಂತಿದ್ದರು. ದಡದಲ್ಲಿದ್ದ ಜನರಿಗೆ ಯಾರೂ ಕಾರಣ ಹೇಳಲಿಲ್ಲ.',
  ne: 'टापुको डुङ्गा सोमबार फेरि ढिलो आयो र यात्रुहरू घाटमा उभिइरहे । घाटमा उभिएका मानिसलाई कसैले कारण बताएन ।',
  pa: 'ਟਾਪੂ ਦੀ ਕਿਸ਼ਤੀ ਸੋਮਵਾਰ ਨੂੰ ਫਿਰ ਦੇਰ ਨਾਲ ਆਈ ਅਤੇ ਯਾਤਰੀ ਘਾਟ ਉੱਤੇ ਖੜ੍ਹੇ ਰਹੇ। ਘਾਟ ਉੱਤੇ ਖੜ੍ਹੇ ਲੋਕਾਂ ਨੂੰ ਕਿਸੇ ਨੇ ਕਾਰਨ ਨਹੀਂ ਦੱਸਿਆ।',
  ta: 'தீவின் படகு திங்கள்கிழமை மீண்டும் தாமதமாக வந்தது, பயணிகள் துறையில் நின்றனர். துறையில் நின்றவர்களுக்கு யாரும் காரணம் சொல்லவில்லை.',
  ur: 'جزیرے کی کشتی پیر کو پھر دیر سے آئی اور مسافر گھاٹ پر کھڑے رہے۔ گھاٹ پر کھڑے لوگوں کو کسی نے اس کی وجہ نہیں بتائی۔',
} as const;

/** `dateline | places | date | agencies | bylines`, `-` for what is not there; the text must begin behind all of them. */
function shown(text: string): string {
  const { dateline, agencies, bylines } = parseStory(text);
  return [
    dateline?.text ?? '-',
    dateline?.places.map(({ name }) => name).join(' + ') || '-',
    dateline?.date ?? '-',
    agencies.map(({ id }) => id).join(' ') || '-',
    bylines.map(({ kind, name }) => `${kind} ${name}`).join(', ') || '-',
  ].join(' | ');
}

type Row = readonly [language: keyof typeof texts, head: string, found: string];

/** What the papers of the regions print before the text. */
const heads: readonly Row[] = [
  ['hi', 'नई दिल्ली (29/12/2022): ', 'नई दिल्ली (29/12/2022) | नई दिल्ली | 2022-12-29 | - | -'],
  ['hi', 'हमीरपुर, नवम्बर 22 -- हमीरपुर। ', 'हमीरपुर, नवम्बर 22 -- हमीरपुर | हमीरपुर | --11-22 | - | -'],
  ['hi', 'बेगूसराय, जनवरी 30 -- नावघाट। ', 'बेगूसराय, जनवरी 30 -- नावघाट | बेगूसराय + नावघाट | --01-30 | - | -'],
  ['hi', 'हजारीबाग। वरीय संवाददाता\n', 'हजारीबाग। वरीय संवाददाता | हजारीबाग | - | - | desk वरीय संवाददाता'],
  ['hi', 'लखनऊ। (राज्य ब्यूरो) ', 'लखनऊ। (राज्य ब्यूरो) | लखनऊ | - | - | desk राज्य ब्यूरो'],
  ['hi', '(मीरा नाविक) लखनऊ। ', 'लखनऊ | लखनऊ | - | - | person मीरा नाविक'],
  ['hi', 'टीम नगर वाणी, रांची। ', 'रांची | रांची | - | - | -'],
  ['hi', 'नयी दिल्ली, 12 मार्च भाषा ', 'नयी दिल्ली, 12 मार्च भाषा | नयी दिल्ली | --03-12 | pti-bhasha | -'],
  ['hi', 'देहरादून (सू0 वि0)। ', 'देहरादून (सू0 वि0) | देहरादून | - | - | -'],
  ['ur', 'اسلام آباد…', 'اسلام آباد | اسلام آباد | - | - | -'],
  ['hi', 'नई दिल्ली | ', 'नई दिल्ली | नई दिल्ली | - | - | -'],
  ['hi', 'नई दिल्ली:(New Delhi) ', 'नई दिल्ली | नई दिल्ली | - | - | -'],
  ['hi', 'मुंबई.(तट दर्पण). ', 'मुंबई.(तट दर्पण) | मुंबई | - | - | -'],
  ['hi', 'ferry late jaipur: जयपुर। ', 'जयपुर | जयपुर | - | - | -'],
  ['hi', 'Late ferry again at the old pier today: जयपुर। ', 'जयपुर | जयपुर | - | - | -'],
  ['hi', 'टापू की नाव फिर आई देर से\nटापू की नाव फिर आई देर से जयपुर। ', 'जयपुर | जयपुर | - | - | -'],
  ['hi', 'स्पोर्ट्स डेस्क : ', '- | - | - | - | desk स्पोर्ट्स डेस्क'],
  ['hi', 'नेशनल डेस्कः ', '- | - | - | - | desk नेशनल डेस्क'],
  ['hi', 'लखनऊ से मीरा नाविक की रिपोर्ट,\nलखनऊ: ', 'लखनऊ | लखनऊ | - | - | person मीरा नाविक'],
  [
    'hi',
    'तट समाचार सेवा\nपटना/वैशाली, 12 सितंबर: ',
    'पटना/वैशाली, 12 सितंबर | पटना + वैशाली | --09-12 | - | desk तट समाचार सेवा',
  ],
  ['hi', 'मीरा सेन, लखनऊ: ', 'लखनऊ | लखनऊ | - | - | person मीरा सेन'],
  ['bn', 'দেবিকা সেন, কলকাতা: ', 'কলকাতা | কলকাতা | - | - | person দেবিকা সেন'],
  ['hi', 'तट वाणी संवाददाता\n\nमडरो। ', 'मडरो | मडरो | - | - | desk तट वाणी संवाददाता'],
  ['hi', 'दैनिक तट पत्रिका/बांका। ', 'बांका | बांका | - | - | -'],
  ['hi', 'टापू की नाव फिर देर से आई\nटापूगंज। ', 'टापूगंज | टापूगंज | - | - | -'],
  ['hi', 'टापू की नाव फिर देर से आई\nटापूगंज (लखनऊ)। ', 'टापूगंज (लखनऊ) | टापूगंज | - | - | -'],
  ['hi', 'टापू की नाव फिर देर से आई\nटापूपुर: ', 'टापूपुर | टापूपुर | - | - | -'],
  ['gu', 'અમદાવાદ, રમેશ નાવિક: ', 'અમદાવાદ, રમેશ નાવિક | અમદાવાદ | - | - | person રમેશ નાવિક'],
  ['hi', 'तट टाइम्स ब्यूरो :- ', '- | - | - | - | desk तट टाइम्स ब्यूरो'],
  ['hi', 'लखनऊ / ', 'लखनऊ | लखनऊ | - | - | -'],
  ['hi', 'आरा\n. ', 'आरा | आरा | - | - | -'],
  ['hi', 'संवाददाता : मीरा नाविक अररिया\n', '- | - | - | - | person मीरा नाविक'],
  ['gu', 'અમદાવાદ, તા.ર૪\n', 'અમદાવાદ, તા.ર૪ | અમદાવાદ | - | - | -'],
  ['kn', 'ಬೆಂಗಳೂರು,ಫೆ,12,2020(www.example.com): ', 'ಬೆಂಗಳೂರು,ಫೆ,12,2020(www.example.com) | ಬೆಂಗಳೂರು | 2020-02-12 | - | -'],
  ['kn', 'ಬೆಂಗಳೂರು, ಏ .27-', 'ಬೆಂಗಳೂರು, ಏ .27 | ಬೆಂಗಳೂರು | --04-27 | - | -'],
  ['ur', 'نئی دہلی ۔14 اپریل ۔(ساحل ڈاٹ کام) ', 'نئی دہلی ۔14 اپریل ۔(ساحل ڈاٹ کام) | نئی دہلی | --04-14 | - | -'],
  ['gu', 'અમદાવાદ, શુક્રવાર\n', 'અમદાવાદ, શુક્રવાર | અમદાવાદ | - | - | -'],
  ['kn', 'ಬೆಂಗಳೂರು, ಮೇ 8-', 'ಬೆಂಗಳೂರು, ಮೇ 8 | ಬೆಂಗಳೂರು | --05-08 | - | -'],
  ['ne', '११ माघ, काठमाडौं ।', 'काठमाडौं | काठमाडौं | - | - | -'],
  ['ne', 'काठमाडौं:\n', 'काठमाडौं | काठमाडौं | - | - | -'],
  [
    'pa',
    'ਜਲੰਧਰ, 29 ਦਸੰਬਰ (ਮੀਰਾ ਸਿੰਘ ਮਲਾਹ, ਆਸ਼ਾ ਭਾਰਦਵਾਜ)-',
    'ਜਲੰਧਰ, 29 ਦਸੰਬਰ (ਮੀਰਾ ਸਿੰਘ ਮਲਾਹ, ਆਸ਼ਾ ਭਾਰਦਵਾਜ) | ਜਲੰਧਰ | --12-29 | - | person ਮੀਰਾ ਸਿੰਘ ਮਲਾਹ, person ਆਸ਼ਾ ਭਾਰਦਵਾਜ',
  ],
  ['pa', 'ਚੰਡੀਗੜ੍ਹ (ਮੀਰਾ ਭਾਰਦਵਾਜ) : ', 'ਚੰਡੀਗੜ੍ਹ (ਮੀਰਾ ਭਾਰਦਵਾਜ) | ਚੰਡੀਗੜ੍ਹ | - | - | person ਮੀਰਾ ਭਾਰਦਵਾਜ'],
  ['pa', 'ਮੀਰਾ ਭਾਰਦਵਾਜ\nਚੰਡੀਗੜ੍ਹ, 14 ਅਕਤੂਬਰ\n', 'ਚੰਡੀਗੜ੍ਹ, 14 ਅਕਤੂਬਰ | ਚੰਡੀਗੜ੍ਹ | --10-14 | - | person ਮੀਰਾ ਭਾਰਦਵਾਜ'],
  ['pa', 'ਚੰਡੀਗੜ੍ਹ, 14 ਅਕਤੂਬਰ (ਤਟ ਮੇਲ)- ', 'ਚੰਡੀਗੜ੍ਹ, 14 ਅਕਤੂਬਰ (ਤਟ ਮੇਲ) | ਚੰਡੀਗੜ੍ਹ | --10-14 | - | -'],
  ['pa', 'ਚੰਡੀਗੜ੍ਹ / 04 ਅਗਸਤ / ਮੀਰਾ ਮਲਾਹ\n', 'ਚੰਡੀਗੜ੍ਹ / 04 ਅਗਸਤ / ਮੀਰਾ ਮਲਾਹ | ਚੰਡੀਗੜ੍ਹ | --08-04 | - | person ਮੀਰਾ ਮਲਾਹ'],
  ['hi', 'मुंबई l ', 'मुंबई | मुंबई | - | - | -'],
  ['hi', 'मुंबई| ', 'मुंबई | मुंबई | - | - | -'],
  ['hi', 'टापू की नाव फिर देर से आई\nधर्मशाला - ', 'धर्मशाला | धर्मशाला | - | - | -'],
  ['hi', 'PATNA : ', 'PATNA | PATNA | - | - | -'],
  ['hi', 'संयुक्त राष्ट्र। ', 'संयुक्त राष्ट्र | संयुक्त राष्ट्र | - | - | -'],
  ['hi', 'टापूपुर: ', 'टापूपुर | टापूपुर | - | - | -'],
  ['ur', 'حیدرآباد۔/29جولائی، ( ساحل نیوز) ', 'حیدرآباد۔/29جولائی، ( ساحل نیوز) | حیدرآباد | --07-29 | - | -'],
  ['hi', 'देहरादूनः', 'देहरादून | देहरादून | - | - | -'],
  ['hi', 'मीरा नाविक@कांकेर। ', 'कांकेर | कांकेर | - | - | person मीरा नाविक'],
  ['hi', 'तट न्यूज। कांकेर । ', 'कांकेर | कांकेर | - | - | -'],
  ['hi', 'स्टाफ रिपोर्टर, तट न्यूज: ', '- | - | - | - | desk स्टाफ रिपोर्टर'],
  ['bn', '📝 নিজস্ব সংবাদদাতা, Tat Story: ', '- | - | - | - | desk নিজস্ব সংবাদদাতা'],
  ['ta', 'சென்னை:\n', 'சென்னை | சென்னை | - | - | -'],
  ['ta', 'சென்னை: நவம்பர். 3 - ', 'சென்னை: நவம்பர். 3 | சென்னை | --11-03 | - | -'],
  [
    'pa',
    'ਚੰਡੀਗੜ੍ਹ, 23 ਜੁਲਾਈ ( ਮੀਰਾ ਮਲਾਹ, ਰਾਜ ਮਲਾਹ) -\n',
    'ਚੰਡੀਗੜ੍ਹ, 23 ਜੁਲਾਈ ( ਮੀਰਾ ਮਲਾਹ, ਰਾਜ ਮਲਾਹ) | ਚੰਡੀਗੜ੍ਹ | --07-23 | - | -',
  ],
  [
    'ur',
    'جزیرے کا پل اب کبھی نہیں بنے گا۔\n\nجزیرے کا پل اب کبھی نہیں بنے گا۔\n\nنئی دہلی، ',
    'نئی دہلی | نئی دہلی | - | - | -',
  ],
  ['ur', 'لاہور (ساحل نیوز) ', 'لاہور (ساحل نیوز) | لاہور | - | - | -'],
  ['hi', '@तट वाणी ब्यूरो (25 मार्च 2023)\nलखनऊ। ', 'लखनऊ | लखनऊ | - | - | desk तट वाणी ब्यूरो'],
  ['ur', 'نئی دہلی/۱۷؍اپریل\n', 'نئی دہلی/۱۷؍اپریل | نئی دہلی | --04-17 | - | -'],
  ['ur', 'نئی دہلی، یکم نومبر (ہ س)۔\n', 'نئی دہلی، یکم نومبر (ہ س) | نئی دہلی | --11-01 | hindusthan-samachar | -'],
];

/** A line between headline and text, and whom it names. */
const reporters: readonly (readonly [line: string, bylines: readonly string[]])[] = [
  ['जिला संवाददाता मीरा नाविक', ['मीरा नाविक']],
  ['वरिष्ठ ब्यूरो रिपोर्टर सतीश कुमार नाविक', ['सतीश कुमार नाविक']],
  ['मीरा नाविक, विशेष संवाददाता', ['मीरा नाविक']],
  ['मीरा नाविक (रांची)-', ['मीरा नाविक']],
  ['मीरा नाविक (टापूगंज)-', []],
  ['मीरा नाविक ब्यूरो चीफ पटना', []],
  ['संवाददाता घाट पर यात्रियों से मिले', []],
  ['मीरा नाविक (नाशिक प्रतिनिधि)', ['मीरा नाविक']],
  ['मीरा भारद्वाज', ['मीरा भारद्वाज']],
  ['मीरा नाविक', []],
  ['Meera Sharma', ['Meera Sharma']],
  // The text names her again: she stands in a picture.
  ['यात्री शर्मा', []],
  ['पत्रकार मीरा यात्री', []],
];

describe('reporters beside their title or town', () => {
  it.each(reporters)('%s', (line, bylines) => {
    const more = 'नगर निगम ने कहा कि पुराने घाट की मरम्मत अगले महीने की जाएगी और इसके लिए राशि मिल गई है।';
    const story = parseStory(`टापू की नाव फिर देर से आई, लोग परेशान\n${line}\n${texts.hi}\n${more}`);
    expect(story.bylines.map(({ name }) => name)).toEqual(bylines);
    expect(story.body[0]?.text).toBe(texts.hi);
  });
});

describe('heads of Indian pages', () => {
  it.each(heads)('%s: %s', (language, head, found) => {
    const text = `${head}${texts[language]}\n${texts[language]}`;
    expect(shown(text)).toBe(found);
    expect(parseStory(text).body[0]?.text).toBe(texts[language]);
  });

  it('takes no house before its desk for a place', () => {
    expect(parseStory(`Tat Breaking News, Digital Desk- ${texts.hi}\n${texts.hi}`).dateline).toBeNull();
  });

  it('takes no word before a colon for a place whose end no place has', () => {
    expect(parseStory(`टापू की नाव फिर देर से आई\nसमाधानों: ${texts.hi}\n${texts.hi}`).dateline).toBeNull();
  });

  it('leaves a sentence with a town at its end alone', () => {
    expect(parseStory(`नाविक ने कहा, रांची। ${texts.hi}`).dateline).toBeNull();
  });

  it('reads a place on a line of its own below a summary', () => {
    const story = parseStory(`நாவாய் நின்றது\n\n${texts.ta}\n\nசென்னை:\n\n${texts.ta}\n\n${texts.ta}`);
    expect(story.dateline?.text).toBe('சென்னை');
    expect(story.body).toHaveLength(2);
  });
});

describe('lines around the text', () => {
  it('reads a desk glued to its place and stamp, and takes no button for a reporter', () => {
    const story = parseStory(
      `टापू की नाव फिर देर से आई, यात्री परेशान\nन्यूज डेस्क,हजारीबागSun, 13 Aug 2023 01:31 AM\nऐप पर पढ़ें\n\nहजारीबाग। वरीय संवाददाता\n${texts.hi}`,
    );
    expect(story.bylines.map(({ name }) => name)).toEqual(['न्यूज डेस्क', 'वरीय संवाददाता']);
    expect(story.published?.value).toBe('2023-08-13T01:31:00+05:30');
  });

  it('takes machine stamps glued behind one with its label for the same', () => {
    const story = parseStory(
      `नाव फिर देर से आई, यात्री परेशान\n\nBy तट लोकमत | Updated: October 1, 2019 16:36 IST2019-10-01T16:35:53+5:302019-10-01T16:36:39+5:30\n\n${texts.hi}\n${texts.hi}`,
    );
    expect([story.published, story.updated?.value]).toEqual([null, '2019-10-01T16:36:39+05:30']);
  });

  it('reads a short year beside a writer', () => {
    const story = parseStory(`नाव फिर देर से आई, यात्री परेशान\n\nby NewsDesk - 17 Dec 21 | 163\n\nलखनऊ। ${texts.hi}`);
    expect([story.published?.value, story.bylines.map(({ name }) => name)]).toEqual(['2021-12-17', ['NewsDesk']]);
  });

  it('takes a headline with the name of whoever says it for one', () => {
    const headline = 'جزیرے کا پل اب کبھی نہیں بنے گا، کشتی ہی رہے گی۔ میئر میرا راؤ';
    const story = parseStory(
      `${headline}\n\nلاہور (ساحل نیوز) ${texts.ur}\n\n${texts.ur}\n\nجواب دیں\n\nآپ کا ای میل ایڈریس شائع نہیں کیا جائے گا۔`,
    );
    expect([story.headline?.text, story.body.map(({ text }) => text)]).toEqual([headline, [texts.ur, texts.ur]]);
  });

  it.each([
    ['ur', 'جزیرے کا پل اب کبھی نہیں بنے گا۔\n\nجزیرے کا پل اب کبھی نہیں بنے گا۔', 'جزیرے کا پل اب کبھی نہیں بنے گا۔'],
    ['hi', 'टापू की नाव से डरें नहीं, खुला है घाट! पुलिस की सूचना केवल रात के लिए …..', null],
    ['hi', 'टापू पर हड़कंप: भागो-भागो… और दौड़ पड़े लोग; अचानक कहां से आया इतना सारा पानी?', null],
  ] as const)('takes a headline that ends as a sentence does for one: %s %s', (language, head, headline) => {
    const story = parseStory(`${head}\n\n${texts[language]}`);
    expect(story.headline?.text).toBe(headline ?? head);
    expect(story.body.map(({ text }) => text)).toEqual([texts[language]]);
  });

  it('takes the one sentence over the dateline that tells its matter for the headline', () => {
    const headline = 'नाव फिर देर से आई, यात्री टापू के घाट पर परेशान।';
    const story = parseStory(`${headline}\n\n0\n1251\n\nग्वालियर। 16 दिसंबर [तट ब्यूरो]${texts.hi}\n${texts.hi}`);
    expect([story.headline?.text, story.dateline?.date]).toEqual([headline, '--12-16']);
    const teaser = parseStory(`${texts.hi.slice(0, 60)}।\n\nग्वालियर। 16 दिसंबर [तट ब्यूरो]${texts.hi}`);
    expect(teaser.headline).toBeNull();
  });

  it.each([
    ['Kalyani: ', 'bn'],
    ['धर्मशाला - ', 'hi'],
  ] as const)('takes no word for a place on top of a text or below one: %s', (opening, language) => {
    expect(parseStory(`${texts[language]}\n${opening}${texts[language]}`).dateline).toBeNull();
  });

  it('takes no line of a numbered way to the story for its headline', () => {
    const story = parseStory(
      `1. समाचार\n2. टापू की नाव\n3. टापू की नाव देर से आई यात्री घाट पर\nLast Updated : सोमवार, 14 मार्च 2022 (23:44 IST)\n\nटापू की नाव सोमवार को फिर देर से आई, कारण अज्ञात\n\n${texts.hi}\nलोग परेशान रहे। ${texts.hi}`,
    );
    expect(story.headline?.text).toBe('टापू की नाव सोमवार को फिर देर से आई, कारण अज्ञात');
  });

  it('takes no line of a house and its seat for a headline', () => {
    const story = parseStory(`तट समाचार कार्ड / पटना\n${texts.hi}\nलोग परेशान रहे। ${texts.hi}`);
    expect(story.headline).toBeNull();
  });

  it('takes no key words for search engines before the place for a headline', () => {
    const story = parseStory(`Late ferry at the old pier : भोपाल। ${texts.hi}\nलोग परेशान रहे। ${texts.hi}`);
    expect([story.headline, story.dateline?.text]).toEqual([null, 'भोपाल']);
  });

  it('reads a desk with its house and place on one line', () => {
    const story = parseStory(
      `टापू की नाव फिर देर से आई, लोग परेशान\nवर्ल्ड डेस्क, अमर उजाला, वाशिंगटन\nUpdated Thu, 10 Sep 2020 12:47 AM IST\nपढ़ें अमर उजाला ई-पेपर\nकहीं भी, कभी भी।\n${texts.hi}`,
    );
    expect(story.bylines.map(({ kind }) => kind)).toEqual(['desk']);
    expect([story.dateline, story.body.map(({ text }) => text)]).toEqual([null, [texts.hi]]);
  });

  it('leaves a rule below the last sentence out of it', () => {
    const story = parseStory(`नाव फिर देर से आई, यात्री परेशान\n\n${texts.hi} ————–`);
    expect(story.body.map(({ text }) => text)).toEqual([texts.hi]);
  });

  it('reads the time and the tag behind whoever put the story up', () => {
    const story = parseStory(`${texts.hi}\nSite Admin | अक्टूबर 20, 2024 7:23 अपराह्न | नाव`);
    expect(story.published?.value).toBe('2024-10-20T19:23:00+05:30');
  });

  it('reads the writer beside the picture of one, and the text below', () => {
    const story = parseStory(
      `टापू की नाव फिर देर से आई, यात्री परेशान\n\n'नाव नहीं चली'।\n\nauthor-image\nMeera Rao\nNew Update\n\n${texts.hi}\n${texts.hi}`,
    );
    expect([story.bylines.map(({ name }) => name), story.body[0]?.text]).toEqual([['Meera Rao'], texts.hi]);
  });

  it('reads the hand below the text under its label', () => {
    const story = parseStory(`${texts.hi}\n${texts.hi}\nPOSTED BY\nSHIRAZ`);
    expect(story.bylines.map(({ name, role }) => [name, role])).toEqual([['SHIRAZ', 'editor']]);
  });

  it('takes the headline without the site that the page adds to its title', () => {
    const headline = 'टापू की नाव फिर देर से आई, यात्री परेशान';
    const story = parseStory(`${headline} « Tatdarpan\n\n${headline}\n\n${texts.hi}\n${texts.hi}`);
    expect(story.headline?.text).toBe(headline);
  });

  it('leaves the headline that is printed below the stamp out of the text', () => {
    const story = parseStory(
      `${texts.hi} अगले दिन नाव समय पर चली और घाट खाली रहा।\nSite Admin | नवम्बर 22, 2024 4:00 अपराह्न\nटापू की नाव के फिर देर से आने के बाद घाट पर खड़े यात्रियों ने नाविक संघ से जवाब मांगा: महापौर`,
    );
    expect([story.body.length, story.published?.value]).toEqual([1, '2024-11-22T16:00:00+05:30']);
  });

  it('ends the text before the feed that a blog takes it from', () => {
    const story = parseStory(
      `${texts.hi}\nअगले दिन नाव समय पर चली और घाट खाली रहा। यात्री खुश थे। (रिपोर्ट- मीरा सेन)\nfrom Latest News तट वाणी https://ift.tt/2P8KDaj\n0 comments:`,
    );
    expect([story.body.at(-1)?.text, story.bylines.map(({ name }) => name)]).toEqual([
      'अगले दिन नाव समय पर चली और घाट खाली रहा। यात्री खुश थे।',
      ['मीरा सेन'],
    ]);
  });

  it('takes a long sentence that two stops end for text', () => {
    const first =
      'ದ್ವೀಪದ ದೋಣಿ ಸೋಮವಾರ ಮತ್ತೆ ತಡವಾಗಿ ಬಂದಿತು ಮತ್ತು ಪ್ರಯಾಣಿಕರು ದಡದಲ್ಲಿ ನಿಂತಿದ್ದರು, ದಡದಲ್ಲಿದ್ದ ಜನರಿಗೆ ಯಾರೂ ಕಾರಣ ಹೇಳಲಿಲ್ಲ, ಮರುದಿನ ದೋಣಿ ಸರಿಯಾದ ಸಮಯಕ್ಕೆ ಹೊರಟಿತು ಮತ್ತು ಎಲ್ಲರೂ ಸಂತೋಷಪಟ್ಟರು..';
    const story = parseStory(`ದೋಣಿ ಮತ್ತೆ ತಡ\nಬೆಂಗಳೂರು : ${first}\n${texts.kn}`);
    expect([story.dateline?.text, story.body[0]?.text]).toEqual(['ಬೆಂಗಳೂರು', first]);
  });

  it('prefers a headline in the story’s script to key words of another', () => {
    const headline = 'क्या टापू की नाव (ferry) फिर समय पर चलेगी';
    const words = 'late ferry at the pier island';
    const story = parseStory(
      `${headline}\n\n${words}\n\nलखनऊ। टापू (island) की नाव (ferry) घाट (pier) पर फिर देर से (late) आई। ${texts.hi}\n${texts.hi}\n${words}`,
    );
    expect(story.headline?.text).toBe(headline);
  });

  it('leaves the data of a page’s script out of the text', () => {
    const story = parseStory(
      `{"_id":"68c559","title":"नाव फिर देर से"}\nनाव फिर देर से आई\nलखनऊ। ${texts.hi}\n${texts.hi}`,
    );
    expect([story.headline?.text, story.quotes]).toEqual(['नाव फिर देर से आई', []]);
  });

  it('leaves what a script has left of an element out of the text', () => {
    const more = 'नाव का मस्तूल बीती रात टूट गया था। नया मस्तूल लगाने में नाविकों को दो दिन और लगेंगे।';
    const story = parseStory(`${texts.hi}\n- " class="align-top noClick" data="\n">\n${more}`);
    expect([story.body.length, story.quotes]).toEqual([2, []]);
  });

  it('reads an editor whose label is glued to the reporter', () => {
    const head =
      'टापू की नाव फिर देर से आई, यात्री परेशान\nBy MeeraEdited By: Asha RaoPublish:Mon, 29 Aug 2016 01:31 AM (IST)';
    const story = parseStory(`${head}\n${texts.hi}\n${texts.hi}`);
    expect(story.bylines.map(({ name, role }) => `${name} ${role}`)).toEqual(['Meera author', 'Asha Rao editor']);
  });

  it('reads the reporter below the text behind a label', () => {
    const story = parseStory(`${texts.hi}\n${texts.hi}\nरिपोर्ट- शीराज़ नाविक, चतरा`);
    expect(story.bylines.map(({ name }) => name)).toEqual(['शीराज़ नाविक']);
  });

  it('reads the reporter below the text', () => {
    const story = parseStory(`${texts.hi}\n${texts.hi}\nबरेली से शीराज़ नाविक की रिपोर्ट !`);
    expect(story.bylines.map(({ name }) => name)).toEqual(['शीराज़ नाविक']);
    expect(story.body.at(-1)?.text).toBe(texts.hi);
  });

  it('sets a desk in brackets behind the last sentence apart', () => {
    const story = parseStory(`${texts.hi}\n${texts.hi} (नि.सं.)`);
    expect(story.signoff?.text).toBe('(नि.सं.)');
    expect(story.body.at(-1)?.text).toBe(texts.hi);
  });

  it.each([
    ['टापू की नाव फिर देर से आई, यात्री परेशान\n- पुणे,\n- 02 नवंबर 2013,\n- अपडेटेड 6:58 AM IST', '2013-11-02T06:58:00+05:30'],
    [
      'टापू की नाव फिर देर से आई, यात्री परेशान\nLast Modified: वाशिंगटन ,\nबुधवार, 8 फ़रवरी 2017 (09:07 IST)',
      '2017-02-08T09:07:00+05:30',
    ],
    ['टापू की नाव फिर देर से आई, यात्री परेशान\n\nUpdate: 2017-07-17 20:52 GMT', '2017-07-17T20:52:00+00:00'],
  ])('reads when the page was changed: %s', (head, value) => {
    const story = parseStory(`${head}\n${texts.hi}\n${texts.hi}`);
    expect(story.updated?.value).toBe(value);
    expect(story.advisories).toEqual([]);
  });

  it.each([
    ['मंगलबार, जेठ ०१, २०८१', 'ne'],
    ['date 2020-02 नई दिल्ली:', 'hi'],
  ] as const)('takes no day for a headline: %s', (head, language) => {
    expect(
      parseStory(`${head} ${language === 'hi' ? '' : '\n'}${texts[language]}\n${texts[language]}`).headline,
    ).toBeNull();
  });

  it('tells a breadcrumb from a headline that asks', () => {
    const headline = 'क्या टापू की नाव फिर कभी समय पर आएगी और पुल बनेगा?';
    expect(parseStory(`तट समाचार देश ${headline}\n\n${headline}\n\n${texts.hi}\n${texts.hi}`).headline?.text).toBe(
      headline,
    );
  });

  it('takes a sentence over a place that tells its matter again for the headline', () => {
    const headline = 'टापू की नाव फिर देर से आई, यात्री परेशान।';
    const story = parseStory(`${headline}\nरांची: ${texts.hi}\nलोग परेशान रहे। ${texts.hi}`);
    expect([story.headline?.text, story.dateline?.text, story.body[0]?.text]).toEqual([headline, 'रांची', texts.hi]);
    expect(parseStory(`सड़क पर भालू दिखा, बच्चे भागे।\nरांची: ${texts.hi}`).headline).toBeNull();
  });

  it('reads a reporter whom a danda parts from the time', () => {
    const head = 'टापू की नाव फिर देर से आई, लोग परेशान\nमीरा नाविक । Sep 28 2019 10:49AM';
    const story = parseStory(`${head}\n${texts.hi}\nलोग परेशान रहे। ${texts.hi}`);
    expect(story.bylines.map(({ name }) => name)).toEqual(['मीरा नाविक']);
  });

  it('takes no headline over a desk for its reporter', () => {
    const story = parseStory(`टापू की नाव\nरांची संवाददाता\n${texts.hi}\nलोग परेशान रहे। ${texts.hi}`);
    expect(story.bylines.map(({ kind }) => kind)).toEqual(['desk']);
  });

  it('takes a headline that breaks off', () => {
    const headline = 'घाट पर खड़े यात्रियों से आज मिलेंगे महापौर, जानिए क्या है सच...';
    expect(parseStory(`तट वाणी\n${headline}\n${texts.hi}\n${texts.hi}`).headline?.text).toBe(headline);
  });

  it.each([
    ['asks within', 'नाविक संघ ने साधा निशाना, कहा- क्या पुल कभी बनेगा? जवाब का इंतजार कर रहे हैं यात्री'],
    ['opens with a mark that is none of its own', 'टापू की नाव फिर देर से आई, घाट पर यात्री परेशान'],
  ])('takes for the headline a line that %s', (why, headline) => {
    const mark = why.startsWith('opens') ? ': ' : '';
    expect(parseStory(`${mark}${headline}\nby\n${texts.hi}\n${texts.hi}`).headline?.text).toBe(headline);
  });
});
