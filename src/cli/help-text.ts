import { maxStoryBytes } from '../input/accepted.js';

/** What stands below the options in `wireparse --help`. */
export const examplesAndStatus = `
Examples:
  wireparse story.txt                        one story, as indented JSON
  wireparse story.txt | jq .headline.text
  wireparse stories/ > stories.ndjson        a folder, one story a line
  wireparse -f md -o out/ stories/           one Markdown file a story
  wireparse --plain --fields headline,agencies,updated stories/
  find . -name '*.txt' -print0 | wireparse --files-from - --null
  wireparse explain story.txt                why each field came out as it did
  wireparse quotes -f csv stories/ > quotes.csv
  wireparse check stories/                   what is doubtful in each story

A folder is read with all folders in it, in the order of the paths; hidden files
and links are left out. Text is UTF-8, or UTF-16 with a byte order mark; a story
may have ${maxStoryBytes / 1024 / 1024} MiB. An input that fails is one line on standard error, in NDJSON,
CSV and Parquet also a record with the error, and the others go on. For a file
that is called like a command, write ./list.

Exit status:
  0  every input gave a story
  1  some input failed, or --strict or check found something
  2  the command line is wrong: nothing was read
  130, 143  interrupted: what was written is whole records
`;
