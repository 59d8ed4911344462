import ignore from 'ignore';

/** What `--glob` says of a path within a folder; null where it says nothing. */
export type Globs = (path: string) => 'take' | 'leave' | null;

/**
 * Reads globs as ripgrep does: as lines of a `.gitignore`, where those with `!` in front leave out. With any glob that
 * takes, files that none takes are left.
 *
 * @example
 * const globs = globsOf(['*.json', '!old/']);
 * globs('hi/7.json'); // 'take'
 * globs('old/7.json'); // 'leave'
 */
export function globsOf(globs: readonly string[]): Globs {
  const taking = globs.filter((glob) => !glob.startsWith('!'));
  const takes = ignore().add(taking);
  const leaves = ignore().add(globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1)));
  return (path) => {
    if (leaves.ignores(path)) return 'leave';
    if (path.endsWith('/')) return null;
    if (takes.ignores(path)) return 'take';
    return taking.length > 0 ? 'leave' : null;
  };
}
