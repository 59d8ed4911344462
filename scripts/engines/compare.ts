import * as fs from 'node:fs';

/**
 * Compares what an engine wrote with what a plain run wrote, byte for byte.
 *
 * @param parts the files of the engine, one after the other
 * @param plain the file of the plain run
 * @param order `kept`: the lines come in the same order; `any`: the same lines come, in whatever order
 * @returns how many lines are the same
 * @throws Error that shows the first line that differs
 */
export function sameLines(parts: readonly string[], plain: string, order: 'kept' | 'any'): number {
  const lines = parts.flatMap(linesOf);
  const wanted = linesOf(plain);
  if (order === 'any') for (const list of [lines, wanted]) list.sort(Buffer.compare);
  for (let i = 0; i < Math.max(lines.length, wanted.length); i++) {
    const [line, other] = [lines[i], wanted[i]];
    if (line !== undefined && other !== undefined && line.equals(other)) continue;
    const show = (text: Buffer | undefined) => (text === undefined ? 'none' : text.toString('utf8').slice(0, 300));
    throw new Error(
      `${lines.length} lines, ${wanted.length} in the plain run; line ${i + 1} is\n${show(line)}\nand not\n${show(other)}`,
    );
  }
  return lines.length;
}

/** The lines of a file, each with its end: a last line that lacks one differs from one that has it. */
function linesOf(file: string): Buffer[] {
  const bytes = fs.readFileSync(file);
  const lines: Buffer[] = [];
  let start = 0;
  for (let end = bytes.indexOf('\n'); end >= 0; end = bytes.indexOf('\n', start)) {
    lines.push(bytes.subarray(start, end + 1));
    start = end + 1;
  }
  if (start < bytes.length) lines.push(bytes.subarray(start));
  return lines;
}
