import { menuPieces } from './menu-runs.js';
import { later } from './pattern.js';
import { kind, kindOf } from './signs.js';
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
  if (!mayBeGlued(line)) return null;
  const pieces: Piece[] = [];
  let from = 0;
  for (const at of [...seamsIn(line), line.length]) {
    if (at > from) pieces.push({ span: [from, at], seam: 'glued' });
    from = at;
  }
  return pieces.filter(({ span: [a, b] }) => b - a < shortPiece).length >= fewest ? pieces : null;
}

/** Whether a line has as many places as short pieces: two spaces, or a capital with no space before it. */
function mayBeGlued(line: string): boolean {
  let places = 0;
  for (let at = 2; at < line.length && places < fewest; at++) {
    const own = kindOf(line.charCodeAt(at));
    if ((own & (kind.space | kind.capital | kind.half)) === 0) continue;
    const before = line.charCodeAt(at - 1);
    const isSpaced = (kindOf(quotes.includes(before) ? line.charCodeAt(at - 2) : before) & kind.space) !== 0;
    if (isSpaced === ((own & kind.space) !== 0)) places++;
  }
  return places >= fewest;
}

/** A capital behind one of these stands where the mark does. */
const quotes = [...'"“‘'].map((mark) => mark.charCodeAt(0));

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
