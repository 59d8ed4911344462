import type { Writable } from 'node:stream';
import { isFolder } from '../batch/inputs.js';
import type { Sink } from '../batch/run.js';
import type { Writer } from '../output/formats.js';
import { UsageError, writeReason } from './errors.js';
import { fileTarget } from './file-target.js';
import { folderTarget } from './folder-target.js';
import { streamTarget } from './stream-target.js';

/** Where the texts of stories go. */
export interface Target extends Pick<Sink, 'earlier' | 'has' | 'put'> {
  /** Ends well: all of it is out, a file stands under its name. */
  finish(): Promise<void>;
  /** Ends badly: what would not be whole goes away, or waits to be gone on with. */
  abandon(): void;
}

/** What stands around the texts of stories in one stream, and what makes a file of them that is no text. */
export interface Frame {
  readonly opening: string;
  readonly between: string;
  readonly closing: string;
  readonly bind?: Writer['bind'];
}

/** Whether an earlier run is gone on with, and what tells that it was the same. */
export interface Resumption {
  readonly resume: boolean;
  readonly identity: string;
}

/** Whether `-o` names a folder: it ends in a slash, or is one. */
export function namesFolder(output: string, cwd: string): boolean {
  return output.endsWith('/') || isFolder(output, cwd);
}

/**
 * Opens what `-o` names; `-` is standard output.
 *
 * @returns null where a run is to be gone on with that has ended well
 */
export function openTarget(
  output: string,
  format: Frame & { readonly extension: string },
  resumption: Resumption,
  { cwd, stdout, signal }: { readonly cwd: string; readonly stdout: Writable; readonly signal: AbortSignal },
): Target | null {
  if (output === '-') return streamTarget(stdout, signal, format);
  try {
    return namesFolder(output, cwd)
      ? folderTarget(output, cwd, format.extension, resumption.resume)
      : fileTarget(output, cwd, format, resumption);
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(`${output}: ${writeReason(error)}`);
  }
}
