#!/usr/bin/env node
// Starts the built program: dist/wireparse.cjs. The plainest command line has a script of its own, with compiled code
// beside it; for any other the whole program is loaded. See docs/performance.md.
import { writeSync } from 'node:fs';
import { compileAgain, interpret } from '../src/cli/interpreter.js';
import { loadScript } from '../src/cli/load-script.js';
import { onlyPath } from '../src/cli/only-path.js';
import { isShortFile } from '../src/cli/short-file.js';

const record = recordAtOnce();
const rest = record === null ? null : restOf(Buffer.from(record));
if (rest === null || rest.length > 0) void import('./program.js').then(({ program }) => program(rest));

function recordAtOnce(): string | null {
  const path = onlyPath(process.argv.slice(2));
  if (path === null || !isShortFile(path)) return null;
  interpret();
  const record = loadScript(__dirname, require).oneStory(path);
  if (record === null) compileAgain();
  return record;
}

/** Writes bytes to standard output. What it does not take at once is left to streams, which wait or tell why not. */
function restOf(bytes: Buffer): Buffer {
  let at = 0;
  try {
    while (at < bytes.length) at += writeSync(1, bytes, at);
  } catch {
    // The same error comes again, or it has gone away.
  }
  return bytes.subarray(at);
}
