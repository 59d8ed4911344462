import type { Writable } from 'node:stream';
import { cutTo } from '../output/width.js';

/** How far a run has come. */
export interface Progress {
  /** Inputs and records that are done, and those that count as failed. */
  readonly units: number;
  readonly failed: number;
  /** Bytes read, and of all inputs together; null where nobody knows. */
  readonly bytes: number;
  readonly totalBytes: number | null;
  /** In so many seconds; in a run that is gone on with, since the first new record, and `before` is what was before. */
  readonly seconds: number;
  readonly before?: { readonly units: number; readonly bytes: number };
}

/**
 * The line that tells it, no wider than the terminal.
 *
 * @example
 * progressLine({ units: 1200, failed: 2, bytes: 3_600_000, totalBytes: 7_200_000, seconds: 2 }, 80);
 * // '1200 stories  600/s  1.8 MB/s  2 failed  0:02 left'
 */
export function progressLine(
  { units, failed, bytes, totalBytes, seconds, before = { units: 0, bytes: 0 } }: Progress,
  columns: number,
): string {
  const rate = (count: number): number => (seconds > 0 ? count / seconds : 0);
  const read = bytes - before.bytes;
  const left = totalBytes === null || read === 0 ? null : (seconds * Math.max(0, totalBytes - bytes)) / read;
  const parts = [
    `${units} stories`,
    `${Math.round(rate(units - before.units))}/s`,
    `${rate(read / 1e6).toFixed(1)} MB/s`,
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(left === null ? [] : [`${clock(left)} left`]),
  ];
  return cutTo(parts.join('  '), columns - 1);
}

/** `0:07`, `4:07`, `1:02:03`. */
function clock(seconds: number): string {
  const whole = Math.round(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (count: number): string => String(count).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

/** A line at the bottom of a terminal that is painted anew now and then. */
export interface ProgressPainter {
  show(progress: Omit<Progress, 'seconds' | 'before'>): void;
  /** Takes the line away: before a message, and at the end. */
  clear(): void;
}

/** Not more often than so many milliseconds: a terminal takes its time. */
const pause = 200;

/**
 * @param now milliseconds since any moment
 * @param resumed whether an earlier run has done a part, which is passed over before anything is shown
 */
export function progressPainter(
  stream: Writable & { readonly columns?: number },
  now: () => number,
  resumed = false,
): ProgressPainter {
  let begun = now();
  let before = resumed ? null : { units: 0, bytes: 0 };
  let painted: number | null = null;
  // What is over at once needs no line.
  let last = begun;
  return {
    show(progress) {
      const time = now();
      if (before === null) {
        before = { units: progress.units, bytes: progress.bytes };
        begun = time;
      }
      if (time - last < pause) return;
      last = time;
      painted = time;
      const seconds = (time - begun) / 1000;
      stream.write(`\r\u001B[K${progressLine({ ...progress, seconds, before }, stream.columns ?? 80)}`);
    },
    clear() {
      if (painted !== null) stream.write('\r\u001B[K');
      painted = null;
    },
  };
}
