import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from './world.js';

/*
 * One folder a case: `cmd` is a command line, run in the folder, with the real parser; `stdout`, `stderr` and `status`
 * are what it must give; all else is input. A case that lacks one of the three fails: `UPDATE=1 npx vitest run
 * test/cli/cases.test.ts` writes them, and whoever does so reads what was written.
 */
const home = join(import.meta.dirname, 'cases');
const { UPDATE } = process.env;
const update = UPDATE === '1';

describe.each(fs.readdirSync(home))('%s', (name) => {
  const folder = join(home, name);
  const command = fs.readFileSync(join(folder, 'cmd'), 'utf8').trim();

  test(command, async () => {
    const { argv, input } = wordsOf(command);
    const stdin = input === null ? '' : fs.readFileSync(join(folder, input));
    const { status, stdout, stderr } = await run(argv, { cwd: folder, stdin });
    const given = { stdout, stderr, status: `${status}\n` };
    if (update) for (const [file, text] of Object.entries(given)) fs.writeFileSync(join(folder, file), text);
    expect(given).toEqual({ stdout: wanted('stdout'), stderr: wanted('stderr'), status: wanted('status') });
  });

  function wanted(file: string): string {
    const path = join(folder, file);
    return fs.existsSync(path)
      ? fs.readFileSync(path, 'utf8')
      : `there is no ${name}/${file}: write it by hand, or by UPDATE=1`;
  }
});

/** The words of a command line as a shell splits them: white space, single quotes, and `< file` at the end. */
function wordsOf(command: string): { argv: string[]; input: string | null } {
  const [, words, input = null] = /^wireparse\b(.*?)(?:\s<\s*(\S+))?$/su.exec(command) ?? [];
  if (words === undefined) throw new Error(`no command line of wireparse: ${command}`);
  const argv = [...words.matchAll(/'([^']*)'|(\S+)/gu)].map(([, quoted, plain]) => quoted ?? plain!);
  return { argv, input };
}
