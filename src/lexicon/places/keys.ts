import { foldWord } from '../../text/reading-copy.js';
import { blockOf } from './blocks.js';
import { india } from './india.js';
import { world } from './world.js';

let allRows: string | null = null;
let keysOfAll: ReadonlyMap<number, string> | null = null;

/** All rows of the gazetteer, a line each. */
export function rows(): string {
  allRows ??= `${india.trim()}\n${world.trim()}`;
  return allRows;
}

/** The row that begins at an offset of all rows. */
export function rowAt(offset: number): string {
  const end = rows().indexOf('\n', offset);
  return rows().slice(offset, end < 0 ? undefined : end);
}

/**
 * The keys of one block of letters in the order of their code units, for a search by halves: a line each, with a tab,
 * the offset of its row in base 36, and a `*` where the name is an ordinary word too. The build puts the finished texts
 * in place of this module.
 */
export function sortedKeys(block: number): string {
  keysOfAll ??= makeKeys();
  return keysOfAll.get(block) ?? '';
}

/** The blocks that have keys. */
export function keyBlocks(): number[] {
  keysOfAll ??= makeKeys();
  return [...keysOfAll.keys()];
}

/** Folds all rows in one go: name by name it would take several times as long. */
function makeKeys(): ReadonlyMap<number, string> {
  const folded = foldWord(rows())
    .toLowerCase()
    .replace(/[ .'-]+/gu, '')
    .split('\n');
  const keys = new Map<string, string>();
  let offset = 0;
  for (const [index, row] of rows().split('\n').entries()) {
    const [name = '', , names = ''] = folded[index]!.split('|');
    if (!name.endsWith('^')) addKey(keys, name, offset);
    if (names !== '') for (const other of names.split(',')) addKey(keys, other, offset);
    offset += row.length + 1;
  }
  const blocks = new Map<number, string[]>();
  for (const [key, row] of keys) {
    const lines = blocks.get(blockOf(key)) ?? [];
    lines.push(`${key}\t${row}\n`);
    blocks.set(blockOf(key), lines);
  }
  return new Map(Array.from(blocks, ([block, lines]) => [block, lines.sort().join('')]));
}

function addKey(keys: Map<string, string>, name: string, offset: number): void {
  if (name.endsWith('*')) keys.set(name.slice(0, -1), `${offset.toString(36)}*`);
  else keys.set(name, offset.toString(36));
}
