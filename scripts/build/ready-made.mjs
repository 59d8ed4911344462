// Gives the lexicon's data to the bundles in a form that costs nothing until it is used: text that JSON.parse reads,
// each part of a language when it is first asked for, and the gazetteer's keys sorted beforehand. The library holds
// the texts as strings; the program has them in files beside it, since Node reads a file many times faster than V8 a
// string in a module.
import * as path from 'node:path';
import { build } from 'esbuild';
import { checkRows, kindsModule, kindsOfAll, preparedFiles } from './beforehand.mjs';

/**
 * The program's files: UTF-16, which becomes a string as it is.
 * @typedef {object} ReadyMade
 * @property {Map<string, string>} modules for each module that the build replaces, by its path, the new source
 * @property {Map<string, Uint8Array>} files by their names in dist/data
 */

/** How rows are read: `rowsOf` gives those of a table, one of JSON a line, `rowAt` that of the gazetteer at an offset. */
const allRows = {
  table: "const rowsOf = (text) => JSON.parse('[' + text().replaceAll('\\n', ',') + ']');",
  places: [
    'export const rowAt = (at) => {',
    "  const end = rows().indexOf('\\n', at);",
    '  return rows().slice(at, end < 0 ? undefined : end);',
    '};',
  ].join('\n'),
};
/** @param {string} place */
const rowByRow = (place) => ({
  table: "import { lazyRows as rowsOf } from '../../../scripts/build/prepared/lazy-rows.js';",
  places: [
    "import { rowIn } from '../../../scripts/build/prepared/row-in.js';",
    "const name = 'places';",
    `export const rowAt = (at) => rowIn(${place}, at);`,
  ].join('\n'),
});

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
    program: inFiles(folder, lexicon, "new URL('../data/' + name, import.meta.url)", false),
    script: inFiles(folder, lexicon, "programFolder + '/data/' + name", true),
    library: inStrings(folder, lexicon),
  };
}

/**
 * The lexicon's data, what is known of code units, and all that is made of words beforehand.
 * @param {string} folder of the data
 */
async function load(folder) {
  const data = [
    'agencies/index',
    'publishers/index',
    'languages/index',
    'places/keys',
    '../../scripts/build/prepared/all',
  ];
  const contents = [...data, '../text/signs'].map((name) => `export * from './${name}.ts';`).join('\n');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
    charset: 'utf8',
    logLevel: 'warning',
    plugins: [recording(path.join(folder, '../../scripts/build/prepared/record.ts'))],
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/**
 * Puts record.ts in the place of direct.ts, which it asks for itself.
 * @param {string} record
 * @returns {import('esbuild').Plugin}
 */
function recording(record) {
  return {
    name: 'recording',
    setup: ({ onResolve }) =>
      onResolve({ filter: /\/direct\.js$/ }, ({ importer }) => (importer === record ? undefined : { path: record })),
  };
}

function inStrings(folder, lexicon) {
  return { modules: modulesOf(folder, lexicon, (_, text) => quoted(text), ''), files: new Map() };
}

/**
 * @param {string} folder
 * @param {object} lexicon
 * @param {string} place the expression for the place of the file `name`
 * @param {boolean} alone whether no lexicon of a user's own is read: then what is made of words can be made beforehand
 */
function inFiles(folder, lexicon, place, alone) {
  const files = new Map();
  const reader = [
    "import { readFileSync } from 'node:fs';",
    `const stored = (name) => readFileSync(${place}, 'utf16le');`,
  ].join('\n');
  const store = (name, text) => {
    files.set(name, Buffer.from(text, 'utf16le'));
    return `stored('${name}')`;
  };
  const modules = modulesOf(folder, lexicon, store, reader, alone ? rowByRow(place) : allRows);
  if (alone) {
    modules.set(
      path.join(folder, 'prepared', 'direct.ts'),
      "export * from '../../../scripts/build/prepared/stored.js';",
    );
    for (const [name, text] of preparedFiles(lexicon)) store(name, text);
    checkRows(lexicon);
    files.set('kinds', kindsOfAll(lexicon));
    modules.set(path.join(folder, '../text/kinds.ts'), kindsModule(place));
  }
  return { modules, files };
}

/**
 * @param {string} folder
 * @param {object} lexicon
 * @param {(name: string, text: string) => string} store keeps a text and gives the expression that fetches it
 * @param {string} head what the expressions need
 * @param {typeof allRows} how rows are read
 */
function modulesOf(
  folder,
  { agencies, publishers, languages, sortedKeys, keyBlocks, rows },
  store,
  head,
  how = allRows,
) {
  const modules = new Map();
  const put = (file, lines) => modules.set(path.join(folder, file), [head, ...lines].join('\n'));
  for (const [name, table] of Object.entries({ agencies, publishers })) {
    const text = store(name, table.map((row) => JSON.stringify(row)).join('\n'));
    put(`${name}/index.ts`, [how.table, `export const ${name} = rowsOf(() => ${text});`]);
  }
  const blocks = keyBlocks().map((block) => `${block}: () => ${store(`keys-${block}`, sortedKeys(block))}`);
  put('places/keys.ts', [
    `const blocks = { ${blocks.join(', ')} }, kept = {};`,
    "export const sortedKeys = (block) => (kept[block] ??= blocks[block]?.() ?? '');",
    `let all; export const rows = () => (all ??= ${store('places', rows())});`,
    how.places,
  ]);
  for (const language of languages) put(`languages/${language.tag}.ts`, languageModule(language, store));
  return modules;
}

/** Longer lists stand in a text of their own, in code units: what is made of them is made already. */
const longLine = 2000;

/** One field a line, and behind them the fields of those that have some: see scripts/build/prepared/lazy-fields.ts. */
function languageModule(language, store) {
  const fields = Object.keys(language).filter((key) => !ready.includes(key));
  // `speech` is null where a language has no grammar of it.
  const nested = fields.filter((key) => language[key] !== null && !Array.isArray(language[key]));
  const members = [];
  const lines = fields.map((key) => {
    if (!nested.includes(key)) return JSON.stringify(language[key]);
    const places = Object.entries(language[key]).map(([name, member]) => [
      name,
      fields.length + members.push(JSON.stringify(member)) - 1,
    ]);
    return JSON.stringify(Object.fromEntries(places));
  });
  const lists = [];
  const all = [...lines, ...members].map((line) => (line.length < longLine ? line : `~${lists.push(line) - 1}`));
  const known = Object.fromEntries(ready.map((key) => [key, language[key]]));
  const params = [known, fields, nested].map((param) => JSON.stringify(param)).join(', ');
  const texts = [store(language.tag, all.join('\n')), store(`${language.tag}-lists`, lists.join('\n'))];
  return [
    "import { lazyLanguage } from '../../../scripts/build/prepared/lazy-fields.js';",
    `export default lazyLanguage(${params}, ${texts.map((text) => `() => ${text}`).join(', ')});`,
  ];
}

/** @param {string} text */
function quoted(text) {
  return `'${text.replace(/[\\'\n]/gu, (sign) => (sign === '\n' ? '\\n' : `\\${sign}`))}'`;
}
