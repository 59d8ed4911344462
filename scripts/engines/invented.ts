import { inventRecords, type StoryRecord, writeFiles, writeRecords } from '../../bench/records.js';

/** How many stories every engine is tried on. */
const stories = 2000;

/** Every so many-th one is empty, so that failures must come through as well. */
const flawedEvery = 400;

function* flawed(): Generator<StoryRecord> {
  let i = 0;
  for (const record of inventRecords(stories, 2024)) {
    i++;
    yield i % flawedEvery === 0 ? { ...record, text: '' } : record;
  }
}

/** Writes the stories as files of a folder, and as the records of one file. */
export function writeStories(folder: string, records: string): void {
  writeFiles(folder, flawed());
  writeRecords(records, flawed());
}

/** In how many blocks of so many stories one fails: that many runs end with exit status 1. */
export function failedBlocks(size: number): number {
  const blocks = new Set<number>();
  for (let i = flawedEvery - 1; i < stories; i += flawedEvery) blocks.add(Math.floor(i / size));
  return blocks.size;
}
