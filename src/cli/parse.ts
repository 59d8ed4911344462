import { setImmediate as nextTurn } from 'node:timers/promises';
import { findInputs, type Input } from '../batch/inputs.js';
import type { Failure, Result } from '../input/failure.js';
import type { Lexicon } from '../lexicon/types.js';
import type { Story } from '../story.js';
import { warningTable } from '../warnings.js';
import { type Context, complainer, type Parser } from './context.js';
import { commandNames, type ParseFlags } from './flags.js';
import { nearest } from './nearest.js';
import { makePlan, type Plan } from './plan.js';
import { lexiconOf, parseOptions, textOf } from './reading.js';

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
      const story = await storyOf(input, flags, parser, lexicon);
      const complaint =
        'value' in story ? strictComplaint(story.value, flags) : failureComplaint(story.failure, input, paths);
      if (complaint !== null) {
        status = 1;
        await complain(input.name ?? 'standard input', complaint);
      }
      await put(story, input, plan);
    }
    await plan.target.finish();
  } catch (error) {
    plan.target.abandon();
    throw error;
  }
  return status;
}

async function storyOf(
  input: Input,
  flags: ParseFlags,
  parser: Parser,
  lexicon: Lexicon | null,
): Promise<Result<Story>> {
  const text = await textOf(input, flags);
  if ('failure' in text) return text;
  try {
    return { value: parser.parseStory(text.value, parseOptions(input.name, flags, lexicon, flags.withText)) };
  } catch (error) {
    // A story that breaks the parser must not take the others with it.
    const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
    return { failure: { code: 'internal', message: `a bug in wireparse: ${message}`, stack } };
  }
}

async function put(story: Result<Story>, input: Input, { writer, shape, target }: Plan): Promise<void> {
  if ('value' in story) await target.put(writer.render(story.value, shape), input.place);
  else if (writer.failure !== null) await target.put(writer.failure(input.name, story.failure), input.place);
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
