import { setImmediate as nextTurn } from 'node:timers/promises';
import { inOrder } from './in-order.js';
import type { Done } from './journal.js';
import type { Pool } from './pool.js';
import { addTally, emptyTally } from './tally.js';
import { type Unit, unitName } from './unit.js';
import type { Complaint, Work, Worked } from './work.js';

/** The text of one story, or what a failure leaves. */
export interface Piece {
  readonly unit: Unit;
  /** The story's number in its unit, where that holds several. */
  readonly part: number | null;
  /** In UTF-8; empty where a failure leaves nothing. */
  readonly text: Uint8Array;
}

/** Where a run takes its units, who does them, and where the texts go. */
export interface Run {
  readonly units: AsyncGenerator<readonly Unit[]>;
  /** Does the first units, and all where there are no threads. */
  readonly here: Work;
  /** Starts the threads: asked for once, when the units are many. */
  readonly openPool: () => Promise<Pool>;
  /** Worker threads; 1 for none. */
  readonly jobs: number;
  readonly signal: AbortSignal;
  readonly sink: Sink;
}

export interface Sink {
  /** What an earlier run has done; null where nothing is gone on with. */
  readonly earlier: Done | null;
  /** Whether an earlier run has done a unit. Asked once for each, in their order. */
  has(unit: Unit): boolean;
  put(pieces: readonly Piece[], done: Done): Promise<void>;
  complain(unit: Unit, part: number | null, complaint: Complaint): Promise<void>;
}

/** Threads take longer to start than this many stories take. */
const few = 64;
/** So many units at most are one portion, and so many bytes: those of a portion are in memory together. */
const together = { units: 32, bytes: 4 * 1024 * 1024 };

/**
 * Does all units and hands on what comes of them, in their order. At most two portions a thread are on their way:
 * neither a fast reader nor a slow writer lets memory grow.
 */
export async function run({ units, here, openPool, jobs, signal, sink }: Run): Promise<Done> {
  let started = 0;
  let pool: Promise<Pool> | null = null;
  const start = async (portion: readonly Unit[]): Promise<readonly [readonly Unit[], Worked]> => {
    const many = jobs > 1 && started >= few;
    started += portion.length;
    if (many) pool ??= openPool();
    // Reading and writing files never lets go of the turn: without this, no interrupt would be heard.
    else await nextTurn();
    signal.throwIfAborted();
    return [portion, await (many ? (await pool!).work : here)(portion)];
  };
  let done = sink.earlier ?? { units: 0, last: null, failed: 0, tally: emptyTally() };
  try {
    const limit = (): number => (pool === null ? 1 : 2 * jobs);
    for await (const [portion, worked] of inOrder(
      portions(units, sink, () => started),
      start,
      limit,
    )) {
      done = after(done, portion, worked);
      await complainOf(portion, worked, sink);
      await sink.put(piecesOf(portion, worked), done);
    }
    return done;
  } finally {
    await close(pool);
  }
}

async function close(pool: Promise<Pool> | null): Promise<void> {
  if (pool !== null) await (await pool).close();
}

/**
 * The units that are still to be done, in portions that are worked on and written together. The first ones go alone:
 * whoever looks on sees each story as soon as it is there.
 */
async function* portions(
  units: AsyncGenerator<readonly Unit[]>,
  sink: Sink,
  started: () => number,
): AsyncGenerator<readonly Unit[]> {
  for await (const some of units) {
    const left = some.filter((unit) => !sink.has(unit));
    while (left.length > 0) yield left.splice(0, started() < few ? 1 : portionOf(left));
  }
}

/** How many of the units are the next portion: one at least. */
function portionOf(units: readonly Unit[]): number {
  let bytes = 0;
  const end = units.slice(0, together.units).findIndex(({ content }) => {
    bytes += 'bytes' in content ? content.bytes.length : 'size' in content ? content.size : 0;
    return bytes > together.bytes;
  });
  return end < 0 ? together.units : Math.max(1, end);
}

function after(done: Done, portion: readonly Unit[], { outcomes, tally }: Worked): Done {
  addTally(done.tally, tally);
  return {
    units: done.units + portion.length,
    last: unitName(portion.at(-1)!),
    failed: done.failed + outcomes.filter(({ complaint }) => complaint !== null).length,
    tally: done.tally,
  };
}

async function complainOf(portion: readonly Unit[], { outcomes }: Worked, { complain }: Sink): Promise<void> {
  for (const { unit, part, complaint } of outcomes) {
    if (complaint !== null) await complain(portion[unit]!, part, complaint);
  }
}

function piecesOf(portion: readonly Unit[], { bytes, outcomes }: Worked): Piece[] {
  let start = 0;
  return outcomes.map(({ unit, part, end }) => {
    const text = bytes.subarray(start, end);
    start = end;
    return { unit: portion[unit]!, part, text };
  });
}
