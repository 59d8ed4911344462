/*
 * The signs that a fold of the reading copy begins with: what `folds.ts` does with them, it tells there.
 */

/** Invisible signs inside words: joiners and direction marks. */
const invisible = '\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF';
/** Nukta, alone or in a precomposed letter: writers set it or leave it out (`ख़बर`, `खबर`; `पढ़ें`, `पढें`). */
const nukta =
  '\\u093C\\u0958-\\u095F\\u0929\\u0931\\u0934\\u09BC\\u09DC-\\u09DF\\u0A3C\\u0A33\\u0A36\\u0A59-\\u0A5E\\u0ABC\\u0B3C\\u0B5C\\u0B5D';
/** Candrabindu, also written as anusvara. */
const candrabindu = '\\u0901';
/** Malayalam's chillu letters, also written as consonant, virama and joiner. */
const chillu = '\\u0D7A-\\u0D7F';
/** Assamese pages print the Bengali numerator four (`৷`) for the danda. */
const danda = '\\u09F7';
const digits =
  '\\u0660-\\u0669\\u06F0-\\u06F9\\u0966-\\u096F\\u09E6-\\u09EF\\u0A66-\\u0A6F\\u0AE6-\\u0AEF\\u0B66-\\u0B6F\\u0BE6-\\u0BEF\\u0C66-\\u0C6F\\u0CE6-\\u0CEF\\u0D66-\\u0D6F';
const spaces = '\\t\\u000B\\f\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000';
const lineEnds = '\\u2028\\u2029';
const dashes = '\\u2010-\\u2015\\u2212';
/** Arabic letters that Urdu writes with code points of its own. */
const arabic = '\\u0643\\u064A\\u0649\\u06C0\\u06C2\\u0610-\\u061A\\u064B-\\u065F\\u0670';

/** Signs that are folded wherever they stand, whatever stands around them. */
export const foldsAlone: RegExp = new RegExp(
  `[${[invisible, nukta, candrabindu, chillu, danda, digits, spaces, lineEnds, dashes, arabic].join('')}]`,
  'u',
);

/** Nasals of Devanagari: nearly all of them stand before no virama, and are not folded. */
export const foldsBeforeVirama: RegExp = /[\u0919\u091E\u0923\u0928\u092E]/u;

/** Soft hyphen, visarga, the Gujarati letter ra, carriage return, and what entities, tags and mojibake open with. */
export const foldsWithMore: RegExp = /[\u00AD\u0903\u0A83\u0AB0\r&<âÂ]/u;
