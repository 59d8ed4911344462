import type { Span } from './span.js';

/**
 * A copy of the input for matching, with the spellings that mean the same made the same, and the way back.
 *
 * Real copy has joiners inside words (`दिल्‍ली`), two forms of one letter (`ख़` as one or two code points), four
 * kinds of space, digits of any script, entities and mojibake quotes. The matchers read `text`, where all that is
 * folded; `toSource` leads each of their offsets back. The input itself is never changed.
 */
export interface ReadingCopy {
  readonly text: string;
  /** Whether every offset is that of the input: nothing was folded, or only signs into others of their length. */
  readonly inPlace: boolean;
  /** The offset in the input of an offset in `text`. */
  toSource(offset: number): number;
  /** The span in the input of a span in `text`. */
  sourceSpan(span: Span): Span;
  /** The span in `text` of a span in the input; what is left out of `text` shrinks to its place. */
  copySpan(span: Span): Span;
}

/**
 * Folds a text for matching. What is folded, and why, is listed in `folds` below; what carries meaning stays:
 * case, quotation marks, dandas, line ends.
 *
 * @example
 * readingCopy('दिल्\u200Dली').text; // 'दिल्ली'
 */
export function readingCopy(source: string): ReadingCopy {
  const first = nextFold(source, 0);
  return first ? folded(source, first) : identity(source);
}

/** The next stretch that may be folded, from an offset on: what a search for `foldable` finds. */
function nextFold(source: string, from: number): Found | null {
  for (let at = from; at < source.length; at++) {
    const unit = source.charCodeAt(at);
    const begins = beginnings[unit] || learnBeginning(unit);
    if (begins === 1) continue;
    // Most letters of Hindi that begin a fold do so before a virama alone.
    if (begins === 3 && source.charCodeAt(at + 1) !== 0x94d) continue;
    foldable.lastIndex = at;
    const match = foldable.exec(source);
    if (match) return { index: at, text: match[0] };
  }
  return null;
}

interface Found {
  readonly index: number;
  readonly text: string;
}

/** For each code unit: 1 where no fold begins with it, 2 where one does, 3 where one does before a virama; 0 unknown. */
const beginnings = new Uint8Array(0x1_0000);

function learnBeginning(unit: number): number {
  const begins = nasals.test(String.fromCharCode(unit)) ? 3 : beginning.test(String.fromCharCode(unit)) ? 2 : 1;
  beginnings[unit] = begins;
  return begins;
}

/** Folds a word of the lexicon in the same way, so that it can be found in a reading copy. */
export function foldWord(word: string): string {
  return readingCopy(word.normalize('NFC')).text;
}

function identity(source: string): ReadingCopy {
  const same = (span: Span): Span => span;
  return { text: source, inPlace: true, toSource: (offset) => offset, sourceSpan: same, copySpan: same };
}

function folded(source: string, first: Found): ReadingCopy {
  const parts: string[] = [];
  // Every cut says: from this offset of the copy on, an offset of the input is `offset + shift`.
  const cuts: number[] = [0];
  const shifts: number[] = [0];
  let from = 0;
  let length = 0;
  for (let next: Found | null = first; next; next = nextFold(source, next.index + next.text.length)) {
    const { index, text: found } = next;
    const replacement = fold(found);
    if (replacement === found) continue;
    parts.push(source.slice(from, index), replacement);
    length += index - from;
    from = index + found.length;
    length += replacement.length;
    if (replacement.length !== found.length) {
      cuts.push(length);
      shifts.push(from - length);
    }
  }
  parts.push(source.slice(from));
  const text = parts.join('');
  const toSource = (offset: number): number => {
    if (offset >= text.length) return source.length;
    return offset + shifts[lastAtMost(cuts, offset)]!;
  };
  const starts = cuts.map((cut, i) => cut + shifts[i]!);
  const toCopy = (offset: number): number => {
    const i = lastAtMost(starts, offset);
    return Math.min(offset - shifts[i]!, cuts[i + 1] ?? text.length, text.length);
  };
  return {
    text,
    inPlace: cuts.length === 1,
    toSource,
    sourceSpan: ([start, end]) => [toSource(start), toSource(end)],
    copySpan: ([start, end]) => [toCopy(start), toCopy(end)],
  };
}

/** The index of the last of the rising `values` that is not above `limit`. */
function lastAtMost(values: readonly number[], limit: number): number {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (values[middle]! <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Invisible signs inside words: joiners, direction marks, soft hyphens with the line end they stood at. */
const invisible = '\\u00AD\\r?\\n?|[\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF]';
/** Nukta, alone or in a precomposed letter: writers set it or leave it out (`ख़बर`, `खबर`; `पढ़ें`, `पढें`). */
const nukta =
  '[\\u093C\\u0958-\\u095F\\u0929\\u0931\\u0934\\u09BC\\u09DC-\\u09DF\\u0A3C\\u0A33\\u0A36\\u0A59-\\u0A5E\\u0ABC\\u0B3C\\u0B5C\\u0B5D]';
/** A nasal before its own class of consonants is an anusvara in the other spelling (`सितम्बर`, `सितंबर`). */
const nasal =
  '[\\u0919\\u091E\\u0923]\\u094D[\\u200B-\\u200D]?(?=[\\u0915-\\u0928])|\\u0928\\u094D[\\u200B-\\u200D]?(?=[\\u0924-\\u0927])|' +
  '\\u092E\\u094D[\\u200B-\\u200D]?(?=[\\u092A-\\u092D])|\\u0901';
/** Malayalam's chillu letters, also written as consonant, virama and joiner. */
const chillu = '[\\u0D7A-\\u0D7F]';
/** Visarga typed for a colon after a label (`डिस्क्लेमरः`). */
const visarga = '[\\u0903\\u0A83](?=\\s|$)';
/** Assamese pages print the Bengali numerator four (`৷`) for the danda. */
const danda = '\\u09F7';
/** The Gujarati letter ra typed for the digit two, which it looks like: `ર૪`, `ર૦ર૦`. */
const two = '(?<![\\p{L}\\p{M}])\\u0AB0(?=[\\u0AE6-\\u0AEF])|(?<=[\\u0AE6-\\u0AEF])\\u0AB0(?![\\p{L}\\p{M}])';
const digits =
  '[\\u0660-\\u0669\\u06F0-\\u06F9\\u0966-\\u096F\\u09E6-\\u09EF\\u0A66-\\u0A6F\\u0AE6-\\u0AEF\\u0B66-\\u0B6F\\u0BE6-\\u0BEF\\u0C66-\\u0C6F\\u0CE6-\\u0CEF\\u0D66-\\u0D6F]';
const spaces = '[\\t\\u000B\\f\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000]';
const lineEnds = '\\r\\n?|[\\u2028\\u2029]';
const dashes = '[\\u2010-\\u2015\\u2212]';
/** Arabic letters that Urdu writes with code points of its own. */
const arabic = '[\\u0643\\u064A\\u0649\\u06C0\\u06C2\\u0610-\\u061A\\u064B-\\u065F\\u0670]';
/** Entities and tags that a crawler left in the text. */
const entities =
  '&(?:nbsp|amp|quot|apos|lsquo|rsquo|ldquo|rdquo|ndash|mdash|hellip|lt|gt|#39|#8216|#8217|#8220|#8221|#160);';
const tags = '</?(?:p|br|div|span|b|i|em|strong|a|h[1-6]|ul|li|lb)(?:\\s[^<>\\n]{0,200})?/?>';
/** UTF-8 quotation marks and dashes that were read as Windows-1252. */
const mojibake = 'â€[œ\\u009D™˜“”¦]|â\\u0080[\\u0098\\u0099\\u009C\\u009D\\u0093\\u0094\\u00A6]|Â(?=\\u00A0)';

const foldable = new RegExp(
  [
    nasal,
    invisible,
    nukta,
    chillu,
    visarga,
    danda,
    two,
    digits,
    spaces,
    lineEnds,
    dashes,
    arabic,
    entities,
    tags,
    mojibake,
  ].join('|'),
  'uy',
);

const nasals = /[\u0919\u091E\u0923\u0928\u092E]/u;
/** The signs that a fold begins with. */
const beginning = new RegExp(
  `[\\u00AD\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF\\u0901\\u0903\\u0A83\\u0AB0\\u09F7\\r\\u2028\\u2029&<âÂ]|${[nukta, chillu, digits, spaces, dashes, arabic].join('|')}`,
  'u',
);

/** What stands in the copy for each fold; what is not listed here is left out of it. */
const replacements = new Map<string, string>([
  ...pairs('\r\n \r \u2028 \u2029', '\n'),
  ...zip('\u0958\u0959\u095A\u095B\u095C\u095D\u095E\u095F\u0929\u0931\u0934', 'कखगजडढफयनरळ'),
  ...zip('\u09DC\u09DD\u09DF\u0A33\u0A36\u0A59\u0A5A\u0A5B\u0A5E\u0B5C\u0B5D', 'ডঢযਲਸਖਗਜਫଡଢ'),
  ...pairs('\u0901 ङ् ञ् ण् न् म्', 'ं'),
  ...pairs('ൺ', 'ണ്'),
  ...pairs('ൻ', 'ന്'),
  ...pairs('ർ', 'ര്'),
  ...pairs('ൽ', 'ല്'),
  ...pairs('ൾ', 'ള്'),
  ...pairs('ൿ', 'ക്'),
  ...zip('\u0903\u0A83', '::'),
  ...zip('\u09F7\u0AB0', '।2'),
  ...zip('\u0643\u064A\u0649\u06C0\u06C2', 'کییہہ'),
  ...zip('\t\u000B\f\u00A0\u1680\u202F\u205F\u3000', ' '.repeat(8)),
  ...zip('\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A', ' '.repeat(11)),
  ...zip('\u2010\u2011\u2012\u2013\u2014\u2015\u2212', '-'.repeat(7)),
  ...[0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66].flatMap(digitsFrom),
  ...pairs('&nbsp; &#160;', ' '),
  ...pairs('&ndash; &mdash; â€“ â€” â\u0080\u0093 â\u0080\u0094', '-'),
  ...pairs('&hellip; â€¦ â\u0080\u00A6', '…'),
  ...pairs('&lsquo; &#8216; â€˜ â\u0080\u0098', '‘'),
  ...pairs('&rsquo; &#8217; â€™ â\u0080\u0099', '’'),
  ...pairs('&ldquo; &#8220; â€œ â\u0080\u009C', '“'),
  ...pairs('&rdquo; &#8221; â€\u009D â\u0080\u009D', '”'),
  ...pairs('&apos; &#39;', "'"),
  ['&quot;', '"'],
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
]);

function fold(found: string): string {
  const known = replacements.get(found) ?? replacements.get(found.replace(/[\u200B-\u200D]/gu, ''));
  if (known !== undefined) return known;
  // A block's tag ends a line; any other tag is only in the way, as are the invisible signs.
  return blockTag.test(found) ? '\n' : '';
}

const blockTag = /^<\/?(?:p|br|div|h[1-6]|ul|li|lb)[\s/>]/iu;

function pairs(from: string, to: string): [string, string][] {
  return from.split(' ').map((f) => [f, to]);
}

function zip(from: string, to: string): [string, string][] {
  const targets = [...to];
  return [...from].map((f, i) => [f, targets[i]!]);
}

function digitsFrom(zero: number): [string, string][] {
  return Array.from({ length: 10 }, (_, i) => [String.fromCharCode(zero + i), String(i)]);
}
