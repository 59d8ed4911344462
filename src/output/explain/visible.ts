/**
 * Text that a terminal can only show, never obey: control characters as their pictures (`␛`), everything else that
 * has no shape of its own by its number (`<U+202E>`), white space folded to single spaces. Joiners stay where
 * they are, between letters they belong to the spelling; a mark without its letter gets a dotted circle.
 *
 * @example
 * visible('\u001b[2J \u202Etxt'); // '␛[2J <U+202E>txt'
 */
export function visible(text: string): string {
  return text.replace(unseen, picture).replace(/\s+/gu, ' ').replace(strayMark, '◌$&');
}

/** Control, format and private signs, half pairs, unassigned numbers, unusual line ends; joiners are none of them. */
const unseen = /(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;
const strayMark = /(?<=^|\s)[\p{M}\u200C\u200D]/gu;

function picture(sign: string): string {
  const code = sign.codePointAt(0)!;
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return '␡';
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}
