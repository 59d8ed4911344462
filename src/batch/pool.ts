import { fileURLToPath } from 'node:url';
import type { Failure } from '../input/failure.js';
import { packUnits } from './pack.js';
import type { Settings } from './settings.js';
import { originOf } from './stories-of.js';
import { addTally, emptyTally } from './tally.js';
import { failing, type Unit } from './unit.js';
import type { Outcome, Work, Worked } from './work.js';
import type { Task } from './worker.js';

/** Worker threads that do units of work. */
export interface Pool {
  readonly work: Work;
  close(): Promise<void>;
}

/**
 * Starts worker threads. One that dies takes no record along: its units are done anew, one by one, and a unit that
 * ends a worker by itself gives a failure.
 *
 * @param worker the script of a worker
 * @param here does the work in this thread, for the units that no worker survives
 */
export async function openPool(worker: URL, settings: Settings, threads: number, here: Work): Promise<Pool> {
  const { Piscina } = await import('piscina');
  const pool = new Piscina({
    filename: fileURLToPath(worker),
    minThreads: threads,
    maxThreads: threads,
  });
  // The death of a thread is told where its units are awaited.
  pool.on('error', () => {});
  const send = (units: readonly Unit[]): Promise<Worked> => {
    const packed = packUnits(units);
    return pool.run({ settings, packed } satisfies Task, { transferList: [packed.bytes.buffer] });
  };
  return {
    work: async (units) => {
      try {
        return await send(units);
      } catch {
        return joined(await oneByOne(units, send, (unit, error) => here([dead(unit, error, settings)])));
      }
    },
    close: () => pool.destroy(),
  };
}

async function oneByOne(
  units: readonly Unit[],
  send: Work,
  giveUp: (unit: Unit, error: unknown) => Promise<Worked>,
): Promise<Worked[]> {
  const all: Worked[] = [];
  for (const unit of units) {
    try {
      all.push(await send([unit]));
    } catch (error) {
      all.push(await giveUp(unit, error));
    }
  }
  return all;
}

/** A unit that no worker survives, as one that failed. */
function dead(unit: Unit, error: unknown, settings: Settings): Unit {
  const why = error instanceof Error ? error.message : String(error);
  const origin = originOf(unit, settings);
  const failure: Failure = {
    code: 'internal',
    message: `its worker thread died: ${why}`,
    ...(origin && { origin }),
  };
  return { ...unit, content: failing(failure) };
}

/** The work on single units as the work on all of them. */
function joined(parts: readonly Worked[]): Worked {
  const tally = emptyTally();
  const outcomes: Outcome[] = [];
  let before = 0;
  for (const [unit, part] of parts.entries()) {
    addTally(tally, part.tally);
    for (const outcome of part.outcomes) outcomes.push({ ...outcome, unit, end: before + outcome.end });
    before += part.bytes.length;
  }
  return { bytes: Buffer.concat(parts.map(({ bytes }) => bytes)), outcomes, tally };
}
