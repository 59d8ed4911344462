import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { fileHead, recordFormatIn } from '../batch/head.js';
import { isFolder } from '../batch/inputs.js';
import type { Settings } from '../batch/settings.js';
import { loadWriter } from '../batch/work.js';
import { unpackedHead } from '../input/unpacked.js';
import { type Format, type FormatName, formats } from '../output/formats.js';
import { version } from '../version.js';
import type { Context } from './context.js';
import { UsageError } from './errors.js';
import type { ParseFlags } from './flags.js';
import { pathsOf } from './paths.js';
import { parseSettings } from './settings.js';
import { namesFolder, openTarget, type Target } from './target.js';

/** What a run will do, all of it checked: no story is read before a command line is known to be right. */
export interface Plan {
  readonly paths: AsyncGenerator<readonly string[]>;
  readonly settings: Settings;
  /** Null where an earlier run has done everything. */
  readonly target: Target | null;
  /** Worker threads; 1 for none. */
  readonly jobs: number;
}

export async function makePlan(paths: readonly string[], flags: ParseFlags, context: Context): Promise<Plan> {
  const { output = '-' } = flags;
  const { cwd } = context;
  const inFolder = output !== '-' && output !== '' && namesFolder(output, cwd);
  refuseContradictions(paths, flags, inFolder);
  const name = flags.format ?? (await defaultFormat(paths, flags, inFolder, context));
  refuseUnfit(flags, formats[name], inFolder);
  const settings = await parseSettings(flags, name, !inFolder, cwd);
  const frame = { opening: '', closing: '', ...formats[name], ...(await loadWriter(formats[name], !inFolder)) };
  const all = pathsOf(paths, flags, context);
  const identity = identityOf(paths, flags, settings);
  return {
    paths: all,
    settings,
    target: openTarget(output, frame, { resume: flags.resume === true, identity }, context),
    jobs: context.worker === null ? 1 : (flags.jobs ?? availableParallelism()),
  };
}

/** JSON where each story stands alone: there is only one, or each has its own file. Else NDJSON. */
async function defaultFormat(
  paths: readonly string[],
  { filesFrom, shard, inputFormat }: ParseFlags,
  inFolder: boolean,
  { cwd, stdin, signal }: Context,
): Promise<FormatName> {
  if (inFolder) return 'json';
  const [path = '-', ...more] = paths;
  if (filesFrom !== undefined || shard !== undefined || more.length > 0 || isFolder(path, cwd)) return 'ndjson';
  const head = inputFormat !== 'auto' ? noHead : path === '-' ? await streamHead(stdin, signal) : headAt(path, cwd);
  const plain = unpackedHead(head);
  return plain !== null && recordFormatIn(plain, { inputFormat }) === null ? 'json' : 'ndjson';
}

const noHead = Buffer.alloc(0);

/** The first bytes of a plain file; what cannot be read is told where it is. */
function headAt(path: string, cwd: string): Buffer {
  try {
    const file = resolve(cwd, path);
    return fs.statSync(file).isFile() ? fileHead(file) : noHead;
  } catch {
    return noHead;
  }
}

/** The first bytes of a stream, which stay in it. */
async function streamHead(stream: Readable, signal: AbortSignal): Promise<Buffer> {
  if (stream.readableLength === 0 && !stream.readableEnded) {
    await new Promise((done) => {
      for (const event of ['readable', 'end', 'error', 'close']) stream.once(event, done);
      signal.addEventListener('abort', done);
    });
    signal.throwIfAborted();
  }
  const chunk: unknown = stream.read();
  if (chunk === null) return noHead;
  stream.unshift(chunk);
  return Buffer.from(chunk as Buffer);
}

function refuseContradictions(paths: readonly string[], flags: ParseFlags, inFolder: boolean): void {
  const { output } = flags;
  const readers = [...paths, flags.filesFrom].filter((path) => path === '-');
  if (readers.length > 1) throw new UsageError('standard input can be read only once');
  if (flags.null && flags.filesFrom === undefined) throw new UsageError('--null goes with --files-from');
  if (output === '') throw new UsageError('-o needs the name of a file or a folder');
  if (paths.includes('')) throw new UsageError('a path is empty');
  if (flags.plain && flags.fields?.includes('segments')) throw new UsageError('--plain has no segments');
  if (flags.resume && (output === undefined || output === '-') && !inFolder) {
    throw new UsageError('--resume goes with -o: what went to standard output is gone');
  }
}

function refuseUnfit({ output, plain, fields }: ParseFlags, format: Format, inFolder: boolean): void {
  if (format.needsFile && (output === undefined || output === '-' || inFolder)) {
    throw new UsageError(`this format needs a file: -o stories${format.extension}`);
  }
  if (!format.records && (plain || fields !== undefined)) {
    throw new UsageError('--plain and --fields shape records: they go with json and ndjson');
  }
}

/** What tells a run from others: a run that goes on with another must give what that would have given. */
function identityOf(paths: readonly string[], flags: ParseFlags, settings: Settings): string {
  const { filesFrom, shard, glob, hidden, ignore } = flags;
  const told = JSON.stringify([version, settings, paths, filesFrom, flags.null, shard, glob, hidden, ignore]);
  return createHash('sha256').update(told).digest('hex');
}
