import { findInputs } from '../batch/inputs.js';
import type { Done } from '../batch/journal.js';
import { type Meter, readUnits } from '../batch/read-units.js';
import { run, type Sink } from '../batch/run.js';
import { unitName } from '../batch/unit.js';
import { makeWork } from '../batch/work.js';
import { type Complain, type Context, complainer } from './context.js';
import { commandNames, type ParseFlags } from './flags.js';
import { nearest } from './nearest.js';
import { makePlan, type Plan } from './plan.js';
import { watching } from './watching.js';

/** `wireparse [PATH ...]`: a record for each input, in their order. */
export async function parseCommand(paths: readonly string[], flags: ParseFlags, context: Context): Promise<number> {
  // The parser loads while the command line is checked.
  const loading = context.loadParser();
  loading.catch(() => {});
  const plan = await makePlan(paths, flags, context);
  const complain = complainer(context, flags.color, flags.quiet);
  if (plan.target === null) {
    await complain(null, `${flags.output}: whole already: nothing is left to be done`);
    return 0;
  }
  try {
    const sink: Sink = { ...plan.target, complain: complaining(complain, paths) };
    const done = await runPlan(plan, paths, flags, sink, { ...context, loadParser: () => loading });
    await plan.target.finish();
    await summarise(done, flags, context);
    return done.failed > 0 ? 1 : 0;
  } catch (error) {
    plan.target.abandon();
    throw error;
  }
}

async function runPlan(
  { paths: all, settings, jobs }: Plan,
  paths: readonly string[],
  flags: ParseFlags,
  sink: Sink,
  context: Context,
): Promise<Done> {
  // Whatever ends the run, streams that are still being read are let go.
  const end = new AbortController();
  const signal = AbortSignal.any([context.signal, end.signal]);
  const here = await makeWork(settings, context.loadParser);
  const meter: Meter = { bytes: 0 };
  const watched = await watching(sink, meter, paths, flags, { ...context, signal });
  const reading = { settings, shard: flags.shard ?? null, stdin: context.stdin, signal, meter };
  try {
    return await run({
      units: readUnits(findInputs(all, context.cwd), reading),
      here,
      openPool: async () => (await import('../batch/pool.js')).openPool(context.worker!, settings, jobs, here),
      jobs,
      signal: context.signal,
      sink: watched.sink,
    });
  } finally {
    watched.painter?.clear();
    end.abort();
  }
}

async function summarise(done: Done, { summary, summaryJson }: ParseFlags, { stderr }: Context): Promise<void> {
  if (!summary && !summaryJson) return;
  const { summaryOf, summaryJsonOf } = await import('./summary.js');
  stderr.write(summaryJson ? summaryJsonOf(done) : summaryOf(done, stderr.columns ?? 80));
}

function complaining(complain: Complain, paths: readonly string[]): Sink['complain'] {
  return async (unit, part, { message, code }) => {
    const { name } = unit.input;
    // `wireparse explian a.txt` looks for a story of that name; whoever typed it meant the command.
    const meant = code === 'input.missing' && name !== null && name === paths[0] ? nearest(name, commandNames) : null;
    await complain(
      unitName(part === null ? unit : { ...unit, record: part }),
      meant === null ? message : `${message} (did you mean the command ${meant}?)`,
    );
  };
}
