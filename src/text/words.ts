import { word } from './pattern.js';
import { inWord, kind, kindOf, wordOrNumber } from './signs.js';
import type { Span } from './span.js';

/** How many words a text has: runs of letters, marks and digits of any script. */
export function countWords(text: string): number {
  let count = 0;
  let within = false;
  for (let i = 0; i < text.length; i++) {
    const kinds = kindOf(text.charCodeAt(i));
    if (kinds & kind.half) return text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;
    const goesOn = (kinds & wordOrNumber) !== 0;
    if (goesOn && !within) count++;
    within = goesOn;
  }
  return count;
}

/** Where each run of letters and marks of a text begins and ends, in turn: what `/[\p{L}\p{M}]+/gu` matches. */
export function wordEdges(text: string): number[] {
  const edges: number[] = [];
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    const kinds = i < text.length ? kindOf(text.charCodeAt(i)) : 0;
    if (kinds & kind.half) return edgesByPattern(text);
    if (kinds & inWord) continue;
    if (i > start) edges.push(start, i);
    start = i + 1;
  }
  return edges;
}

function edgesByPattern(text: string): number[] {
  return Array.from(text.matchAll(wordRun), ({ index, 0: found }) => [index, index + found.length]).flat();
}

const wordRun = new RegExp(word, 'gu');

/** What is left of a stretch of text when the given spans are cut out of it, a space for each. */
export function without(text: string, span: Span, cut: readonly Span[]): string {
  let rest = '';
  let at = span[0];
  for (const [start, end] of [...cut].sort((a, b) => a[0] - b[0])) {
    if (start > at) rest += `${text.slice(at, start)} `;
    at = Math.max(at, end);
  }
  return rest + text.slice(at, span[1]);
}
