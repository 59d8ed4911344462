import { clusters, widthOf } from '../width.js';
import { visible } from './visible.js';

/** What puts a style on text that is ready to be shown. */
export type Paint = (text: string) => string;

/** A stretch of text in one style. The text may be anything: it is made visible where it is laid out. */
export interface Run {
  readonly text: string;
  readonly paint: Paint;
}

export const unpainted: Paint = (text) => text;

/** A row in the making. */
interface Row {
  runs: Run[];
  width: number;
}

/**
 * Runs as painted rows, wrapped between words; a word too long for a row is broken between letters. Runs that touch
 * without white space make one word.
 *
 * @param width columns of a row
 * @param firstWidth columns of the first row, where something stands before it
 */
export function wrap(runs: readonly Run[], width: number, firstWidth = width): string[] {
  const rows: Row[] = [{ runs: [], width: width - firstWidth }];
  let space: Paint | null = null;
  for (const word of wordsOf(runs)) {
    if (typeof word === 'function') space = word;
    else {
      place(rows, word, space, width);
      space = null;
    }
  }
  return rows.map(paintRow);
}

/** The words, each in its runs, and the paint of the white space between them. */
function* wordsOf(runs: readonly Run[]): Generator<Run[] | Paint> {
  let word: Run[] = [];
  for (const { text, paint } of runs) {
    for (const part of visible(text).match(/\s+|\S+/gu) ?? []) {
      if (part.trim() !== '') word.push({ text: part, paint });
      else {
        if (word.length > 0) yield word;
        word = [];
        yield paint;
      }
    }
  }
  if (word.length > 0) yield word;
}

function place(rows: Row[], word: Run[], space: Paint | null, width: number): void {
  const needed = word.reduce((sum, run) => sum + widthOf(run.text), 0);
  let row = rows.at(-1)!;
  const gap = space !== null && row.runs.length > 0 ? 1 : 0;
  if (row.width + gap + needed <= width) {
    if (gap === 1) add(row, { text: ' ', paint: space! }, 1);
    for (const run of word) add(row, run, widthOf(run.text));
    return;
  }
  if (row.runs.length > 0) rows.push({ runs: [], width: 0 });
  for (const { text, paint } of word) {
    for (const piece of clusters(text, width)) {
      const pieceWidth = widthOf(piece);
      row = rows.at(-1)!;
      if (row.width + pieceWidth > width && row.width > 0) rows.push({ runs: [], width: 0 });
      add(rows.at(-1)!, { text: piece, paint }, pieceWidth);
    }
  }
}

function add(row: Row, run: Run, width: number): void {
  const last = row.runs.at(-1);
  if (last?.paint === run.paint) row.runs[row.runs.length - 1] = { text: last.text + run.text, paint: run.paint };
  else row.runs.push(run);
  row.width += width;
}

function paintRow(row: Row): string {
  return row.runs.map((run) => run.paint(run.text)).join('');
}
