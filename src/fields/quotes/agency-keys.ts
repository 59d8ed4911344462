import { tableIn } from '../../lexicon/prepared/direct.js';
import type { Agency, Lexicon } from '../../lexicon/types.js';
import { foldWords } from '../../text/fold-words.js';
import { once } from '../../text/pattern.js';
import { keyOf } from './grammar-key.js';

const agencyKeys = once(({ agencies }: Lexicon) => tableIn([{ name: 'all/agencyKeys', make: () => keysOf(agencies) }]));

/** Whether a key, as words are looked up, is the name of a news agency. */
export function isAgencyKey(key: string, lexicon: Lexicon): boolean {
  return agencyKeys(lexicon).get(key) !== undefined;
}

function keysOf(agencies: readonly Agency[]): [string, number][] {
  const names = agencies.flatMap((agency) => [...agency.names, ...agency.shortNames]);
  return foldWords(names).map((name) => [keyOf(name), 1]);
}
