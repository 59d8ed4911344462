/*
 * Begins an entry of the lexicon: `npm run new:agency ID`, `npm run new:publisher ID`, `npm run new:language TAG`.
 * Writes the entry and a story from the templates, runs `npm run gen`, and says what is left to do.
 */
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { top } from './gen/made.js';
import { type Kind, newFiles, nextSteps, tableFile, withRow, wrongId } from './new/plan.js';

const [kind, id] = process.argv.slice(2) as [Kind, string | undefined];
const wrong = id === undefined ? `npm run new:${kind} needs an id` : begin(id);
if (wrong !== null) {
  console.error(wrong);
  process.exitCode = 2;
}

/** Writes the files; what stands in the way, or null. */
function begin(id: string): string | null {
  const wrong = wrongId(kind, id);
  if (wrong !== null) return wrong;
  const files = newFiles(kind, id, {
    entry: read(`scripts/templates/${kind}.ts`),
    story: read(`scripts/templates/${kind}.txt`),
  });
  const there = files.find(({ file }) => fs.existsSync(path.join(top, file)));
  if (there !== undefined) return `${there.file} is there already`;
  const table = tableFile(kind);
  files.push({ file: table, text: withRow(kind, id, read(table)) });
  for (const { file, text } of files) write(file, text);
  execFileSync('npm', ['run', '--silent', 'gen'], { cwd: top, stdio: 'inherit' });
  console.log(`${files.map(({ file }) => `  ${file}`).join('\n')}\n\n${nextSteps(kind, id)}`);
  return null;
}

function write(file: string, text: string): void {
  fs.mkdirSync(path.dirname(path.join(top, file)), { recursive: true });
  fs.writeFileSync(path.join(top, file), text);
}

function read(file: string): string {
  return fs.readFileSync(path.join(top, file), 'utf8');
}
