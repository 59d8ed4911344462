import * as fs from 'node:fs';
import * as path from 'node:path';
import { inventStory, seeded } from './invent.js';

/** A story with an id, as a line of NDJSON has it. */
export interface StoryRecord {
  readonly id: string;
  readonly text: string;
}

/** Invented stories of 3 to 14 paragraphs, in English and Hindi: the same seed gives the same ones on every machine. */
export function* inventRecords(count: number, seed: number): Generator<StoryRecord> {
  const chance = seeded(seed);
  for (let i = 0; i < count; i++) {
    yield { id: `story-${String(i).padStart(6, '0')}`, text: inventStory(chance, 3 + Math.floor(chance() * 12)) };
  }
}

/** Writes one record a line: `{"id":"story-000000","text":"…"}`. */
export function writeRecords(file: string, records: Iterable<StoryRecord>): void {
  const target = fs.openSync(file, 'w');
  try {
    for (const record of records) fs.writeSync(target, `${JSON.stringify(record)}\n`);
  } finally {
    fs.closeSync(target);
  }
}

/** Writes one file a record, a hundred in a folder: `FOLDER/0000/story-000000.txt`. */
export function writeFiles(folder: string, records: Iterable<StoryRecord>): void {
  let written = 0;
  for (const { id, text } of records) {
    const inner = path.join(folder, String(Math.floor(written / 100)).padStart(4, '0'));
    if (written % 100 === 0) fs.mkdirSync(inner, { recursive: true });
    fs.writeFileSync(path.join(inner, `${id}.txt`), text);
    written++;
  }
}
