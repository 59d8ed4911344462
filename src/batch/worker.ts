import { type Packed, unpackUnits } from './pack.js';
import type { Settings } from './settings.js';
import { makeWork, type Work, type Worked } from './work.js';

/** What a worker thread is handed: some units, and the settings of the run. */
export interface Task {
  readonly settings: Settings;
  readonly packed: Packed;
}

let ready: Promise<Work> | null = null;

/** What a worker thread runs. It serves one run: the settings of its first task stay. */
export default async function work({ settings, packed }: Task): Promise<Worked> {
  ready ??= makeWork(settings, () => import('../parse.js'));
  return (await ready)(unpackUnits(packed));
}
