// Keeps what V8 compiles of a script while it reads some stories: `node compile.mjs SCRIPT CODE STORY ...`.
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import { Script } from 'node:vm';

const [file, code, ...stories] = process.argv.slice(2);
const script = new Script(fs.readFileSync(file, 'latin1'), { filename: file });
const { oneStory } = script.runInThisContext()(createRequire(import.meta.url), path.dirname(file));
for (const story of stories) {
  if (oneStory(story) === null) throw new Error(`${story} is no story`);
}
const draft = `${code}.${process.pid}`;
fs.writeFileSync(draft, script.createCachedData());
fs.renameSync(draft, code);
