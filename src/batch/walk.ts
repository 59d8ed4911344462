import * as fs from 'node:fs';
import { resolve } from 'node:path';
import { type Failure, systemFailure } from '../input/failure.js';
import { storyEndings } from '../input/record-formats.js';
import { globsOf } from './globs.js';
import { type IgnoreRules, ignoreRulesAt } from './ignore-rules.js';

/** A story's file that a walk came upon, or a folder that could not be read. */
export interface Found {
  /** The path to show: the folder as it was named, and the way from there. */
  readonly path: string;
  /** The way from the folder: `hi/7.txt`. */
  readonly inside: string;
  readonly failure: Failure | null;
}

/** What of a folder is taken. */
export interface WalkOptions {
  /** See `globsOf`. */
  readonly globs?: readonly string[];
  /** Whether names that begin with a dot are taken. */
  readonly hidden?: boolean;
  /** Whether `.gitignore`, `.ignore` and `.rgignore` leave out what they name. */
  readonly ignoreFiles?: boolean;
}

/** A way within the folder; one that ends in a slash is a folder, with the rules that hold around it. */
interface Way {
  readonly way: string;
  readonly rules: IgnoreRules | null;
}

/**
 * The stories of a folder and of all folders in it, in the code-point order of their paths, found while they are
 * asked for.
 *
 * Stories are files with the ending of an input format (`*.txt`), or those that the globs take. Hidden ones, and what
 * ignore files name, are left out as ripgrep does. Links are not followed: a link's target in the tree is met on its
 * own way, one outside is none of the folder's, and no walk runs in a circle.
 *
 * @param folder the folder as the user named it
 * @param cwd what its path is relative to
 */
export function* walk(folder: string, cwd: string, options: WalkOptions = {}): Generator<Found> {
  const shown = folder.endsWith('/') ? folder : `${folder}/`;
  const top = resolve(cwd, folder);
  const takes = taker(options);
  const ways: Way[] = [{ way: '', rules: options.ignoreFiles === false ? null : ignoreRulesAt(top) }];
  let met = false;
  for (let next = ways.pop(); next !== undefined; next = ways.pop()) {
    const { way } = next;
    if (way !== '' && !way.endsWith('/')) {
      met = true;
      yield { path: shown + way, inside: way, failure: null };
      continue;
    }
    try {
      // One by one: a call takes some hundred thousand parameters at most.
      for (const found of waysIn(top, next, takes)) ways.push(found);
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
function waysIn(top: string, { way, rules }: Way, takes: Taker): Way[] {
  const folder = resolve(top, way);
  const base = top.endsWith('/') ? top : `${top}/`;
  // The rules around the top are read with those above it.
  const own = way === '' ? rules : (rules?.within(folder) ?? null);
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      if (!entry.isDirectory() && !entry.isFile()) return [];
      const inside = way + entry.name + (entry.isDirectory() ? '/' : '');
      return takes(inside, entry.name, () => own?.say(`${base}${inside}`) ?? null) ? [{ way: inside, rules: own }] : [];
    })
    .sort((a, b) => byCodePoint(b.way, a.way));
}

type Taker = (inside: string, name: string, ignoreFiles: () => ReturnType<IgnoreRules['say']>) => boolean;

/** A glob that takes a file outranks all else. */
function taker({ globs = [], hidden = false }: WalkOptions): Taker {
  const say = globs.length > 0 ? globsOf(globs) : () => null;
  return (inside, name, ignoreFiles) => {
    const said = say(inside);
    if (said !== null) return said === 'take';
    if (!inside.endsWith('/') && !isStory(name)) return false;
    const known = ignoreFiles();
    return known === 'take' || (known === null && (hidden || !name.startsWith('.')));
  };
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
