import { foldWord } from '../../text/reading-copy.js';
import type { Place } from '../types.js';
import { india } from './india.js';
import { world } from './world.js';

/*
 * A row of the data is `name in use now|country or region|further names, by commas|kind`. The region is an ISO 3166-2
 * code, `IN-UP`; the kind is `s` for a state or province, `c` for a country and nothing for a town or district.
 *
 * A `*` behind a name says that it is an ordinary word too (`गया*`). A `^` behind the first name says that this name
 * alone means another place, the one that agencies file from: `Hyderabad^|PK` is found as `Hyderabad Pakistan` only.
 */

/** The rows as written, and for each key its row: twice the row's number, one more where the name is a word too. */
interface Gazetteer {
  readonly rows: readonly string[];
  readonly keys: ReadonlyMap<string, number>;
}

let gazetteer: Gazetteer | null = null;

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
  gazetteer ??= makeGazetteer();
  const found = gazetteer.keys.get(placeKey(name));
  return found === undefined ? null : makePlace(gazetteer.rows[found >> 1]!, found % 2 === 1);
}

/** All places: India's in the order of their English names, then the world's. `ordinary` is that of the English name. */
export function* placeRows(): Iterable<Place> {
  gazetteer ??= makeGazetteer();
  for (const row of gazetteer.rows) yield makePlace(row, row.slice(0, row.indexOf('|')).endsWith('*'));
}

/** What two spellings of one name have in common: `New-Delhi` and `NEW DELHI` have the key `newdelhi`. */
export function placeKey(name: string): string {
  return foldWord(name)
    .toLowerCase()
    .replace(/[\s.,'’‘ʼ()[\]-]+/gu, '');
}

/** Folds all rows in one go: name by name it would take several times as long. */
function makeGazetteer(): Gazetteer {
  const source = `${india.trim()}\n${world.trim()}`;
  const folded = foldWord(source)
    .toLowerCase()
    .replace(/[ .'-]+/gu, '')
    .split('\n');
  const keys = new Map<string, number>();
  for (let row = 0; row < folded.length; row++) {
    const [name = '', , names = ''] = folded[row]!.split('|');
    if (!name.endsWith('^')) addKey(keys, name, row);
    if (names !== '') for (const other of names.split(',')) addKey(keys, other, row);
  }
  return { rows: source.split('\n'), keys };
}

function addKey(keys: Map<string, number>, name: string, row: number): void {
  if (name.endsWith('*')) keys.set(name.slice(0, -1), 2 * row + 1);
  else keys.set(name, 2 * row);
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
