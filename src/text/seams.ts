import { menuPieces } from './menu-runs.js';
import { later } from './pattern.js';
import { type Span, trimSpan } from './span.js';

/** A part of a line. */
export interface Piece {
  readonly span: Span;
  /** `menu`: words of the page without a sentence; `goes-on`: a sentence right behind another one; else `glued`. */
  readonly seam: 'menu' | 'goes-on' | 'glued';
}

/** No paragraph of a story is so long that its line must be looked at. */
const longLine = 800;
/** A line with so many short pieces is a page's. */
const fewest = 12;
const shortPiece = 30;
/** Joints so close to each other are those of a menu. */
const dense = 80;

/**
 * The pieces that a page's line comes apart into, where a stripper of markup kept no line ends: at two spaces and more,
 * at a sentence's end with no space behind (`said.The`), at the joints of menus (`NewsSportWeather`), and, where all of
 * it is one line of words, at the sentences behind a menu. Null for a line of running text.
 */
export function piecesOf(text: string, [start, end]: Span): readonly Piece[] | null {
  if (end - start < longLine) return null;
  const line = text.slice(start, end);
  const pieces = gluedPieces(line) ?? menuPieces(line);
  return (
    pieces?.map(({ span: [from, to], seam }) => ({ span: trimSpan(text, [start + from, start + to]), seam })) ?? null
  );
}

function gluedPieces(line: string): Piece[] | null {
  const pieces: Piece[] = [];
  let from = 0;
  for (const at of [...seamsIn(line), line.length]) {
    if (at > from) pieces.push({ span: [from, at], seam: 'glued' });
    from = at;
  }
  return pieces.filter(({ span: [a, b] }) => b - a < shortPiece).length >= fewest ? pieces : null;
}

/** Two spaces; a sentence's end or a number before a capital; capitals before a word; a small letter before a capital. */
const seam = later(
  () =>
    /\s{2,}|(?<=[.?!:)"”’\]0-9])(?=["“‘]?\p{Lu}\p{Ll})|(?<=\p{Ll}{2}[.?!])(?=\p{Lu}\s)|(?<=[.?!])(?=\p{Lu}{4})|(?<=[.?!]["”’])(?=\p{Lu})|(?<=\p{Lu}{3})(?=\p{Lu}\p{Ll}{2})|(?<=\p{Ll})(?=\p{Lu})/gu,
);

function seamsIn(line: string): number[] {
  const found = [...line.matchAll(seam())];
  return found.flatMap(({ index, 0: white }, i) => {
    const joint = white === '' && /\p{Ll}/u.test(line.charAt(index - 1));
    if (!joint) return [index];
    const isNear = (other: RegExpMatchArray | undefined): boolean =>
      other !== undefined && Math.abs(other.index! - index) < dense;
    const before = line.slice(Math.max(0, index - 20), index);
    const isMenu = isNear(found[i - 1]) || isNear(found[i + 1]);
    return (isMenu ? wordEnd : longWordEnd)().test(before) ? [index] : [];
  });
}

/** One small letter alone is no word's end: `kWh`, `iPhone`. */
const wordEnd = later(() => /[\p{L}\p{M}]\p{Ll}$/u);
/** `contentGet` is two words, `YouTube` one. */
const longWordEnd = later(() => /(?:^|\P{L})\p{Ll}{3,}$/u);
