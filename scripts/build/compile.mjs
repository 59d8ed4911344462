// Keeps what V8 compiles of a script while it reads some stories: `node compile.mjs SCRIPT CODE FLAGS STORY ...`.
// The flags are set as src/cli/interpreter.ts does: V8 takes the code of a run that began with them for another’s.
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

const [file, code, flags, ...stories] = process.argv.slice(2);
for (const flag of JSON.parse(fs.readFileSync(flags, 'utf8'))) setFlagsFromString(flag);
const script = new Script(fs.readFileSync(file, 'latin1'), { filename: file });
const { oneStory } = script.runInThisContext()(createRequire(import.meta.url), path.dirname(file));
for (const story of stories) {
  if (oneStory(story) === null) throw new Error(`${story} is no story`);
}
const draft = `${code}.${process.pid}`;
fs.writeFileSync(draft, script.createCachedData());
fs.renameSync(draft, code);
