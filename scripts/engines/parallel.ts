import * as fs from 'node:fs';
import * as path from 'node:path';
import { top } from '../gen/made.js';
import { sameLines } from './compare.js';
import { unpackDebian } from './debian.js';
import type { Engine, Trial } from './engine.js';
import { failedBlocks } from './invented.js';
import { run } from './run.js';

const example = (name: string) => path.join(top, 'examples/parallel', name);
const shares = 6;

/** GNU parallel on one machine: the files of a folder in blocks, and a file of records in shares. */
export const parallel: Engine = {
  title: 'GNU parallel',
  async install(home) {
    await unpackDebian(home, 'parallel', ['parallel']);
  },
  async run(home, trial) {
    const root = await unpackDebian(home, 'parallel', ['parallel']);
    const { work, env } = trial;
    const withParallel = { ...env, PATH: `${root}/usr/bin:${env['PATH']}`, PARALLEL_HOME: path.join(work, 'settings') };
    const inBlocks = await tryFolder({ ...trial, env: withParallel });
    const inShares = await tryShares({ ...trial, env: withParallel });
    return `${inBlocks} lines of a folder and ${inShares} of records are those of the plain run`;
  },
};

async function tryFolder({ work, folder, plainOfFolder, env }: Trial): Promise<number> {
  const stdout = path.join(work, 'stories.ndjson');
  await run('bash', [example('folder.sh'), folder], { cwd: work, env, stdout, exit: failedBlocks(200) });
  return sameLines([stdout], plainOfFolder, 'kept');
}

async function tryShares({ work, records, plainOfRecords, env }: Trial): Promise<number> {
  const parsed = path.join(work, 'parsed');
  const share = (number: number) => path.join(parsed, `part-${number}.ndjson`);
  const parts = Array.from({ length: shares }, (_, i) => share(i + 1));
  const params = [example('shards.sh'), String(shares), parsed, records];
  await run('bash', params, { cwd: work, env });
  const lines = sameLines(parts, plainOfRecords, 'any');
  // As if a share had been lost: the same command makes that one anew and leaves the others.
  const log = path.join(parsed, 'shares.log');
  fs.rmSync(share(2));
  fs.writeFileSync(log, fs.readFileSync(log, 'utf8').replace(/^2\t.*\n/mu, ''));
  const others = parts.filter((part) => part !== share(2));
  const before = others.map((part) => fs.statSync(part).mtimeMs);
  await run('bash', params, { cwd: work, env });
  if (others.some((part, i) => fs.statSync(part).mtimeMs !== before[i])) throw new Error('a share was made twice');
  sameLines(parts, plainOfRecords, 'any');
  return lines;
}
