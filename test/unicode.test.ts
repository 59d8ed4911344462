import { describe, expect, it } from 'vitest';
import { legacyFonts, recogniseFont, toUnicode } from '../src/unicode.js';

describe('toUnicode reads what Kruti Dev 010 draws', () => {
  const cases: [keys: string, wanted: string][] = [
    ['fgUnh', 'हिन्दी'],
    ['esa gS vkSj gSa', 'में है और हैं'],
    ['fLFkfr', 'स्थिति'],
    ['ekxZ', 'मार्ग'],
    ['dk;ksZa', 'कार्यों'],
    ['izca/ku', 'प्रबंधन'],
    ["izn'kZu", 'प्रदर्शन'],
    ["ijs'kku", 'परेशान'],
    ['[kjhnuh iM+ jgh', 'खरीदनी पड़ रही'],
    ['vLirky', 'अस्पताल'],
    ['lIrkg', 'सप्ताह'],
    ['u;h fnYyh] 14 tuojhA', 'नयी दिल्ली, 14 जनवरी।'],
    ['Hkkjr', 'भारत'],
    ['Hkkstu', 'भोजन'],
    ['f=dks.k', 'त्रिकोण'],
    ['o"kZ', 'वर्ष'],
    ['{ks=', 'क्षेत्र'],
    ['fo|kFkhZ', 'विद्यार्थी'],
    ['jk"Vªifr', 'राष्ट्रपति'],
    ['¼Hkk"kk½', '(भाषा)'],
    ['ßge vk,axsÞ', '“हम आएंगे”'],
    ['gq, ,sls', 'हुए ऐसे'],
    ['d`f"k', 'कृषि'],
    ['[+kcj', 'ख़बर'],
    ['https://example.org/ds gS', 'https://example.org/ds है'],
    ['desk@example.org dks', 'desk@example.org को'],
    ['', ''],
    ['f', 'ि'],
  ];
  it.each(cases)('%j', (keys, wanted) => {
    for (const font of ['kruti-dev', 'devlys'] as const) expect(toUnicode(keys, font)).toBe(wanted);
  });
});

describe('toUnicode reads what Chanakya draws', () => {
  const cases: [keys: string, wanted: string][] = [
    ['Ùæß çÎ„è', 'नाव दिल्ली'],
    ['·ð¤ ·¤è ·¤æ ·¤ô ç·¤', 'के की का को कि'],
    ['×ð´ ãñ ¥æñÚU ãñ´', 'में है और हैं'],
    ['Íè Ùãè´ ÂÚU Øã', 'थी नहीं पर यह'],
    ['ÕæçÚUàæ ãé§ü', 'बारिश हुई'],
    ['çã‹Îè', 'हिन्दी'],
    ['çSÍçÌ', 'स्थिति'],
    ['×æ»ü', 'मार्ग'],
    ['·¤æØæðZ', 'कार्यों'],
    ['ÂýÕ¢ÏÙ ŒØæâ', 'प्रबंधन प्यास'],
    ['Ÿæè ÚUæ…Ø', 'श्री राज्य'],
    ['ÿæð˜æ ™ææÙ Âé˜æ', 'क्षेत्र ज्ञान पुत्र'],
    ['ÚUæCþU âÇ¸·¤ ÕæÉ¸', 'राष्ट्र सड़क बाढ़'],
    ['çßlæ mæÚU Õéçh', 'विद्या द्वार बुद्धि'],
    ['°·¤ °ðÙ·¤ ¥ôâ ¥õÚUÌ', 'एक ऐनक ओस औरत'],
    ['Çæò€UÅUÚU', 'डॉक्टर'],
    ['ÒÙæßÓ vw ÁêÙÐ', '‘नाव’ 12 जून।'],
    ['desk@example.org ·¤ô', 'desk@example.org को'],
    ['', ''],
  ];
  it.each(cases)('%j', (keys, wanted) => {
    expect(toUnicode(keys, 'chanakya').normalize('NFC')).toBe(wanted.normalize('NFC'));
  });
});

it('reads any font’s keys alone without an error', () => {
  const keys = Array.from({ length: 256 }, (_, unit) => String.fromCharCode(unit)).join('');
  for (const font of legacyFonts) expect(toUnicode(keys, font)).toMatch(/[\u0900-\u097F]/u);
});

describe('recogniseFont', () => {
  const cases: [text: string, font: string | null][] = [
    [
      "vLirky esa nok dh deh ls ejht ijs'kku gS vkSj nokvksa ds fy, yksx ckgj tk jgs gSaA izca/ku us dgk fd",
      'kruti-dev',
    ],
    [
      'Ùæß çÈ¤ÚU ÎðÚU âð ¥æ§üÐ Üæð»æð´ Ùð ·¤ãæ ç·¤ ƒææÅU ÂÚU ·¤æð§ü Ùãè´ ÍæÐ Øã ÌèâÚUè ÕæÚU ãñ ¥æñÚU ÕæçÚUàæ ãô ÚUãè ÍèÐ',
      'chanakya',
    ],
    ['The ferry was late again, officials said on Friday, and us few were left on the pier.', null],
    ['Naav aaj phir der se aayi, logon ne kaha ki ghat par koi nahin tha aur baarish ho rahi thi.', null],
    ['La barca llegó tarde otra vez, y los pasajeros esperaron en el muelle.', null],
    ['नाव फिर देर से आई।', null],
    ['', null],
  ];
  it.each(cases)('%j', (text, font) => {
    expect(recogniseFont(text)).toBe(font);
  });
});
