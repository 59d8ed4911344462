import { eastAsianWidth } from 'get-east-asian-width';

/**
 * How many columns of a terminal visible text takes, at most. Terminals differ on vowel signs that stand beside their
 * letter (`का`): one column in most, none in some. They count here, so that no row is ever too long.
 */
export function widthOf(text: string): number {
  if (!/[^ -~]/u.test(text)) return text.length;
  let width = 0;
  for (const sign of text.replace(withoutWidth, '')) {
    const code = sign.codePointAt(0)!;
    width += code < 0x1100 ? 1 : eastAsianWidth(code);
  }
  return width;
}

/** Marks above and below, joiners; not the sign that makes an emoji of a symbol and so wider. */
const withoutWidth = /(?!\uFE0F)[\p{Mn}\p{Me}\u200C\u200D]/gu;

/** Signs that tie the next letter to the one before: viramas of the Indic scripts, the joiner. */
const ties = '\\u094D\\u09CD\\u0A4D\\u0ACD\\u0B4D\\u0BCD\\u0C4D\\u0CCD\\u0D4D\\u0DCA\\u200D';
const marks = '[\\p{M}\\u200C\\u200D\\u{1F3FB}-\\u{1F3FF}]';
/** What a row must not part: a letter with its marks and the letters tied to it. */
const cluster = new RegExp(`[^]${marks}{0,8}(?:(?<=[${ties}])[^\\s]${marks}{0,8}){0,4}`, 'gu');

/** The text in pieces between which a row may end, none wider than `width`. */
export function clusters(text: string, width: number): string[] {
  return (text.match(cluster) ?? []).flatMap((piece) => (widthOf(piece) > width ? [...piece] : [piece]));
}

/** The text cut to a width, with `…` where something is left out; for visible text. */
export function cutTo(text: string, width: number): string {
  // More than this never fits: the rest is not even measured.
  const head = text.slice(0, safeCut(text, width * 8));
  if (head.length === text.length && widthOf(text) <= width) return text;
  let room = width - 1;
  let end = 0;
  for (const piece of clusters(head, width)) {
    room -= widthOf(piece);
    if (room < 0) break;
    end += piece.length;
  }
  return `${head.slice(0, end).trimEnd()}…`;
}

/** An offset not above `limit` that parts no letter from its marks, if there is one near; never within a pair. */
export function safeCut(text: string, limit: number): number {
  if (limit >= text.length) return text.length;
  let cut = limit;
  while (cut > 0 && cut > limit - 40 && parted.test(text.slice(cut - 1, cut + 1))) cut--;
  return isPair(text, cut) ? cut - 1 : cut;
}

const parted = new RegExp(`^[${ties}]|[\\p{M}\\u200C\\u200D]$`, 'u');

function isPair(text: string, at: number): boolean {
  return at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;
}
