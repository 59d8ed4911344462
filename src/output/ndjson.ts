import type { Failure, Origin } from '../input/failure.js';
import { safeJson } from './json.js';

/** One record as one line, its line end included. No sign in it ends a line for any reader of lines. */
export function recordLine(record: unknown): string {
  return `${safeJson(JSON.stringify(record))}\n`;
}

/** The record that an input leaves which gave no story, so that as many lines come out as stories went in. */
export function failureLine(name: string | null, record: number | null, failure: Failure): string {
  const { code, message, origin } = failure;
  return recordLine({ source: { name, record, ...(origin && toldOf(origin)) }, error: { code, message } });
}

/** As in a Story's source: what is not known has no key. */
function toldOf({ id, url }: Origin): object {
  return { ...(id !== null && { id }), ...(url !== null && { url }) };
}
