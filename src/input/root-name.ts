/**
 * The name of the root of an XML document, without its prefix, by the beginning of the file; null where it is none.
 *
 * @example
 * rootName('<?xml version="1.0"?>\n<!-- of today -->\n<nitf version="3.6">'); // 'nitf'
 */
export function rootName(head: string): string | null {
  for (let rest = head.trimStart(); rest.startsWith('<'); rest = rest.trimStart()) {
    const name = /^<(?:[\p{L}_][\w.-]{0,60}:)?([\p{L}_][\w.-]{0,60})[\s/>]/u.exec(rest)?.[1];
    if (name !== undefined) return name;
    const end = rest.startsWith('<!--') ? rest.indexOf('-->', 4) + 2 : endOfMarkup(rest);
    if (end < 4) return null;
    rest = rest.slice(end + 1);
  }
  return null;
}

/** The sign that closes a processing instruction or a DOCTYPE; the brackets of its own declarations stand within. */
function endOfMarkup(rest: string): number {
  if (rest.startsWith('<?')) return rest.indexOf('?>') + 1;
  if (!rest.startsWith('<!')) return -1;
  const close = rest.indexOf('>');
  const bracket = rest.indexOf('[');
  return bracket < 0 || bracket > close ? close : rest.indexOf(']>') + 1;
}
