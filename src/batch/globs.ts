import ignore from 'ignore';
import { choicesOf } from './braces.js';

/** What `--glob` says of a path within a folder; null where it says nothing. */
export type Globs = (path: string) => 'take' | 'leave' | null;

/**
 * Reads globs as ripgrep does: as lines of a `.gitignore`, where those with `!` in front leave out, `{a,b}` is either,
 * and the last one that fits counts. With any glob that takes, files that none takes are left.
 *
 * @throws RangeError where the braces of one leave too many choices
 * @example
 * const globs = globsOf(['*.{json,xml}', '!old/']);
 * globs('hi/7.json'); // 'take'
 * globs('old/7.json'); // 'leave'
 */
export function globsOf(globs: readonly string[]): Globs {
  const last = globs
    .map((glob) => {
      const leaves = glob.startsWith('!');
      const matcher = ignore({ ignoreCase: false }).add(choicesOf(leaves ? glob.slice(1) : glob));
      return { says: leaves ? 'leave' : 'take', matcher } as const;
    })
    .reverse();
  const unnamed = last.some(({ says }) => says === 'take') ? 'leave' : null;
  return (path) => {
    const isFolder = path.endsWith('/');
    const says = last.find(({ matcher }) => matcher.ignores(path))?.says ?? (isFolder ? null : unnamed);
    return isFolder && says === 'take' ? null : says;
  };
}
