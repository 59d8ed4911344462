/**
 * The candidate that a mistyped word most likely means: the one with the fewest letters to add, drop, change or swap,
 * where they are few for its length.
 *
 * @returns null where none is near
 * @example
 * nearest('jsn', ['json', 'ndjson', 'md']); // 'json'
 */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const lower = word.toLowerCase();
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const length = Math.max(word.length, candidate.length);
    if (Math.abs(word.length - candidate.length) > 3) continue;
    const steps = distance(lower, candidate.toLowerCase());
    if (steps <= Math.min(3, length * 0.4) && steps < least) {
      best = candidate;
      least = steps;
    }
  }
  return best;
}

/** Optimal string alignment: each swap of neighbours counts as one step. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let steps = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) steps = Math.min(steps, before[j - 2]! + 1);
      row.push(steps);
    }
    before = above;
    above = row;
  }
  return above[b.length]!;
}
