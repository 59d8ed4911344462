import { later } from './pattern.js';
import { kind } from './signs.js';

/** A nasal before its own class of consonants is an anusvara in the other spelling (`सितम्बर`, `सितंबर`). */
const nasal = later(
  () =>
    /[\u0919\u091E\u0923]\u094D[\u200B-\u200D]?(?=[\u0915-\u0928])|\u0928\u094D[\u200B-\u200D]?(?=[\u0924-\u0927])|\u092E\u094D[\u200B-\u200D]?(?=[\u092A-\u092D])/uy,
);

/** A soft hyphen goes with the line end it stood at. */
const softHyphen = later(() => /\u00AD\r?\n?/uy);
/** Visarga typed for a colon after a label (`डिस्क्लेमरः`). */
const visarga = later(() => /[\u0903\u0A83](?=\s|$)/uy);
/** The Gujarati letter ra typed for the digit two, which it looks like: `ર૪`, `ર૦ર૦`. */
const two = later(() => /(?<![\p{L}\p{M}])\u0AB0(?=[\u0AE6-\u0AEF])|(?<=[\u0AE6-\u0AEF])\u0AB0(?![\p{L}\p{M}])/uy);
const lineEnd = later(() => /\r\n?/uy);
/** Entities and tags that a crawler left in the text. */
const entity = later(
  () => /&(?:nbsp|amp|quot|apos|lsquo|rsquo|ldquo|rdquo|ndash|mdash|hellip|lt|gt|#39|#8216|#8217|#8220|#8221|#160);/uy,
);
const tag = later(() => /<\/?(?:p|br|div|span|b|i|em|strong|a|h[1-6]|ul|li|lb)(?:\s[^<>\n]{0,200})?\/?>/uy);
/** UTF-8 quotation marks and dashes that were read as Windows-1252. */
const mojibake = later(() => /â€[œ\u009D™˜“”¦]|â\u0080[\u0098\u0099\u009C\u009D\u0093\u0094\u00A6]|Â(?=\u00A0)/uy);

/** What a sign is folded with, by the sign. */
const patterns: ReadonlyMap<string, () => RegExp> = new Map([
  ['\u00AD', softHyphen],
  ['\u0903', visarga],
  ['\u0A83', visarga],
  ['\u0AB0', two],
  ['\r', lineEnd],
  ['&', entity],
  ['<', tag],
  ['â', mojibake],
  ['Â', mojibake],
]);

const virama = 0x94d;

/** What is folded at an offset of a text, whose sign there is of some kinds; null for nothing. */
export function foldAt(source: string, at: number, kinds: number): string | null {
  if (kinds & kind.foldsBeforeVirama && source.charCodeAt(at + 1) !== virama) return null;
  const pattern = patterns.get(source.charAt(at)) ?? nasal;
  const sticky = pattern();
  sticky.lastIndex = at;
  return sticky.exec(source)?.[0] ?? null;
}

/** What stands in the copy for each fold; what is not listed here is left out of it. */
const makeReplacements = (): ReadonlyMap<string, string> =>
  new Map<string, string>([
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

let replacements: ReadonlyMap<string, string> | null = null;

/** What stands in the copy for what was found. */
export function fold(found: string): string {
  replacements ??= makeReplacements();
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
