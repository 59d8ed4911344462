#!/usr/bin/env node
import { main } from '../src/cli/main.js';

const { argv, env, stdin, stdout, stderr } = process;
const interrupt = new AbortController();
// Once: whoever presses Ctrl-C again means it.
process.once('SIGINT', () => interrupt.abort(130)).once('SIGTERM', () => interrupt.abort(143));
process.exitCode = await main({
  argv: argv.slice(2),
  stdin,
  stdout,
  stderr,
  env,
  cwd: process.cwd(),
  signal: interrupt.signal,
  worker: new URL('./worker.js', import.meta.url),
});
