import { Command, Option } from 'commander';
import { maxStoryBytes } from '../input/accepted.js';
import { documentFormats } from '../input/formats.js';
import { recordFormats } from '../input/record-formats.js';
import { formats } from '../output/formats.js';
import { version } from '../version.js';
import {
  type CheckFlags,
  checkFormats,
  type ExplainFlags,
  type Listable,
  type ListFlags,
  legacyFontChoices,
  listables,
  listFormats,
  type ParseFlags,
  type QuotesFlags,
  quotesFormats,
} from './flags.js';
import {
  oneOf,
  readCodes,
  readEncoding,
  readFields,
  readGlob,
  readJobs,
  readShard,
  readTimeZone,
  readYear,
} from './option-values.js';

/** What the commands do. Each loads what it needs when it is called. */
export interface Actions {
  /** Without paths where none are given: standard input, or the help where that is a terminal. */
  parse(paths: readonly string[], flags: ParseFlags, help: () => string): Promise<void>;
  explain(path: string | undefined, flags: ExplainFlags, help: () => string): Promise<void>;
  quotes(paths: readonly string[], flags: QuotesFlags, help: () => string): Promise<void>;
  check(paths: readonly string[], flags: CheckFlags, help: () => string): Promise<void>;
  schema(): Promise<void>;
  list(what: Listable, flags: ListFlags): Promise<void>;
}

/** The command line: every command, option and line of help. Help and version need nothing but this. */
export function makeProgram(actions: Actions): Command {
  const program = new Command('wireparse')
    .description(
      'Reads raw wire copy and says what it is: headline, agencies, byline, dateline,\ntimes, body, and who said what.',
    )
    .usage('[options] [path ...]')
    .argument('[path...]', 'stories (files), folders of stories, or - for standard input; default -')
    .helpCommand('help [command]', 'show the help of a command')
    .configureHelp({ helpWidth: 80 })
    .enablePositionalOptions()
    .optionsGroup('What is read:');
  addInputOptions(program);
  program.optionsGroup('What the text does not say:');
  addReadingOptions(program);
  program.optionsGroup('Many stories:');
  addBatchOptions(program);
  program.optionsGroup('What is written:');
  addOutputOptions(program);
  program.optionsGroup('What is told:');
  addReportOptions(program);
  program
    .optionsGroup('About:')
    .helpOption('-h, --help', 'show this help')
    .version(version, '-V, --version', 'show the version')
    .addHelpText('after', examples)
    .action((paths: string[], flags: ParseFlags) => actions.parse(paths, flags, () => program.helpInformation()))
    .hook('preSubcommand', (_, command) => refuseMisplaced(program, command));
  program.commandsGroup('Commands:');
  addExplain(program, actions);
  addQuotes(program, actions);
  addCheck(program, actions);
  addSchema(program, actions);
  addList(program, actions);
  return program;
}

function addInputOptions(command: Command): void {
  addFormatOptions(command);
  addWalkOptions(command);
  command
    .option('--files-from <file>', 'read the paths in a list, one a line; - for standard input')
    .option('--null', 'the paths in the list end in NUL, as find -print0 writes them');
}

/** What the bytes are. */
function addFormatOptions(command: Command): void {
  command
    .addOption(inputFormatOption())
    .option('--text-field <name>', 'where a record has its text: text, or a path as article.body (default: text)')
    .option('--id-field <name>', 'where it has its id (default: id)')
    .option('--keep', "a record's other fields go into source.extra")
    .option('--encoding <name>', 'encoding of text that has no byte order mark (default: utf-8)', readEncoding);
}

/** What of a folder is read. */
function addWalkOptions(command: Command): void {
  command
    .option('--glob <glob>', "what of a folder is read, as '*.json'; '!old/' leaves out; may be repeated", readGlob)
    .option('--hidden', 'hidden files and folders too')
    .option('--no-ignore', 'also what .gitignore, .ignore and .rgignore leave out');
}

function addReadingOptions(command: Command): void {
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
      'turn Hindi typed in a legacy font into Unicode: auto (told by its words), kruti-dev, devlys or none (default)',
      oneOf(legacyFontChoices),
    );
}

function addBatchOptions(command: Command): void {
  command
    .option('-j, --jobs <number>', 'worker threads; 1 for none (default: one a processor)', readJobs)
    .option('--shard <i/n>', 'only the i-th of n shares of the inputs, by a hash of their names', readShard)
    .option('--resume', 'with -o: leave out what an earlier run finished');
}

function addOutputOptions(command: Command): void {
  const names = Object.keys(formats) as (keyof typeof formats)[];
  const choices = names.map((name) => `${name} (${formats[name].about})`).join(', ');
  command
    .option('-f, --format <format>', `${choices}; default: json for one story, ndjson for more`, oneOf(names))
    .option('-o, --output <path>', 'a file for all, or a folder (out/) for one file a story (default: standard output)')
    .option('--fields <names>', 'only these fields, as headline,body', readFields)
    .option('--plain', 'values alone, without spans and evidence')
    .option('--with-text', 'add the text itself as source.text');
}

function addReportOptions(command: Command): void {
  command
    .option('--strict', 'a story with a warning counts as failed')
    .option('-q, --quiet', 'no lines about inputs that failed')
    .option('--summary', 'at the end, what the run gave in numbers, on standard error')
    .option('--summary-json', 'the same as one line of JSON')
    .option('--progress', 'how far the run has come, on standard error (default: with -o, on a terminal)')
    .option('--no-progress', 'nothing of it')
    .addOption(colorOption());
}

function addExplain(program: Command, actions: Actions): void {
  const explain: Command = program
    .command('explain')
    .description('show a story painted by segment, with the evidence of every field')
    .usage('[options] [path]')
    .argument('[path]', 'a story, or - for standard input; default -')
    .helpOption('-h, --help', 'show this help');
  addFormatOptions(explain);
  addReadingOptions(explain);
  explain
    .addOption(colorOption())
    .action((path: string | undefined, flags: ExplainFlags) =>
      actions.explain(path, flags, () => explain.helpInformation()),
    );
}

function addQuotes(program: Command, actions: Actions): void {
  const quotes: Command = program
    .command('quotes')
    .description('list the quotations with their speakers, one a line')
    .usage('[options] [path ...]')
    .argument('[path...]', 'stories, folders, or - for standard input; default -')
    .helpOption('-h, --help', 'show this help')
    .option('-f, --format <format>', 'table, ndjson or csv', oneOf(quotesFormats), 'table')
    .option('-q, --quiet', 'no lines about inputs that failed');
  addFormatOptions(quotes);
  addWalkOptions(quotes);
  addReadingOptions(quotes);
  quotes
    .addOption(colorOption())
    .action((paths: string[], flags: QuotesFlags) => actions.quotes(paths, flags, () => quotes.helpInformation()));
}

function addCheck(program: Command, actions: Actions): void {
  const check: Command = program
    .command('check')
    .description('tell what is wrong or doubtful in each story, as a linter does')
    .usage('[options] [path ...]')
    .argument('[path...]', 'stories, folders, or - for standard input; default -')
    .helpOption('-h, --help', 'show this help')
    .option('-f, --format <format>', 'text (path:line:column code message) or json', oneOf(checkFormats), 'text')
    .option('--off <codes>', 'codes that are not reported, as dateline.none,agency.none', readCodes)
    .option('-q, --quiet', 'no lines about inputs that failed');
  addFormatOptions(check);
  addWalkOptions(check);
  addReadingOptions(check);
  check
    .addOption(colorOption())
    .action((paths: string[], flags: CheckFlags) => actions.check(paths, flags, () => check.helpInformation()));
}

function addSchema(program: Command, actions: Actions): void {
  program
    .command('schema')
    .description('print the JSON Schema of a Story')
    .helpOption('-h, --help', 'show this help')
    .action(() => actions.schema());
}

function addList(program: Command, actions: Actions): void {
  program
    .command('list')
    .description(`list what is known: ${listables.join(', ')}`)
    .argument('<what>', listables.join(', '), oneOf(listables))
    .helpOption('-h, --help', 'show this help')
    .option('-f, --format <format>', 'table, tsv or json; default: table on a terminal, else tsv', oneOf(listFormats))
    .action((what: Listable, flags: ListFlags) => actions.list(what, flags));
}

function inputFormatOption(): Option {
  const all = { ...documentFormats, ...recordFormats };
  const names = Object.entries(all).map(([name, { about }]) => `${name} (${about})`);
  const about = `auto (told by content), ${names.join(', ')}`;
  return new Option('-i, --input-format <format>', about)
    .argParser(oneOf(['auto', ...Object.keys(all)]))
    .default('auto', 'auto');
}

function colorOption(): Option {
  const about = 'always, never, or auto: on a terminal, as NO_COLOR and FORCE_COLOR say';
  return new Option('--color <when>', about).argParser(oneOf(['always', 'never', 'auto'])).default('auto', 'auto');
}

/** `wireparse --plain explain a.txt`: an option before the command would change nothing, and not tell so. */
function refuseMisplaced(program: Command, command: Command): void {
  const misplaced = program.options.find((option) => program.getOptionValueSource(option.attributeName()) === 'cli');
  if (misplaced === undefined) return;
  program.error(
    `option '${misplaced.flags}' stands before '${command.name()}': options of a command go after its name`,
  );
}

const examples = `
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
