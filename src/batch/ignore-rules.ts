import * as fs from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { systemCode } from '../input/failure.js';

/** The rules of one file, for paths below its folder. */
interface Rules {
  readonly folder: string;
  readonly matcher: Ignore;
}

/** What the ignore files of a folder and of those above it say. */
export interface IgnoreRules {
  /** The same with the files of a folder below. */
  within(folder: string): IgnoreRules;
  /**
   * Whether they leave a path out, or take it (`!.notes.txt`) though it may be hidden; null where they say nothing.
   *
   * @param path absolute; a folder's ends in a slash
   */
  say(path: string): 'leave' | 'take' | null;
}

/** As ripgrep ranks them, whichever folders they are in: what a file of the first name says, no other unsays. */
const names = ['.rgignore', '.ignore', '.gitignore', '.git/info/exclude'] as const;
/** These hold in one git repository alone, not in another within it. */
const ofRepository: ReadonlySet<string> = new Set(['.gitignore', '.git/info/exclude']);

type Levels = Readonly<Record<(typeof names)[number], readonly Rules[]>>;

/** The rules that hold in a folder that the user named, those of the folders above it included. */
export function ignoreRulesAt(folder: string): IgnoreRules {
  const above: string[] = [];
  for (let at = folder; ; at = dirname(at)) {
    above.unshift(at);
    if (dirname(at) === at) break;
  }
  const none: Levels = { '.rgignore': [], '.ignore': [], '.gitignore': [], '.git/info/exclude': [] };
  return above.reduce((rules, each) => rules.within(each), makeRules(none, false, folder));
}

function makeRules(levels: Levels, inRepository: boolean, named: string): IgnoreRules {
  return {
    within(folder) {
      const begins = fs.existsSync(join(folder, '.git'));
      let changed = begins;
      const rulesOf = (name: keyof Levels): readonly Rules[] => {
        const above = begins && ofRepository.has(name) ? [] : levels[name];
        if (ofRepository.has(name) && !begins && !inRepository) return above;
        const text = readIfThere(join(folder, name));
        if (text === null) return above;
        changed = true;
        return [...above, { folder, matcher: matcherOf(text, folder, named) }];
      };
      const entries = names.map((name) => [name, rulesOf(name)] as const);
      return changed ? makeRules(Object.fromEntries(entries) as Levels, inRepository || begins, named) : this;
    },
    say(path) {
      for (const name of names) {
        for (let i = levels[name].length - 1; i >= 0; i--) {
          const { folder, matcher } = levels[name][i]!;
          const { ignored, unignored } = matcher.test(path.slice(folder.length + (folder.endsWith('/') ? 0 : 1)));
          if (ignored || unignored) return ignored ? 'leave' : 'take';
        }
      }
      return null;
    },
  };
}

/** Who names a folder wants it, though a file above may leave it out: `build/`. The other rules hold in it. */
function matcherOf(text: string, folder: string, named: string): Ignore {
  const matcher = ignore({ ignoreCase: false }).add(text);
  const way = relative(folder, named).split('/');
  if (way[0] === '' || way[0] === '..') return matcher;
  return matcher.add(
    way.map(
      (_, i) =>
        `!/${way
          .slice(0, i + 1)
          .map(escaped)
          .join('/')}/`,
    ),
  );
}

function escaped(name: string): string {
  return name.replace(/[\\*?[\]!# ]/gu, '\\$&');
}

function readIfThere(path: string): string | null {
  try {
    return fs.readFileSync(path, 'utf8');
  } catch (error) {
    if (systemCode(error) === null) throw error;
    return null;
  }
}
