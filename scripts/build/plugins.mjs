// What the bundles have in place of what their sources say.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeOutLetters } from './letters.mjs';

const top = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * Commander loads child_process for subcommands that are programs of their own. There are none, and it takes 3 ms.
 * @type {import('esbuild').Plugin}
 */
export const leanCommander = {
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

export const nodesOwnHash = ownHash(
  "import { createHash } from 'node:crypto';\n" +
    "export const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();",
);

/** Node's takes 4 ms to be loaded. */
export const quickHash = ownHash("export { sha256 } from './scripts/build/quick-sha256.ts';");

/**
 * Leaves out what is imported late.
 * @type {import('esbuild').Plugin}
 */
export const nothingLate = {
  name: 'nothing-late',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\./ }, ({ kind, path: file }) =>
      kind === 'dynamic-import' ? { path: file, external: true } : undefined,
    ),
};

/**
 * What a run would pay for before it reads anything is paid here: see docs/performance.md.
 * @param {import('./ready-made.mjs').ReadyMade} ready
 * @returns {import('esbuild').Plugin}
 */
export function quickStart({ modules }) {
  return {
    name: 'quick-start',
    setup: ({ onLoad }) =>
      onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path: file }) => ({
        contents: modules.get(file) ?? writeOutLetters(fs.readFileSync(file, 'utf8')),
        loader: 'ts',
      })),
  };
}
