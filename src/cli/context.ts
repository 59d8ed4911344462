import type { Readable, Writable } from 'node:stream';
import type { Parser } from '../batch/work.js';
import { type Environment, wantsColor } from './color.js';
import type { ColorChoice } from './flags.js';
import { visible } from './visible.js';

/** All that the program touches of the world around it. */
export interface MainParams {
  /** The words after the program's name. */
  readonly argv: readonly string[];
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly env: Environment;
  /** What paths are relative to. */
  readonly cwd: string;
  /** Ends the run after the record at hand; its reason is the exit status. */
  readonly signal?: AbortSignal;
  /** The script of a worker thread; without it, all work is done in this thread. */
  readonly worker?: URL | null;
  /** The parser, for tests that need one of their own. */
  readonly loadParser?: () => Promise<Parser>;
}

/** The same with nothing left open. */
export type Context = Required<MainParams>;

export function makeContext(params: MainParams): Context {
  return { signal: new AbortController().signal, worker: null, loadParser: () => import('../parse.js'), ...params };
}

/** Writes one line about an input, or about the run where `name` is null, to standard error. */
export type Complain = (name: string | null, message: string) => Promise<void>;

export function complainer({ stderr, env }: Context, color: ColorChoice = 'auto', quiet = false): Complain {
  if (quiet) return async () => {};
  const painted = wantsColor(color, env, stderr);
  return async (name, message) => {
    const prefix = name === null ? '' : `${visible(name)}: `;
    // Only a bug has more than one line: its stack.
    const words = message.split('\n').map(visible).join('\n');
    if (!painted) stderr.write(`wireparse: ${prefix}${words}\n`);
    else {
      const { Chalk } = await import('chalk');
      const { bold, red } = new Chalk({ level: 1 });
      stderr.write(`${red('wireparse:')} ${bold(prefix)}${words}\n`);
    }
  };
}
