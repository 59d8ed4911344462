import { expect, it } from 'vitest';
import { toUnicode } from '../../src/unicode.js';
import { typedInKrutiDev } from './kruti-dev-inverse.js';

/** Words by the shape of what is in them. */
const words: Readonly<Record<string, string>> = {
  'letters and signs': 'नाव पुल कैसा घोड़ा मौसम खुली छोटे झूला टोकरी ठंड डर ढोल फल बैल भूमि रीति ळ हॉल ऑटो',
  vowels: 'अब आज इधर ईख उधर ऊन ऋतु एक ऐनक ओर औरत आई आए ईंट',
  'the short i': 'दिन किनारा स्थिति चिट्ठी मिस्त्री क्षितिज विद्यार्थी शक्ति',
  reph: 'मार्ग कार्यों दर्शन वर्षा गर्मी पूर्वी निर्णय सर्दियां',
  'the r below': 'क्रम ग्राम द्रव प्रबंध फ्रेम श्रम ब्रज भ्रम व्रत ट्रक ड्रम राष्ट्र त्रिकोण छात्र',
  'two letters':
    'रक्षा ज्ञान पक्का अच्छा बच्चा लज्जा सज्जा कुत्ता बुद्धि विद्या द्वार अद्भुत न्याय हिन्दी जन्म अन्न अप्पा डिब्बा शब्द सभ्य अम्मा संयम दिल्ली कल्पना व्यास विश्व पश्चिम कष्ट उष्ण सप्ताह अस्पताल स्वस्थ',
  'h with another': 'चिह्न ब्राह्मण बाह्य हृदय आह्वान',
  'letters without an upright': 'खट्टा मिट्टी गड्ढा अड्डा लड्डू भक्त रक्त टट्टू पट्ठा शुद्ध गद्दा',
  'three letters': 'मत्स्य वस्त्र स्त्री लक्ष्य संध्या मंत्रालय उज्ज्वल इन्द्र चन्द्रमा',
  nukta: 'ख़बर ग़म ज़मीन फ़सल क़लम सड़क पढ़ाई',
  nasals: 'गांव हूं नहीं मां में आंख पहुंचा दुःख चाँद',
  'the ri sign': 'कृषि गृह मृत्यु दृश्य तृण',
  'r with u': 'रुपया रूप गुरु शुरू',
};

it.each(Object.entries(words))('typed in Kruti Dev and read back: %s', (_, text) => {
  for (const word of text.split(' ')) {
    const keys = typedInKrutiDev(word);
    expect(keys).not.toMatch(/[\u0900-\u097F]/u);
    expect([word, toUnicode(keys, 'kruti-dev').normalize('NFC')]).toEqual([word, word.normalize('NFC')]);
  }
});
