import type { Advisory } from '../../story.js';
import type { Span } from '../../text/span.js';
import { isTake, markOf } from './words.js';

/** What a keyword line says: `BC-LT--Harbor Fire, 1st Ld-Writethru, a0512,466`. */
export interface Keywords {
  readonly slug: string | null;
  readonly take: { readonly text: string; readonly span: Span } | null;
  readonly words: number | null;
  /** `KILL`, `URGENT` among the keywords. */
  readonly marks: readonly { readonly kind: Advisory['kind']; readonly span: Span }[];
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
    if (slug === null) [slug, take] = slugOf(part, from);
    else if (/^[0-9]{1,5}$/u.test(part)) words = Number(part);
    else if (isTake(part)) take ??= { text: part, span: [from, from + part.length] };
  }
  return { slug, take, words, marks: marksIn(text, [start, end]) };
}

/** `BC-Ferry 1stld`: a version may stand behind the slug without a comma. */
function slugOf(part: string, from: number): [slug: string | null, take: Keywords['take']] {
  const last = /\s(\S{3,16})$/u.exec(part);
  if (!last || !/^[0-9]/u.test(last[1]!) || !isTake(last[1]!)) return [part === '' ? null : part, null];
  const at = from + last.index + 1;
  return [part.slice(0, last.index), { text: last[1]!, span: [at, at + last[1]!.length] }];
}

/** What keywords say of the story's state; a note is for no keyword line. */
export function marksIn(text: string, [start, end]: Span): Keywords['marks'] {
  return [...text.slice(start, end).matchAll(/[^,/]{3,40}/gu)].flatMap((match) => {
    const words = match[0].trim();
    const mark = markOf(words);
    const at = start + match.index + match[0].indexOf(words);
    const counts = mark !== null && mark.kind !== 'note' && mark.length >= words.length;
    return counts ? [{ kind: mark.kind, span: [at, at + words.length] as const }] : [];
  });
}
