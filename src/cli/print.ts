import type { Context } from './context.js';
import { streamTarget } from './stream-target.js';

/** Writes a text to standard output, to its end. */
export async function print(text: string, { stdout, signal }: Context): Promise<0> {
  const target = streamTarget(stdout, signal);
  await target.put(text, '');
  await target.finish();
  return 0;
}
