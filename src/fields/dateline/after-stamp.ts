import type { Doc, Line } from '../../doc.js';
import { consistsOf, kind, opensCapital } from '../../text/signs.js';
import { isSign } from '../timestamps/tokens.js';
import { proposeStamps } from '../timestamps.js';
import { judge } from './judge.js';
import { readDateline } from './read.js';
import type { Found, Reading, Stretch } from './reading.js';
import { stretchOf } from './stretch.js';

/** Where stamps with a time end, by line. */
export function stampEnds(doc: Doc): Map<number, number[]> {
  const ends = new Map<number, number[]>();
  for (const { line, stamp, whole } of proposeStamps(doc))
    if (stamp.precision !== 'day') ends.set(line, [...(ends.get(line) ?? []), whole[1]]);
  return ends;
}

/** The dateline behind a stamp in one line: `… 07:14 pm IST - MUMBAI`, `… 14:29 (IST) NEW DELHI: …`. */
export function afterStamp(doc: Doc, line: Line, ends: readonly number[]): Found | null {
  for (const end of ends) {
    const stretch = stretchOf(doc, line, end);
    const first = stretch.tokens.findIndex((token) => token.kind === 'word');
    if (first < 0 || first > 2) continue;
    const reading = readDateline(stretch, first);
    const verdict = reading && (judge(stretch, reading) ?? judgeTail(stretch, reading, first));
    if (reading && verdict) return { reading, verdict };
  }
  return null;
}

/** `- MUMBAI` at the line's end, in capitals or known. */
function judgeTail({ tokens }: Stretch, { mark, places }: Reading, first: number): Found['verdict'] | null {
  if (mark !== 'end' || !isSign(tokens[first - 1], '-')) return null;
  const named = places.every(
    ({ text, place }) =>
      place !== null || (text.length > 1 && opensCapital(text) && consistsOf(text, kind.capital | kind.space, '.-')),
  );
  return named ? { strength: 1, rule: 'place-after-stamp' } : null;
}
