import * as fs from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Writable } from 'node:stream';
import { isFolder } from '../batch/inputs.js';
import type { Binding, Writer } from '../output/formats.js';
import { openDraft } from './draft.js';
import { OutputError, UsageError, writeReason } from './errors.js';
import { uniqueNames } from './file-names.js';
import { framing } from './framing.js';
import { streamTarget } from './stream-target.js';

/** Where the texts of stories go. */
export interface Target {
  /** Writes one story's text, whole. `place` names it where each story is a file of its own. */
  put(text: string, place: string): Promise<void>;
  /** Ends well: all of it is out, a file stands under its name. */
  finish(): Promise<void>;
  /** Ends badly: what would not be whole goes away. */
  abandon(): void;
}

/** Whether `-o` names a folder: it ends in a slash, or is one. */
export function namesFolder(output: string, cwd: string): boolean {
  return output.endsWith('/') || isFolder(output, cwd);
}

/** What stands around the texts of stories in one stream, and what makes a file of them that is no text. */
export interface Frame {
  readonly opening: string;
  readonly between: string;
  readonly closing: string;
  readonly bind?: Writer['bind'];
}

/** Opens what `-o` names; `-` is standard output. */
export function openTarget(
  output: string,
  format: Frame & { readonly extension: string },
  { cwd, stdout, signal }: { readonly cwd: string; readonly stdout: Writable; readonly signal: AbortSignal },
): Target {
  if (output === '-') return streamTarget(stdout, signal, format);
  try {
    return namesFolder(output, cwd) ? folderTarget(output, cwd, format.extension) : fileTarget(output, cwd, format);
  } catch (error) {
    throw new UsageError(`${output}: ${writeReason(error)}`);
  }
}

/** One file with all stories, which stands under its name only when it is whole. */
function fileTarget(output: string, cwd: string, frame: Frame): Target {
  const draft = openDraft(resolve(cwd, output));
  const { add, finish } = frame.bind?.(draft.write) ?? textFile(frame, draft.write);
  return {
    put: async (text) => writing(output, () => add(text)),
    finish: async () =>
      writing(output, () => {
        finish();
        draft.keep();
      }),
    abandon: draft.drop,
  };
}

function textFile(frame: Frame, write: (text: string) => void): Binding {
  const framed = framing(frame);
  return { add: (text) => write(framed.next(text)), finish: () => write(framed.last()) };
}

/** A folder with one file a story, each whole or absent. */
function folderTarget(output: string, cwd: string, extension: string): Target {
  fs.mkdirSync(resolve(cwd, output), { recursive: true });
  const nameFor = uniqueNames(extension);
  return {
    async put(text, place) {
      const path = join(output, nameFor(place));
      writing(path, () => writeWhole(resolve(cwd, path), text));
    },
    finish: async () => {},
    abandon: () => {},
  };
}

function writeWhole(file: string, text: string): void {
  fs.mkdirSync(dirname(file), { recursive: true });
  const draft = openDraft(file);
  try {
    draft.write(text);
    draft.keep();
  } catch (error) {
    draft.drop();
    throw error;
  }
}

/** Does a piece of writing, and tells what went wrong as a line for people. */
function writing(path: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    throw new OutputError(`${path}: ${writeReason(error)}`);
  }
}
