import type { Doc } from '../../doc.js';
import type { LabelledLine } from '../../segment/roles.js';
import { kind, kindsIn } from '../../text/signs.js';
import { countWords } from '../../text/words.js';

/** What the lines above a text say of each title among them: read once, however many titles there are. */
export interface Head {
  /** The first line that names who wrote, or the agency, or a stamp that is not the page's own. */
  readonly byline: number;
  /** The first title of three words or more, and the last title of all. */
  readonly firstTitle: number;
  readonly lastTitle: number;
  /** Whether a title of five words or more is not set in capitals. */
  readonly hasPlainTitle: boolean;
  /** Whether a title of four words or more, no item of a list, is in another script than Latin. */
  readonly hasOwnScript: boolean;
  /** Menus that the headline is printed behind. */
  readonly menus: readonly string[];
  /** The line below one of them. */
  below(line: LabelledLine): LabelledLine | undefined;
}

export function headOf(doc: Doc, above: readonly LabelledLine[]): Head {
  const titles = above.filter(({ role }) => role === 'title');
  const textOf = ({ content }: LabelledLine): string => doc.text.slice(...content);
  const places = new Map(above.map((line, i) => [line, i]));
  const isByline = ({ role, line }: LabelledLine): boolean =>
    role === 'byline' || role === 'agency' || (role === 'stamp' && line.index > 1);
  return {
    byline: above.find(isByline)?.line.index ?? Number.POSITIVE_INFINITY,
    firstTitle: titles.find((line) => countWords(textOf(line)) >= 3)?.line.index ?? Number.POSITIVE_INFINITY,
    lastTitle: titles.at(-1)?.line.index ?? -1,
    hasPlainTitle: titles.some(({ line }) => !isCapitals(line.text) && countWords(line.text) >= 5),
    hasOwnScript: titles.some((line) => isOwnHeadline(textOf(line))),
    menus: above.filter(({ rule }) => rule === 'menu-before-headline').map(({ line }) => line.text),
    below: (line) => above[(places.get(line) ?? -1) + 1],
  };
}

const isOwnHeadline = (text: string): boolean => !/^[•*>]/u.test(text) && !isLatin(text) && countWords(text) >= 4;

/** Whether nothing but Latin letters and common signs is in a text. */
export const isLatin = (text: string): boolean => !/[^\u0000-\u024f\u2000-\u206f]/u.test(text);

/** Whether no small letter is in a text, nor one of a script without capitals. */
export const isCapitals = (text: string): boolean => (kindsIn(text) & (kind.small | kind.caseless)) === 0;
