import { Command } from 'commander';
import { version } from '../version.js';
import {
  type CheckFlags,
  checkFormats,
  type ExplainFlags,
  type Listable,
  type ListFlags,
  listables,
  listFormats,
  type ParseFlags,
  type QuotesFlags,
  quotesFormats,
} from './flags.js';
import { examplesAndStatus } from './help-text.js';
import { oneOf, readCodes } from './option-values.js';
import {
  addBatchOptions,
  addFormatOptions,
  addInputOptions,
  addOutputOptions,
  addReadingOptions,
  addReportOptions,
  addWalkOptions,
  colorOption,
} from './options.js';

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

/** The command line: every command with its options and its help. Help and version need nothing but this. */
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
    .addHelpText('after', examplesAndStatus)
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

/** `wireparse --plain explain a.txt`: an option before the command would change nothing, and not tell so. */
function refuseMisplaced(program: Command, command: Command): void {
  const misplaced = program.options.find((option) => program.getOptionValueSource(option.attributeName()) === 'cli');
  if (misplaced === undefined) return;
  program.error(
    `option '${misplaced.flags}' stands before '${command.name()}': options of a command go after its name`,
  );
}
