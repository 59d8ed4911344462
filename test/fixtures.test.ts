import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { printJson } from '../src/output/json.js';
import { parseStory } from '../src/parse.js';
import { storySchema } from '../src/story.js';

const folder = join(import.meta.dirname, '..', 'fixtures');
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt') && !name.startsWith('formats/'))
  .map((name) => name.slice(0, -'.txt'.length))
  .sort();

/** `UPDATE=1 npm test` writes what the parser gives; read the difference line by line before you keep it. */
const update = process.env['UPDATE'] === '1';

describe('each fixture gives the Story beside it', () => {
  it.each(names)('%s', (name) => {
    const golden = join(folder, `${name}.json`);
    const text = readFileSync(join(folder, `${name}.txt`), 'utf8');
    const given = printJson(storySchema.parse(parseStory(text, { name: `${name}.txt` })));
    if (update) writeFileSync(golden, given);
    expect(existsSync(golden), `${golden} is missing: write it with UPDATE=1 and read it`).toBe(true);
    expect(given).toBe(readFileSync(golden, 'utf8'));
  });

  it('and there are twelve and more in Hindi and in English', () => {
    for (const language of ['hi', 'en'])
      expect(names.filter((name) => name.startsWith(`${language}/`)).length).toBeGreaterThanOrEqual(12);
  });
});
