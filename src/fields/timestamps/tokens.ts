/** A word, a number or a sign of a text, as dates, times and datelines are read from them. */
export interface Token {
  readonly kind: 'word' | 'number' | 'sign';
  readonly text: string;
  /** The text in small letters, to look words up. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** Whether white space, or the beginning of the stretch, goes before it. */
  readonly spaced: boolean;
}

/** Sanskrit visarga, typed for a colon at a word's end (`মাৰ্চঃ`); the reading copy undoes it in two scripts only. */
const visarga = '[\\u0983\\u0A03\\u0B03\\u0C03\\u0C83\\u0D03]';
const isVisarga = new RegExp(`^${visarga}$`, 'u');
const letters = `(?:(?!${visarga}(?:\\s|$))[\\p{L}\\p{M}])+`;
const anyWord = `${letters}(?:['’]${letters})*`;
/** A number ends where a machine's date is glued to it: `+5:302021-03-19T…`. */
const number = '[0-9]{1,4}(?=(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}T)|[0-9]+';
const tokenPattern = new RegExp(`(${anyWord})|(${number})|\\S`, 'gu');

/** Cuts a stretch of text into tokens. */
export function tokensOf(text: string, from: number, to: number): Token[] {
  const found: Token[] = [];
  let last = from - 1;
  for (const match of text.slice(from, to).matchAll(tokenPattern)) {
    const start = from + match.index;
    const end = start + match[0].length;
    const kind = match[1] !== undefined ? 'word' : match[2] !== undefined ? 'number' : 'sign';
    const text = isVisarga.test(match[0]) ? ':' : match[0];
    found.push({ kind, text, key: text.toLowerCase(), start, end, spaced: start !== last });
    last = end;
  }
  return found;
}

/** Where a page glues the next word to one in capitals or small letters: `ISTUpdated`, `PresseUpdated`, `pmIST`. */
const seam = /(?<=\p{Lu}{2})(?=\p{Lu}\p{Ll}{2})|(?<=\p{Ll})(?=\p{Lu})/u;

/** Tokens with glued words taken apart. */
export function unglued(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) => (token.kind === 'word' && seam.test(token.text) ? split(token) : [token]));
}

function split(token: Token): Token[] {
  let start = token.start;
  return token.text.split(seam).map((text, i) => {
    const part = {
      ...token,
      text,
      key: text.toLowerCase(),
      start,
      end: start + text.length,
      spaced: i === 0 && token.spaced,
    };
    start += text.length;
    return part;
  });
}

export function isSign(token: Token | undefined, signs: string): boolean {
  return token?.kind === 'sign' && signs.includes(token.text);
}

/** The number at the token, where it has that many digits; null for anything else. */
export function numberAt(token: Token | undefined, least: number, most: number): number | null {
  if (token?.kind !== 'number' || token.text.length < least || token.text.length > most) return null;
  return Number(token.text);
}
