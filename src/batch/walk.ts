import * as fs from 'node:fs';
import { resolve } from 'node:path';
import { type Failure, systemFailure } from '../input/failure.js';
import { storyEndings } from '../input/record-formats.js';

/** A story's file that a walk came upon, or a folder that could not be read. */
export interface Found {
  /** The path to show: the folder as it was named, and the way from there. */
  readonly path: string;
  /** The way from the folder: `hi/7.txt`. */
  readonly inside: string;
  readonly failure: Failure | null;
}

/**
 * The stories of a folder and of all folders in it, in the code-point order of their paths, found while they are
 * asked for.
 *
 * Stories are files with the ending of an input format (`*.txt`). Names that begin with a dot are left out. Links are not followed: a
 * link's target in the tree is met on its own way, one outside is none of the folder's, and no walk runs in a circle.
 *
 * @param folder the folder as the user named it
 * @param cwd what its path is relative to
 */
export function* walk(folder: string, cwd: string): Generator<Found> {
  const shown = folder.endsWith('/') ? folder : `${folder}/`;
  const ways = [''];
  let met = false;
  for (let way = ways.pop(); way !== undefined; way = ways.pop()) {
    if (way !== '' && !way.endsWith('/')) {
      met = true;
      yield { path: shown + way, inside: way, failure: null };
      continue;
    }
    try {
      ways.push(...waysIn(resolve(cwd, folder, way), way));
    } catch (error) {
      met = true;
      yield { path: shown + way, inside: way, failure: systemFailure(error) };
    }
  }
  if (met) return;
  yield {
    path: folder,
    inside: '',
    failure: { code: 'input.no-stories', message: 'a folder without stories (such as *.txt)' },
  };
}

/** What a folder holds, the last first; folders end in a slash, which also sorts them as their paths sort. */
function waysIn(folder: string, way: string): string[] {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap((entry) => {
      if (entry.isDirectory()) return [`${way}${entry.name}/`];
      return entry.isFile() && isStory(entry.name) ? [way + entry.name] : [];
    })
    .sort(byCodePoint)
    .reverse();
}

/** By its ending, which may have that of a packed file behind it. */
function isStory(name: string): boolean {
  const ending = /\.([^.]+)(?:\.(?:gz|zst))?$/iu.exec(name)?.[1];
  return ending !== undefined && storyEndings.has(ending.toLowerCase());
}

/** JavaScript compares code units, in which the halves of a pair come before U+E000; code points have them last. */
function byCodePoint(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const difference = rank(a.charCodeAt(i)) - rank(b.charCodeAt(i));
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

function rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x2800 : unit;
}
