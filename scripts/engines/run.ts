import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import type { Writable } from 'node:stream';

/** How a command is run. */
export interface Running {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** The file that takes its standard output; without one, the output goes to the error if it fails. */
  readonly stdout?: string;
  /** The exit status that it must have; 0 where none is told. */
  readonly exit?: number;
  /** After so many seconds it is stopped; 600 where none is told. */
  readonly seconds?: number;
}

/** Interrupts the commands under way, so that each can clean up behind itself. */
export const interrupt = new AbortController();

/**
 * Runs a command to its end.
 *
 * @throws Error with the last lines that it printed, where its exit status is another or its time is over
 */
export async function run(command: string, params: readonly string[], running: Running = {}): Promise<void> {
  const { cwd, env, stdout, exit = 0, seconds = 600 } = running;
  const file = stdout === undefined ? null : fs.openSync(stdout, 'w');
  try {
    const child = spawn(command, params, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', file ?? 'pipe', 'pipe'],
      timeout: seconds * 1000,
      signal: interrupt.signal,
    });
    const printed = collect([child.stdout, child.stderr]);
    const status = await new Promise<number | string | null>((resolve, reject) => {
      child.on('error', reject).on('close', (code, signal) => resolve(code ?? signal));
    });
    if (status === exit) return;
    const line = [command, ...params].join(' ');
    throw new Error(`exit status ${status}, not ${exit}, of ${line}\n${printed().split('\n').slice(-40).join('\n')}`);
  } finally {
    if (file !== null) fs.closeSync(file);
  }
}

function collect(streams: readonly (NodeJS.ReadableStream | Writable | null)[]): () => string {
  const pieces: Buffer[] = [];
  for (const stream of streams) stream?.on('data', (piece: Buffer) => pieces.push(piece));
  return () => Buffer.concat(pieces).toString('utf8');
}
