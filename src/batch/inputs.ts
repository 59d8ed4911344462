import * as fs from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { type Failure, type Result, systemFailure } from '../input/failure.js';
import { readFile, readStream } from '../input/read.js';
import { walk } from './walk.js';

/** One story to come, or one that cannot: each gives one record. */
export interface Input {
  /** What `source.name` says: the path as the user gave it, or as the walk found it; null for standard input. */
  readonly name: string | null;
  /** Where it stands in its folder, for the name of a file of its own: `hi/7.txt`. */
  readonly place: string;
  read(): Promise<Result<Buffer>>;
}

/** Where inputs are looked for. */
export interface Surroundings {
  readonly cwd: string;
  readonly stdin: Readable;
  readonly signal: AbortSignal;
}

/** The stories behind the paths of a command line, one after the other: files, folders, `-` for standard input. */
export async function* findInputs(
  paths: Iterable<string> | AsyncIterable<string>,
  around: Surroundings,
): AsyncGenerator<Input> {
  for await (const path of paths) {
    if (!isFolder(path, around.cwd)) yield inputAt(path, around);
    else {
      for (const { path: found, inside, failure } of walk(path, around.cwd)) {
        yield failure === null ? inputAt(found, around, inside) : unreadable(found, failure);
      }
    }
  }
}

/** The one story at a path, or on standard input for `-`. */
export function inputAt(path: string, { cwd, stdin, signal }: Surroundings, place = basename(path)): Input {
  if (path === '-') return { name: null, place: 'stdin.txt', read: () => readStream(stdin, signal) };
  if (path.includes('\0')) return unreadable(path, nulInPath);
  return { name: path, place, read: () => readFile(resolve(cwd, path), signal) };
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

function unreadable(name: string, failure: Failure): Input {
  return { name, place: basename(name), read: async () => ({ failure }) };
}
