import * as path from 'node:path';
import { parseStory } from '../src/index.js';
import { inventStory, seeded } from './invent.js';
import { inTurn, median } from './medians.js';
import { copyRecords, parseRecords, peakOf, program, runProgram } from './programs.js';
import { inventRecords, writeRecords } from './records.js';

/** A line of the table. */
export interface Row {
  readonly measured: string;
  readonly against: string;
  readonly ratio: number;
  /** The greatest ratio that is wanted. */
  readonly goal: number;
  /** The two values, with their unit. */
  readonly values: readonly [string, string];
}

/** How much is measured. */
export interface Size {
  readonly records: number;
  readonly rounds: number;
  /** The greatest text of the growth, in characters. */
  readonly letters: number;
  /** A folder for what is read. */
  readonly folder: string;
}

const seed = 20260314;

/** The program on records, against programs that do less, all taken in turn. */
export function* speedRows({ records, rounds, folder }: Size): Generator<Row> {
  const file = path.join(folder, 'speed.ndjson');
  writeRecords(file, inventRecords(records, seed));
  const [one, jq, json, two] = inTurn(rounds, [
    () => parseRecords(file, 1),
    () => runProgram('jq', ['-c', '.', file]),
    () => copyRecords(file),
    () => parseRecords(file, 2),
  ]);
  yield row('-i ndjson -j 1', one!, 'jq -c .', jq!, 3);
  yield row('-i ndjson -j 1', one!, 'JSON read and written', json!, 3.5);
  yield row('-i ndjson -j 2', two!, '-i ndjson -j 1', one!, 0.6);
}

/** One story from the command line, against an empty run. */
export function* startRows({ rounds }: Size): Generator<Row> {
  const story = 'fixtures/en/toi-pti-glued-paragraphs.txt';
  const one = () => runProgram(process.execPath, [program, story]);
  const [run, empty] = inTurn(rounds * 10, [one, () => runProgram(process.execPath, ['-e', '0'])]);
  yield row('one story', run!, 'node -e 0', empty!, 1.5);
}

/** The greatest memory for ten times the records. */
export function* memoryRows({ records, folder }: Size): Generator<Row> {
  const [few, many] = [records, records * 10].map((count) => {
    const file = path.join(folder, `memory-${count}.ndjson`);
    writeRecords(file, inventRecords(count, seed));
    return peakOf(file);
  });
  const values = [`${many!.toFixed(0)} MiB`, `${few!.toFixed(0)} MiB`] as const;
  yield { measured: `memory, ${records * 10} records`, against: `${records}`, ratio: many! / few!, goal: 1.1, values };
}

/** The time of one story of 2n characters against one of n, in texts of every kind. */
export function* growthRows({ letters, rounds }: Size): Generator<Row> {
  const ordinary = inventStory(seeded(7), Math.ceil(letters / 120));
  const texts: Readonly<Record<string, (length: number) => string>> = {
    'ordinary text': (length) => ordinary.slice(0, length),
    'only quotation marks': (length) => '“'.repeat(length),
    'only brackets': (length) => '('.repeat(length),
    'one line of digits': (length) => '7'.repeat(length),
    'months without end': (length) => 'March '.repeat(length / 6),
  };
  for (const [name, make] of Object.entries(texts)) {
    const [n, twice] = [make(letters / 2), make(letters)];
    const [long, short] = inTurn(rounds, [() => parseStory(twice), () => parseStory(n)]);
    yield row(`${name}, ${twice.length}`, long!, `${n.length}`, short!, 2.3);
  }
}

function row(
  measured: string,
  times: readonly number[],
  against: string,
  others: readonly number[],
  goal: number,
): Row {
  const [value, other] = [median(times), median(others)];
  return {
    measured,
    against,
    ratio: value / other,
    goal,
    values: [`${value.toFixed(0)} ms`, `${other.toFixed(0)} ms`],
  };
}
