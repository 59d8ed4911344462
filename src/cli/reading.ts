import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ParseOptions } from '../doc.js';
import type { Result } from '../input/failure.js';
import { type IncomingStory, storiesIn } from '../input/stories.js';
import type { Lexicon } from '../lexicon/types.js';
import { UsageError } from './errors.js';
import type { ReadingFlags } from './flags.js';

/** The parser's options for a story: what its format says of it, and what the flags do. */
export function parseOptions(
  name: string | null,
  record: number | null,
  { header, id, url, format }: IncomingStory,
  { timezone, year }: ReadingFlags,
  lexicon: Lexicon | null,
  withText = false,
): ParseOptions {
  return {
    name,
    withText,
    header,
    source: {
      record,
      ...(id === null ? {} : { id }),
      ...(url === null ? {} : { url }),
      ...(format === 'text' ? {} : { format }),
    },
    ...(timezone === undefined ? {} : { timeZone: timezone }),
    ...(year === undefined ? {} : { year }),
    ...(lexicon === null ? {} : { lexicon }),
  };
}

/**
 * The lexicon of `--lexicon FILE`, on top of the built-in one; null without the option.
 *
 * @throws UsageError where the file cannot be read or is no lexicon; it names the first faults by their paths
 */
export async function lexiconOf({ lexicon: path }: ReadingFlags, cwd: string): Promise<Lexicon | null> {
  if (path === undefined) return null;
  const json = await readJson(path, cwd);
  const [{ readUserLexicon }, { extendLexicon }, { builtInLexicon }] = await Promise.all([
    import('../lexicon/user/schema.js'),
    import('../lexicon/user/extend.js'),
    import('../lexicon/index.js'),
  ]);
  const read = readUserLexicon(json);
  if ('lexicon' in read) return extendLexicon(builtInLexicon, read.lexicon);
  const more = read.errors.length > 3 ? ` (and ${read.errors.length - 3} more)` : '';
  throw new UsageError(`--lexicon ${path}: ${read.errors.slice(0, 3).join('; ')}${more}`);
}

async function readJson(path: string, cwd: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(resolve(cwd, path), 'utf8');
  } catch {
    throw new UsageError(`--lexicon ${path}: cannot be read`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`--lexicon ${path}: no JSON (${error instanceof Error ? error.message : String(error)})`);
  }
}

/** The stories of an input. */
export async function storiesOf(
  input: { read(): Promise<Result<Buffer>> },
  { inputFormat }: ReadingFlags,
): Promise<readonly Result<IncomingStory>[]> {
  const bytes = await input.read();
  return 'failure' in bytes ? [bytes] : storiesIn(bytes.value, inputFormat, { encoding: null });
}
