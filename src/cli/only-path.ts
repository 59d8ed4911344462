import { commandNames } from './flags.js';

/** The path of a command line that is nothing but one; null for any other. `-` is standard input, no path. */
export function onlyPath(argv: readonly string[]): string | null {
  const [path, ...more] = argv;
  if (path === undefined || more.length > 0 || path === '' || path.startsWith('-')) return null;
  return commandNames.some((name) => name === path) ? null : path;
}
