// Builds dist/: the program (wireparse.cjs starts it; one-story.cjs is what one story needs, with its compiled code
// beside it; program.js is the whole, its heavy parts in chunks that are loaded late; worker.js is a thread's) and the
// library (dependencies left out, nothing of Node's in it). Plain JavaScript on esbuild alone: `prepare` runs it right
// after `npm ci`, and npm 10 runs `prepare` again at each `npx wireparse`, so it must be quick and write only what
// changed.
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { writeOutLetters } from './build/letters.mjs';
import { readyMade } from './build/ready-made.mjs';

const top = fileURLToPath(new URL('..', import.meta.url));
const dist = path.join(top, 'dist');
const { dependencies } = JSON.parse(fs.readFileSync(path.join(top, 'package.json'), 'utf8'));

const data = await readyMade(top);

const byItsOldName = "#!/usr/bin/env node\nimport './wireparse.cjs';\n";

/**
 * Commander loads child_process for subcommands that are programs of their own. There are none, and it takes 3 ms.
 * @type {import('esbuild').Plugin}
 */
const leanCommander = {
  name: 'lean-commander',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]commander[\\/]lib[\\/]command\.js$/ }, ({ path: file }) => {
      const source = fs.readFileSync(file, 'utf8');
      const lean = source.replace("const childProcess = require('node:child_process');\n", '');
      if (lean === source) throw new Error('commander loads child_process in another way: see leanCommander');
      return { contents: lean, loader: 'js' };
    }),
};

/** @param {string} contents the module that takes the place of a SHA-256 in JavaScript, which is slow where nothing is warm */
const ownHash = (contents) => ({
  name: 'own-hash',
  /** @param {import('esbuild').PluginBuild} build */
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]@noble[\\/]hashes[\\/]sha2\.js$/ }, () => ({ contents, resolveDir: top, loader: 'ts' })),
});

const nodesOwnHash = ownHash(
  "import { createHash } from 'node:crypto';\n" +
    "export const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();",
);

/** Node's takes 4 ms to be loaded. */
const quickHash = ownHash("export { sha256 } from './scripts/build/quick-sha256.ts';");

/**
 * Leaves out what is imported late.
 * @type {import('esbuild').Plugin}
 */
const nothingLate = {
  name: 'nothing-late',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\./ }, ({ kind, path: file }) =>
      kind === 'dynamic-import' ? { path: file, external: true } : undefined,
    ),
};

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
wanted.set(path.join(dist, 'third-party.txt'), new TextEncoder().encode(thirdPartyNotices(program.metafile)));

for (const [file, contents] of wanted) writeIfChanged(file, contents);
wanted.set(compileAhead(), new Uint8Array());
sweep(dist);
for (const name of ['wireparse.cjs', 'wireparse.js']) fs.chmodSync(path.join(dist, name), 0o755);

/**
 * What a run would pay for before it reads anything is paid here: see docs/performance.md.
 * @param {import('./build/ready-made.mjs').ReadyMade} ready
 * @returns {import('esbuild').Plugin}
 */
function quickStart({ modules }) {
  return {
    name: 'quick-start',
    setup: ({ onLoad }) =>
      onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path: file }) => ({
        contents: modules.get(file) ?? writeOutLetters(fs.readFileSync(file, 'utf8')),
        loader: 'ts',
      })),
  };
}

/**
 * V8 takes ASCII as it is. esbuild leaves letters in patterns.
 * @param {string} source
 */
function inAscii(source) {
  return source.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * Keeps what this Node compiles of the script for one story, under the name that src/cli/load-script.ts looks for. V8
 * takes it under the same flags alone.
 * @returns {string} the file
 */
function compileAhead() {
  const script = path.join(dist, 'one-story.cjs');
  const code = path.join(dist, `one-story-${process.version}-${process.platform}-${process.arch}.bin`);
  const flags = path.join(top, 'src/cli/interpreter.json');
  const made = fs.existsSync(code) ? fs.statSync(code).mtimeMs : 0;
  if ([script, flags].every((file) => fs.statSync(file).mtimeMs <= made)) return code;
  const params = [path.join(top, 'scripts/build/compile.mjs'), script, code, flags, ...someStories()];
  if (spawnSync(process.execPath, params, { stdio: ['ignore', 'ignore', 'inherit'] }).status !== 0) process.exit(1);
  return code;
}

/** Two stories of each language: what they call is compiled. */
function someStories() {
  const fixtures = path.join(top, 'fixtures');
  return fs.readdirSync(fixtures).flatMap((language) => {
    const folder = path.join(fixtures, language);
    const stories = fs.readdirSync(folder).filter((name) => language.length === 2 && name.endsWith('.txt'));
    return stories
      .sort()
      .slice(0, 2)
      .map((name) => path.join(folder, name));
  });
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
 * The licences of the packages whose code is in the program, as they ask for.
 * @param {import('esbuild').Metafile} metafile
 */
function thirdPartyNotices(metafile) {
  const names = Object.keys(metafile.inputs).flatMap(
    (input) => /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? [],
  );
  return [...new Set(names)].sort().map(notice).join('\n');
}

/** @param {string} name */
function notice(name) {
  const folder = path.join(top, 'node_modules', name);
  const own = fs.readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  // What a package leaves out stands here, as its repository has it.
  const file = own ? path.join(folder, own) : path.join(top, 'scripts/build/licences', `${name.replace('/', '+')}.txt`);
  if (!fs.existsSync(file)) throw new Error(`${name} has no licence file: put it at ${file}`);
  const { version } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return `${name} ${version}\n\n${fs.readFileSync(file, 'utf8').trim()}\n`;
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
