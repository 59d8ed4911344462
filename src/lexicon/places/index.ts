import { foldWord } from '../../text/reading-copy.js';
import type { Place } from '../types.js';
import { blockOf } from './blocks.js';
import { rowAt, rows, sortedKeys } from './keys.js';

/*
 * A row of the data is `name in use now|country or region|further names, by commas|kind`. The region is an ISO 3166-2
 * code, `IN-UP`; the kind is `s` for a state or province, `c` for a country and nothing for a town or district.
 *
 * A `*` behind a name says that it is an ordinary word too (`गया*`). A `^` behind the first name says that this name
 * alone means another place, the one that agencies file from: `Hyderabad^|PK` is found as `Hyderabad Pakistan` only.
 */

/**
 * The place of that name, old or new, in any script of India or in Latin letters; joiners, nukta, case, spaces,
 * hyphens, dots, commas and brackets make no difference. Of two places with one name it is the one that agencies file
 * from; the other is found with its state or country behind the name.
 *
 * @returns null where no place has that name; `ordinary` is true where that name alone proves nothing
 * @example
 * findPlace('इलाहाबाद')?.nameEn; // 'Prayagraj'
 * findPlace('Hamirpur (UP)')?.region; // 'IN-UP'; 'Hamirpur' alone is in IN-HP
 */
export function findPlace(name: string): Place | null {
  const entry = entryOf(placeKey(name));
  if (entry === null) return null;
  return makePlace(rowAt(Number.parseInt(entry, 36)), entry.endsWith('*'));
}

/** All places: India's in the order of their English names, then the world's. `ordinary` is that of the English name. */
export function* placeRows(): Iterable<Place> {
  for (const row of rows().split('\n')) yield makePlace(row, row.slice(0, row.indexOf('|')).endsWith('*'));
}

/** So many names of places end alike where the ending is one of places. */
const fewestAlike = 15;

/**
 * Whether the last letters of a word are those of many places: `पुर`, `नगर`, `বাদ`. Two of them must be whole letters,
 * which vowel signs are not, and two more must go before.
 *
 * @example
 * endsLikePlaces('टापूपुर'); // true
 */
export function endsLikePlaces(word: string): boolean {
  const ending = word.slice(-3);
  if (word.length < 5 || !/^\p{Lo}(?:\p{M}|\p{Lo})*$/u.test(ending) || !/\p{Lo}.*\p{Lo}/u.test(ending)) return false;
  const text = rows();
  let alike = 0;
  for (let at = text.indexOf(ending); at >= 0 && alike < fewestAlike; at = text.indexOf(ending, at + 1))
    if (',|*'.includes(text.charAt(at + ending.length))) alike++;
  return alike >= fewestAlike;
}

/** What two spellings of one name have in common: `New-Delhi` and `NEW DELHI` have the key `newdelhi`. */
export function placeKey(name: string): string {
  return foldWord(name)
    .toLowerCase()
    .replace(/[\s.,'’‘ʼ()[\]-]+/gu, '');
}

/** A single story asks for a few hundred names; for more of them it pays to have all keys in a map. */
const fewLookups = 1000;
let lookups = 0;
const maps = new Map<number, ReadonlyMap<string, string>>();

/** What stands behind a key in the sorted keys; null where the key is not there. */
function entryOf(key: string): string | null {
  const block = blockOf(key);
  if (++lookups <= fewLookups) return entryByHalves(sortedKeys(block), key);
  let map = maps.get(block);
  if (!map) {
    map = keyMap(sortedKeys(block));
    maps.set(block, map);
  }
  return map.get(key) ?? null;
}

function keyMap(keys: string): Map<string, string> {
  const lines = keys === '' ? [] : keys.trimEnd().split('\n');
  return new Map(
    lines.map((line) => {
      const tab = line.indexOf('\t');
      return [line.slice(0, tab), line.slice(tab + 1)];
    }),
  );
}

function entryByHalves(keys: string, key: string): string | null {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const start = keys.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1;
    const tab = keys.indexOf('\t', start);
    const found = keys.slice(start, tab);
    const end = keys.indexOf('\n', tab);
    if (found === key) return keys.slice(tab + 1, end);
    if (found < key) low = end + 1;
    else high = start;
  }
  return null;
}

function makePlace(row: string, ordinary: boolean): Place {
  const [name = '', code = '', names = '', kind = ''] = row.split('|');
  return {
    nameEn: name.replace(/[*^]$/u, ''),
    country: code.slice(0, 2),
    region: code.length > 2 ? code : null,
    kind: kind === 's' ? 'state' : kind === 'c' ? 'country' : 'city',
    names: names === '' ? [] : names.replaceAll('*', '').split(','),
    ordinary,
  };
}
