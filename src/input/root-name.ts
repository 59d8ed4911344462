/**
 * The name of a document's root element as it stands, behind declarations, comments and a document type; null where the
 * head of a file opens as no markup.
 */
export function rootName(head: string): string | null {
  let at = 0;
  for (;;) {
    const rest = at + head.slice(at).search(/\S|$/u);
    const skipped = skips.find(([opening]) => head.startsWith(opening, rest));
    if (!skipped) return /^<([A-Za-z_][\w:.-]{0,60})(?=[\s/>])/u.exec(head.slice(rest, rest + 80))?.[1] ?? null;
    const end = head.indexOf(skipped[1], rest);
    if (end < 0) return null;
    at = end + skipped[1].length;
  }
}

/** What may stand before the root, by how it opens and ends. */
const skips = [
  ['<?', '>'],
  ['<!--', '-->'],
  ['<!', '>'],
] as const;
