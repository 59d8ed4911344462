/** The middle of the values; between the two middle ones where their number is even. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return Number.isInteger(half) ? (sorted[half - 1]! + sorted[half]!) / 2 : sorted[Math.floor(half)]!;
}

/** Milliseconds that a run takes. */
export function timed(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/**
 * Times runs against each other: each once to warm up, then all of them in turn, `rounds` times. Taken in turn they
 * share whatever else the machine does, so their ratio holds where the milliseconds do not.
 *
 * @returns the milliseconds of each run, in the order of `runs`
 */
export function inTurn(rounds: number, runs: readonly (() => void)[]): number[][] {
  const times: number[][] = runs.map(() => []);
  for (const run of runs) run();
  for (let round = 0; round < rounds; round++) for (const [i, run] of runs.entries()) times[i]!.push(timed(run));
  return times;
}

/** A line of a report: the name, the median and the middle half of the times. */
export function report(name: string, times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.floor(part * (sorted.length - 1))]!.toFixed(1);
  return `${name.padEnd(34)} median ${median(times).toFixed(1).padStart(8)} ms   middle half ${at(0.25)} to ${at(0.75)}`;
}
