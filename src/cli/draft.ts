import * as fs from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A file in the making: it takes its name when it is whole, and till then the old file of that name stands. */
export interface Draft {
  readonly write: (content: string | Uint8Array) => void;
  readonly keep: () => void;
  readonly drop: () => void;
}

/** Opens a file under a hidden name beside its own. What it replaces is the target of a link, never the link. */
export function openDraft(path: string): Draft {
  const old = fs.statSync(path, { throwIfNoEntry: false });
  // A device or a pipe (`-o /dev/stderr`) cannot be renamed to.
  if (old !== undefined && !old.isFile()) return openDevice(path);
  const real = old === undefined ? path : fs.realpathSync(path);
  const hidden = join(dirname(real), `.${basename(real).slice(0, 32)}.${process.pid}.tmp`);
  fs.rmSync(hidden, { force: true });
  const { write, close } = openFile(hidden, 'wx', old?.mode ?? 0o666);
  return {
    write,
    keep: () => {
      close();
      fs.renameSync(hidden, real);
    },
    drop: () => {
      close();
      fs.rmSync(hidden, { force: true });
    },
  };
}

function openDevice(path: string): Draft {
  const { write, close } = openFile(path, 'w', 0o666);
  return { write, keep: close, drop: close };
}

function openFile(path: string, flag: 'w' | 'wx', mode: number): { write: Draft['write']; close: () => void } {
  let open: number | null = fs.openSync(path, flag, mode);
  return {
    write: (content) => fs.writeFileSync(open!, content),
    close: () => {
      if (open !== null) fs.closeSync(open);
      open = null;
    },
  };
}

/** Writes all of some bytes at a place of a file: one call may take only a part of them. */
export function writeAt(file: number, content: Uint8Array, position: number): void {
  for (let from = 0; from < content.length; ) {
    from += fs.writeSync(file, content, from, content.length - from, position + from);
  }
}
