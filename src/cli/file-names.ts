/** Names that Windows keeps for its devices, whatever their ending. */
const reserved = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/iu;
/** Signs that are no part of a file name here or elsewhere, do not show, or turn the line around. */
const unsafe = /[\p{Cc}\p{Cs}<>:"|?*\\/\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/gu;
/** Most systems take 255 bytes; this leaves room for a number and the ending. */
const maxBytes = 200;

/** A name that ends so could be that of a story among several: `crawl+7`. */
const numbered = /\+[0-9]+$/u;

/**
 * Names for the files of an output folder, without their endings: each like its source, the folders within the tree
 * kept, safe on any system, and no two alike, not even where a system takes `A` and `a` for one. `+7` behind a name
 * gives one that no other input has.
 *
 * @returns a function from an input's place (`hi/7.txt`) to a path within the folder (`hi/7`)
 * @example
 * const nameFor = uniqueNames();
 * nameFor('b.txt'); // 'b'
 * nameFor('b.text'); // 'b-2'
 */
export function uniqueNames(): (place: string) => string {
  const given = new Set<string>();
  return (place) => {
    const parts = place.split('/').filter((part) => part !== '');
    const last = parts.pop() ?? '';
    const own = safePart(last.replace(/(?<=[^.])\.[^.]*$/u, ''));
    const stem = [...parts.map(safePart), numbered.test(own) ? `${own}_` : own].join('/');
    for (let number = 1; ; number++) {
      const name = number === 1 ? stem : `${stem}-${number}`;
      const key = name.normalize('NFC').toLowerCase();
      if (given.has(key)) continue;
      given.add(key);
      return name;
    }
  };
}

/** One part of a path, safe: `..` becomes `__`, `nul` becomes `_nul`, an empty one `_`. */
function safePart(part: string): string {
  const plain = cut(part.replace(unsafe, '_').replace(/^\./u, '_')).replace(/[. ]+$/u, (end) => '_'.repeat(end.length));
  return plain === '' || reserved.test(plain) ? `_${plain}` : plain;
}

/** Cut between characters, to a number of bytes. */
function cut(name: string): string {
  if (Buffer.byteLength(name) <= maxBytes) return name;
  let bytes = 0;
  let short = '';
  for (const sign of name) {
    bytes += Buffer.byteLength(sign);
    if (bytes > maxBytes) return short;
    short += sign;
  }
  return short;
}
