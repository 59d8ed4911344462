import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';

/** What the script of the build gives. */
export type OneStory = typeof import('./one-story.js');

const scriptName = 'one-story.cjs';
/** The script's code as this Node compiles it: it is good for one version alone. */
const codeName = `one-story-${process.version}-${process.platform}-${process.arch}.bin`;

/**
 * Loads the script that reads one story, with compiled code from an earlier run where there is some. V8 looks whether
 * that code is its own and else compiles the script.
 *
 * @param folder of the program
 * @param require what the script loads Node's modules with
 */
export function loadScript(folder: string, require: NodeJS.Require): OneStory {
  return compiled(folder).runInThisContext()(require, folder);
}

function compiled(folder: string): Script {
  const filename = join(folder, scriptName);
  const cachedData = codeIn(folder);
  // The build writes ASCII.
  return new Script(readFileSync(filename, 'latin1'), { filename, ...(cachedData && { cachedData }) });
}

function codeIn(folder: string): Buffer | null {
  try {
    return readFileSync(join(folder, codeName));
  } catch {
    return null;
  }
}
