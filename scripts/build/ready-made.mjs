// Gives the lexicon's data to the bundles in a form that costs nothing until it is used: text that JSON.parse reads,
// each part of a language when it is first asked for, and the gazetteer's keys sorted beforehand. The library holds
// the texts as strings; the program has them in files beside it, since Node reads a file many times faster than V8 a
// string in a module.
import * as path from 'node:path';
import { build } from 'esbuild';

/**
 * The program's files: UTF-16, which becomes a string as it is.
 * @typedef {object} ReadyMade
 * @property {Map<string, string>} modules for each module that the build replaces, by its path, the new source
 * @property {Map<string, Uint8Array>} files by their names in dist/data
 */

/** What is known of a language before its data is read. */
const ready = ['tag', 'name', 'script'];

/**
 * @param {string} top the project's folder
 * @returns {Promise<Record<'program' | 'script' | 'library', ReadyMade>>}
 */
export async function readyMade(top) {
  const folder = path.join(top, 'src', 'lexicon');
  const lexicon = await load(folder);
  return {
    program: inFiles(folder, lexicon, "new URL('../data/' + name, import.meta.url)"),
    script: inFiles(folder, lexicon, "programFolder + '/data/' + name"),
    library: inStrings(folder, lexicon),
  };
}

/** @param {string} folder of the data */
async function load(folder) {
  const contents = ['agencies/index', 'publishers/index', 'languages/index', 'places/keys']
    .map((name) => `export * from './${name}.ts';`)
    .join('\n');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    format: 'esm',
    write: false,
    charset: 'utf8',
    logLevel: 'warning',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

function inStrings(folder, lexicon) {
  return { modules: modulesOf(folder, lexicon, (_, text) => quoted(text), ''), files: new Map() };
}

/**
 * @param {string} folder
 * @param {object} lexicon
 * @param {string} place the expression for the place of the file `name`
 */
function inFiles(folder, lexicon, place) {
  const files = new Map();
  const reader = [
    "import { readFileSync } from 'node:fs';",
    `const stored = (name) => readFileSync(${place}, 'utf16le');`,
  ].join('\n');
  const store = (name, text) => {
    files.set(name, Buffer.from(text, 'utf16le'));
    return `stored('${name}')`;
  };
  return { modules: modulesOf(folder, lexicon, store, reader), files };
}

/**
 * @param {string} folder
 * @param {object} lexicon
 * @param {(name: string, text: string) => string} store keeps a text and gives the expression that fetches it
 * @param {string} head what the expressions need
 */
function modulesOf(folder, { agencies, publishers, languages, sortedKeys, rows }, store, head) {
  const modules = new Map();
  const put = (file, lines) => modules.set(path.join(folder, file), [head, ...lines].join('\n'));
  put('agencies/index.ts', [`export const agencies = JSON.parse(${store('agencies', JSON.stringify(agencies))});`]);
  put('publishers/index.ts', [
    `export const publishers = JSON.parse(${store('publishers', JSON.stringify(publishers))});`,
  ]);
  put('places/keys.ts', [
    'let keys, places;',
    `export const sortedKeys = () => (keys ??= ${store('keys', sortedKeys())});`,
    `export const rows = () => (places ??= ${store('places', rows())});`,
  ]);
  for (const language of languages) put(`languages/${language.tag}.ts`, languageModule(language, store));
  return modules;
}

/** Each field is parsed when it is asked for; all fields lie in one text, a line each. */
function languageModule(language, store) {
  const later = Object.keys(language).filter((key) => !ready.includes(key));
  const text = later.map((key) => JSON.stringify(language[key])).join('\n');
  return [
    'const made = {};',
    'let lines;',
    `const read = (i) => made[i] ??= JSON.parse((lines ??= ${store(language.tag, text)}.split('\\n'))[i]);`,
    'export default {',
    ...ready.map((key) => `${key}: ${JSON.stringify(language[key])},`),
    ...later.map((key, i) => `get ${key}() { return read(${i}); },`),
    '};',
  ];
}

/** @param {string} text */
function quoted(text) {
  return `'${text.replace(/[\\'\n]/gu, (sign) => (sign === '\n' ? '\\n' : `\\${sign}`))}'`;
}
