import { setImmediate as nextTurn } from 'node:timers/promises';
import { findInputs } from '../batch/inputs.js';
import { lexiconOf } from '../batch/lexicon.js';
import { readUnits } from '../batch/read-units.js';
import { parseOptions, storiesOf } from '../batch/stories-of.js';
import { type Unit, unitName } from '../batch/unit.js';
import { bugFailure, lineOf } from '../input/failure.js';
import type { Story } from '../story.js';
import { type Context, complainer } from './context.js';
import type { ReportFlags } from './flags.js';
import { pathsOf } from './paths.js';
import { readingSettings, walkOptions } from './settings.js';

/** One story on its way through a command that reports about stories. */
export interface Visited {
  /** The story's name as messages show it. */
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
  const settings = await readingSettings(flags, context.cwd);
  const lexicon = await lexiconOf(settings.lexicon);
  const complain = complainer(context, flags.color, flags.quiet);
  const { parseStory } = await context.loadParser();
  let whole = true;
  const visitUnit = async (unit: Unit): Promise<void> => {
    const stories = await storiesOf(unit, settings);
    for (const [i, incoming] of stories.entries()) {
      const part = stories.length > 1 ? i : null;
      const name = unitName(part === null ? unit : { ...unit, record: part });
      if ('failure' in incoming) {
        whole = false;
        await complain(name, lineOf(incoming.failure));
        continue;
      }
      const { text } = incoming.value;
      let story: Story;
      try {
        story = parseStory(text, parseOptions(unit, part, incoming.value, settings, lexicon));
      } catch (error) {
        whole = false;
        await complain(name, lineOf(bugFailure(error, incoming.value)));
        continue;
      }
      await visit({ name, text, story });
    }
  };
  const { cwd, stdin, signal } = context;
  for await (const units of readUnits(findInputs(pathsOf(paths, {}, context), cwd, walkOptions(flags)), {
    settings,
    shard: null,
    stdin,
    signal,
  })) {
    for (const unit of units) {
      // Reading files never lets go of the turn: without this, no interrupt would be heard.
      await nextTurn();
      signal.throwIfAborted();
      await visitUnit(unit);
    }
  }
  return whole;
}
