import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';

/** More stories call little more of the code. */
const storiesOfEach = 8;

/**
 * Keeps what this Node compiles of the script for one story, under the name that src/cli/load-script.ts looks for. V8
 * takes it under the same flags alone.
 * @param {string} top the project's folder
 * @param {string} dist
 * @returns {string} the file
 */
export function compileAhead(top, dist) {
  const script = path.join(dist, 'one-story.cjs');
  const code = path.join(dist, `one-story-${process.version}-${process.platform}-${process.arch}.bin`);
  const flags = path.join(top, 'src/cli/interpreter.json');
  const made = fs.existsSync(code) ? fs.statSync(code).mtimeMs : 0;
  if ([script, flags].every((file) => fs.statSync(file).mtimeMs <= made)) return code;
  const params = [path.join(top, 'scripts/build/compile.mjs'), script, code, flags, ...someStories(top)];
  if (spawnSync(process.execPath, params, { stdio: ['ignore', 'ignore', 'inherit'] }).status !== 0) process.exit(1);
  return code;
}

/**
 * Some stories of each language: what they call is compiled.
 * @param {string} top
 */
function someStories(top) {
  const fixtures = path.join(top, 'fixtures');
  return fs.readdirSync(fixtures).flatMap((language) => {
    const folder = path.join(fixtures, language);
    const stories = fs.readdirSync(folder).filter((name) => language.length === 2 && name.endsWith('.txt'));
    return stories
      .sort()
      .slice(0, storiesOfEach)
      .map((name) => path.join(folder, name));
  });
}
