import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ParseOptions } from '../doc.js';
import type { Result } from '../input/failure.js';
import { decodeText } from '../input/text.js';
import type { Lexicon } from '../lexicon/types.js';
import { UsageError } from './errors.js';
import type { ReadingFlags } from './flags.js';

/** The parser's options that the flags ask for. */
export function parseOptions(
  name: string | null,
  { timezone, year }: ReadingFlags,
  lexicon: Lexicon | null,
  withText = false,
): ParseOptions {
  return {
    name,
    withText,
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

/** The text of an input. */
export async function textOf(
  input: { read(): Promise<Result<Buffer>> },
  { inputFormat }: ReadingFlags,
): Promise<Result<string>> {
  const bytes = await input.read();
  return 'failure' in bytes ? bytes : decodeText(bytes.value, inputFormat);
}
