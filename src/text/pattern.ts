/** A run of letters of any script, with vowel signs and marks; JavaScript's `\w` knows only ASCII. */
export const word = '[\\p{L}\\p{M}]+';

/**
 * A pattern made when it is first asked for. V8 reads a pattern when it comes to it, and classes such as `\p{Lo}` take
 * up to a millisecond: too much for those that few stories need.
 *
 * @example
 * const initials = later(() => /^\p{Lu}{2,5}$/u);
 * initials().test('RG'); // true
 */
export function later(make: () => RegExp): () => RegExp {
  let made: RegExp | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

/**
 * Makes one value a key, once: patterns built from a language or the whole lexicon are compiled on first use and kept
 * as long as their key lives. The last key is at hand, and held: a text is read with one lexicon, which every rule asks for.
 */
export function once<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, V>();
  let last: { readonly key: K; readonly value: V } | null = null;
  return (key) => {
    if (last !== null && last.key === key) return last.value;
    let value = made.get(key);
    if (value === undefined) {
      value = make(key);
      made.set(key, value);
    }
    last = { key, value };
    return value;
  };
}
