import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { pageStory } from '../../../src/input/formats/html.js';
import { renderHtml } from '../../../src/output/html.js';
import { parseStory } from '../../../src/parse.js';
import { type Fact, lostFacts } from '../../output/facts.js';

const fixtures = join(import.meta.dirname, '../../../fixtures');
const names = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt') && !name.startsWith('formats'))
  .sort();

/** What a page that was written from a Story cannot give back, and why. */
const gaps: Readonly<Record<string, readonly Fact[]>> = {
  // The page names the advisory once more at its foot.
  'en/reuters-update-2-raw.txt': ['advisories'],
  // A desk that is named by the site's address, or by words that name a person elsewhere: the page marks people alone.
  'en/toi-ist-twice-two-credits.txt': ['bylines', 'bylineKinds'],
  'hi/bhaskar-hindi-ians-no-marks.txt': ['signoff'],
  // The person marked in the page comes before the desk above.
  'hi/jansatta-bhasha-reporter-in-brackets.txt': ['bylines', 'bylineKinds'],
  // Its summary holds stamps of its own.
  'en/mint-agency-min-read.txt': ['published'],
  // Headers have no place for headlines in other words.
  'hi/bhasha-ap-lokmat-glued-stamps.txt': ['alternateHeadlines'],
  // Its dateline is none without the agency that stood on the line above.
  'hi/gns-agency-date-place.txt': ['dateline', 'places', 'date', 'body'],
  // Sign-offs of names are known by what stands around them, and the page has them in its foot.
  'hi/ians-dateline-danda.txt': ['signoff'],
  'hi/punjab-kesari-varta-dotted-signoff.txt': ['signoff'],
  'hi/varta-raw-hard-wrapped.txt': ['signoff'],
};

/** What a page can hold of a story. */
const ofPages: readonly Fact[] = [
  'language',
  'headline',
  'alternateHeadlines',
  'summary',
  'publisher',
  'agencies',
  'bylines',
  'bylineKinds',
  'dateline',
  'places',
  'date',
  'published',
  'updated',
  'body',
  'quotes',
  'disclaimer',
  'usage',
  'signoff',
  'advisories',
];

it.each(names)('%s is read back from its page', (name) => {
  const story = parseStory(readFileSync(join(fixtures, name), 'utf8'));
  const page = pageStory(renderHtml(story));
  if (story.body.length === 0) {
    expect(page).toHaveProperty('failure.code', 'input.empty');
    return;
  }
  if ('failure' in page) throw new Error(page.failure.message);
  const back = parseStory(page.value.text, { header: page.value.header });
  expect(lostFacts(story, back, ofPages)).toEqual(gaps[name] ?? []);
});
