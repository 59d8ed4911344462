import { CommanderError } from 'commander';
import { type Context, complainer, type MainParams, makeContext } from './context.js';
import { OutputError, ReaderGone, UsageError } from './errors.js';
import { makeProgram } from './program.js';

export type { Parser } from '../batch/work.js';
export type { MainParams } from './context.js';

/**
 * Runs one command line.
 *
 * @returns the exit status: 0 all is well, 1 an input failed, 2 the command line is wrong, 130 or 143 interrupted
 */
export async function main(params: MainParams): Promise<number> {
  const context = makeContext(params);
  // Streams tell of a reader who went away at any time, even when nobody writes any more.
  for (const stream of [context.stdout, context.stderr]) stream.on('error', () => {});
  try {
    return await run(context);
  } catch (error) {
    return statusOf(error, context);
  }
}

/**
 * Writes what is left of a record to standard output, as its reader takes it.
 *
 * @returns the exit status, as that of `main`
 */
export async function writeRest(rest: Uint8Array, params: MainParams): Promise<number> {
  const context = makeContext(params);
  try {
    const { openStream } = await import('./stream-target.js');
    await openStream(context.stdout, context.signal).end(rest);
    return 0;
  } catch (error) {
    return statusOf(error, context);
  }
}

async function run(context: Context): Promise<number> {
  let status = 0;
  const settle = async (command: Promise<number>): Promise<void> => {
    status = await command;
  };
  const program = makeProgram({
    parse: async (paths, flags, help) => {
      if (asksForHelp(paths[0] ?? flags.filesFrom, context)) await settle(print(help(), context));
      else await settle((await import('./parse.js')).parseCommand(paths, flags, context));
    },
    explain: async (path, flags, help) => {
      if (asksForHelp(path, context)) await settle(print(help(), context));
      else await settle((await import('./explain.js')).explainCommand(path ?? '-', flags, context));
    },
    quotes: async (paths, flags, help) => {
      if (asksForHelp(paths[0], context)) await settle(print(help(), context));
      else await settle((await import('./quotes.js')).quotesCommand(paths, flags, context));
    },
    check: async (paths, flags, help) => {
      if (asksForHelp(paths[0], context)) await settle(print(help(), context));
      else await settle((await import('./check.js')).checkCommand(paths, flags, context));
    },
    schema: async () => settle((await import('./schema.js')).schemaCommand(context)),
    list: async (what, flags) => settle((await import('./list.js')).listCommand(what, flags, context)),
  });
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => context.stdout.write(text),
      writeErr: (text) => context.stderr.write(text),
      // The line is written where all errors are: `statusOf`.
      outputError: () => {},
    });
  }
  await program.parseAsync(context.argv, { from: 'user' });
  return status;
}

/** Nobody types a story into a terminal by chance: there, no path means a question. */
function asksForHelp(path: string | undefined, { stdin }: Context): boolean {
  return path === undefined && stdin.isTTY === true;
}

async function print(text: string, context: Context): Promise<number> {
  return (await import('./print.js')).print(text, context);
}

async function statusOf(error: unknown, context: Context): Promise<number> {
  if (error instanceof ReaderGone) return 0;
  if (context.signal.aborted) return Number(context.signal.reason);
  const complain = complainer(context);
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    if (error.code !== 'commander.help') await complain(null, oneLine(error.message));
    return 2;
  }
  if (error instanceof UsageError || error instanceof OutputError) {
    await complain(null, error.message);
    return error instanceof UsageError ? 2 : 1;
  }
  throw error;
}

/** Commander writes `error: …` and a suggestion on a line of its own. */
function oneLine(message: string): string {
  return message
    .replace(/^error: /u, '')
    .replace(/\s*\n\s*/gu, ' ')
    .replace('(Did you', '(did you');
}
