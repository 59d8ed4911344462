import { parseStory } from '../../src/parse.js';

/** The text is repeated to this many code units, and to twice as many. */
const base = 40_000;
/** What takes less than this is lost in the machine's own noise. */
const least = 30;
/** Four would be quadratic. */
export const tooSteep = 3;

/**
 * How many times longer a text of twice the length takes, where the text goes on and on. A steep answer is asked for
 * again, since the machine has other work too: the flattest of five is what the text is charged with.
 */
export function growth(text: string): number {
  if (text === '') return 1;
  const once = text.repeat(Math.ceil(base / text.length));
  const twice = once + once;
  let flattest = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 5 && flattest > tooSteep; attempt++) {
    const long = milliseconds(twice);
    flattest = long < least ? 1 : Math.min(flattest, long / milliseconds(once));
  }
  return flattest;
}

function milliseconds(text: string): number {
  const start = performance.now();
  parseStory(text);
  return performance.now() - start;
}
