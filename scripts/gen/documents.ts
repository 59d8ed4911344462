import type { Command } from 'commander';
import * as z from 'zod';
import { makeProgram } from '../../src/cli/program.js';
import { storySchema } from '../../src/story.js';
import { version } from '../../src/version.js';
import { helpOf, outline } from './command-line.js';
import { bashCompletion, fishCompletion, zshCompletion } from './completions.js';
import { fieldTable } from './field-table.js';
import type { Made } from './made.js';
import { manPage } from './man-page.js';
import { readmeWithHelp } from './readme.js';
import { supportedPage } from './supported.js';
import { warningTablePage } from './warning-table.js';

/** All that is made from the modules of src: to be imported once the lexicon's indexes stand. */
export function documents(): Made[] {
  const schema = z.toJSONSchema(storySchema);
  return [
    { file: 'docs/story.schema.json', text: `${JSON.stringify(schema, null, 2)}\n` },
    { file: 'docs/fields.md', text: fieldTable(schema) },
    { file: 'docs/supported.md', text: supportedPage() },
    { file: 'docs/warnings.md', text: warningTablePage() },
    ...fromCommandLine(idleProgram()),
  ];
}

function fromCommandLine(program: Command): Made[] {
  const commands = outline(program);
  const help = helpOf(program);
  return [
    { file: 'README.md', text: readmeWithHelp(help.whole) },
    { file: 'completions/wireparse.bash', text: bashCompletion(commands) },
    { file: 'completions/_wireparse', text: zshCompletion(commands) },
    { file: 'completions/wireparse.fish', text: fishCompletion(commands) },
    { file: 'man/wireparse.1', text: manPage(commands, help.added, version) },
  ];
}

/** The program with commands that do nothing. */
function idleProgram(): Command {
  const idle = async (): Promise<void> => {};
  return makeProgram({ parse: idle, explain: idle, quotes: idle, check: idle, schema: idle, list: idle });
}
