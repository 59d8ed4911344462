import { dataIn, tableIn } from '../lexicon/prepared/direct.js';
import type { Language, Lexicon } from '../lexicon/types.js';
import { foldWords } from './fold-words.js';
import { once } from './pattern.js';
import { kind, kindOf } from './signs.js';
import type { WordTable } from './word-table.js';
import { wordsByLine } from './words.js';

/**
 * The languages of a reading copy: that of its running text first, then those with a real share in it, such as English
 * in the menus of a Hindi page. Empty where no word is in a script that the lexicon knows.
 *
 * Scripts are told by their letters, the languages of one script by their function words. Of very long texts only the
 * start, the middle and the end are read.
 *
 * @example
 * detectLanguages('मुंबई में बारिश हुई है।', lexicon)[0]?.tag; // 'hi'
 */
export function detectLanguages(text: string, lexicon: Lexicon): readonly Language[] {
  const tallies = tally(sample(text), scriptsOf(lexicon));
  const all = tallies.reduce((sum, { letters }) => sum + letters, 0);
  return tallies
    .sort((a, b) => b.weighted - a.weighted)
    .filter(({ letters, opensLine }, rank) => rank === 0 || opensLine || letters >= all * realShare)
    .flatMap(languagesOf);
}

/** So many code units are read at each of the three places of a very long text. */
const sampleLength = 8_000;
/** A line of so many words is running text; shorter ones are headlines, labels and menus. */
const proseWords = 12;
/** What a short line weighs against running text. */
const chromeWeight = 0.2;
/** This part of all letters makes a script count, even where it opens no line. */
const realShare = 0.02;
/** What a function word says of its language, against a section, month or weekday. */
const functionWordWeight = 3;
/** A further language of one script needs so much evidence, and this part of what the first one has. */
const realEvidence = 9;
const realEvidenceShare = 0.4;

/** A script of the lexicon, its languages, and the words that speak for one or more of them. */
interface Script {
  readonly isLetter: (unit: number) => boolean;
  readonly languages: readonly Language[];
  /** Words that speak for some of the languages: where in `weights` it stands how much for each. */
  readonly words: WordTable;
  readonly weights: readonly (readonly number[])[];
  readonly longestWord: number;
}

interface Tally {
  readonly script: Script;
  letters: number;
  /** Letters, those of running text counted in full. */
  weighted: number;
  /** Whether one of its words is the first of a line, as labels are (`Updated: …`, `By …`). */
  opensLine: boolean;
  /** For each of the script's languages. */
  readonly evidence: number[];
}

/** Finds the script of a code unit, null for one that no language of the lexicon writes. */
type ScriptOf = (unit: number) => Script | null;

export const scriptsOf = once((lexicon: Lexicon): ScriptOf => {
  const names = [...new Set(lexicon.languages.map(({ script }) => script))];
  const scripts = names.map((name): Script => {
    const languages = lexicon.languages.filter(({ script }) => script === name);
    const gathered = once(gather);
    return {
      isLetter: letterTest(name),
      languages,
      words: tableIn([{ name: `${name}/tellingWords`, make: () => gathered(languages).words }]),
      ...dataIn({ name: `${name}/telling`, make: () => withoutWords(gathered(languages)) }),
    };
  });
  // 0 where a unit was not met yet, 1 where no script has it, else the script's place and 2.
  const known = new Uint8Array(0x1_0000);
  return (unit) => {
    const place = known[unit]!;
    if (place > 0) return scripts[place - 2] ?? null;
    const found = scripts.findIndex(({ isLetter }) => isLetter(unit));
    known[unit] = found + 2;
    return scripts[found] ?? null;
  };
});

/** Tells the units that `\p{Script=…}` finds. */
function letterTest(script: string): (unit: number) => boolean {
  const bit = scriptsInTable[script];
  if (bit !== undefined) return (unit) => (kindOf(unit) & bit) !== 0;
  const letter = new RegExp(`\\p{Script=${script}}`, 'u');
  return (unit) => letter.test(String.fromCharCode(unit));
}

/** Scripts that the table of signs knows. */
const scriptsInTable: Readonly<Partial<Record<string, number>>> = { Latin: kind.latin };

interface Gathered extends Pick<Script, 'weights' | 'longestWord'> {
  readonly words: Map<string, number>;
}

const withoutWords = ({ weights, longestWord }: Gathered): Omit<Gathered, 'words'> => ({ weights, longestWord });

function gather(languages: readonly Language[]): Gathered {
  const found = new Map<string, number[]>();
  for (const [i, { functionWords, dates, page }] of languages.entries()) {
    const add = (key: string, weight: number): void => {
      const weights = found.get(key) ?? languages.map(() => 0);
      weights[i] = weight;
      found.set(key, weights);
    };
    for (const other of keysOf([...page.sections, ...dates.weekdays, ...dates.months.flat()])) add(other, 1);
    for (const functionWord of keysOf(functionWords)) add(functionWord, functionWordWeight);
  }
  const rows = new Map([...found.values()].map((weights) => [String(weights), weights]));
  const places = new Map([...rows.keys()].map((row, i) => [row, i]));
  return {
    words: new Map(Array.from(found, ([word, weights]) => [word, places.get(String(weights))!])),
    weights: [...rows.values()],
    longestWord: Math.max(...Array.from(found.keys(), ({ length }) => length)),
  };
}

function keysOf(words: readonly string[]): string[] {
  return foldWords(words).map((word) => word.toLowerCase());
}

function sample(text: string): string {
  if (text.length <= 3 * sampleLength) return text;
  const middle = (text.length - sampleLength) >> 1;
  const parts = [text.slice(0, sampleLength), text.slice(middle, middle + sampleLength), text.slice(-sampleLength)];
  return parts.join('\n');
}

function tally(text: string, scriptOf: ScriptOf): Tally[] {
  const tallies: Tally[] = [];
  // Nearly every word is in the script of the one before.
  let counted: Tally | undefined;
  for (const words of wordsByLine(text)) {
    const weight = words.length >= proseWords ? 1 : chromeWeight;
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!;
      const script = scriptOf(word.charCodeAt(0));
      if (!script) continue;
      if (counted?.script !== script) {
        counted = tallies.find((known) => known.script === script);
        if (!counted) {
          counted = { script, letters: 0, weighted: 0, opensLine: false, evidence: script.languages.map(() => 0) };
          tallies.push(counted);
        }
      }
      const { length } = word;
      counted.letters += length;
      counted.weighted += length * weight;
      // `A)` and `x` number a list or close a box; they are no language.
      if (i === 0 && length > 1) counted.opensLine = true;
      const speaksFor = length > script.longestWord ? undefined : script.words.get(word);
      if (speaksFor === undefined) continue;
      const weights = script.weights[speaksFor]!;
      for (let j = 0; j < weights.length; j++) counted.evidence[j]! += weights[j]! * weight;
    }
  }
  return tallies;
}

/** The languages of one script in the text, the one with most evidence first; the lexicon's order breaks ties. */
function languagesOf({ script, evidence }: Tally): Language[] {
  const weighed = script.languages.map((language, i) => ({ language, weight: evidence[i]! }));
  weighed.sort((a, b) => b.weight - a.weight);
  const first = weighed[0]!.weight;
  return weighed
    .filter(({ weight }, rank) => rank === 0 || (weight >= realEvidence && weight >= first * realEvidenceShare))
    .map(({ language }) => language);
}
