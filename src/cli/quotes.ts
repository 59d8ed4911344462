import type { Quote } from '../story.js';
import type { Context } from './context.js';
import { eachStory, type Visited } from './each-story.js';
import type { QuotesFlags } from './flags.js';
import { openStream } from './stream-target.js';
import { cut, table } from './table.js';
import { visible } from './visible.js';

/** Writes the quotations of one story; `first` is true for the first story that has any. */
type QuotesWriter = (visited: Visited, first: boolean) => string;

/** `wireparse quotes [PATH ...]`: one quotation a line, for people as a table, for programs as NDJSON or CSV. */
export async function quotesCommand(paths: readonly string[], flags: QuotesFlags, context: Context): Promise<number> {
  const target = openStream(context.stdout, context.signal);
  const write = await writerOf(flags, context);
  let first = true;
  const whole = await eachStory(paths, flags, context, async (visited) => {
    if (visited.story.quotes.length === 0) return;
    await target.write(write(visited, first));
    first = false;
  });
  await target.end();
  return whole ? 0 : 1;
}

async function writerOf({ format }: QuotesFlags, { stdout }: Context): Promise<QuotesWriter> {
  if (format === 'ndjson') return ndjson;
  if (format === 'csv') return csvWriter();
  const columns = stdout.columns ?? 80;
  return ({ name, story }, first) => {
    const rows = story.quotes.map((quote) => rowOf(quote, columns).map(visible));
    return `${first ? '' : '\n'}${visible(name)}\n${table(rows, columns)}`;
  };
}

/** What a table shows: kind, speaker, title, cue, each in its share of the columns, and the words in what is left. */
function rowOf({ kind, speaker, cue, text }: Quote, columns: number): string[] {
  const share = (part: number): number => Math.max(8, Math.floor(columns * part));
  const who = speaker === null ? '-' : speaker.name;
  return [kind, cut(who, share(0.25)), cut(speaker?.title ?? '', share(0.18)), cut(cue?.text ?? '', share(0.1)), text];
}

const ndjson: QuotesWriter = ({ name, story }) =>
  story.quotes.map((quote) => `${JSON.stringify({ source: name, ...quote })}\n`).join('');

/** RFC 4180, with a header; a cell that a spreadsheet would take for a formula is defused. */
async function csvWriter(): Promise<QuotesWriter> {
  const { stringify } = await import('csv-stringify/sync');
  const head = ['text', 'kind', 'speaker', 'title', 'cue', 'source', 'start', 'end'];
  return ({ name, story }, first) => {
    const rows = story.quotes.map(({ text, kind, speaker, cue, span }) => [
      text,
      kind,
      speaker?.name ?? '',
      speaker?.title ?? '',
      cue?.text ?? '',
      name,
      ...span,
    ]);
    return stringify(first ? [head, ...rows] : rows, { record_delimiter: 'windows', escape_formulas: true });
  };
}
