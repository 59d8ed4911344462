import type { Writable } from 'node:stream';
import { OutputError, ReaderGone, writeReason } from './errors.js';
import { framing } from './framing.js';
import type { Target } from './target.js';

const nothing = { opening: '', between: '', closing: '' };

/**
 * Standard output as a target. It waits while its reader is slower.
 *
 * @param signal ends the waiting, so that a run can be interrupted behind a reader that sleeps
 */
export function streamTarget(stream: Writable, signal: AbortSignal, around = nothing): Target {
  const framed = framing(around);
  const out = openStream(stream, signal);
  return {
    earlier: null,
    has: () => false,
    put: (pieces) => out.write(framed.next(pieces)),
    finish: () => out.end(framed.last()),
    abandon() {},
  };
}

/** A stream that is written piece by piece. */
export interface OpenStream {
  write(content: string | Uint8Array): Promise<void>;
  /** Resolves when all of it is out. */
  end(content?: string | Uint8Array): Promise<void>;
}

/** Opens a stream for writing: see `streamTarget`. */
export function openStream(stream: Writable, signal: AbortSignal): OpenStream {
  let broken: Error | null = null;
  stream.on('error', (error) => {
    broken ??= error;
  });
  return {
    async write(content) {
      if (broken !== null) throw told(broken);
      const goesOn = stream.write(content);
      if (!goesOn) await drained(stream, signal);
    },
    async end(content = '') {
      const error = await new Promise<Error | null | undefined>((done) => stream.write(content, done));
      if (broken !== null || error) throw told((broken ?? error)!);
    },
  };
}

/** Resolves when the stream takes more, or the run is interrupted. */
function drained(stream: Writable, signal: AbortSignal): Promise<void> {
  return new Promise((done, fail) => {
    const settle = (error: Error | null): void => {
      stream.off('drain', onDrain).off('error', settle).off('close', onClose);
      signal.removeEventListener('abort', onDrain);
      if (error === null) done();
      else fail(told(error));
    };
    const onDrain = (): void => settle(null);
    const onClose = (): void => settle(new ReaderGone());
    stream.on('drain', onDrain).on('error', settle).on('close', onClose);
    signal.addEventListener('abort', onDrain);
  });
}

function told(error: Error): Error {
  const code = 'code' in error ? error.code : null;
  if (error instanceof ReaderGone || code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') return new ReaderGone();
  return new OutputError(`standard output: ${writeReason(error)}`);
}
