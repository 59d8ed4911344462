// Builds dist/: the program (everything in one bundle, its heavy parts in chunks that are loaded late) and the library
// (dependencies left out, nothing of Node's in it). Plain JavaScript on esbuild alone: `prepare` runs it right after
// `npm ci`, and npm 10 runs `prepare` again at each `npx wireparse`, so it must be quick and write only what changed.
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

/**
 * Node's SHA-256 instead of one in JavaScript, which takes 4 ms where nothing is warm.
 * @type {import('esbuild').Plugin}
 */
const nodesOwnHash = {
  name: 'nodes-own-hash',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]@noble[\\/]hashes[\\/]sha2\.js$/ }, () => ({
      contents:
        "import { createHash } from 'node:crypto';\n" +
        "export const sha256 = (bytes) => createHash('sha256').update(bytes).digest();",
      loader: 'js',
    })),
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
  metafile: true,
  write: false,
  logLevel: 'warning',
};

const [program, library] = await Promise.all([
  build({
    ...shared,
    entryPoints: { wireparse: 'bin/wireparse.ts', worker: 'src/batch/worker.ts' },
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
    entryPoints: { index: 'src/index.ts', schema: 'src/story.ts' },
    platform: 'neutral',
    target: 'es2022',
    external: Object.keys(dependencies),
    plugins: [quickStart(data.library)],
  }),
]).catch(() => process.exit(1)); // esbuild has said why.

refuseForeignImports(library.metafile);

/** @type {Map<string, Uint8Array>} */
const wanted = new Map();
for (const file of [...program.outputFiles, ...library.outputFiles]) wanted.set(file.path, file.contents);
for (const [name, contents] of data.program.files) wanted.set(path.join(dist, 'data', name), contents);
wanted.set(path.join(dist, 'third-party.txt'), new TextEncoder().encode(thirdPartyNotices(program.metafile)));

for (const [file, contents] of wanted) writeIfChanged(file, contents);
sweep(dist);
fs.chmodSync(path.join(dist, 'wireparse.js'), 0o755);

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
