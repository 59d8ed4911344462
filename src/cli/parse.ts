import { setImmediate as nextTurn } from 'node:timers/promises';
import { findInputs, type Input } from '../batch/inputs.js';
import type { Failure, Result } from '../input/failure.js';
import type { IncomingStory } from '../input/stories.js';
import type { Lexicon } from '../lexicon/types.js';
import type { Story } from '../story.js';
import { warningTable } from '../warnings.js';
import { type Context, complainer, type Parser } from './context.js';
import { commandNames, type ParseFlags } from './flags.js';
import { nearest } from './nearest.js';
import { makePlan, type Plan } from './plan.js';
import { lexiconOf, parseOptions, storiesOf } from './reading.js';

/** `wireparse [PATH ...]`: one record an input, written before the next one is read. */
export async function parseCommand(paths: readonly string[], flags: ParseFlags, context: Context): Promise<number> {
  // The parser loads while the command line is checked.
  const loading = context.loadParser();
  loading.catch(() => {});
  const lexicon = await lexiconOf(flags, context.cwd);
  const plan = await makePlan(paths, flags, context);
  const complain = complainer(context, flags.color, flags.quiet);
  const parser = await loading;
  let status = 0;
  try {
    for await (const input of findInputs(plan.paths, context)) {
      // Reading and writing files never lets go of the turn: without this, no interrupt would be heard.
      await nextTurn();
      context.signal.throwIfAborted();
      const found = await storiesOf(input, flags);
      for (const [i, incoming] of found.entries()) {
        const record = found.length > 1 ? i : null;
        const story = storyOf(incoming, input, record, flags, parser, lexicon);
        const complaint =
          'value' in story ? strictComplaint(story.value, flags) : failureComplaint(story.failure, input, paths);
        if (complaint !== null) {
          status = 1;
          await complain(input.name ?? 'standard input', complaint);
        }
        await put(story, input, record, plan);
      }
    }
    await plan.target.finish();
  } catch (error) {
    plan.target.abandon();
    throw error;
  }
  return status;
}

function storyOf(
  incoming: Result<IncomingStory>,
  { name }: Input,
  record: number | null,
  flags: ParseFlags,
  parser: Parser,
  lexicon: Lexicon | null,
): Result<Story> {
  if ('failure' in incoming) return incoming;
  const { value } = incoming;
  try {
    return { value: parser.parseStory(value.text, parseOptions(name, record, value, flags, lexicon, flags.withText)) };
  } catch (error) {
    // A story that breaks the parser must not take the others with it.
    const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
    return { failure: { code: 'internal', message: `a bug in wireparse: ${message}`, stack } };
  }
}

async function put(
  story: Result<Story>,
  input: Input,
  record: number | null,
  { writer, shape, target }: Plan,
): Promise<void> {
  if ('value' in story) await target.put(writer.render(story.value, shape), input.place);
  else if (writer.failure !== null) await target.put(writer.failure(input.name, record, story.failure), input.place);
}

function failureComplaint({ code, message, stack }: Failure, { name }: Input, paths: readonly string[]): string {
  if (stack !== undefined) return `a bug in wireparse: ${stack}`;
  // `wireparse explian a.txt` looks for a story of that name; whoever typed it meant the command.
  const meant = code === 'input.missing' && name !== null && name === paths[0] ? nearest(name, commandNames) : null;
  return meant === null ? message : `${message} (did you mean the command ${meant}?)`;
}

/** What `--strict` has against a story: its grave warnings, by their codes. */
function strictComplaint({ warnings }: Story, { strict }: ParseFlags): string | null {
  const codes = new Set(warnings.map(({ code }) => code).filter((code) => severities.get(code) === 'warning'));
  return strict && codes.size > 0 ? `${codes.size > 1 ? 'warnings' : 'warning'}: ${[...codes].join(', ')}` : null;
}

const severities = new Map<string, string>(Object.entries(warningTable).map(([code, [severity]]) => [code, severity]));
