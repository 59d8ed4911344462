import type { Piece } from './members.js';

/** What was read, or why it is not all there: the file is at its end, or another record begins. */
export type Got<T> = { readonly got: T } | { readonly stop: 'end' | 'cut' };

/** What records are read from: lines and lengths, never past the place where the next record's member opens. */
export class RecordBytes {
  private readonly pieces: AsyncIterator<Piece>;
  private held: Buffer = Buffer.alloc(0);
  /** The piece at which reading was cut. */
  private waiting: Piece | null = null;

  constructor(pieces: AsyncIterable<Piece>) {
    this.pieces = pieces[Symbol.asyncIterator]();
  }

  /** Goes on where reading was cut; says whether a damaged member lies before. */
  goOn(): boolean {
    const { waiting } = this;
    if (waiting) this.held = waiting.bytes;
    this.waiting = null;
    return waiting?.broken ?? false;
  }

  /** The next line without its end; of a longer one the first bytes. */
  async line(most: number): Promise<Got<string>> {
    let line = '';
    for (;;) {
      const at = this.held.indexOf(newline);
      const end = at < 0 ? this.held.length : at;
      if (line.length < most) line += this.held.toString('latin1', 0, Math.min(end, most - line.length));
      this.held = this.held.subarray(at < 0 ? end : end + 1);
      if (at >= 0) return { got: line.endsWith('\r') ? line.slice(0, -1) : line };
      const stop = await this.more();
      if (stop) return { stop };
    }
  }

  /** So many bytes; null where they are passed over. */
  async take(length: number, keep: boolean): Promise<Got<Buffer | null>> {
    const parts: Buffer[] = [];
    for (let left = length; left > 0; ) {
      const part = this.held.subarray(0, left);
      this.held = this.held.subarray(part.length);
      left -= part.length;
      if (keep) parts.push(part);
      const stop = left > 0 ? await this.more() : null;
      if (stop) return { stop };
    }
    return { got: keep ? Buffer.concat(parts, length) : null };
  }

  giveBack(bytes: Buffer): void {
    this.held = Buffer.concat([bytes, this.held]);
  }

  private async more(): Promise<'end' | 'cut' | null> {
    if (this.waiting) return 'cut';
    const { value: piece, done } = await this.pieces.next();
    if (done) return 'end';
    if (piece.broken || (piece.opens && piece.bytes.subarray(0, 5).equals(opening))) {
      this.waiting = piece;
      return 'cut';
    }
    this.held = this.held.length === 0 ? piece.bytes : Buffer.concat([this.held, piece.bytes]);
    return null;
  }
}

const newline = 10;
const opening = Buffer.from('WARC/');
