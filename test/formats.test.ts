import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseOptions } from '../src/batch/stories-of.js';
import { storiesIn } from '../src/input/stories.js';
import { printJson } from '../src/output/json.js';
import { parseStory } from '../src/parse.js';
import { storySchema } from '../src/story.js';

const folder = join(import.meta.dirname, '..', 'fixtures', 'formats');
const names = readdirSync(folder)
  .filter((name) => !name.endsWith('.golden.json'))
  .sort();

/** `UPDATE=1 npm test` writes what the reader and the parser give; read the difference before you keep it. */
const update = process.env['UPDATE'] === '1';

/** A file's stories, each as the program gives it; a part that is none as its failure. */
async function readingsOf(name: string): Promise<object[]> {
  const unit = { input: { name, place: name }, record: null };
  const found = await storiesIn(readFileSync(join(folder, name)), 'auto', { encoding: null });
  return found.map((incoming, i) => {
    if ('failure' in incoming) return incoming;
    const record = found.length > 1 ? i : null;
    const options = parseOptions(unit, record, incoming.value, { timeZone: null, year: null }, null, true);
    return storySchema.parse(parseStory(incoming.value.text, options));
  });
}

describe('each file of a format, told by its content, gives the Stories beside it', () => {
  it.each(names)('%s', async (name) => {
    const golden = join(folder, `${name}.golden.json`);
    const given = `${(await readingsOf(name)).map(printJson).join('\n')}\n`;
    if (update) writeFileSync(golden, given);
    expect(existsSync(golden), `${golden} is missing: write it with UPDATE=1 and read it`).toBe(true);
    expect(given).toBe(readFileSync(golden, 'utf8'));
  });
});
