// What one story needs of words, code units and places, made by the build.

/** What is made of words, in the form that scripts/build/prepared/store.ts reads. */
export function preparedFiles({ prepareAll }) {
  const files = new Map();
  for (const [name, text] of prepareAll()) {
    const [file, part] = [name.slice(0, name.indexOf('/')), name.slice(name.indexOf('/') + 1)];
    const { places, texts, length } = files.get(file) ?? { places: {}, texts: '', length: 0 };
    places[part] = [length, length + text.length];
    files.set(file, { places, texts: texts + text, length: length + text.length });
  }
  return Array.from(files, ([file, { places, texts }]) => [`${file}-words`, `${JSON.stringify(places)}\n${texts}`]);
}

/** What each code unit is, in the order of bytes that nearly all machines have. */
export function kindsOfAll({ kindOf }) {
  return new Uint8Array(Uint16Array.from({ length: 0x1_0000 }, (_, unit) => kindOf(unit)).buffer);
}

/** @param {string} place */
export function kindsModule(place) {
  return [
    "import { readFileSync } from 'node:fs';",
    "const name = 'kinds';",
    `const bytes = readFileSync(${place});`,
    'export const kinds = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2);',
  ].join('\n');
}

/** A row of the gazetteer is read in one go. */
export function checkRows({ rows, longestRow }) {
  const long = rows()
    .split('\n')
    .find((row) => row.length >= longestRow);
  if (long !== undefined) throw new Error(`a place has too long a row: ${long.slice(0, 40)}`);
}
