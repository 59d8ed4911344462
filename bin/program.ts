import { type MainParams, main, writeRest } from '../src/cli/main.js';

/** Runs the whole program; what is left of a record that was begun is all that it has to do where there is some. */
export async function program(rest: Uint8Array | null): Promise<void> {
  const { argv, env, stdin, stdout, stderr } = process;
  const interrupt = new AbortController();
  // Once: whoever presses Ctrl-C again means it.
  process.once('SIGINT', () => interrupt.abort(130)).once('SIGTERM', () => interrupt.abort(143));
  const params: MainParams = {
    argv: argv.slice(2),
    stdin,
    stdout,
    stderr,
    env,
    cwd: process.cwd(),
    signal: interrupt.signal,
    worker: new URL('./worker.js', import.meta.url),
  };
  process.exitCode = await (rest === null ? main(params) : writeRest(rest, params));
}
