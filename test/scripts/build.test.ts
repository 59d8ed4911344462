import * as path from 'node:path';
import { sha256 } from '@noble/hashes/sha2.js';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { writeOutLetters } from '../../scripts/build/letters.mjs';
import { quickSha256 } from '../../scripts/build/quick-sha256.js';
import { readyMade } from '../../scripts/build/ready-made.mjs';
import { languages } from '../../src/lexicon/languages/index.js';
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
    const resolveDir = path.join(top, 'src/lexicon/languages');
    const contents = library.modules.get(path.join(resolveDir, `${language.tag}.ts`))!;
    const { outputFiles } = await build({ stdin: { contents, resolveDir }, bundle: true, format: 'esm', write: false });
    const source = Buffer.from(outputFiles[0]!.contents).toString('base64');
    const module = await import(/* @vite-ignore */ `data:text/javascript;base64,${source}`);
    expect(structuredClone({ ...module.default })).toEqual(language);
    expect(program.files.has(language.tag)).toBe(true);
  }
});

test('one story is told beforehand what each code unit is', async () => {
  const { script } = await readyMade(top);
  const bytes = script.files.get('kinds')!;
  const kinds = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2);
  expect([...kinds]).toEqual(Array.from({ length: 0x1_0000 }, (_, unit) => kindOf(unit)));
});

describe('the SHA-256 of one story is that of the library', () => {
  test.each([0, 1, 55, 56, 63, 64, 65, 119, 120, 3000, 12_000, 12_001])('of %i bytes', (length) => {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 31 + length) & 0xff);
    expect(Buffer.from(quickSha256(bytes)).toString('hex')).toBe(Buffer.from(sha256(bytes)).toString('hex'));
  });
});
