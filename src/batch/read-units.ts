import * as fs from 'node:fs';
import type { Readable } from 'node:stream';
import { type Failure, type Result, systemFailure } from '../input/failure.js';
import { readStream } from '../input/read.js';
import type { Found } from './inputs.js';
import type { ReadingSettings } from './settings.js';
import { type Shard, takes } from './shard.js';
import type { Content, Unit } from './unit.js';

/** What units are read with. */
export interface UnitReading {
  readonly settings: ReadingSettings;
  readonly shard: Shard | null;
  readonly stdin: Readable;
  readonly signal: AbortSignal;
  /** Counts the bytes that are read, or left to be read by whoever does the work. */
  readonly meter?: Meter;
}

export interface Meter {
  bytes: number;
}

/**
 * The units of work behind inputs, some at a time, in their order. What is a plain file of one document is left to
 * whoever does the work; all else is read here, as a stream, no faster than it is asked for.
 */
export async function* readUnits(
  inputs: AsyncIterable<readonly Found[]>,
  reading: UnitReading,
): AsyncGenerator<readonly Unit[]> {
  for await (const some of inputs) {
    const units: Unit[] = [];
    for (const { input, from } of some) {
      const whole = { input, record: null };
      if (reading.shard !== null && !takes(reading.shard, whole)) continue;
      units.push({ ...whole, content: typeof from === 'string' ? await contentAt(from, reading) : failing(from) });
    }
    if (units.length > 0) yield units;
  }
}

async function contentAt(from: string, { stdin, signal, meter = { bytes: 0 } }: UnitReading): Promise<Content> {
  try {
    const found = from === '-' ? null : fs.statSync(from);
    if (found?.isFile()) {
      meter.bytes += found.size;
      return { kind: 'file', path: from };
    }
  } catch (error) {
    return failing(systemFailure(error));
  }
  return contentOf(await readStream(from === '-' ? stdin : fs.createReadStream(from), signal));
}

function contentOf(bytes: Result<Buffer>): Content {
  return 'failure' in bytes ? failing(bytes.failure) : { kind: 'document', bytes: bytes.value };
}

function failing(failure: Failure): Content {
  return { kind: 'failure', failure };
}
