import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { top } from '../gen/made.js';

/**
 * Makes a copy of the project that may be changed at will, lends it, and takes it away. It holds what git knows or
 * would take in, what is built, and a link to the installed packages.
 */
export function inCopy(use: (copy: string) => void): void {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'wireparse-'));
  const copy = path.join(folder, 'project');
  try {
    for (const file of projectFiles()) {
      fs.mkdirSync(path.dirname(path.join(copy, file)), { recursive: true });
      fs.copyFileSync(path.join(top, file), path.join(copy, file));
    }
    fs.cpSync(path.join(top, 'dist'), path.join(copy, 'dist'), { recursive: true });
    fs.symlinkSync(path.join(top, 'node_modules'), path.join(copy, 'node_modules'));
    use(copy);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function projectFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: top });
  return listed
    .toString('utf8')
    .split('\0')
    .filter((file) => file !== '' && fs.existsSync(path.join(top, file)));
}

/** The environment of a command in the copy: `wireparse` is the program that is built there. */
export function environmentIn(copy: string): NodeJS.ProcessEnv {
  const bin = path.join(copy, '../bin');
  fs.mkdirSync(bin, { recursive: true });
  const { PATH = '' } = process.env;
  const link = path.join(bin, 'wireparse');
  if (!fs.existsSync(link)) fs.symlinkSync('../project/dist/wireparse.cjs', link);
  return {
    ...process.env,
    NO_COLOR: '1',
    FORCE_COLOR: undefined,
    PATH: `${bin}${path.delimiter}${PATH}`,
    npm_config_cache: path.join(copy, '../npm-cache'),
  };
}
