import ignore from 'ignore';

/** What `--glob` says of a path within a folder; null where it says nothing. */
export type Globs = (path: string) => 'take' | 'leave' | null;

/**
 * Reads globs as ripgrep does: as lines of a `.gitignore`, where those with `!` in front leave out, `{a,b}` is either,
 * and the last one that fits counts. With any glob that takes, files that none takes are left.
 *
 * @example
 * const globs = globsOf(['*.{json,xml}', '!old/']);
 * globs('hi/7.json'); // 'take'
 * globs('old/7.json'); // 'leave'
 */
export function globsOf(globs: readonly string[]): Globs {
  const last = globs
    .map((glob) => {
      const leaves = glob.startsWith('!');
      const matcher = ignore({ ignoreCase: false }).add(eitherOf(leaves ? glob.slice(1) : glob));
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

/** A glob without braces for each choice that its braces leave, from the innermost on; `\{` is a brace. */
function eitherOf(glob: string): string[] {
  const choice = /(?<!\\)\{([^{}]*)(?<!\\)\}/u.exec(glob);
  if (choice === null) return [glob];
  const [before, after] = [glob.slice(0, choice.index), glob.slice(choice.index + choice[0].length)];
  return choice[1]!.split(',').flatMap((each) => eitherOf(before + each + after));
}
