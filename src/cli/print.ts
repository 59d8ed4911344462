import type { Context } from './context.js';
import { openStream } from './stream-target.js';

/** Writes a text to standard output, to its end. */
export async function print(text: string, { stdout, signal }: Context): Promise<0> {
  const target = openStream(stdout, signal);
  await target.write(text);
  await target.end();
  return 0;
}
