/*
 * Runs the examples of README.md and docs/: `npm run examples`, after `npm run build` and `npm run build:types`. They
 * run in a copy of the project, page by page in their order, so that a page may show how to add a file and what comes
 * of it. What sets up a machine or runs every test is left out: `.ci/run` runs those commands itself.
 */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { inCopy } from './examples/copy.js';
import { type Example, examplesOf } from './examples/fences.js';
import { run } from './examples/run.js';
import { top } from './gen/made.js';

const leftOut = /\bnpm (?:ci|test|install|run (?:check|knip|bench|examples))\b|\bgit clone\b/u;

const docs = fs.readdirSync(path.join(top, 'docs')).filter((file) => file.endsWith('.md'));
const pages = ['README.md', 'CONTRIBUTING.md', ...docs.sort().map((file) => `docs/${file}`)];

let ran = 0;
let failed = 0;
for (const page of pages) {
  const examples = examplesOf(page, fs.readFileSync(path.join(top, page), 'utf8')).filter(
    ({ kind, text }) => kind === 'ts' || !leftOut.test(text),
  );
  if (examples.length === 0) continue;
  inCopy((copy) => {
    for (const example of examples) check(copy, example);
  });
}
console.log(`${ran} examples ran, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function check(copy: string, example: Example): void {
  const wrong = run(copy, example);
  ran++;
  if (wrong === null) return;
  failed++;
  console.error(`${example.page}:${example.line}: ${wrong}\n`);
}
