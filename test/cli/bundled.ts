import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { folderWith } from './world.js';

const top = join(import.meta.dirname, '../..');

/** What is left of a process that has ended. */
export interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The program as a process, in a folder of its own. */
export interface Program {
  readonly folder: string;
  start(...argv: string[]): { readonly child: ChildProcessWithoutNullStreams; readonly ended: Promise<Ended> };
}

/** Bundles the program into a new folder, for `beforeAll`. */
export async function bundledProgram(): Promise<Program> {
  const folder = folderWith({ 'package.json': '{"type":"module"}', 'a.txt': 'Kites over Wai' });
  fs.symlinkSync(join(top, 'node_modules'), join(folder, 'node_modules'));
  await build({
    absWorkingDir: top,
    entryPoints: { wireparse: 'bin/wireparse.ts', worker: 'src/batch/worker.ts' },
    external: ['piscina'],
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    banner: { js: "import{createRequire as r}from'node:module';const require=r(import.meta.url);" },
  });
  return { folder, start: (...argv) => startIn(folder, argv) };
}

function startIn(folder: string, argv: readonly string[]): ReturnType<Program['start']> {
  const child = spawn(process.execPath, [join(folder, 'wireparse.js'), ...argv], { cwd: folder });
  const told = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (chunk) => {
      told[name] += chunk;
    });
  }
  child.stdin.on('error', () => {});
  return { child, ended: once(child, 'close').then(([code, signal]) => ({ code, signal, ...told })) };
}
