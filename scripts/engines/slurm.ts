import * as fs from 'node:fs';
import * as path from 'node:path';
import { top } from '../gen/made.js';
import { sameLines } from './compare.js';
import { unpackDebian } from './debian.js';
import type { Engine } from './engine.js';
import { run } from './run.js';

const inProject = (file: string) => path.join(top, file);
const packages = ['slurmctld', 'slurmd', 'slurm-client', 'munge'];
const tasks = 8;

/** A Slurm of one node on the loopback: a job array over the files of a folder. */
export const slurm: Engine = {
  title: 'Slurm job array',
  async install(home) {
    await unpackDebian(home, 'slurm', packages);
  },
  async run(home, { work, folder, plainOfFolder, env }) {
    const root = await unpackDebian(home, 'slurm', packages);
    const node = path.join(work, 'node');
    const parsed = path.join(work, 'parsed');
    for (const made of [node, parsed]) fs.mkdirSync(made);
    const lent = [inProject('scripts/engines/one-node-slurm.sh'), root, node];
    const job = [inProject('scripts/engines/submit.sh'), inProject('examples/slurm/wireparse.sbatch'), parsed, folder];
    await run('bash', [...lent, 'bash', ...job], { cwd: work, env });
    const parts = fs.readdirSync(parsed).map((file) => path.join(parsed, file));
    if (parts.length !== tasks) throw new Error(`${parts.length} parts of ${tasks}:\n${logs(work)}`);
    return `${sameLines(parts, plainOfFolder, 'any')} lines of ${tasks} tasks are those of the plain run`;
  },
};

function logs(work: string): string {
  const files = fs.readdirSync(work).filter((file) => file.endsWith('.log'));
  return files.map((file) => `${file}:\n${fs.readFileSync(path.join(work, file), 'utf8').slice(-2000)}`).join('\n');
}
