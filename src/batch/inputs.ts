import * as fs from 'node:fs';
import { basename, resolve } from 'node:path';
import { type Failure, systemFailure } from '../input/failure.js';
import type { Input } from './unit.js';
import { walk } from './walk.js';

/** An input with the way to its bytes. */
export interface Found {
  readonly input: Input;
  /** An absolute path, `-` for standard input, or the reason why there is nothing to read. */
  readonly from: string | Failure;
}

/** So many files at most are found before those are read. */
const most = 32;

/**
 * The inputs behind the paths of a command line, some at a time: files, folders with all that is in them, `-` for
 * standard input. In their order, and found while they are asked for.
 *
 * @param paths as they come, some at a time
 * @param cwd what paths are relative to
 */
export async function* findInputs(
  paths: AsyncIterable<readonly string[]>,
  cwd: string,
): AsyncGenerator<readonly Found[]> {
  for await (const some of paths) {
    let found: Found[] = [];
    for (const each of some) {
      for (const input of inputsAt(each, cwd)) {
        found.push(input);
        if (found.length < most) continue;
        yield found;
        found = [];
      }
    }
    if (found.length > 0) yield found;
  }
}

function* inputsAt(path: string, cwd: string): Generator<Found> {
  if (!isFolder(path, cwd)) yield inputAt(path, cwd);
  else {
    for (const { path: found, inside, failure } of walk(path, cwd)) {
      yield { input: { name: found, place: inside || basename(found) }, from: failure ?? resolve(cwd, found) };
    }
  }
}

/** The input at a path; standard input for `-`. */
export function inputAt(path: string, cwd: string): Found {
  if (path === '-') return { input: { name: null, place: 'stdin.txt' }, from: '-' };
  const input = { name: path, place: basename(path) };
  return { input, from: path.includes('\0') ? nulInPath : resolve(cwd, path) };
}

/** Whether a path leads to a folder; one that leads nowhere is left to be read, which tells why it cannot. */
export function isFolder(path: string, cwd: string): boolean {
  if (path === '-' || path.includes('\0')) return false;
  try {
    return fs.statSync(resolve(cwd, path)).isDirectory();
  } catch (error) {
    systemFailure(error);
    return false;
  }
}

const nulInPath: Failure = {
  code: 'input.missing',
  message: 'no such file: its name holds a NUL (is --null missing?)',
};
