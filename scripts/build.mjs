// Builds dist/: the program (wireparse.cjs starts it; one-story.cjs is what one story needs, with its compiled code
// beside it; program.js is the whole, its heavy parts in chunks that are loaded late; worker.js is a thread's) and the
// library (dependencies left out, nothing of Node's in it). Plain JavaScript on esbuild alone: `prepare` runs it right
// after `npm ci`, and npm 10 runs `prepare` again at each `npx wireparse`, so it must be quick and write only what
// changed.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { compileAhead } from './build/compile-ahead.mjs';
import { leanCommander, nodesOwnHash, nothingLate, quickHash, quickStart } from './build/plugins.mjs';
import { readyMade } from './build/ready-made.mjs';
import { thirdPartyNotices } from './build/third-party.mjs';

const top = fileURLToPath(new URL('..', import.meta.url));
const dist = path.join(top, 'dist');
const { dependencies } = JSON.parse(fs.readFileSync(path.join(top, 'package.json'), 'utf8'));

const data = await readyMade(top);

const byItsOldName = "#!/usr/bin/env node\nimport './wireparse.cjs';\n";

/** @satisfies {import('esbuild').BuildOptions} */
const shared = {
  absWorkingDir: top,
  bundle: true,
  format: 'esm',
  splitting: true,
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  charset: 'utf8',
  legalComments: 'eof',
  // Names stay: a stack trace must be readable.
  minifySyntax: true,
  minifyWhitespace: true,
  // Else esbuild makes `new RegExp` of each such pattern, which is then made anew whenever it is come to.
  supported: {
    'regexp-lookbehind-assertions': true,
    'regexp-named-capture-groups': true,
    'regexp-unicode-property-escapes': true,
  },
  metafile: true,
  write: false,
  logLevel: 'warning',
};

/**
 * Scripts rather than modules, which take longer to begin. What they import late is none of theirs.
 * @satisfies {import('esbuild').BuildOptions}
 */
const scripts = {
  ...shared,
  format: 'cjs',
  splitting: false,
  outExtension: { '.js': '.cjs' },
  platform: 'node',
  target: 'node20.19',
  charset: 'ascii',
};

const [start, oneStory, program, library] = await Promise.all([
  build({ ...scripts, entryPoints: { wireparse: 'bin/start.ts' }, plugins: [nothingLate] }),
  build({
    ...scripts,
    entryPoints: { 'one-story': 'src/cli/one-story.ts' },
    plugins: [nothingLate, quickStart(data.script), quickHash],
    banner: { js: '(function(require,programFolder){const module={};' },
    footer: { js: 'return module.exports})' },
  }),
  build({
    ...shared,
    entryPoints: { program: 'bin/program.ts', worker: 'src/batch/worker.ts' },
    // It starts threads from a file of its own.
    external: ['piscina'],
    platform: 'node',
    target: 'node20.19',
    plugins: [quickStart(data.program), leanCommander, nodesOwnHash],
    // Commander is CommonJS and asks for Node's modules by require.
    banner: { js: "import{createRequire as requireFrom}from'node:module';const require=requireFrom(import.meta.url);" },
  }),
  build({
    ...shared,
    entryPoints: { index: 'src/index.ts', schema: 'src/story.ts', lexicon: 'src/lexicon/user/index.ts' },
    platform: 'neutral',
    target: 'es2022',
    external: Object.keys(dependencies),
    plugins: [quickStart(data.library)],
  }),
]).catch(() => process.exit(1)); // esbuild has said why.

refuseForeignImports(library.metafile);

/** @type {Map<string, Uint8Array>} */
const wanted = new Map();
for (const { outputFiles } of [start, program, library]) {
  for (const file of outputFiles) wanted.set(file.path, file.contents);
}
for (const { path: file, text } of oneStory.outputFiles) wanted.set(file, new TextEncoder().encode(inAscii(text)));
wanted.set(path.join(dist, 'wireparse.js'), new TextEncoder().encode(byItsOldName));
for (const [name, contents] of data.script.files) wanted.set(path.join(dist, 'data', name), contents);
wanted.set(path.join(dist, 'third-party.txt'), new TextEncoder().encode(thirdPartyNotices(top, program.metafile)));

for (const [file, contents] of wanted) writeIfChanged(file, contents);
wanted.set(compileAhead(top, dist), new Uint8Array());
sweep(dist);
for (const name of ['wireparse.cjs', 'wireparse.js']) fs.chmodSync(path.join(dist, name), 0o755);

/**
 * V8 takes ASCII as it is. esbuild leaves letters in patterns.
 * @param {string} source
 */
function inAscii(source) {
  return source.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * The library runs in a browser: it may import its dependencies and its own chunks, nothing else.
 * @param {import('esbuild').Metafile} metafile
 */
function refuseForeignImports(metafile) {
  for (const [output, { imports }] of Object.entries(metafile.outputs)) {
    for (const { path: target, external } of imports) {
      if (external && !Object.keys(dependencies).some((name) => target === name || target.startsWith(`${name}/`))) {
        console.error(`${output} imports ${target}: the library may import its dependencies alone`);
        process.exit(1);
      }
    }
  }
}

/**
 * Whoever runs the program meanwhile sees the old file or the new one, never half of one.
 * @param {string} file
 * @param {Uint8Array} contents
 */
function writeIfChanged(file, contents) {
  if (fs.existsSync(file) && fs.readFileSync(file).equals(contents)) return;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  fs.writeFileSync(draft, contents);
  fs.renameSync(draft, file);
}

/**
 * Takes away what an earlier build left; the declarations are `npm run build:types`' own.
 * @param {string} folder
 */
function sweep(folder) {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (file !== path.join(dist, 'types')) sweep(file);
    } else if (!wanted.has(file)) fs.rmSync(file, { force: true });
  }
}
