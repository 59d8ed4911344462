import { checkCodes, checkStory, type Finding } from '../check.js';
import type { Span } from '../text/span.js';
import type { Context } from './context.js';
import { eachStory } from './each-story.js';
import { UsageError } from './errors.js';
import type { CheckFlags } from './flags.js';
import { nearest } from './nearest.js';
import { openStream } from './stream-target.js';
import { visible } from './visible.js';

/** `wireparse check [PATH ...]`: a line a finding; status 1 where there is one or an input failed. */
export async function checkCommand(paths: readonly string[], flags: CheckFlags, context: Context): Promise<number> {
  const off = knownCodes(flags.off ?? []);
  const target = openStream(context.stdout, context.signal);
  let clean = true;
  const whole = await eachStory(paths, flags, context, async ({ name, text, story }) => {
    const findings = checkStory(story, off);
    if (findings.length === 0) return;
    clean = false;
    await target.write(findings.map((finding) => lineOf(name, text, finding, flags)).join(''));
  });
  await target.end();
  return clean && whole ? 0 : 1;
}

function knownCodes(codes: readonly string[]): Set<string> {
  for (const code of codes) {
    if (checkCodes.some((known) => known === code)) continue;
    const near = nearest(code, checkCodes);
    const cure = near === null ? `it may be ${checkCodes.join(', ')}` : `did you mean ${near}?`;
    throw new UsageError(`--off: there is no code '${code}' (${cure})`);
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
