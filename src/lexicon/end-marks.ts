import { once } from '../text/pattern.js';
import { dataIn } from './prepared/direct.js';
import type { Lexicon } from './types.js';

/** Each word that closes an agency's stories (`Enditem`), with the agency's place in the lexicon. */
export const endMarks = once(({ agencies }: Lexicon) =>
  dataIn({
    name: 'all/endMarks',
    make: () => agencies.flatMap(({ endMarks: words = [] }, i) => words.map((word): [string, number] => [word, i])),
  }),
);
