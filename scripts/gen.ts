/*
 * Writes every file that is made from another: `npm run gen`. With `--check` it writes nothing, names the files that
 * differ from what it would write, and exits 1 if there is one.
 */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { lexiconIndexes } from './gen/indexes.js';
import { type Made, top } from './gen/made.js';
import { versionModule } from './gen/version.js';

const check = process.argv.includes('--check');

// The indexes come first: all else is made from modules that import them.
const stale = [...put([...lexiconIndexes(), versionModule()])];
const { documents } = await import('./gen/documents.js');
stale.push(...put(documents()));

if (check && stale.length > 0) {
  console.error(`Not as \`npm run gen\` writes them:\n${stale.map((file) => `  ${file}`).join('\n')}`);
  process.exitCode = 1;
} else if (!check) console.log(stale.length === 0 ? 'Nothing to change.' : `Written:\n  ${stale.join('\n  ')}`);

/** Writes what differs, or only tells of it under `--check`; returns the paths of the files that differed. */
function put(files: readonly Made[]): string[] {
  const differing = files.filter(({ file, text }) => read(file) !== text);
  if (!check) for (const { file, text } of differing) write(file, text);
  return differing.map(({ file }) => file);
}

function read(file: string): string | null {
  const whole = path.join(top, file);
  return fs.existsSync(whole) ? fs.readFileSync(whole, 'utf8') : null;
}

function write(file: string, text: string): void {
  const whole = path.join(top, file);
  fs.mkdirSync(path.dirname(whole), { recursive: true });
  fs.writeFileSync(whole, text);
}
