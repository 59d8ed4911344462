import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { extendedLexicon } from '../batch/lexicon.js';
import type { ReadingSettings, Settings } from '../batch/settings.js';
import type { WalkOptions } from '../batch/walk.js';
import type { FormatName } from '../output/formats.js';
import { UsageError } from './errors.js';
import type { ParseFlags, ReadingFlags, WalkFlags } from './flags.js';

/**
 * How inputs are read.
 *
 * @throws UsageError where `--lexicon` names no file or no lexicon; it names the first faults by their paths
 */
export async function readingSettings(flags: ReadingFlags, cwd: string): Promise<ReadingSettings> {
  return {
    inputFormat: flags.inputFormat,
    encoding: flags.encoding ?? null,
    textField: flags.textField ?? 'text',
    idField: flags.idField ?? 'id',
    keep: flags.keep === true,
    legacyFont: flags.legacyFont ?? 'none',
    timeZone: flags.timezone ?? null,
    year: flags.year ?? null,
    lexicon: flags.lexicon === undefined ? null : await knownLexicon(flags.lexicon, cwd),
  };
}

/** What of a folder is read. */
export function walkOptions({ glob = [], hidden, ignore }: WalkFlags): WalkOptions {
  return { globs: glob, hidden: hidden === true, ignoreFiles: ignore };
}

/** How inputs are read and written. */
export async function parseSettings(
  flags: ParseFlags,
  format: FormatName,
  together: boolean,
  cwd: string,
): Promise<Settings> {
  return {
    ...(await readingSettings(flags, cwd)),
    format,
    together,
    fields: flags.fields ?? null,
    plain: flags.plain === true,
    withText: flags.withText === true,
    strict: flags.strict === true,
  };
}

/** The JSON of a lexicon that is one. */
async function knownLexicon(path: string, cwd: string): Promise<unknown> {
  const json = await readJson(path, cwd);
  const read = await extendedLexicon(json);
  if ('lexicon' in read) return json;
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
