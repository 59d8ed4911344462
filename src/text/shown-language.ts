import { tableIn } from '../lexicon/prepared/direct.js';
import { scriptsOfMore } from '../lexicon/scripts.js';
import type { Language, Lexicon } from '../lexicon/types.js';
import { foldWords } from './fold-words.js';
import { scriptsOf } from './language.js';
import { once } from './pattern.js';
import { kind, kindOf } from './signs.js';
import { wordsByLine } from './words.js';

/**
 * The language of a text, where its words show it. A script that only languages of the lexicon write shows it by itself.
 * In Latin or Arabic letters the text may be in a language that the lexicon does not know: there function words of the
 * language have to be in it, as in any running text they are.
 *
 * @param text a reading copy
 * @param found what the text would be in if it were in a language of the lexicon
 * @returns a BCP 47 tag, or null
 */
export function shownLanguage(text: string, found: Language | undefined, lexicon: Lexicon): string | null {
  if (!found) return null;
  if (!scriptsOfMore.has(found.script)) return found.tag;
  const words = functionWords(found);
  const isOwn = letterIn(found.script, lexicon);
  const running = { words: 0, known: 0 };
  const all = { words: 0, known: 0 };
  for (const line of wordsByLine(text.slice(0, sampleLength))) {
    for (const word of line) {
      if (!isOwn(word)) continue;
      const known = words.get(word) ?? 0;
      all.words += 1;
      all.known += known;
      if (line.length < proseWords) continue;
      running.words += 1;
      running.known += known;
    }
  }
  const counted = running.words >= fewWords ? running : all;
  return counted.words >= fewWords && counted.known < counted.words * leastShare ? null : found.tag;
}

/** Tells words that begin with a letter of a script. */
function letterIn(script: string, lexicon: Lexicon): (word: string) => boolean {
  const scriptOf = scriptsOf(lexicon);
  return (word) => {
    const unit = word.charCodeAt(0);
    if (kindOf(unit) & kind.half) return new RegExp(`^\\p{Script=${script}}`, 'u').test(word);
    return scriptOf(unit)?.languages[0]?.script === script;
  };
}

/** So much of a text is read. */
const sampleLength = 8000;
/** A line of so many words is running text. */
const proseWords = 12;
/** Fewer words show no language, and deny none. */
const fewWords = 10;
/**
 * Of the words of running text in English a quarter are its function words, in Urdu a third; of text in French, German,
 * Spanish, Italian, Swedish or Finnish a tenth at most look like English ones, and of Arabic like Urdu ones.
 */
const leastShare = 0.13;

/** Function words, and the sections that a page's menus list: 1 for each. */
export const functionWords = once((language: Language) =>
  tableIn([
    {
      name: `${language.tag}/function-words`,
      make: () =>
        foldWords([...language.functionWords, ...language.page.sections]).map((word) => [word.toLowerCase(), 1]),
    },
  ]),
);
