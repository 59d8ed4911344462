import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseOptions } from '../../src/batch/stories-of.js';
import type { DocumentFormatName } from '../../src/input/formats.js';
import { storiesIn } from '../../src/input/stories.js';
import { parseStory } from '../../src/parse.js';
import type { Story } from '../../src/story.js';
import { type Fact, lostFacts } from './facts.js';

const fixtures = join(import.meta.dirname, '../../fixtures');

/** All fixtures, those of text and those of formats. */
export const fixtureNames: readonly string[] = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt') || (name.startsWith('formats/') && !name.endsWith('.golden.json')))
  .sort();

/** A fixture's stories that have a text. */
export async function storiesOfFixture(name: string): Promise<Story[]> {
  const format = name.startsWith('formats/') ? 'auto' : 'text';
  const stories = await parsed(readFileSync(join(fixtures, name)), format, name);
  return stories.filter(({ body }) => body.length > 0);
}

/** What a document for newsrooms holds of a story in places of their own. */
const ofDocuments: readonly Fact[] = [
  'language',
  'headline',
  'alternateHeadlines',
  'summary',
  'publisher',
  'agencies',
  'bylines',
  'dateline',
  'published',
  'updated',
  'body',
  'usage',
  'wire',
  'priority',
];

/** The facts of a story that do not come back from a document that it was written as. */
export async function lostIn(story: Story, document: string, format: DocumentFormatName | 'auto'): Promise<string[]> {
  const [back] = await parsed(Buffer.from(document), format, 'back');
  if (!back) return ['all'];
  return lostFacts(story, back, ofDocuments);
}

async function parsed(bytes: Buffer, format: DocumentFormatName | 'auto', name: string): Promise<Story[]> {
  const unit = { input: { name, place: name }, record: null };
  const found = await storiesIn(bytes, format, { encoding: null });
  return found.flatMap((incoming) => {
    if ('failure' in incoming) return [];
    const options = parseOptions(unit, null, incoming.value, { timeZone: null, year: null }, null, true);
    return [parseStory(incoming.value.text, options)];
  });
}
