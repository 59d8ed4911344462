import * as path from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeOutLetters } from '../../scripts/build/letters.mjs';
import { readyMade } from '../../scripts/build/ready-made.mjs';
import { grammarWords } from '../../src/fields/quotes/grammar-words.js';
import { agencies } from '../../src/lexicon/agencies/index.js';
import { languages } from '../../src/lexicon/languages/index.js';
import { publishers } from '../../src/lexicon/publishers/index.js';
import { foldWord } from '../../src/text/reading-copy.js';
import { kindOf } from '../../src/text/signs.js';

const top = path.join(import.meta.dirname, '../..');

/** Code points that stand in texts: all that are assigned up to U+FFFF, and beyond it letters as fonts and some write them. */
function usual(): string[] {
  const signs: string[] = [];
  for (let code = 0; code < 0x1fffe; code++) {
    const sign = String.fromCodePoint(code);
    if (code < 0x10000 || (code > 0x1d000 && code < 0x1e000) || code > 0x1f000) signs.push(sign);
  }
  return signs.filter((sign) => !/[\p{Cn}\p{Cs}]/u.test(sign));
}

describe('letters are written out', () => {
  test.each([
    String.raw`[\p{L}\p{M}\p{N}]`,
    String.raw`[\p{L}\p{M}]`,
    String.raw`[^\p{L}]`,
    String.raw`(?=\p{L})`,
    String.raw`(?:\p{L}|x)`,
  ])('as the same code points: %s', (source) => {
    const written = writeOutLetters(source);
    expect(written).not.toContain('\\p');
    const [short, long] = [new RegExp(source, 'u'), new RegExp(written, 'u')];
    const other = usual().filter((sign) => short.test(sign) !== long.test(sign));
    expect(other).toEqual([]);
  });

  test('in strings too, and nothing else is touched', () => {
    expect(writeOutLetters(String.raw`'[\\p{L}\\p{M}]+'`)).toMatch(/^'\[A-Z.*\]\+'$/u);
    expect(writeOutLetters(String.raw`/\p{Lu}\p{L}[\p{Ll}]/u`)).toBe(String.raw`/\p{Lu}\p{L}[\p{Ll}]/u`);
  });
});

test('each language is whole in the bundles', async () => {
  const { library, program } = await readyMade(top);
  for (const language of languages) {
    const file = path.join(top, 'src/lexicon/languages', `${language.tag}.ts`);
    const source = library.modules.get(file)!;
    const module = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(source)}`);
    expect({ ...module.default }).toEqual(language);
    expect(program.files.has(language.tag)).toBe(true);
  }
});

describe('what one story needs is made beforehand as the program makes it:', () => {
  const made = readyMade(top).then(({ script }) => script);
  const stored = async (name: string) => {
    const bytes = (await made).files.get(name)!;
    return JSON.parse(new TextDecoder('utf-16le').decode(bytes));
  };

  test.each(languages.filter(({ speech }) => speech).map((language) => [language.tag, language] as const))(
    'the words of grammar, in %s',
    async (tag, language) => {
      expect(await stored(`${tag}-speech`)).toEqual({
        ...grammarWords(language),
        byKey: { ...grammarWords(language).byKey },
      });
    },
  );

  test('the folds of all words, each of which folds to itself', async () => {
    const folds = new Map<string, string>(await stored('folds'));
    const words = JSON.stringify([agencies, publishers, languages]).matchAll(/"((?:[^"\\]|\\.)*)"/gu);
    const differing = [...words]
      .map(([word]) => JSON.parse(word))
      .filter((word) => (folds.get(word) ?? word) !== foldWord(word));
    expect(differing).toEqual([]);
    expect([...folds.values()].filter((folded) => foldWord(folded) !== folded)).toEqual([]);
  });

  test('what each code unit is', async () => {
    const bytes = (await made).files.get('kinds')!;
    const kinds = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2);
    expect([...kinds]).toEqual(Array.from({ length: 0x1_0000 }, (_, unit) => kindOf(unit)));
  });
});
