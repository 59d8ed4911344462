import { readFileSync } from 'node:fs';
import type { Part } from '../../../src/lexicon/prepared/part.js';
import { type Parts, partOf, partsIn } from './parts-file.js';

/** Where `dist` is; the script for one story is handed it. */
declare const programFolder: string;

const files = new Map<string, Parts>();

/** A part that the build has made: out of `dist/data`, one file for all that is made of the same words. */
export function storedPart({ name }: Part<unknown>): string {
  const slash = name.indexOf('/');
  const file = name.slice(0, slash);
  let parts = files.get(file);
  if (!parts) {
    parts = partsIn(readFileSync(`${programFolder}/data/${file}-words`, 'utf16le'));
    files.set(file, parts);
  }
  return partOf(parts, name.slice(slash + 1));
}
