import { describe, expect, it } from 'vitest';
import type { Language, Lexicon } from '../../src/lexicon/types.js';
import { detectLanguages } from '../../src/text/language.js';
import { readingCopy } from '../../src/text/reading-copy.js';
import { lexiconFiles } from '../lexicon/lexicon-files.js';

const languages = (await lexiconFiles<Language>('languages')).map(({ entry }) => entry);
const lexicon: Lexicon = { agencies: [], publishers: [], languages, findPlace: () => null };

function tags(text: string, known: Lexicon = lexicon): string[] {
  return detectLanguages(readingCopy(text).text, known).map(({ tag }) => tag);
}

const hindi = 'रामगढ़ के बाजार में बुधवार को आग लग गई और तीन दुकानें जल गईं। पुलिस ने कहा कि कोई घायल नहीं हुआ है।';
const english =
  'A fire broke out in the old market of Ramgarh on Wednesday and three shops were gutted, but no one was hurt.';

describe('the language of a text', () => {
  it.each<[string, string]>([
    ['en', english],
    ['hi', hindi],
    ['mr', 'रामगडच्या बाजारात बुधवारी आग लागली आणि तीन दुकाने जळाली. कोणीही जखमी झाले नाही, असे पोलिसांनी सांगितले.'],
    ['ne', 'रामगढको बजारमा बुधबार आगलागी भएको छ र तीनवटा पसल जलेका छन्। कोही घाइते नभएको प्रहरीले जनाएको छ।'],
    ['bn', 'বুধবার রামগড়ের বাজারে আগুন লেগে তিনটি দোকান পুড়ে গিয়েছে। কেউ আহত হননি বলে পুলিশ জানিয়েছে।'],
    ['as', 'বুধবাৰে ৰামগড়ৰ বজাৰত জুই লাগি তিনিখন দোকান জাহ গৈছে। কোনো লোক আহত হোৱা নাই বুলি আৰক্ষীয়ে জনাইছে।'],
    ['gu', 'રામગઢના બજારમાં બુધવારે આગ લાગી હતી અને ત્રણ દુકાનો બળી ગઈ છે. પોલીસે કહ્યું કે કોઈને ઈજા થઈ નથી.'],
    ['pa', 'ਰਾਮਗੜ੍ਹ ਦੇ ਬਾਜ਼ਾਰ ਵਿੱਚ ਬੁੱਧਵਾਰ ਨੂੰ ਅੱਗ ਲੱਗ ਗਈ ਅਤੇ ਤਿੰਨ ਦੁਕਾਨਾਂ ਸੜ ਗਈਆਂ। ਕੋਈ ਜ਼ਖ਼ਮੀ ਨਹੀਂ ਹੋਇਆ।'],
    ['ur', 'رام گڑھ کے بازار میں بدھ کو آگ لگ گئی اور تین دکانیں جل گئیں۔ پولیس نے کہا کہ کوئی زخمی نہیں ہوا۔'],
    ['ta', 'ராம்கரில் உள்ள சந்தையில் புதன்கிழமை தீ விபத்து ஏற்பட்டது. யாருக்கும் காயம் இல்லை என்று காவல்துறை தெரிவித்தது.'],
    ['te', 'రామ్‌గఢ్ మార్కెట్‌లో బుధవారం మంటలు చెలరేగి మూడు దుకాణాలు కాలిపోయాయి. ఎవరికీ గాయాలు కాలేదని పోలీసులు తెలిపారు.'],
    ['kn', 'ರಾಮಗಢದ ಮಾರುಕಟ್ಟೆಯಲ್ಲಿ ಬುಧವಾರ ಬೆಂಕಿ ಬಿದ್ದು ಮೂರು ಅಂಗಡಿಗಳು ಸುಟ್ಟಿವೆ. ಯಾರಿಗೂ ಗಾಯವಾಗಿಲ್ಲ ಎಂದು ಪೊಲೀಸರು ಹೇಳಿದ್ದಾರೆ.'],
    ['ml', 'രാംഗഢിലെ ചന്തയിൽ ബുധനാഴ്ച തീപിടിച്ച് മൂന്ന് കടകൾ കത്തിനശിച്ചു. ആർക്കും പരിക്കില്ല എന്ന് പൊലീസ് പറഞ്ഞു.'],
    ['or', 'ବୁଧବାର ରାମଗଡ଼ ବଜାରରେ ନିଆଁ ଲାଗି ତିନୋଟି ଦୋକାନ ପୋଡ଼ି ଯାଇଛି। କେହି ଆହତ ହୋଇନାହାନ୍ତି ବୋଲି ପୋଲିସ କହିଛି।'],
  ])('is %s', (tag, text) => {
    expect(tags(text)).toEqual([tag]);
  });

  it.each<[string, string]>([
    ['hi', 'बस खाई में गिरी, चार की मौत'],
    ['hi', 'पुल का काम अधूरा है'],
    ['mr', 'बस दरीत कोसळली; चार जण ठार झाले'],
    ['mr', 'पुलाचे काम अपूर्ण आहे'],
    ['ne', 'बस खोलामा खस्यो, चार जनाको मृत्यु भयो'],
    ['ne', 'पुलको काम अधुरो छ'],
    ['bn', 'বাস উল্টে চার জনের মৃত্যু হয়েছে'],
    ['as', 'বাছ দুৰ্ঘটনাত চাৰিজনৰ মৃত্যু হৈছে'],
    // Sections, months and weekdays tell where there is no function word.
    ['mr', 'मुख्यपृष्ठ क्रीडा राजकारण'],
    ['ne', 'गृहपृष्ठ खेलकुद'],
    ['ne', 'बिहीबार, १२ जुन'],
  ])('is %s in few words: %s', (tag, text) => {
    expect(tags(text)[0]).toBe(tag);
  });

  it.each<[string, string]>([
    ['an empty text', ''],
    ['blanks', ' \n\n '],
    ['digits and signs', '12,345 (67%) — १२३ !!'],
    ['a script nobody knows', 'Пожар на рынке 火災'],
  ])('is none in %s', (_, text) => {
    expect(tags(text)).toEqual([]);
  });

  it('is none without languages in the lexicon', () => {
    expect(tags(hindi, { ...lexicon, languages: [] })).toEqual([]);
  });
});

describe('the languages of a mixed page', () => {
  const englishMenu = 'Home\nLatest News\nIndia\nWorld\nCities\nSports\nEntertainment\nWeb Stories\nSubscribe Now\n';
  const hindiMenu = 'होम\nताजा खबरें\nदेश\nविदेश\nराजनीति\nखेल\nमनोरंजन\nवेब स्टोरीज\nज्योतिष\nसेहत\n';

  it.each<[string, string, string[]]>([
    ['Hindi under an English menu', `${englishMenu.repeat(2)}${hindi}`, ['hi', 'en']],
    ['English under a Hindi menu', `${hindiMenu.repeat(2)}${english}`, ['en', 'hi']],
    ['Hindi with one English label', `By रमा\nUpdated: March 3\n${hindi.repeat(20)}`, ['hi', 'en']],
    ['Hindi with English words inside', `${hindi.repeat(6)} अस्पताल (AIIMS) में`, ['hi']],
    ['Hindi with a numbered list', `${hindi.repeat(3)}\nA) पहला\nB) दूसरा`, ['hi']],
    ['English with a Hindi title inside', `${english.repeat(4)} The film is called शोर.`, ['en']],
    ['an English report that quotes a Hindi one', `${english.repeat(2)}\n${hindi}`, ['en', 'hi']],
    [
      'Tamil with English chrome',
      `Advertisement\n${'இந்த பாலம் ஒரு ஆண்டில் கட்டப்பட்டது என்று அவர் கூறினார். '.repeat(3)}`,
      ['ta', 'en'],
    ],
  ])('%s', (_, text, expected) => {
    expect(tags(text)).toEqual(expected);
  });

  it('names two languages of one script where both are there', () => {
    const marathi = 'तो पूल बांधण्यात आला आहे आणि त्यांनी त्याचे काम पाहिले, असे ते म्हणाले. आता काही दिवस वाहतूक बंद होणार नाही.';
    expect(tags(`${hindi.repeat(2)}\n${marathi}`)).toEqual(['hi', 'mr']);
    expect(tags(`${hindi.repeat(20)}\n${marathi}`)).toEqual(['hi']);
  });
});

describe('a very long text', () => {
  it('is read at its start, its middle and its end', () => {
    const filler = '1234567890 '.repeat(4_000);
    expect(tags(`${hindi}${filler}${filler}`)).toEqual(['hi']);
    expect(tags(`${filler}${hindi}${filler}`)).toEqual(['hi']);
    expect(tags(`${filler}${filler}${hindi}`)).toEqual(['hi']);
  });

  it('is read in parts, so it takes no longer than a short one', () => {
    expect(tags('आग '.repeat(1_000_000))).toEqual(['hi']);
    expect(tags('('.repeat(5_000_000))).toEqual([]);
  });
});
