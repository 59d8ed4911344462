import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { systemCode } from '../input/failure.js';

/** The rules of one file, for paths below its folder. */
interface Rules {
  readonly folder: string;
  readonly matcher: Ignore;
}

/** What the ignore files of a folder and of those above it leave out. */
export interface IgnoreRules {
  /** The same with the files of a folder below. */
  within(folder: string): IgnoreRules;
  /** @param path absolute; a folder's ends in a slash */
  leaveOut(path: string): boolean;
}

/** As ripgrep reads them: those behind outrank those before, `.gitignore` counts in a git repository alone. */
const names = ['.gitignore', '.ignore', '.rgignore'] as const;

/** The rules that hold in a folder, those of the folders above it included. */
export function ignoreRulesAt(folder: string): IgnoreRules {
  const above: string[] = [];
  for (let at = folder; ; at = dirname(at)) {
    above.unshift(at);
    if (dirname(at) === at) break;
  }
  return above.reduce((rules, each) => rules.within(each), makeRules([], false));
}

function makeRules(all: readonly Rules[], inRepository: boolean): IgnoreRules {
  return {
    within(folder) {
      const begins = fs.existsSync(join(folder, '.git'));
      const own = names.flatMap((name) => {
        if (name === '.gitignore' && !begins && !inRepository) return [];
        const text = readIfThere(join(folder, name));
        return text === null ? [] : [{ folder, matcher: ignore().add(text) }];
      });
      return own.length === 0 && begins === inRepository ? this : makeRules([...all, ...own], inRepository || begins);
    },
    leaveOut(path) {
      for (let i = all.length - 1; i >= 0; i--) {
        const { folder, matcher } = all[i]!;
        const { ignored, unignored } = matcher.test(path.slice(folder.length + (folder.endsWith('/') ? 0 : 1)));
        if (ignored || unignored) return ignored;
      }
      return false;
    },
  };
}

function readIfThere(path: string): string | null {
  try {
    return fs.readFileSync(path, 'utf8');
  } catch (error) {
    if (systemCode(error) === null) throw error;
    return null;
  }
}
