import type { Header } from '../header.js';
import type { Origin } from './failure.js';

/** One story as an input format hands it on: its text, and what the format says of it besides. */
export interface Incoming extends Origin {
  /** What goes down the street; never changed after. */
  readonly text: string;
  readonly header: Header | null;
  /** A record's other fields, where they are to be kept. */
  readonly extra?: Readonly<Record<string, unknown>>;
}
