import * as fs from 'node:fs';
import * as path from 'node:path';
import { generated, type Made, top } from './made.js';

/** `src/version.ts`: the library may not read package.json. */
export function versionModule(): Made {
  const { version } = JSON.parse(fs.readFileSync(path.join(top, 'package.json'), 'utf8')) as { version: string };
  return { file: 'src/version.ts', text: `// ${generated}\nexport const version = '${version}';\n` };
}
