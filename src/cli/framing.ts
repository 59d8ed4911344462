import type { Piece } from '../batch/run.js';

/** What stands around texts that are written one after the other. */
export interface Wrapping {
  readonly opening: string;
  readonly between: string;
  readonly closing: string;
}

/** The texts of a stream with what stands before each, and the end of the stream. All in UTF-8. */
export interface Framing {
  next(pieces: readonly Piece[]): Uint8Array;
  /** The closing, behind the opening where no text came. */
  last(): Uint8Array;
}

/** @param begun whether a text is in the stream already */
export function framing({ opening, between, closing }: Wrapping, begun = false): Framing {
  let before = Buffer.from(begun ? between : opening);
  let any = begun;
  return {
    next(pieces) {
      const parts: Uint8Array[] = [];
      for (const { text } of pieces) {
        // A failure may leave nothing: no separator either.
        if (text.length === 0) continue;
        parts.push(before, text);
        if (!any) before = Buffer.from(between);
        any = true;
      }
      return Buffer.concat(parts);
    },
    last: () => Buffer.from(any ? closing : opening + closing),
  };
}
