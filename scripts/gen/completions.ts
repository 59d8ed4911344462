/* biome-ignore-all lint/suspicious/noTemplateCurlyInString: the shells' own variables */
import type { CommandOutline, OptionOutline, Outline } from './command-line.js';
import { generated } from './made.js';

/** Completion for bash; where none of its words fits it completes file names. */
export function bashCompletion([program, ...commands]: Outline): string {
  const names = commands.map(({ name }) => name);
  return lines(
    `# ${generated}`,
    '_wireparse() {',
    '  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} options= words= values=none',
    '  case ${COMP_WORDS[1]} in',
    ...commands.flatMap((command) => bashCase(command.name, command, command.operands ?? [])),
    ...bashCase('*', program, []),
    '  esac',
    `  if [[ $COMP_CWORD -eq 1 ]]; then words='${names.join(' ')}'; fi`,
    '  if [[ $values != none ]]; then words=$values; elif [[ $word == -* ]]; then words=$options; fi',
    '  COMPREPLY=($(compgen -W "$words" -- "$word"))',
    '}',
    'complete -o default -F _wireparse wireparse',
  );
}

/** What may stand after one command: values of the option before, options, operands. */
function bashCase(pattern: string, { options }: CommandOutline, operands: readonly string[]): string[] {
  const valued = options.filter(({ takesValue }) => takesValue);
  return [
    `    ${pattern})`,
    `      options='${options.flatMap(flagsOf).join(' ')}' words='${operands.join(' ')}'`,
    '      case $before in',
    ...valued.map((option) => `        ${flagsOf(option).join('|')}) values='${(option.choices ?? []).join(' ')}' ;;`),
    '      esac ;;',
  ];
}

/** Completion for zsh. */
export function zshCompletion([program, ...commands]: Outline): string {
  return lines(
    '#compdef wireparse',
    `# ${generated}`,
    '_wireparse() {',
    '  local -a commands',
    '  commands=(',
    ...commands.map(({ name, description }) => `    ${quoted(`${name}:${description}`)}`),
    '  )',
    '  case $words[2] in',
    ...commands.flatMap(({ name, options, operands }) => [
      `    ${name})`,
      '      shift words; (( CURRENT-- ))',
      ...zshArguments('      ', options, operands === null ? "'*:file:_files'" : `'1:what:(${operands.join(' ')})'`),
      '      ;;',
    ]),
    '    *)',
    ...zshArguments('      ', program.options, "'1: :{ _describe command commands; _files }' '*:file:_files'"),
    '      ;;',
    '  esac',
    '}',
    '_wireparse "$@"',
  );
}

/** Completion for fish. */
export function fishCompletion([program, ...commands]: Outline): string {
  const names = commands.map(({ name }) => name).join(' ');
  const none = `not __fish_seen_subcommand_from ${names}`;
  return lines(
    `# ${generated}`,
    ...commands.map(({ name, description }) =>
      fishLine('__fish_is_first_token', `-a ${name} -d ${quoted(description)}`),
    ),
    ...program.options.map((option) => fishLine(none, fishOption(option))),
    ...commands.flatMap(({ name, options, operands }) => [
      ...options.map((option) => fishLine(`__fish_seen_subcommand_from ${name}`, fishOption(option))),
      ...(operands === null
        ? []
        : [fishLine(`__fish_seen_subcommand_from ${name}`, `-f -a ${quoted(operands.join(' '))}`)]),
    ]),
  );
}

function fishLine(condition: string, rest: string): string {
  return `complete -c wireparse -n ${quoted(condition)} ${rest}`;
}

function fishOption({ short, long, description, choices, takesValue }: OptionOutline): string {
  return [
    ...(short === null ? [] : [`-s ${short.replace(/^-/u, '')}`]),
    ...(long === null ? [] : [`-l ${long.replace(/^--/u, '')}`]),
    ...(choices === null ? [] : [`-x -a ${quoted(choices.join(' '))}`]),
    ...(choices === null && takesValue ? ['-r'] : []),
    `-d ${quoted(description)}`,
  ].join(' ');
}

function zshArguments(indent: string, options: readonly OptionOutline[], rest: string): string[] {
  const specs = options.map((option) => {
    const { description, choices, takesValue } = option;
    const flags = flagsOf(option);
    const names = flags.length > 1 ? `'(${flags.join(' ')})'{${flags.join(',')}}` : flags[0]!;
    const value = choices === null ? ':value:_files' : `:value:(${choices.join(' ')})`;
    return names + quoted(`[${description.replace(/[[\]:]/gu, '\\$&')}]${takesValue ? value : ''}`);
  });
  return [`${indent}_arguments -s -S \\`, ...specs.map((spec) => `${indent}  ${spec} \\`), `${indent}  ${rest}`];
}

function flagsOf({ short, long }: OptionOutline): string[] {
  return [short, long].filter((flag) => flag !== null);
}

/** A word in single quotes, as all three shells read it. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function lines(...all: string[]): string {
  return `${all.join('\n')}\n`;
}
