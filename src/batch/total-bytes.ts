import * as fs from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Found } from './inputs.js';

/**
 * How many bytes all inputs have, counted beside other work; null where one is no plain file, and as long as it is not
 * known.
 */
export function totalBytes(inputs: AsyncIterable<readonly Found[]>, signal: AbortSignal): () => number | null {
  let total: number | null = null;
  const count = async (): Promise<number | null> => {
    let sum = 0;
    for await (const some of inputs) {
      for (const { from } of some) {
        if (typeof from !== 'string') continue;
        const found = from === '-' ? null : fs.statSync(from, { throwIfNoEntry: false });
        if (from === '-' || (found && !found.isFile())) return null;
        sum += found?.size ?? 0;
      }
      await nextTurn();
      if (signal.aborted) return null;
    }
    return sum;
  };
  count().then(
    (sum) => {
      total = sum;
    },
    // What cannot be read is told where it is read.
    () => {},
  );
  return () => total;
}
