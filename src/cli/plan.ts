import * as fs from 'node:fs';
import { resolve } from 'node:path';
import { addAbortSignal, type Readable } from 'node:stream';
import { isFolder } from '../batch/inputs.js';
import { systemFailure } from '../input/failure.js';
import { readPathList } from '../input/path-list.js';
import { pickFields } from '../output/fields.js';
import { type Format, formats, type Writer } from '../output/formats.js';
import type { Story } from '../story.js';
import type { Context } from './context.js';
import { UsageError } from './errors.js';
import type { ParseFlags } from './flags.js';
import { namesFolder, openTarget, type Target } from './target.js';

/** What a run will do, all of it checked: nothing is read before a command line is known to be right. */
export interface Plan {
  readonly paths: AsyncGenerator<string>;
  readonly writer: Writer;
  readonly shape: (story: Story) => object;
  readonly target: Target;
}

export async function makePlan(paths: readonly string[], flags: ParseFlags, context: Context): Promise<Plan> {
  const format = formatOf(paths, flags, context.cwd);
  refuseContradictions(paths, flags, format, context.cwd);
  const list = flags.filesFrom === undefined ? null : openList(flags.filesFrom, context);
  const { output = '-' } = flags;
  const { stream, ...alone } = await format.load();
  // In a folder each story stands alone; else all go into one stream.
  const together = namesFolder(output, context.cwd) ? undefined : stream;
  return {
    paths: allPaths(paths, list, flags.null === true),
    shape: await shapeOf(flags),
    writer: { ...alone, ...together },
    target: openTarget(output, { opening: '', closing: '', ...format, ...alone, ...together }, context),
  };
}

/** JSON where each story stands alone: there is only one, or each has its own file. Else NDJSON. */
function formatOf(paths: readonly string[], { format, output, filesFrom }: ParseFlags, cwd: string): Format {
  if (format !== undefined) return formats[format];
  if (output !== undefined && output !== '-' && namesFolder(output, cwd)) return formats.json;
  const [path = '-', ...more] = paths;
  return filesFrom === undefined && more.length === 0 && !isFolder(path, cwd) ? formats.json : formats.ndjson;
}

function refuseContradictions(paths: readonly string[], flags: ParseFlags, format: Format, cwd: string): void {
  const { output } = flags;
  const readers = [...paths, flags.filesFrom].filter((path) => path === '-');
  if (readers.length > 1) throw new UsageError('standard input can be read only once');
  if (flags.null && flags.filesFrom === undefined) throw new UsageError('--null goes with --files-from');
  if (output === '') throw new UsageError('-o needs the name of a file or a folder');
  if (format.needsFile && (output === undefined || output === '-' || namesFolder(output, cwd))) {
    throw new UsageError(`this format needs a file: -o stories${format.extension}`);
  }
  if (paths.includes('')) throw new UsageError('a path is empty');
  if (!format.records && (flags.plain || flags.fields !== undefined)) {
    throw new UsageError('--plain and --fields shape records: they go with json and ndjson');
  }
  if (flags.plain && flags.fields?.includes('segments')) throw new UsageError('--plain has no segments');
}

async function shapeOf({ plain, fields }: ParseFlags): Promise<(story: Story) => object> {
  const whole = plain ? (await import('../output/plain.js')).plainStory : (story: Story): object => story;
  return fields === undefined ? whole : (story) => pickFields(whole(story), fields);
}

function openList(filesFrom: string, { cwd, stdin, signal }: Context): Readable {
  if (filesFrom === '-') return addAbortSignal(signal, stdin);
  try {
    return addAbortSignal(signal, fs.createReadStream('', { fd: fs.openSync(resolve(cwd, filesFrom), 'r') }));
  } catch (error) {
    throw new UsageError(`${filesFrom}: ${systemFailure(error).message}`);
  }
}

async function* allPaths(paths: readonly string[], list: Readable | null, nul: boolean): AsyncGenerator<string> {
  yield* paths.length === 0 && list === null ? ['-'] : paths;
  if (list === null) return;
  try {
    // In a list, a dash is a file of that name.
    for await (const path of readPathList(list, nul ? '\0' : '\n')) yield path === '-' ? './-' : path;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UsageError(`--files-from: no list of paths: ${error.message}`);
  }
}
