import { setImmediate as nextTurn } from 'node:timers/promises';
import { findInputs } from '../batch/inputs.js';
import { checkCodes, checkStory, type Finding } from '../check.js';
import type { Span } from '../text/span.js';
import { type Context, complainer } from './context.js';
import { UsageError } from './errors.js';
import type { CheckFlags } from './flags.js';
import { nearest } from './nearest.js';
import { lexiconOf, parseOptions, textOf } from './reading.js';
import { streamTarget } from './stream-target.js';
import { visible } from './visible.js';

/** `wireparse check [PATH ...]`: a line a finding; status 1 where there is one or an input failed. */
export async function checkCommand(paths: readonly string[], flags: CheckFlags, context: Context): Promise<number> {
  const off = knownCodes(flags.off ?? []);
  const lexicon = await lexiconOf(flags, context.cwd);
  const complain = complainer(context, flags.color, flags.quiet);
  const { parseStory } = await context.loadParser();
  const target = streamTarget(context.stdout, context.signal);
  let status = 0;
  for await (const input of findInputs(paths.length > 0 ? paths : ['-'], context)) {
    // Reading files never lets go of the turn: without this, no interrupt would be heard.
    await nextTurn();
    context.signal.throwIfAborted();
    const name = input.name ?? 'standard input';
    const text = await textOf(input, flags);
    if ('failure' in text) {
      status = 1;
      await complain(name, text.failure.message);
      continue;
    }
    const findings = checkStory(parseStory(text.value, parseOptions(input.name, flags, lexicon)), off);
    if (findings.length > 0) status = 1;
    const lines = findings.map((finding) => lineOf(name, text.value, finding, flags));
    if (lines.length > 0) await target.put(lines.join(''), '');
  }
  await target.finish();
  return status;
}

function knownCodes(codes: readonly string[]): Set<string> {
  for (const code of codes) {
    if (checkCodes.some((known) => known === code)) continue;
    const near = nearest(code, checkCodes);
    throw new UsageError(`--off: there is no code '${code}'${near === null ? '' : ` (did you mean ${near}?)`}`);
  }
  return new Set(codes);
}

/** `path:line:column severity code message`, or the same as a record. */
function lineOf(name: string, text: string, finding: Finding, { format }: CheckFlags): string {
  const { code, severity, message, span } = finding;
  const { line, column } = placeOf(text, span);
  if (format === 'json') return `${JSON.stringify({ source: name, line, column, severity, code, message, span })}\n`;
  return `${visible(name)}:${line}:${column} ${severity} ${code} ${message}\n`;
}

/** Line and column, both from 1; the column in code points. A finding about the whole story stands at 1:1. */
function placeOf(text: string, span: Span | null): { line: number; column: number } {
  const before = text.slice(0, span?.[0] ?? 0).split(/\r\n?|\n/u);
  return { line: before.length, column: [...before.at(-1)!].length + 1 };
}
