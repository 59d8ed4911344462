/*
 * How fast the program is and what memory it takes, each against a yardstick of the same run: `npm run bench [-- PART
 * ...] [--records N] [--rounds N] [--letters N]`, after `npm run build`. The parts are speed (needs jq), start, memory and
 * growth.
 */
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { parseArgs } from 'node:util';
import { growthRows, memoryRows, type Row, type Size, speedRows, startRows } from './rows.js';

const parts: Readonly<Record<string, (size: Size) => Iterable<Row>>> = {
  speed: speedRows,
  start: startRows,
  memory: memoryRows,
  growth: growthRows,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    records: { type: 'string', default: '20000' },
    rounds: { type: 'string', default: '3' },
    letters: { type: 'string', default: '5000000' },
  },
});
const unknown = positionals.find((name) => !Object.hasOwn(parts, name));
if (unknown === undefined) printTable(positionals.length > 0 ? positionals : Object.keys(parts));
else {
  console.error(`bench: no part ${JSON.stringify(unknown)}: there are ${Object.keys(parts).join(', ')}`);
  process.exitCode = 2;
}

function printTable(names: readonly string[]): void {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'wireparse-bench-'));
  const numbers = { records: Number(values.records), rounds: Number(values.rounds), letters: Number(values.letters) };
  console.log(`Node ${process.versions.node}, ${numbers.records} records, medians of ${numbers.rounds} rounds in turn`);
  try {
    for (const name of names) for (const row of parts[name]!({ ...numbers, folder })) console.log(lineOf(row));
  } catch (error) {
    console.error(`bench: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

function lineOf({ measured, against, ratio, goal, values: [value, other] }: Row): string {
  const cells = [measured.padEnd(30), value.padStart(9), ' against ', against.padEnd(22), other.padStart(9)];
  return `${cells.join(' ')}   ${ratio.toFixed(2).padStart(6)} ×, wanted at most ${goal}`;
}
