import { later, word } from './pattern.js';
import { inWord, kind, kindBefore, kindOf, signBefore, wordOrNumber } from './signs.js';
import type { Span } from './span.js';

/** The words of a text that was counted last: one rule after the other asks for those of its line. */
let lastCounted = '';
let lastCount = 0;
const longestCounted = 4000;

/** How many words a text has: runs of letters, marks and digits of any script. */
export function countWords(text: string): number {
  if (text === lastCounted) return lastCount;
  const count = wordCount(text);
  if (text.length > longestCounted) return count;
  lastCounted = text;
  lastCount = count;
  return count;
}

function wordCount(text: string): number {
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

/** The text whose words were cut last: a story's language is told by them, at first and at last. */
let lastCut: { readonly text: string; readonly lines: readonly (readonly string[])[] } | null = null;
/** No longer text is kept. */
const longestCut = 8000;

/** The words of each line of a text, in small letters: runs of letters and marks. */
export function wordsByLine(text: string): readonly (readonly string[])[] {
  if (lastCut?.text === text) return lastCut.lines;
  const lines = text.toLowerCase().split('\n').map(wordsIn);
  if (text.length <= longestCut) lastCut = { text, lines };
  return lines;
}

/** The words of a line: runs of letters and marks. */
export function wordsIn(line: string): string[] {
  const edges = wordEdges(line);
  const words: string[] = [];
  for (let i = 0; i < edges.length; i += 2) words.push(line.slice(edges[i], edges[i + 1]));
  return words;
}

/** The letters and marks that a text ends in: what `/[\p{L}\p{M}]*$/u` matches. */
export function lastWord(text: string): string {
  let at = text.length;
  while (at > 0 && kindBefore(text, at) & inWord) at = signBefore(text, at);
  return text.slice(at);
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
  return Array.from(text.matchAll(wordRun()), ({ index, 0: found }) => [index, index + found.length]).flat();
}

const wordRun = later(() => new RegExp(word, 'gu'));

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
