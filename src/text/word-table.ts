/** Words with a number for each. A `Map` is one. */
export interface WordTable {
  get(word: string): number | undefined;
}

/**
 * Writes a table of words as one text, which `wordTable` reads as it is: a word is found by its hash, and nothing is made
 * of the others. The parts of the text, in code units: the number of slots as a power of two, the number of words, the
 * slots (the number of a word, counted from 1; 0 for none), the values, the places of the words (two units each), the
 * words.
 *
 * @param words with a value from 0 to 65,535 each
 * @throws {RangeError} for other values, or for more than 65,534 words
 */
export function packWords(words: ReadonlyMap<string, number>): string {
  const values = [...words.values()];
  if (words.size > 0xfffe || values.some((value) => !Number.isInteger(value) || value < 0 || value > 0xffff)) {
    throw new RangeError('a table holds up to 65,534 words with values of one code unit');
  }
  const power = Math.max(1, Math.ceil(Math.log2(words.size * 2 + 1)));
  const slots = new Array<number>(2 ** power).fill(0);
  const places = [0];
  for (const word of words.keys()) {
    let slot = hashOf(word) & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = places.length;
    places.push(places.at(-1)! + word.length);
  }
  const wide = places.flatMap((place) => [place >>> 16, place & 0xffff]);
  const head = [power, words.size, ...slots, ...values, ...wide];
  return head.map((unit) => String.fromCharCode(unit)).join('') + [...words.keys()].join('');
}

/** A table of words that can be asked with a word's hash at hand. */
export interface HashedTable {
  find(word: string, hash: number): number | undefined;
}

/** Reads a table that `packWords` has written. */
export function wordTable(packed: string): HashedTable {
  const mask = 2 ** packed.charCodeAt(0) - 1;
  const count = packed.charCodeAt(1);
  const values = 2 + mask + 1;
  const places = values + count;
  const words = places + 2 * (count + 1);
  const placeOf = (number: number): number => {
    const at = places + 2 * number;
    return words + ((packed.charCodeAt(at) << 16) | packed.charCodeAt(at + 1));
  };
  return {
    find: (word, hash) => {
      for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
        const number = packed.charCodeAt(2 + slot) - 1;
        if (number < 0) return undefined;
        const start = placeOf(number);
        if (placeOf(number + 1) - start === word.length && packed.startsWith(word, start)) {
          return packed.charCodeAt(values + number);
        }
      }
    },
  };
}

/** The hash of a word in all tables. */
export function hashOf(word: string): number {
  let hash = word.length;
  for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, 31) + word.charCodeAt(i)) | 0;
  return hash ^ (hash >>> 15);
}
