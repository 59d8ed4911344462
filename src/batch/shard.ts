import type { Unit } from './unit.js';

/** One of several shares of the inputs. */
export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly count: number;
}

/**
 * Whether a share takes a unit: told by a hash of its name and its number alone, so that shares are the same on every
 * machine and in every order, and each unit is in exactly one.
 */
export function takes({ index, count }: Shard, { input, record }: Pick<Unit, 'input' | 'record'>): boolean {
  return hash(`${input.name ?? '-'}#${record ?? ''}`) % count === index - 1;
}

/** FNV-1a over code units, its bits mixed as MurmurHash3 ends: names that differ in their last digit spread well. */
function hash(text: string): number {
  let bits = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) bits = Math.imul(bits ^ text.charCodeAt(i), 0x01000193);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
