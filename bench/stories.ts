/*
 * Writes invented stories to try things with, the same ones at each run: `npx tsx bench/stories.ts COUNT TARGET`. A
 * target that ends in a slash is a folder, for one file a story; any other is a file, for one record a line.
 */
import { inventRecords, writeFiles, writeRecords } from './records.js';

const seed = 20260314;

const [count = '', target = ''] = process.argv.slice(2);
if (/^[1-9][0-9]{0,8}$/u.test(count) && target !== '') {
  const write = target.endsWith('/') ? writeFiles : writeRecords;
  write(target, inventRecords(Number(count), seed));
} else {
  console.error('stories: expected COUNT TARGET, as in: npx tsx bench/stories.ts 2000 /tmp/stories/');
  process.exitCode = 2;
}
