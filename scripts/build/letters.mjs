// Writes out the classes of letters, marks and numbers in the patterns of src/. V8 makes a class such as
// [\p{L}\p{M}\p{N}] anew from Unicode's tables in each pattern that has it, which takes ten times as long as to read
// its ranges. Source keeps the short names.
//
// The ranges are those of this Node's Unicode, with two liberties that no news story shows: a range goes on over code
// points that are not assigned, and among the scripts beyond U+FFFF over signs too.

/** @type {[names: string, kinds: RegExp][]} The longest first. */
const classes = [
  ['\\p{L}\\p{M}\\p{N}', /[\p{L}\p{M}\p{N}]/u],
  ['\\p{L}\\p{M}', /[\p{L}\p{M}]/u],
  ['\\p{L}', /\p{L}/u],
];

/** @type {[place: RegExp, ranges: string][]} Where each class stands, in a literal or, with two strokes, in a string. */
const written = classes.map(([names, kinds]) => [inBrackets(names), rangesOf(kinds)]);

/**
 * @param {string} source of one module
 * @returns {string} the same with its classes written out
 */
export function writeOutLetters(source) {
  const bracketed = source.replace(/(?<=\(\?(?:[=!:]|<[=!]))(\\{1,2}p\{L\})/gu, '[$1]');
  return written.reduce((text, [place, ranges]) => text.replace(place, ranges), bracketed);
}

/**
 * Several names in a row stand inside brackets; a single one is known to where it comes right behind the opening one.
 * One that opens a look-around or a group has been given brackets.
 * @param {string} names
 */
function inBrackets(names) {
  const source = names.replace(/\\p\{(\w)\}/gu, '\\\\{1,2}p\\{$1\\}');
  return new RegExp(names.length > 5 ? source : `(?<=\\[\\^?)${source}`, 'gu');
}

/** @param {RegExp} kinds */
function rangesOf(kinds) {
  let ranges = '';
  let first = '';
  let last = '';
  for (let code = 0; code < 0x20000; code++) {
    const sign = String.fromCodePoint(code);
    if (kinds.test(sign)) {
      last = sign;
      first ||= sign;
    } else if (first !== '' && !goesOn(code, sign)) {
      ranges += range(first, last);
      first = '';
    }
  }
  // Chinese; beyond it nothing is written.
  return `${ranges}\u{20000}-\u{3ffff}`;
}

/**
 * @param {number} code
 * @param {string} sign
 */
function goesOn(code, sign) {
  return (code >= 0x10000 && code < 0x1d000) || (code >= 0x1e000 && code < 0x1f000) || /\p{Cn}/u.test(sign);
}

/**
 * @param {string} first
 * @param {string} last
 */
function range(first, last) {
  return first === last ? first : `${first}-${last}`;
}
