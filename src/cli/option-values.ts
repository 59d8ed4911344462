import { InvalidArgumentError } from 'commander';
import { choicesOf } from '../batch/braces.js';
import type { Shard } from '../batch/shard.js';
import { fieldNames } from '../output/fields.js';
import { nearest } from './nearest.js';

/** Reads a value that must be one of a list. */
export function oneOf<T extends string>(choices: readonly T[]): (value: string) => T {
  return (value) => {
    const found = choices.find((choice) => choice === value);
    if (found !== undefined) return found;
    throw new InvalidArgumentError(`${hint(value, choices)}It may be ${listed(choices)}.`);
  };
}

/** Reads `headline,body` into names of fields, added to those of an earlier `--fields`, each once. */
export function readFields(value: string, earlier: readonly string[] = []): string[] {
  const names = value.split(',').map((name) => name.trim());
  for (const name of names) {
    if (fieldNames.some((field) => field === name)) continue;
    throw new InvalidArgumentError(`A Story has no field '${name}'. ${hint(name, fieldNames)}`.trimEnd());
  }
  return [...new Set([...earlier, ...names])];
}

/** Reads codes of `check`, parted by commas; whether they exist is asked where the rules are loaded. */
export function readCodes(value: string, earlier: readonly string[] = []): string[] {
  return [...new Set([...earlier, ...value.split(',').map((code) => code.trim())])].filter((code) => code !== '');
}

/** Adds a glob to those of an earlier `--glob`. */
export function readGlob(value: string, earlier: readonly string[] = []): string[] {
  if (value.replace(/^!/u, '').trim() === '') throw new InvalidArgumentError('A glob is not empty.');
  try {
    choicesOf(value);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new InvalidArgumentError(`Of one glob, ${error.message}: write several.`);
  }
  return [...earlier, value];
}

/** Reads a number of worker threads. */
export function readJobs(value: string): number {
  const jobs = /^[0-9]{1,3}$/u.test(value) ? Number(value) : 0;
  if (jobs > 0) return jobs;
  throw new InvalidArgumentError('A number of threads is 1 or more, at most 999.');
}

/** Reads `2/8`: the second of eight shares. */
export function readShard(value: string): Shard {
  const [index = 0, count = 0] = /^[0-9]{1,7}\/[0-9]{1,7}$/u.test(value) ? value.split('/').map(Number) : [];
  if (index > 0 && index <= count) return { index, count };
  throw new InvalidArgumentError('A share is I/N with I from 1 to N, as 2/8.');
}

/** Reads the name of an encoding that TextDecoder knows. */
export function readEncoding(value: string): string {
  try {
    return new TextDecoder(value).encoding;
  } catch {
    throw new InvalidArgumentError('No such encoding. It is named as in HTML: utf-8, utf-16le, windows-1252, …');
  }
}

/** Reads a year of four digits. */
export function readYear(value: string): number {
  if (!/^[0-9]{4}$/u.test(value)) throw new InvalidArgumentError('A year has four digits.');
  return Number(value);
}

/**
 * Reads the name of a zone, or `none`.
 *
 * Offsets (`+05:30`) are no names: only some versions of Node take them for one. The list of zones that Node gives
 * holds old names alone (`Asia/Calcutta`), so the only good question is whether it can work with the name.
 */
export function readTimeZone(value: string): string {
  if (value === 'none' || (/^[a-z]/iu.test(value) && isKnownZone(value))) return value;
  throw new InvalidArgumentError('No such zone. A zone is named like Asia/Kolkata, or it is none.');
}

function isKnownZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}

function hint(value: string, choices: readonly string[]): string {
  const near = nearest(value, choices);
  return near === null ? '' : `Did you mean ${near}? `;
}

function listed(choices: readonly string[]): string {
  return choices.length < 2 ? choices.join() : `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`;
}
