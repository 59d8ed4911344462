import { readdirSync } from 'node:fs';
import { foldWord } from '../../src/text/reading-copy.js';

/** One data file of the lexicon: its name without `.ts`, and what it exports. */
export interface LexiconFile<Entry> {
  readonly file: string;
  readonly entry: Entry;
}

/** Every data file of a folder of `src/lexicon`, read from the disk, so that none can hide from the tests. */
export async function lexiconFiles<Entry>(folder: string): Promise<LexiconFile<Entry>[]> {
  const base = new URL(`../../src/lexicon/${folder}/`, import.meta.url);
  const files = readdirSync(base).filter((name) => name.endsWith('.ts') && name !== 'index.ts');
  return Promise.all(
    files.map(async (name) => ({
      file: name.slice(0, -'.ts'.length),
      entry: ((await import(new URL(name, base).href)) as { default: Entry }).default,
    })),
  );
}

/** A word as the matchers compare it: folded, case set aside. */
export function sameness(word: string): string {
  return foldWord(word).toLowerCase();
}

/** What is wrong with a word list: unsorted, twice in it, not in NFC, or with white space to spare. */
export function faultsOf(words: readonly string[]): string[] {
  const seen = new Set<string>();
  const faults: string[] = [];
  words.forEach((word, i) => {
    if (i > 0 && compareCodePoints(words[i - 1]!, word) > 0) faults.push(`unsorted: ${word}`);
    if (seen.has(sameness(word))) faults.push(`twice: ${word}`);
    seen.add(sameness(word));
    if (word !== word.normalize('NFC')) faults.push(`not NFC: ${word}`);
    if (word === '' || word !== word.trim() || /\s\s/u.test(word)) faults.push(`white space: “${word}”`);
  });
  return faults;
}

/** Words that stand in the lists of two owners, as `word: one, other`. */
export function sharedWords(lists: readonly { readonly id: string; readonly words: readonly string[] }[]): string[] {
  const owners = new Map<string, string>();
  const shared: string[] = [];
  for (const { id, words } of lists) {
    for (const word of words) {
      const other = owners.get(sameness(word));
      if (other !== undefined && other !== id) shared.push(`${word}: ${other}, ${id}`);
      owners.set(sameness(word), id);
    }
  }
  return shared;
}

function compareCodePoints(a: string, b: string): number {
  const left = [...a];
  const right = [...b];
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const step = left[i]!.codePointAt(0)! - right[i]!.codePointAt(0)!;
    if (step !== 0) return step;
  }
  return left.length - right.length;
}
