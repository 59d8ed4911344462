import { describe, expect, it } from 'vitest';
import { speakers } from './said.js';

const rows: readonly [why: string, tag: string, body: string, speakers: readonly string[]][] = [
  ['a marker', 'mr', 'ग्रामसेवक अनंत पेडणेकर यांनी सांगितले, “विहीर भरली आहे.”', ['अनंत पेडणेकर (name)']],
  ['a verb without marker', 'mr', 'नावेचे मालक अनंत पेडणेकर म्हणाले, “विहीर भरली आहे.”', ['अनंत पेडणेकर (name)']],
  [
    'behind, with the conjunction',
    'mr',
    'सरपंच मीना राणे म्हणाल्या की, पाणी आले. “विहीर भरली आहे”, असे त्या म्हणाल्या.',
    ['मीना राणे (pronoun)'],
  ],
  [
    'a pronoun with its marker',
    'mr',
    'सरपंच मीना राणे यांनी विहीर पाहिली. त्यांनी सांगितले, “पाणी आहे.”',
    ['मीना राणे (pronoun)'],
  ],
  ['an ending for a marker', 'mr', 'राज्य सरकारने म्हटले आहे, “विहीर भरली आहे.”', ['राज्य सरकार (name)']],
  ['a surname that ends like a marker', 'mr', 'आमदार विजय माने यांनी सांगितले, “विहीर भरली आहे.”', ['विजय माने (name)']],
  ['a marker', 'pa', 'ਸਰਪੰਚ ਜਗਤਾਰ ਸਿੰਘ ਨੇ ਕਿਹਾ, “ਖੂਹ ਭਰ ਗਿਆ ਹੈ।”', ['ਜਗਤਾਰ ਸਿੰਘ (name)']],
  ['a pronoun', 'pa', 'ਸਰਪੰਚ ਜਗਤਾਰ ਸਿੰਘ ਨੇ ਖੂਹ ਦੇਖਿਆ। ਉਨ੍ਹਾਂ ਨੇ ਦੱਸਿਆ, “ਪਾਣੀ ਸਾਫ਼ ਹੈ।”', ['ਜਗਤਾਰ ਸਿੰਘ (pronoun)']],
  ['according to', 'pa', 'ਵਕੀਲ ਜਗਤਾਰ ਸਿੰਘ ਮੁਤਾਬਕ, “ਖੂਹ ਭਰ ਗਿਆ ਹੈ।”', ['ਜਗਤਾਰ ਸਿੰਘ (name)']],
  ['an ending for a marker', 'gu', 'સરપંચ મનુભાઈ ચાવડાએ કહ્યું, “કૂવો ભરાઈ ગયો છે.”', ['મનુભાઈ ચાવડા (name)']],
  ['a vowel sign for a marker', 'gu', 'કલેક્ટર દીપક પટેલે જણાવ્યું હતું કે, “કૂવો ભરાઈ ગયો છે.”', ['દીપક પટેલ (name)']],
  ['a pronoun', 'gu', 'સરપંચ મનુભાઈ ચાવડાએ કૂવો જોયો. તેમણે કહ્યું, “પાણી ચોખ્ખું છે.”', ['મનુભાઈ ચાવડા (pronoun)']],
  ['an ending for a marker', 'ne', 'मेयर हर्क थापाले भने, “इनार भरियो ।”', ['हर्क थापा (name)']],
  ['a pronoun', 'ne', 'मेयर हर्क थापाले इनार हेरे । उनले भने, “पानी सफा छ ।”', ['हर्क थापा (pronoun)']],
  ['no speaker where nobody acts', 'ne', 'इनार पहिले भरियो । “पानी सफा छ ।”', ['-']],
  ['a verb without marker', 'bn', 'মাঝি হারান দলুই বলেন, ‘‘কুয়ো ভরে গিয়েছে।’’', ['হারান দলুই (name)']],
  ['a day between', 'bn', 'সভাপতি হারান দলুই বুধবার জানান, ‘‘কুয়ো ভরে গিয়েছে।’’', ['হারান দলুই (name)']],
  ['a pronoun', 'bn', 'মাঝি হারান দলুই কুয়ো দেখেন। তিনি বলেন, ‘‘জল পরিষ্কার।’’', ['হারান দলুই (pronoun)']],
  ['in the opinion of', 'bn', 'ভূতত্ত্ববিদ হারান দলুইয়ের মতে কুয়োটি ‘গ্রামের একমাত্র বড় ভরসা’।', ['হারান দলুই (name)']],
  ['nobody before', 'bn', 'তিনি বলেন, ‘‘কুয়ো ভরে গিয়েছে।’’', ['-']],
];

describe('speakers in other Indian languages', () => {
  it.each(rows)('%s: %s %s', (_why, tag, body, expected) => {
    expect(speakers(tag, body)).toEqual(expected);
  });
});
