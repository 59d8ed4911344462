import type { Doc, Line } from '../../doc.js';
import { pagePatterns } from '../../lexicon/page-patterns.js';
import { consistsOf, kind, opensCaseless } from '../../text/signs.js';
import type { Span } from '../../text/span.js';

/** No line of a name with its title is longer. */
const longest = 60;
/** The text stands right below: so long is no headline. */
const leastText = 100;
/** A name comes again within so many letters where the story is about its bearer. */
const around = 3000;

/**
 * The reporter's name on a line of its own over the text, with a title or the town beside it: `जिला संवाददाता मीरा
 * नाविक`, `मीरा नाविक, विशेष संवाददाता`, `मीरा नाविक (चतरा)-`. Scripts without capitals alone: others say more by
 * themselves. The text of a picture has such lines too, of somebody whom the story names again.
 */
export function titledName(doc: Doc, { text, index, span }: Line): Span | null {
  if (text.length > longest || !opensCaseless(text) || (doc.lines[index + 1]?.text.length ?? 0) < leastText)
    return null;
  const words = text.split(/\s/u, 8);
  if (words.length < 3 || words.length > 7) return null;
  const name = behindTitle(doc, text) ?? beforeTitle(doc, text) ?? beforeTown(doc, text);
  if (!name || !isName(text.slice(...name))) return null;
  const below = doc.text.slice(span[1], span[1] + around);
  if (
    text
      .slice(...name)
      .split(' ')
      .some((word) => below.includes(word))
  )
    return null;
  return [span[0] + name[0], span[0] + name[1]];
}

/** `जिला संवाददाता मीरा नाविक`. */
function behindTitle(doc: Doc, text: string): Span | null {
  const title = pagePatterns(doc.lexicon).bylineTitle.exec(text)?.[0] ?? '';
  return title !== '' && text.startsWith(`${title} `) ? [title.length + 1, text.length] : null;
}

/** `मीरा नाविक, विशेष संवाददाता`. */
function beforeTitle(doc: Doc, text: string): Span | null {
  const comma = text.indexOf(', ');
  const { bylineTitle, desk } = pagePatterns(doc.lexicon);
  const title = text.slice(comma + 2);
  return comma > 0 && (desk.test(title) || bylineTitle.exec(title)?.[0] === title) ? [0, comma] : null;
}

/** `मीरा नाविक (चतरा)-`. */
function beforeTown(doc: Doc, text: string): Span | null {
  const match = /\s?\(([^()]{2,24})\)\s?[-:।]$/u.exec(text);
  if (match && doc.lexicon.findPlace(match[1]!) !== null) return [0, match.index];
  // `मीरा नाविक (नाशिक प्रतिनिधी)`
  const seat = /\s?\(([^()]{4,40})\)$/u.exec(text);
  return seat && pagePatterns(doc.lexicon).desk.test(seat[1]!) ? [0, seat.index] : null;
}

/** Two words or three of letters without case. */
function isName(text: string): boolean {
  const words = text.split(' ');
  if (words.length < 2 || words.length > 3) return false;
  return words.every(
    (word) => word.length > 1 && word.length <= 16 && consistsOf(word, kind.caseless | kind.mark, '.'),
  );
}
