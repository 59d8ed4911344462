import type { Content, Unit } from './unit.js';

/**
 * Units as one message to a worker. Bytes of all of them lie in one buffer: a message takes along the whole buffer
 * that a part is of, and the records of a file are parts of one.
 */
export interface Packed {
  readonly units: readonly PackedUnit[];
  readonly bytes: Uint8Array<ArrayBuffer>;
}

type PackedUnit = Omit<Unit, 'content'> & { readonly content: Lean };

/** Content whose bytes are told by their number. */
type Lean = WithoutBytes<Content>;
type WithoutBytes<Each> = Each extends { bytes: Uint8Array } ? Omit<Each, 'bytes'> & { readonly length: number } : Each;

export function packUnits(units: readonly Unit[]): Packed {
  const bytes = new Uint8Array(units.reduce((sum, { content }) => sum + lengthOf(content), 0));
  let at = 0;
  const packed = units.map(({ content, ...unit }): PackedUnit => {
    if (!('bytes' in content)) return { ...unit, content };
    bytes.set(content.bytes, at);
    at += content.bytes.length;
    const { bytes: own, ...lean } = content;
    return { ...unit, content: { ...lean, length: own.length } };
  });
  return { units: packed, bytes };
}

export function unpackUnits({ units, bytes }: Packed): Unit[] {
  let at = 0;
  return units.map(({ content, ...unit }): Unit => {
    if (!('length' in content)) return { ...unit, content };
    const part = bytes.subarray(at, at + content.length);
    at += content.length;
    const { length: _, ...lean } = content;
    return { ...unit, content: { ...lean, bytes: part } };
  });
}

function lengthOf(content: Content): number {
  return 'bytes' in content ? content.bytes.length : 0;
}
