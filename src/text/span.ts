/**
 * A place in a text: `[start, end)` in UTF-16 code units, so that `text.slice(start, end)` shows it.
 *
 * @example
 * 'नयी दिल्ली'.slice(...([0, 3] satisfies Span)); // 'नयी'
 */
export type Span = readonly [start: number, end: number];

/** The span without the white space at its edges; an all-blank span shrinks to its start. */
export function trimSpan(text: string, [start, end]: Span): Span {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return [from, to];
}

/**
 * The text without the signs of a class at its end: what `replace(/[…]+$/u, '')` gives, which tries a long run of such
 * signs in mid-text from each of its places.
 *
 * @param signs a pattern of one sign, without the flags `g` and `y`
 * @example
 * withoutEnd('Staff Reporter. -', /[\s.-]/u); // 'Staff Reporter'
 */
export function withoutEnd(text: string, signs: RegExp): string {
  let end = text.length;
  while (end > 0 && signs.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** Whether the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

/** A value as people read it: edges cut, every run of white space one space. */
export function foldSpace(text: string): string {
  // Nearly every text is folded already, and a search costs less than a copy.
  return loose.test(text) ? text.replace(/\s+/gu, ' ').trim() : text;
}

const loose = /^\s|\s\s|[^\S ]|\s$/u;

/** Whether a text has nothing to fold: no control byte, and no white space but single spaces between words. */
export function isTidy(text: string): boolean {
  let last = space;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < space || (unit === space && last === space) || (unit >= lastAscii && isLoose(unit))) return false;
    last = unit;
  }
  return last !== space || text === '';
}

const space = 0x20;
const lastAscii = 0x7f;
const noBreakSpace = 0xa0;

function isLoose(unit: number): boolean {
  return unit < noBreakSpace || isSpace(unit);
}

/** White space as Unicode and JavaScript's `\s` know it, by code unit. */
export function isSpace(unit: number): boolean {
  if (unit === 32 || (unit >= 9 && unit <= 13)) return true;
  if (unit < 160) return false;
  return (
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0xfeff
  );
}
