import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { environmentIn } from './copy.js';
import { type Example, fits, turnsOf } from './fences.js';

/** Runs an example in the copy; what is wrong with it, or null. */
export function run(copy: string, example: Example): string | null {
  if (example.file !== null) {
    fs.writeFileSync(path.join(copy, example.file), example.text);
    return null;
  }
  if (example.kind === 'sh') return exitOf(copy, example.text, example.exit).wrong;
  if (example.kind === 'console') return runTurns(copy, example);
  return runModule(copy, example);
}

function runTurns(copy: string, example: Example): string | null {
  for (const { command, output } of turnsOf(example.text)) {
    const { wrong, printed } = exitOf(copy, command, example.exit);
    if (wrong !== null) return wrong;
    if (!fits(printed, output)) return `$ ${command}\n--- the page shows\n${output}--- it prints\n${printed}`;
  }
  return null;
}

/** Checks the types of a module and runs it, as one of a user's own. */
function runModule(copy: string, example: Example): string | null {
  const folder = path.join(copy, 'examples');
  fs.mkdirSync(folder, { recursive: true });
  const file = `line-${example.line}.ts`;
  fs.writeFileSync(path.join(folder, file), example.text);
  fs.writeFileSync(
    path.join(folder, 'tsconfig.json'),
    JSON.stringify({ extends: '../tsconfig.json', include: [file] }),
  );
  return exitOf(copy, `npx tsc -p examples && npx tsx examples/${file}`, example.exit).wrong;
}

/** Runs commands in bash, both streams as one. */
function exitOf(copy: string, commands: string, wanted: number): { wrong: string | null; printed: string } {
  const script = `exec 2>&1\nset -eo pipefail\n${commands}`;
  const { status, stdout } = spawnSync('bash', ['-c', script], {
    cwd: copy,
    env: environmentIn(copy),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const wrong = status === wanted ? null : `exit status ${status}, not ${wanted}, of\n${commands}\n${stdout}`;
  // What npm says of the machine's own settings is none of the example's output.
  return { wrong, printed: stdout.replace(/^npm warn .*\n/gmu, '') };
}
