const usualSigns = new Map([
  ['‘', "'"],
  ['’', "'"],
  ['`', "'"],
  ['´', "'"],
  ['،', ','],
  ['؛', ';'],
]);
const unusualSigns = new Set([...usualSigns.keys()].map((sign) => sign.charCodeAt(0)));

/** How a word is looked up: folded, in small letters, with one kind of apostrophe. */
export function keyOf(word: string): string {
  const lower = word.toLowerCase();
  for (let index = 0; index < lower.length; index++) {
    if (unusualSigns.has(lower.charCodeAt(index))) return lower.replace(/[‘’`´،؛]/gu, (sign) => usualSigns.get(sign)!);
  }
  return lower;
}
