/** What stands around texts that are written one after the other. */
export interface Wrapping {
  readonly opening: string;
  readonly between: string;
  readonly closing: string;
}

/** Each text of a stream with what stands before it, and the end of the stream. */
export interface Framing {
  next(text: string): string;
  /** The closing, behind the opening where no text came. */
  last(): string;
}

export function framing({ opening, between, closing }: Wrapping): Framing {
  let begun = false;
  return {
    next(text) {
      const before = begun ? between : opening;
      begun = true;
      return before + text;
    },
    last: () => (begun ? closing : opening + closing),
  };
}
