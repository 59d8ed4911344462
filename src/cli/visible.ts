/** Controls, half pairs, ends of lines, and the signs that turn a line around. Joiners stay: names need them. */
const unseen = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/gu;

/**
 * A name fit for a message: what a terminal would obey, or would not show, is written out.
 *
 * @example
 * visible('a\nb.txt'); // 'a\\nb.txt'
 */
export function visible(name: string): string {
  return name.replace(unseen, (sign) => {
    if (sign === '\n') return '\\n';
    if (sign === '\t') return '\\t';
    return `\\u{${sign.codePointAt(0)!.toString(16)}}`;
  });
}
