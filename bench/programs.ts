import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';

const top = fileURLToPath(new URL('..', import.meta.url));

/** The built program. */
export const program = path.join(top, 'dist/wireparse.cjs');

/** Runs a program to its end, its output thrown away. @throws Error where it fails */
export function runProgram(command: string, params: readonly string[], env: NodeJS.ProcessEnv = {}): void {
  const { status, stderr, error } = spawnSync(command, params, {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  if (error !== undefined) throw new Error(`${command} cannot be run (${error.message}): is it installed?`);
  if (status !== 0) throw new Error(`${command} ${params.join(' ')} exits ${status}: ${stderr.slice(0, 500)}`);
}

/** The built program on records, in so many threads. */
export function parseRecords(file: string, jobs: number): void {
  runProgram(process.execPath, [program, '-i', 'ndjson', '-f', 'ndjson', '-j', String(jobs), file]);
}

/** The greatest memory of the built program on records, in one thread, in MiB. */
export function peakOf(file: string): number {
  const peakFile = `${file}.peak`;
  const preload = path.join(top, 'bench/peak.mjs');
  const params = ['--import', preload, program, '-i', 'ndjson', '-f', 'ndjson', '-j', '1', file];
  runProgram(process.execPath, params, { PEAK_FILE: peakFile });
  return Number(fs.readFileSync(peakFile, 'utf8')) / 1024;
}

/** The program that only reads and writes JSON. */
export function copyRecords(file: string): void {
  runProgram(process.execPath, [path.join(top, 'bench/json-lines.mjs'), file]);
}
