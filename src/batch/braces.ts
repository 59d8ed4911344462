/** Braces multiply: `{a,b}` thirty times over stands for more globs than any machine holds. */
const most = 1000;

/**
 * A glob without braces for each choice that its braces leave, in their order; `\{` is a brace.
 *
 * @throws RangeError where they are more than a thousand
 * @example
 * choicesOf('{hi,en}/*.txt'); // ['hi/*.txt', 'en/*.txt']
 */
export function choicesOf(glob: string): string[] {
  const plain: string[] = [];
  const open = [glob];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    // From the innermost braces on.
    const braces = /(?<!\\)\{([^{}]*)(?<!\\)\}/u.exec(next);
    if (braces === null) plain.push(next);
    else {
      const [before, after] = [next.slice(0, braces.index), next.slice(braces.index + braces[0].length)];
      for (const choice of braces[1]!.split(',').reverse()) open.push(before + choice + after);
    }
    if (plain.length + open.length > most) throw new RangeError(`its braces leave more than ${most} choices`);
  }
  return plain;
}
