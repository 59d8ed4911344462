import type { Glyph } from './table.js';

/** No sequence of keys that draws one glyph is longer. */
const longest = 3;
const virama = '\u094D';
/** What no font's keys are meant by: addresses stay as they are. */
const address = /(?:https?:\/\/|www\.)[^\s]{1,2000}|[A-Za-z0-9._-]{1,64}@[A-Za-z0-9-]{1,63}\.[A-Za-z0-9.-]{2,190}/gu;

/**
 * Text in a font's keys as Unicode: the longest sequence of keys at each place, the short i put behind its syllable and
 * the reph before it. What the font does not draw stays; one pass over the text.
 */
export function convertKeys(text: string, glyphs: ReadonlyMap<string, Glyph>): string {
  const parts: string[] = [];
  let at = 0;
  for (const match of text.matchAll(address)) {
    parts.push(convertStretch(text.slice(at, match.index), glyphs), match[0]);
    at = match.index + match[0].length;
  }
  parts.push(convertStretch(text.slice(at), glyphs));
  return parts.join('');
}

function convertStretch(text: string, glyphs: ReadonlyMap<string, Glyph>): string {
  const syllables = new Syllables();
  for (let at = 0; at < text.length; ) {
    let length = Math.min(longest, text.length - at);
    while (length > 1 && !glyphs.has(text.slice(at, at + length))) length--;
    const keys = text.slice(at, at + length);
    syllables.add(glyphs.get(keys) ?? { kind: 'other', text: keys });
    at += length;
  }
  return syllables.end();
}

/** Puts glyphs, in the order of the typewriter, into syllables in the order of Unicode. */
class Syllables {
  private readonly done: string[] = [];
  private letters = '';
  private signs = '';
  private shortI = false;

  add({ kind, text }: Glyph): void {
    switch (kind) {
      case 'half':
      case 'whole':
        if (this.letters !== '' && !this.letters.endsWith(virama)) this.close();
        if (this.letters === '' && this.signs !== '') this.close();
        this.letters += text;
        if (kind === 'whole' && this.shortI) {
          this.signs = `ि${this.signs}`;
          this.shortI = false;
        }
        return;
      case 'below':
      case 'nukta':
        this.letters += text;
        return;
      case 'sign':
        // A virama that is typed by itself binds the next letter to this one.
        if (text === virama && this.signs === '') this.letters += text;
        else this.signs += text;
        return;
      case 'reph':
        this.letters = `र${virama}${this.letters}`;
        this.signs += text;
        return;
      case 'shortI':
        if (!this.letters.endsWith(virama)) this.close();
        this.shortI = true;
        return;
      case 'vowel':
        this.close();
        this.letters = text;
        return;
      case 'other':
        this.close();
        this.done.push(text);
    }
  }

  end(): string {
    this.close();
    return this.done.join('');
  }

  private close(): void {
    // A short i with no letter behind it: damage, kept where it stands.
    const stray = this.shortI ? 'ि' : '';
    this.done.push(this.letters, inOrder(this.signs), stray);
    this.letters = '';
    this.signs = '';
    this.shortI = false;
  }
}

/** Vowel signs before nasals, and two strokes that draw one sign made one. */
function inOrder(signs: string): string {
  if (signs.length < 2) return signs;
  const nasals = signs.replace(/[^ंँः]/gu, '');
  const vowels = signs.replace(/[ंँः]/gu, '');
  return vowels.replace('ाे', 'ो').replace('ाै', 'ौ').replace('ाॅ', 'ॉ') + nasals;
}
