import * as fs from 'node:fs';
import { systemCode } from '../input/failure.js';
import type { Tally } from './tally.js';

/** How far a run has come. */
export interface Done {
  /** Units done, the first of them all. */
  readonly units: number;
  /** The name of the last of them. */
  readonly last: string | null;
  /** Units and stories that count as failed. */
  readonly failed: number;
  readonly tally: Tally;
}

/** What stands in the file beside an output that is not whole yet. */
export interface Entry extends Done {
  /** What tells the run from others: its options and inputs. */
  readonly identity: string;
  /** How much of the output is of those units. */
  readonly bytes: number;
}

/** Writes the state of a run down: a reader finds the old one or the new one, whole. */
export function writeEntry(path: string, entry: Entry): void {
  fs.writeFileSync(`${path}.new`, `${JSON.stringify(entry)}\n`);
  fs.renameSync(`${path}.new`, path);
}

/** The state of an earlier run; null where none was written, or it is none. */
export function readEntry(path: string): Entry | null {
  try {
    const entry: unknown = JSON.parse(fs.readFileSync(path, 'utf8'));
    return isEntry(entry) ? entry : null;
  } catch (error) {
    if (error instanceof SyntaxError || systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}

function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false;
  const { units, bytes, failed, identity, tally } = value as Partial<Record<keyof Entry, unknown>>;
  const counts = [units, bytes, failed].every((count) => Number.isSafeInteger(count) && Number(count) >= 0);
  return counts && typeof identity === 'string' && typeof tally === 'object' && tally !== null;
}

export function removeEntry(path: string): void {
  for (const file of [path, `${path}.new`]) fs.rmSync(file, { force: true });
}
