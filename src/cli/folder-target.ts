import * as fs from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Input, Unit } from '../batch/unit.js';
import { openDraft } from './draft.js';
import { writing } from './errors.js';
import { uniqueNames } from './file-names.js';
import type { Target } from './target.js';

/**
 * A folder with one file a story, each whole or absent. `--resume` leaves out what has its file; of a unit that holds
 * several stories nothing tells whether all are there, so it is done again.
 */
export function folderTarget(output: string, cwd: string, extension: string, resume: boolean): Target {
  fs.mkdirSync(resolve(cwd, output), { recursive: true });
  const nameFor = inputNames();
  const pathOf = (unit: Unit, part: number | null): string => {
    const number = unit.record ?? part;
    return join(output, nameFor(unit.input) + (number === null ? '' : `+${number}`) + extension);
  };
  return {
    earlier: null,
    has: (unit) => {
      const path = pathOf(unit, null);
      return resume && fs.existsSync(resolve(cwd, path));
    },
    async put(pieces) {
      for (const { unit, part, text } of pieces) {
        if (text.length === 0) continue;
        const path = pathOf(unit, part);
        writing(path, () => writeWhole(resolve(cwd, path), text));
      }
    },
    finish: async () => {},
    abandon: () => {},
  };
}

/** Names of inputs, each given when the input is first met: the work on one comes long after. */
function inputNames(): (input: Input) => string {
  const unique = uniqueNames();
  const names = new WeakMap<Input, string>();
  return (input) => {
    const known = names.get(input);
    if (known !== undefined) return known;
    const name = unique(input.place);
    names.set(input, name);
    return name;
  };
}

function writeWhole(file: string, text: Uint8Array): void {
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
