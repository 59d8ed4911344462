/** A record that is longer than a story may be: it is passed over, in no more memory than any other. */
export interface TooLong {
  readonly tooLong: true;
}

const tooLong: TooLong = { tooLong: true };

/** Bytes that come in pieces and are needed in one: no more of them than a limit. */
export interface Gathered {
  add(bytes: Buffer): void;
  /** All of it; then it is empty again. */
  take(): Buffer | TooLong;
  readonly empty: boolean;
}

export function gatherer(limit: number): Gathered {
  let pieces: Buffer[] = [];
  let length = 0;
  return {
    add(bytes) {
      length += bytes.length;
      if (length > limit) pieces = [];
      else pieces.push(bytes);
    },
    take() {
      const all = length > limit ? tooLong : pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
      pieces = [];
      length = 0;
      return all;
    },
    get empty() {
      return length === 0;
    },
  };
}
