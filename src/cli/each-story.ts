import { setImmediate as nextTurn } from 'node:timers/promises';
import { findInputs } from '../batch/inputs.js';
import type { Story } from '../story.js';
import { type Context, complainer } from './context.js';
import type { ReportFlags } from './flags.js';
import { lexiconOf, parseOptions, storiesOf } from './reading.js';

/** One story on its way through a command that reports about stories. */
export interface Visited {
  /** The input's name as messages show it. */
  readonly name: string;
  readonly text: string;
  readonly story: Story;
}

/**
 * Reads and parses one input after the other and hands each story on. An input that fails is told on standard error
 * and stops no other.
 *
 * @returns whether all inputs gave a story
 */
export async function eachStory(
  paths: readonly string[],
  flags: ReportFlags,
  context: Context,
  visit: (visited: Visited) => Promise<void>,
): Promise<boolean> {
  const lexicon = await lexiconOf(flags, context.cwd);
  const complain = complainer(context, flags.color, flags.quiet);
  const { parseStory } = await context.loadParser();
  let whole = true;
  for await (const input of findInputs(paths.length > 0 ? paths : ['-'], context)) {
    // Reading files never lets go of the turn: without this, no interrupt would be heard.
    await nextTurn();
    context.signal.throwIfAborted();
    const name = input.name ?? 'standard input';
    const found = await storiesOf(input, flags);
    for (const [i, incoming] of found.entries()) {
      if ('failure' in incoming) {
        whole = false;
        await complain(name, incoming.failure.message);
        continue;
      }
      const { text } = incoming.value;
      const record = found.length > 1 ? i : null;
      const story = parseStory(text, parseOptions(input.name, record, incoming.value, flags, lexicon));
      await visit({ name: found.length > 1 ? `${name}#${i}` : name, text, story });
    }
  }
  return whole;
}
