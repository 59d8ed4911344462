import { findInputs } from '../batch/inputs.js';
import type { Meter } from '../batch/read-units.js';
import type { Sink } from '../batch/run.js';
import type { Context } from './context.js';
import type { ParseFlags } from './flags.js';
import { pathsOf } from './paths.js';
import type { ProgressPainter } from './progress.js';
import { walkOptions } from './settings.js';

/** The sink with a line on the terminal that tells how far the run has come, where one is wanted. */
export async function watching(
  sink: Sink,
  meter: Meter,
  paths: readonly string[],
  flags: ParseFlags,
  { stderr, cwd, ...context }: Context,
): Promise<{ readonly sink: Sink; readonly painter: ProgressPainter | null }> {
  const { progress, filesFrom, quiet, output = '-' } = flags;
  // Without a file of output, stories may come out on the same terminal, also behind a pipe.
  if (!(progress ?? (stderr.isTTY === true && !quiet && output !== '-'))) return { sink, painter: null };
  const [{ progressPainter }, { totalBytes }] = await Promise.all([
    import('./progress.js'),
    import('../batch/total-bytes.js'),
  ]);
  const painter = progressPainter(stderr, () => performance.now(), sink.earlier !== null);
  const total =
    filesFrom === undefined
      ? totalBytes(findInputs(pathsOf(paths, {}, { stderr, cwd, ...context }), cwd, walkOptions(flags)), context.signal)
      : () => null;
  return {
    painter,
    sink: {
      ...sink,
      complain: async (...complaint) => {
        painter.clear();
        await sink.complain(...complaint);
      },
      put: async (pieces, done) => {
        await sink.put(pieces, done);
        painter.show({ units: done.units, failed: done.failed, bytes: meter.bytes, totalBytes: total() });
      },
    },
  };
}
