/*
 * Runs wireparse in the engines of docs/scale.md, by the examples that the page shows, and compares what comes of it
 * with a plain run: `npm run test:engines [-- ENGINE ...]`, after `npm run build`, on Debian. What an engine needs is
 * fetched into a folder of its own, $WIREPARSE_ENGINES or node_modules/.cache/engines, and stays there for the next run.
 */
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import type { Engine, Trial } from './engines/engine.js';
import { writeStories } from './engines/invented.js';
import { parallel } from './engines/parallel.js';
import { interrupt, run } from './engines/run.js';
import { slurm } from './engines/slurm.js';
import { spark } from './engines/spark.js';
import { top } from './gen/made.js';

const engines: Readonly<Record<string, Engine>> = { parallel, slurm, spark };

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !Object.hasOwn(engines, name));
if (unknown === undefined) process.exitCode = await tryAll(asked.length > 0 ? asked : Object.keys(engines));
else {
  console.error(`test:engines: no engine ${JSON.stringify(unknown)}: there are ${Object.keys(engines).join(', ')}`);
  process.exitCode = 2;
}

async function tryAll(names: readonly string[]): Promise<number> {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interrupt.abort());
  const home = process.env['WIREPARSE_ENGINES'] ?? path.join(top, 'node_modules/.cache/engines');
  const above = fs.mkdtempSync(path.join(os.tmpdir(), 'wireparse-engines-'));
  // munged makes no socket in a folder that others cannot pass through.
  fs.chmodSync(above, 0o755);
  try {
    const trial = await makeTrial(above);
    let failed = 0;
    for (const name of names) if (!(await tryOne(engines[name]!, home, above, trial))) failed++;
    console.log(`${names.length - failed} engines passed, ${failed} failed`);
    return failed > 0 ? 1 : 0;
  } finally {
    fs.rmSync(above, { recursive: true, force: true });
  }
}

async function tryOne(engine: Engine, home: string, above: string, trial: Omit<Trial, 'work'>): Promise<boolean> {
  const start = performance.now();
  const seconds = () => `${((performance.now() - start) / 1000).toFixed(0)} s`;
  try {
    await engine.install(path.resolve(home));
    const installed = seconds();
    const work = fs.mkdtempSync(path.join(above, 'work-'));
    fs.chmodSync(work, 0o755);
    console.log(`ok      ${engine.title}: ${await engine.run(path.resolve(home), { ...trial, work })}`);
    console.log(`        ${seconds()}, of which ${installed} to install`);
    return true;
  } catch (error) {
    console.log(`FAILED  ${engine.title} (${seconds()}): ${error instanceof Error ? error.message : error}`);
    return false;
  }
}

/** The stories, what a plain run gives for them, and the program on the path. */
async function makeTrial(above: string): Promise<Omit<Trial, 'work'>> {
  const program = path.join(top, 'dist/wireparse.cjs');
  if (!fs.existsSync(program)) throw new Error(`no ${program}: run npm run build first`);
  const bin = path.join(above, 'bin');
  fs.mkdirSync(bin);
  fs.symlinkSync(program, path.join(bin, 'wireparse'));
  const env = { ...process.env, PATH: `${bin}:${path.dirname(process.execPath)}:${process.env['PATH']}` };
  const [folder, records] = [path.join(above, 'stories'), path.join(above, 'stories.ndjson')];
  writeStories(folder, records);
  const plainOf = async (input: string, name: string): Promise<string> => {
    const stdout = path.join(above, name);
    // Some of the stories are empty: exit status 1.
    await run('wireparse', ['-q', '-j', '1', '-f', 'ndjson', input], { env, stdout, exit: 1 });
    return stdout;
  };
  const plainOfFolder = await plainOf(folder, 'plain-folder.ndjson');
  const plainOfRecords = await plainOf(records, 'plain-records.ndjson');
  return { folder, plainOfFolder, records, plainOfRecords, env };
}
