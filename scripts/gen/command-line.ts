import type { Argument, Command, Option } from 'commander';

/** A command of the program as the man page and the completions need it. */
export interface CommandOutline {
  /** Its own name; empty for the program itself. */
  readonly name: string;
  readonly description: string;
  readonly usage: string;
  readonly options: readonly OptionOutline[];
  /** The words that its first operand may be; null where any may. */
  readonly operands: readonly string[] | null;
}

export interface OptionOutline {
  /** `-f, --format <format>` */
  readonly flags: string;
  readonly short: string | null;
  readonly long: string | null;
  readonly description: string;
  /** The description with its default and the words that may follow it, as the help shows them. */
  readonly help: string;
  /** The words that may follow it; null where any may. */
  readonly choices: readonly string[] | null;
  readonly takesValue: boolean;
}

/** The program first, then its commands in their order, without those that the help hides. */
export type Outline = readonly [CommandOutline, ...CommandOutline[]];

/** Reads off a commander program what the man page and the completions say. */
export function outline(program: Command): Outline {
  const commands = program.createHelp().visibleCommands(program);
  return [
    command(program, ''),
    ...commands.filter((sub) => sub.name() !== 'help').map((sub) => command(sub, sub.name())),
  ];
}

function command(from: Command, name: string): CommandOutline {
  const help = from.createHelp();
  return {
    name,
    description: oneLine(name === '' ? from.description() : help.subcommandDescription(from)),
    usage: help.commandUsage(from),
    options: help.visibleOptions(from).map((one) => option(one, help.optionDescription(one))),
    operands: name === '' ? null : choicesOf(from.registeredArguments[0]),
  };
}

function option(from: Option, help: string): OptionOutline {
  return {
    flags: from.flags,
    short: from.short ?? null,
    long: from.long ?? null,
    description: oneLine(from.description),
    help: oneLine(help),
    choices: choicesOf(from),
    takesValue: from.required || from.optional,
  };
}

/** What commander's own `choices` says, or the reader of a value that keeps its `choices` on itself. */
function choicesOf(taker: Option | Argument | undefined): readonly string[] | null {
  const reader = taker?.parseArg as { readonly choices?: readonly string[] } | undefined;
  return taker?.argChoices ?? reader?.choices ?? null;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** What the help says of a program, and what it adds below: examples, exit statuses. */
export interface Help {
  readonly whole: string;
  readonly added: string;
}

/** The help of the program as a terminal of 80 columns shows it without colour. */
export function helpOf(program: Command): Help {
  let text = '';
  program.configureOutput({
    writeOut: (part) => {
      text += part;
    },
    getOutHelpWidth: () => 80,
    getOutHasColors: () => false,
  });
  program.outputHelp();
  return { whole: text.trimEnd(), added: text.slice(program.helpInformation().length).trim() };
}
