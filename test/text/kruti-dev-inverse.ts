import { krutiDev } from '../../src/text/legacy-fonts/kruti-dev.js';
import { glyphsOf, type Kind } from '../../src/text/legacy-fonts/table.js';

const glyphs = glyphsOf(krutiDev);

/** The first keys that draw a text as a glyph of one of the kinds. */
function keysFor(text: string, ...kinds: readonly Kind[]): string | null {
  for (const [keys, glyph] of glyphs) if (kinds.includes(glyph.kind) && glyph.text === text) return keys;
  return null;
}

/** A syllable: a reph, half letters, a whole letter with what is below it, vowel signs, nasals. */
const syllable =
  /(\u0930\u094D(?=[\u0915-\u0939]))?((?:[\u0915-\u0939]\u093C?\u094D)*[\u0915-\u0939]\u093C?)([\u093E-\u094C]?)([\u0901-\u0903]?)/gu;

/**
 * Hindi as somebody types it in Kruti Dev: the table turned round. Of several ways to type a cluster it takes the
 * longest glyph at each place; what the table does not draw makes it throw.
 */
export function typedInKrutiDev(text: string): string {
  return text.replace(/[\u0900-\u097F]+/gu, (word) => typedWord(word.normalize('NFD')));
}

function typedWord(word: string): string {
  let typed = '';
  for (let at = 0; at < word.length; ) {
    syllable.lastIndex = at;
    const match = syllable.exec(word);
    if (match?.index === at && match[0] !== '') {
      typed += typedSyllable(match[1] !== undefined, match[2]!, match[3]!, match[4]!);
      at += match[0].length;
      continue;
    }
    const keys = keysFor(word[at]!, 'vowel', 'sign', 'other');
    if (keys === null) throw new Error(`no key draws ${word[at]} of ${word}`);
    typed += keys;
    at++;
  }
  return typed;
}

function typedSyllable(reph: boolean, cluster: string, vowel: string, nasal: string): string {
  const sign = vowel === '' || vowel === 'ि' ? '' : typedSign(vowel);
  const hook = reph ? keysFor('', 'reph')! : '';
  return `${vowel === 'ि' ? krutiDev.shortI : ''}${typedCluster(cluster)}${sign}${hook}${nasal === '' ? '' : typedSign(nasal)}`;
}

/** `ो` is typed in two strokes. */
function typedSign(sign: string): string {
  const keys = keysFor(sign, 'sign');
  if (keys !== null) return keys;
  if (sign === 'ो') return typedSign('ा') + typedSign('े');
  if (sign === 'ौ') return typedSign('ा') + typedSign('ै');
  throw new Error(`no key draws ${sign}`);
}

function typedCluster(cluster: string): string {
  let typed = '';
  for (let at = 0; at < cluster.length; ) {
    const length = glyphLengthAt(cluster, at);
    if (length === 0) throw new Error(`no key draws ${cluster.slice(at)} of ${cluster}`);
    typed += keysOf(cluster, at, length);
    at += length;
  }
  return typed;
}

function glyphLengthAt(cluster: string, at: number): number {
  for (let length = cluster.length - at; length > 0; length--) if (keysOf(cluster, at, length) !== null) return length;
  return 0;
}

/** Keys of a stretch of a cluster: its last letter whole, as is one with the r below it; those before it half. */
function keysOf(cluster: string, at: number, length: number): string | null {
  const text = cluster.slice(at, at + length);
  const next = cluster.slice(at + length);
  if (next === '' || next.startsWith('्र')) {
    const whole = keysFor(text, 'whole');
    if (whole !== null) return whole;
  }
  if (text === '़' || text === '्') return keysFor(text, 'nukta', 'sign');
  if (text.startsWith('्')) return keysFor(text, 'below');
  return (next.startsWith('र') ? null : keysFor(text, 'half')) ?? keysFor(text, 'whole');
}
