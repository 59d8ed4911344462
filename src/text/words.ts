import type { Span } from './span.js';

/** How many words a text has: runs of letters, marks and digits of any script. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;
}

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
