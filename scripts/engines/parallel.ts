import * as path from 'node:path';
import { top } from '../gen/made.js';
import { sameLines } from './compare.js';
import { unpackDebian } from './debian.js';
import type { Engine } from './engine.js';
import { failedBlocks } from './invented.js';
import { run } from './run.js';

const example = path.join(top, 'examples/parallel/folder.sh');

/** GNU parallel on one machine: the files of a folder, in blocks. */
export const parallel: Engine = {
  title: 'GNU parallel',
  async install(home) {
    await unpackDebian(home, 'parallel', ['parallel']);
  },
  async run(home, { work, folder, plainOfFolder, env }) {
    const root = await unpackDebian(home, 'parallel', ['parallel']);
    const stdout = path.join(work, 'stories.ndjson');
    const withParallel = { ...env, PATH: `${root}/usr/bin:${env['PATH']}`, PARALLEL_HOME: path.join(work, 'settings') };
    await run('bash', [example, folder], { cwd: work, env: withParallel, stdout, exit: failedBlocks(200) });
    return `${sameLines([stdout], plainOfFolder, 'kept')} lines are those of the plain run, in its order`;
  },
};
