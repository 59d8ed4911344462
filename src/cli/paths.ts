import * as fs from 'node:fs';
import { resolve } from 'node:path';
import { addAbortSignal, type Readable } from 'node:stream';
import { systemFailure } from '../input/failure.js';
import { readPathList } from '../input/path-list.js';
import type { Context } from './context.js';
import { UsageError } from './errors.js';

/** All paths of a run, some at a time: those of the command line, then those of the list; standard input without any. */
export function pathsOf(
  paths: readonly string[],
  { filesFrom, null: nul }: { readonly filesFrom?: string; readonly null?: true },
  context: Context,
): AsyncGenerator<readonly string[]> {
  return allPaths(paths, filesFrom === undefined ? null : openList(filesFrom, context), nul === true);
}

function openList(filesFrom: string, { cwd, stdin, signal }: Context): Readable {
  if (filesFrom === '-') return addAbortSignal(signal, stdin);
  try {
    return addAbortSignal(signal, fs.createReadStream('', { fd: fs.openSync(resolve(cwd, filesFrom), 'r') }));
  } catch (error) {
    throw new UsageError(`${filesFrom}: ${systemFailure(error).message}`);
  }
}

async function* allPaths(
  paths: readonly string[],
  list: Readable | null,
  nul: boolean,
): AsyncGenerator<readonly string[]> {
  yield paths.length === 0 && list === null ? ['-'] : paths;
  if (list === null) return;
  try {
    for await (const some of readPathList(list, nul ? '\0' : '\n')) {
      // In a list, a dash is a file of that name.
      yield some.map((path) => (path === '-' ? './-' : path));
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UsageError(`--files-from: no list of paths: ${error.message}`);
  }
}
