/**
 * The shortest text that cutting leads to and that still fails: stretches are left out, great ones first, for as long
 * as the rest fails in the same way.
 *
 * @param fails whether a text fails; asked some hundred times for a text of a page
 * @example
 * shrink('a long way to b', (text) => text.includes('b')); // 'b'
 */
export function shrink(text: string, fails: (text: string) => boolean): string {
  let short = text;
  for (let size = Math.ceil(text.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < short.length; ) {
      const less = short.slice(0, at) + short.slice(at + size);
      if (fails(less)) short = less;
      else at += size;
    }
  }
  return short;
}
