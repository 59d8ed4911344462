import type { ParseOptions } from '../doc.js';
import type { Result } from '../input/failure.js';
import { decodeText } from '../input/text.js';
import type { ReadingFlags } from './flags.js';

/** The parser's options that the flags ask for. */
export function parseOptions(name: string | null, { timezone, year }: ReadingFlags, withText = false): ParseOptions {
  return {
    name,
    withText,
    ...(timezone === undefined ? {} : { timeZone: timezone }),
    ...(year === undefined ? {} : { year }),
  };
}

/** The text of an input. */
export async function textOf(
  input: { read(): Promise<Result<Buffer>> },
  { inputFormat }: ReadingFlags,
): Promise<Result<string>> {
  const bytes = await input.read();
  return 'failure' in bytes ? bytes : decodeText(bytes.value, inputFormat);
}
