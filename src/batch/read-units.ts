import * as fs from 'node:fs';
import type { Readable } from 'node:stream';
import { systemFailure } from '../input/failure.js';
import { isPacked } from '../input/unpacked.js';
import { fileHead, recordFormatIn } from './head.js';
import type { Found } from './inputs.js';
import type { ReadingSettings } from './settings.js';
import { type Shard, takes } from './shard.js';
import { streamedUnits } from './streamed-units.js';
import { type Content, failing, type Unit } from './unit.js';

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
  const { shard } = reading;
  for await (const some of inputs) {
    let whole: Unit[] = [];
    for (const { input, from } of some) {
      const content = typeof from === 'string' ? contentAtOnce(from, reading) : failing(from);
      if (content !== null) whole.push({ input, record: null, content });
      else {
        if (whole.length > 0) yield taken(whole, shard);
        whole = [];
        for await (const units of streamedUnits(input, from as string, reading)) yield taken(units, shard);
      }
    }
    if (whole.length > 0) yield taken(whole, shard);
  }
}

function taken(units: readonly Unit[], shard: Shard | null): readonly Unit[] {
  return shard === null ? units : units.filter((unit) => takes(shard, unit));
}

/** A plain file of one document, or the reason why nothing can be read; null for what must be read as a stream. */
function contentAtOnce(from: string, { settings, meter }: UnitReading): Content | null {
  if (from === '-') return null;
  try {
    const found = fs.statSync(from);
    if (!found.isFile()) return null;
    const head = fileHead(from);
    if (isPacked(head) || recordFormatIn(head, settings) !== null) return null;
    if (meter) meter.bytes += found.size;
    return { kind: 'file', path: from, size: found.size };
  } catch (error) {
    return failing(systemFailure(error));
  }
}
