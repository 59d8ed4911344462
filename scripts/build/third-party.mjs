import * as fs from 'node:fs';
import * as path from 'node:path';

/**
 * The licences of the packages whose code is in the program, as they ask for.
 * @param {string} top the project's folder
 * @param {import('esbuild').Metafile} metafile
 */
export function thirdPartyNotices(top, metafile) {
  const names = Object.keys(metafile.inputs).flatMap(
    (input) => /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? [],
  );
  return [...new Set(names)]
    .sort()
    .map((name) => notice(top, name))
    .join('\n');
}

/**
 * @param {string} top
 * @param {string} name
 */
function notice(top, name) {
  const folder = path.join(top, 'node_modules', name);
  const own = fs.readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  // What a package leaves out stands here, as its repository has it.
  const file = own ? path.join(folder, own) : path.join(top, 'scripts/build/licences', `${name.replace('/', '+')}.txt`);
  if (!fs.existsSync(file)) throw new Error(`${name} has no licence file: put it at ${file}`);
  const { version } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return `${name} ${version}\n\n${fs.readFileSync(file, 'utf8').trim()}\n`;
}
