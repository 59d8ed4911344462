/*
 * Looks for texts that break a promise of the parser or take it too long: `npm run fuzz -- [--seed N] [--seconds N]`.
 * A finding is printed with its seed, shrunk, and the status is 1. The same seed makes the same texts in the same
 * order; how many of them are tried depends on the time (a minute, where none is given).
 */
import { parseArgs } from 'node:util';
import * as fc from 'fast-check';
import { breaches } from './fuzz/contract.js';
import { growth, tooSteep } from './fuzz/growth.js';
import { shrink } from './fuzz/shrink.js';
import { fuzzText } from './fuzz/texts.js';

const { values } = parseArgs({ options: { seed: { type: 'string' }, seconds: { type: 'string', default: '60' } } });
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
const seconds = Number(values.seconds);
if (!Number.isInteger(seed) || !(seconds > 0)) throw new Error('--seed is a whole number, --seconds one above 0');

/** Timing costs as much as thirty texts: one in so many is timed. */
const timedOf = 20;

const end = performance.now() + seconds * 1000;
let tried = 0;
let finding: { text: string; what: string } | null = null;
while (finding === null && performance.now() < end) {
  // A batch by itself, so that a long run holds few texts at a time.
  for (const text of fc.sample(fuzzText, { seed: seed + tried, numRuns: 100 })) {
    finding = findingIn(text, tried++ % timedOf === 0);
    if (finding !== null || performance.now() >= end) break;
  }
}

console.log(`seed ${seed}: ${tried} texts in ${seconds} s at most, ${finding === null ? 'no finding' : 'a finding'}`);
if (finding !== null) {
  console.log(`${finding.what}\nThe text, shrunk, as JSON:\n${JSON.stringify(finding.text)}`);
  process.exitCode = 1;
}

function findingIn(text: string, timed: boolean): { text: string; what: string } | null {
  const [first] = breaches(text);
  if (first !== undefined) {
    const kind = kindOf(first);
    const short = shrink(text, (less) => breaches(less).some((breach) => kindOf(breach) === kind));
    return { text: short, what: breaches(short).join('\n') };
  }
  if (!timed || growth(text) <= tooSteep) return null;
  const short = shrink(text, (less) => growth(less) > tooSteep);
  return { text: short, what: `twice the text takes ${growth(short).toFixed(1)} times as long` };
}

/** What a breach is about; its place changes as the text shrinks. */
function kindOf(breach: string): string {
  return breach.split('\n')[0]!.replace(/[\d"].*/u, '');
}
