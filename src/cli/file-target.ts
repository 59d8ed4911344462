import * as fs from 'node:fs';
import { resolve } from 'node:path';
import { type Entry, readEntry, removeEntry, writeEntry } from '../batch/journal.js';
import { unitName } from '../batch/unit.js';
import { openDraft, writeAt } from './draft.js';
import { UsageError, writing } from './errors.js';
import { framing } from './framing.js';
import type { Frame, Resumption, Target } from './target.js';

/**
 * One file with all stories, which stands under its name only when it is whole. Till then `FILE.partial` holds what is
 * done, and `FILE.progress` tells how much of it counts: whatever ends the run, `--resume` goes on from there.
 *
 * @returns null where the file is whole already, and a run is to be gone on with
 * @throws UsageError where what is there is of another run
 */
export function fileTarget(output: string, cwd: string, frame: Frame, resumption: Resumption): Target | null {
  const path = resolve(cwd, output);
  const old = fs.statSync(path, { throwIfNoEntry: false });
  if (frame.bind || (old !== undefined && !old.isFile())) {
    if (resumption.resume) throw new UsageError(`--resume: ${output} can only be written in one go`);
    return draftTarget(output, path, frame);
  }
  // What is replaced is the target of a link, never the link.
  const real = old === undefined ? path : fs.realpathSync(path);
  if (resumption.resume && old !== undefined && !fs.existsSync(`${real}.partial`)) return null;
  return partialTarget(output, real, frame, resumption, old?.mode ?? 0o666);
}

function partialTarget(output: string, real: string, frame: Frame, resumption: Resumption, mode: number): Target {
  const [partial, progress] = [`${real}.partial`, `${real}.progress`];
  const entry = resumption.resume ? earlierEntry(output, partial, progress, resumption.identity) : null;
  if (entry === null) removeEntry(progress);
  const file = fs.openSync(partial, entry === null ? 'w' : 'r+', mode);
  let bytes = entry?.bytes ?? 0;
  fs.ftruncateSync(file, bytes);
  const framed = framing(frame, bytes > 0);
  const append = (content: Uint8Array): void => {
    writeAt(file, content, bytes);
    bytes += content.length;
  };
  let seen = 0;
  return {
    earlier: entry,
    has(unit) {
      seen++;
      if (seen === entry?.units && unitName(unit) !== entry.last) throw otherInputs(output);
      return seen <= (entry?.units ?? 0);
    },
    put: async (pieces, done) =>
      writing(output, () => {
        append(framed.next(pieces));
        writeEntry(progress, { identity: resumption.identity, bytes, ...done });
      }),
    async finish() {
      if (seen < (entry?.units ?? 0)) throw otherInputs(output);
      writing(output, () => {
        append(framed.last());
        fs.closeSync(file);
        fs.renameSync(partial, real);
        removeEntry(progress);
      });
    },
    abandon: () => fs.closeSync(file),
  };
}

/** How far the earlier run came; null where it came nowhere. */
function earlierEntry(output: string, partial: string, progress: string, identity: string): Entry | null {
  const entry = readEntry(progress);
  if (entry === null) return null;
  if (entry.identity !== identity) {
    throw new UsageError(`--resume: ${output} was begun with other options or paths: use those, or leave out --resume`);
  }
  const size = fs.statSync(partial, { throwIfNoEntry: false })?.size ?? 0;
  if (size < entry.bytes) {
    throw new UsageError(`--resume: ${output}.partial is shorter than it was: leave out --resume to write it anew`);
  }
  return entry;
}

function otherInputs(output: string): UsageError {
  return new UsageError(
    `--resume: the inputs are not those that ${output} was begun with: leave out --resume to write it anew`,
  );
}

/** A file that takes its name when it is whole; a device is written as it is. */
function draftTarget(output: string, path: string, frame: Frame): Target {
  const draft = openDraft(path);
  const framed = framing(frame);
  const binding = frame.bind?.(draft.write);
  return {
    earlier: null,
    has: () => false,
    put: async (pieces) =>
      writing(output, () => {
        if (binding) for (const { text } of pieces) binding.add(Buffer.from(text).toString());
        else draft.write(framed.next(pieces));
      }),
    finish: async () =>
      writing(output, () => {
        if (binding) binding.finish();
        else draft.write(framed.last());
        draft.keep();
      }),
    abandon: draft.drop,
  };
}
