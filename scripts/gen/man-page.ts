import type { CommandOutline, OptionOutline, Outline } from './command-line.js';
import { generated } from './made.js';

/**
 * A manual page in the `man` macros.
 *
 * @param commands the program first, then its commands
 * @param added what the help adds below: blocks that may have a heading of their own
 */
export function manPage(commands: Outline, added: string, version: string): string {
  const [program, ...others] = commands;
  return [
    `.\\" ${generated}`,
    `.TH WIREPARSE 1 "" "wireparse ${version}" "User Commands"`,
    '.SH NAME',
    `wireparse \\- ${roff(program.description)}`,
    '.SH SYNOPSIS',
    ...commands.flatMap(({ usage }, i) => [...(i === 0 ? [] : ['.br']), roff(usage)]),
    '.SH OPTIONS',
    ...program.options.flatMap(optionLines),
    '.SH COMMANDS',
    ...others.flatMap(commandLines),
    ...added.split('\n\n').flatMap(blockLines),
    '',
  ].join('\n');
}

function blockLines(block: string): string[] {
  const [first, ...rest] = block.split('\n') as [string, ...string[]];
  const heading = /^[A-Z][a-z ]+:$/u.test(first) ? first.slice(0, -1).toUpperCase() : null;
  const lines = heading === null ? [first, ...rest] : rest;
  return [`.SH ${heading ?? 'NOTES'}`, '.nf', ...lines.map(roff), '.fi'];
}

function commandLines({ name, description, options }: CommandOutline): string[] {
  const own = options.filter(({ long }) => long !== '--help');
  const lines = own.length === 0 ? [] : ['.RS', ...own.flatMap(optionLines), '.RE'];
  return ['.TP', `.B ${roff(name)}`, roff(description), ...lines];
}

function optionLines({ flags, help }: OptionOutline): string[] {
  return ['.TP', `.B ${roff(flags)}`, roff(help)];
}

/** Text as roff prints it: hyphens that can be copied, no line that is taken for a macro. */
function roff(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^(?=[.'])/gmu, '\\&');
}
