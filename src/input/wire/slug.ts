import type { Span } from '../../text/span.js';
import { isTake } from './words.js';

/** What a keyword line says: `BC-LT--Harbor Fire, 1st Ld-Writethru, a0512,466`. */
export interface Keywords {
  readonly slug: string | null;
  readonly take: { readonly text: string; readonly span: Span } | null;
  readonly words: number | null;
}

/** Reads a keyword line; commas part what it says. */
export function readKeywords(text: string, [start, end]: Span): Keywords {
  let slug: string | null = null;
  let take: Keywords['take'] = null;
  let words: number | null = null;
  let at = start;
  for (const raw of text.slice(start, end).split(',')) {
    const part = raw.replace(/^\s*\*[0-9]{1,6}<?[\s^]*/u, '').trim();
    const from = at + raw.lastIndexOf(part);
    at += raw.length + 1;
    if (slug === null) slug = part === '' ? null : part;
    else if (/^[0-9]{1,5}$/u.test(part)) words = Number(part);
    else if (isTake(part)) take ??= { text: part, span: [from, from + part.length] };
  }
  return { slug, take, words };
}
