import type { Header } from '../header.js';

/** One story as an input format hands it on: its text, and what the format says of it besides. */
export interface Incoming {
  /** What goes down the street; never changed after. */
  readonly text: string;
  readonly header: Header | null;
  /** The format's own name for the story: a guid, a record id, a value of the id field. */
  readonly id: string | null;
  readonly url: string | null;
  /** A record's other fields, where they are to be kept. */
  readonly extra?: Readonly<Record<string, unknown>>;
}
