/*
 * How long the program takes for one story, against an empty run of Node: `npm run bench:start [STORY] [--gate]`, after
 * `npm run build`. With `--gate` it exits 1 where the ratio of the medians is over 1.5.
 */
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { inTurn, median, report } from './medians.js';

const limit = 1.5;
const pairs = 40;
const program = 'dist/wireparse.cjs';

const gate = process.argv.includes('--gate');
const story = process.argv.slice(2).find((param) => !param.startsWith('-')) ?? firstFixture();

const [empty, one] = inTurn(pairs, [() => node('-e', '0'), () => node(program, story)]);
const ratio = median(one!) / median(empty!);
console.log(`Node ${process.versions.node}, ${pairs} pairs taken in turn`);
console.log(report('node -e 0', empty!));
console.log(report(`wireparse ${story}`, one!));
console.log(`ratio of the medians ${ratio.toFixed(2)}; at most ${limit} is wanted`);
if (gate && ratio > limit) process.exitCode = 1;

function node(...params: string[]): void {
  const { status, stderr } = spawnSync(process.execPath, params, { stdio: ['ignore', 'ignore', 'pipe'] });
  if (status !== 0) throw new Error(`node ${params.join(' ')} exits ${status}: ${stderr}`);
}

function firstFixture(): string {
  const files = fs.readdirSync('fixtures', { recursive: true, encoding: 'utf8' });
  const [first] = files.filter((file) => file.endsWith('.txt')).sort();
  if (first === undefined) throw new Error('fixtures/ holds no story');
  return `fixtures/${first}`;
}
