import { setFlagsFromString } from 'node:v8';
import flags from './interpreter.json' with { type: 'json' };

/*
 * Code that reads one short story runs once or twice: to make machine code of it, and of its patterns, takes longer than
 * it saves. V8 makes that choice anew for each function, so the flags hold from here on.
 */

/** Runs what follows as it is, without machine code. The script's compiled code was made under the same flags. */
export function interpret(): void {
  for (const flag of flags) setFlagsFromString(flag);
}

/** What V8 does unless it is told; Maglev, which not every Node has on, is left off. */
export function compileAgain(): void {
  for (const flag of ['--sparkplug', '--opt', '--regexp-tier-up-ticks=1']) setFlagsFromString(flag);
}
