import { type Command, Option } from 'commander';
import { documentFormats } from '../input/formats.js';
import { recordFormats } from '../input/record-formats.js';
import { formats } from '../output/formats.js';
import { legacyFontChoices } from './flags.js';
import {
  oneOf,
  readEncoding,
  readFields,
  readGlob,
  readJobs,
  readShard,
  readTimeZone,
  readYear,
} from './option-values.js';

/** Which inputs, and what their bytes are. */
export function addInputOptions(command: Command): void {
  addFormatOptions(command);
  addWalkOptions(command);
  command
    .option('--files-from <file>', 'read the paths in a list, one a line; - for standard input')
    .option('--null', 'the paths in the list end in NUL, as find -print0 writes them');
}

/** What the bytes are. */
export function addFormatOptions(command: Command): void {
  command
    .addOption(inputFormatOption())
    .option('--text-field <name>', 'where a record has its text: text, or a path as article.body (default: text)')
    .option('--id-field <name>', 'where it has its id (default: id)')
    .option('--keep', "a record's other fields go into source.extra")
    .option('--encoding <name>', 'encoding of text that has no byte order mark (default: utf-8)', readEncoding);
}

/** What of a folder is read. */
export function addWalkOptions(command: Command): void {
  command
    .option('--glob <glob>', "what of a folder is read, as '*.json'; '!old/' leaves out; may be repeated", readGlob)
    .option('--hidden', 'hidden files and folders too')
    .option('--no-ignore', 'also what .gitignore, .ignore and .rgignore leave out');
}

/** What the user knows and the text does not say. */
export function addReadingOptions(command: Command): void {
  command
    .option(
      '--timezone <zone>',
      'zone of a stamp that names none, or none to leave it open (default: Asia/Kolkata)',
      readTimeZone,
    )
    .option('--year <yyyy>', 'year of a dateline that no stamp settles', readYear)
    .option('--lexicon <file>', 'agencies, publishers, places and words of your own, as JSON')
    .option(
      '--legacy-font <font>',
      'turn Hindi typed in a legacy font into Unicode: auto (told by its words), kruti-dev, devlys, chanakya or none (default)',
      oneOf(legacyFontChoices),
    );
}

/** How many inputs are gone through. */
export function addBatchOptions(command: Command): void {
  command
    .option('-j, --jobs <number>', 'worker threads; 1 for none (default: one a processor)', readJobs)
    .option('--shard <i/n>', 'only the i-th of n shares of the inputs, by a hash of their names', readShard)
    .option('--resume', 'with -o: leave out what an earlier run finished');
}

/** What is written of each story, and where to. */
export function addOutputOptions(command: Command): void {
  const names = Object.keys(formats) as (keyof typeof formats)[];
  const choices = names.map((name) => `${name} (${formats[name].about})`).join(', ');
  command
    .option('-f, --format <format>', `${choices}; default: json for one story, ndjson for more`, oneOf(names))
    .option('-o, --output <path>', 'a file for all, or a folder (out/) for one file a story (default: standard output)')
    .option('--fields <names>', 'only these fields, as headline,body', readFields)
    .option('--plain', 'values alone, without spans and evidence')
    .option('--with-text', 'add the text itself as source.text');
}

/** What people are told beside it. */
export function addReportOptions(command: Command): void {
  command
    .option('--strict', 'a story with a warning counts as failed')
    .option('-q, --quiet', 'no lines about inputs that failed')
    .option('--summary', 'at the end, what the run gave in numbers, on standard error')
    .option('--summary-json', 'the same as one line of JSON')
    .option('--progress', 'how far the run has come, on standard error (default: with -o, on a terminal)')
    .option('--no-progress', 'nothing of it')
    .addOption(colorOption());
}

function inputFormatOption(): Option {
  const all = { ...documentFormats, ...recordFormats };
  const names = Object.entries(all).map(([name, { about }]) => `${name} (${about})`);
  const about = `auto (told by content), ${names.join(', ')}`;
  return new Option('-i, --input-format <format>', about)
    .argParser(oneOf(['auto', ...Object.keys(all)]))
    .default('auto', 'auto');
}

/** Whether to paint: see `wantsColor`. */
export function colorOption(): Option {
  const about = 'always, never, or auto: on a terminal, as NO_COLOR and FORCE_COLOR say';
  return new Option('--color <when>', about).argParser(oneOf(['always', 'never', 'auto'])).default('auto', 'auto');
}
