import type { Doc } from '../doc.js';
import { proposeStamps } from '../fields/timestamps.js';
import type { Stated } from '../header.js';
import type { Stamp } from '../story.js';
import { filingTime } from './filing-time.js';
import { docOfWords, shownOf } from './shown.js';

/** ISO 8601 without marks, as news formats write it: `20210319T205941+0530`, `20210319`. */
const basic =
  /^([0-9]{4})([0-9]{2})([0-9]{2})(?:T?([0-9]{2})([0-9]{2})([0-9]{2})?(?:\.[0-9]+)?\s?(Z|[+-][0-9]{2}:?[0-9]{2})?)?$/u;

/** Reads a stamp that a header states, in any form that a page could print it; null where it is none. */
export function statedStamp(doc: Doc, stated: Stated): Stamp | null {
  const shown = shownOf(doc, stated);
  const found = shown && proposeStamps(docOfWords(doc, filingTime(shown.text) ?? extended(shown.text)))[0]?.stamp;
  return found ? { ...found, ...shown } : null;
}

function extended(text: string): string {
  const parts = basic.exec(text);
  if (!parts) return text;
  const [, year, month, day, hour, minute, second, offset = ''] = parts;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined) return date;
  const clock = [hour, minute, second].filter((part) => part !== undefined).join(':');
  return `${date}T${clock}${offset.replace(/^([+-][0-9]{2})([0-9]{2})$/u, '$1:$2')}`;
}
