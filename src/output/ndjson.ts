import type { Failure } from '../input/failure.js';
import { safeJson } from './json.js';

/** One record as one line, its line end included. No sign in it ends a line for any reader of lines. */
export function recordLine(record: unknown): string {
  return `${safeJson(JSON.stringify(record))}\n`;
}

/** The record that an input leaves which gave no story, so that as many lines come out as stories went in. */
export function failureLine(name: string | null, record: number | null, { code, message }: Failure): string {
  return recordLine({ source: { name, record }, error: { code, message } });
}
