import * as fs from 'node:fs';
import * as path from 'node:path';
import { type Made, top } from './made.js';

const block = /(?<=<!-- help: [^\n]* -->\n).*?(?=<!-- end of help -->)/su;

/** `README.md` with the program's help between its marks; all else stays as it is. */
export function readmeWithHelp(help: string): Made['text'] {
  return withHelp(fs.readFileSync(path.join(top, 'README.md'), 'utf8'), help);
}

/** Puts the help between the marks of a page. */
export function withHelp(page: string, help: string): string {
  if (!block.test(page)) throw new Error('README.md has no place for the help');
  return page.replace(block, () => `\n\`\`\`text\n${help}\n\`\`\`\n\n`);
}
