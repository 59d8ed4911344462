import * as fs from 'node:fs';
import * as path from 'node:path';
import { byCodePoint, generated, type Made, top } from './made.js';

/** The folders of the lexicon that hold one file an entry, and the type of the entries. */
const folders = [
  { folder: 'agencies', type: 'Agency' },
  { folder: 'publishers', type: 'Publisher' },
  { folder: 'languages', type: 'Language' },
] as const;

/** The `index.ts` of each folder of the lexicon: a typed list of what its files export. */
export function lexiconIndexes(): Made[] {
  return folders.map(({ folder, type }) => {
    const inside = path.join(top, 'src/lexicon', folder);
    const files = fs.existsSync(inside) ? fs.readdirSync(inside) : [];
    const ids = files.filter((file) => file.endsWith('.ts') && file !== 'index.ts').map((file) => file.slice(0, -3));
    return { file: `src/lexicon/${folder}/index.ts`, text: indexModule(folder, type, ids) };
  });
}

/** An index module, formatted as Biome formats it. */
export function indexModule(list: string, type: string, ids: readonly string[]): string {
  const sorted = [...ids].sort(byCodePoint);
  return [
    `// ${generated}`,
    '// biome-ignore-all assist/source/organizeImports: the order is that of the ids',
    `import type { ${type} } from '../types.js';`,
    ...sorted.map((id) => `import ${variable(id, type)} from './${id}.js';`),
    '',
    ...fitted(
      `export const ${list}: readonly ${type}[] = [`,
      sorted.map((id) => variable(id, type)),
      '];',
    ),
    '',
  ].join('\n');
}

/** The name of an entry in code: `pti-bhasha` is `ptiBhasha`; what could not be a name has its type before it. */
export function variable(id: string, type: string): string {
  const name = id.replace(/-+([a-z0-9])/giu, (_, first: string) => first.toUpperCase());
  return /^[0-9]/u.test(name) || reserved.has(name) ? `${type.toLowerCase()}${capital(name)}` : name;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Words of JavaScript that are short enough to be a tag or an id. */
const reserved = new Set(
  'as case do else enum eval for if in let new null of this true try type var void with'.split(' '),
);

/** A list on one line where it fits in 120 columns, else an item a line. */
function fitted(open: string, items: readonly string[], close: string): string[] {
  const line = `${open}${items.join(', ')}${close}`;
  return line.length <= 120 ? [line] : [open, ...items.map((item) => `  ${item},`), close];
}
