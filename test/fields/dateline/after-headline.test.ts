import { describe, expect, it } from 'vitest';
import { parseStory } from '../../../src/parse.js';
import { prose } from '../story-of.js';

const english = prose.en.replaceAll('\n\n', ' ');
const hindi = prose.hi.replaceAll('\n\n', ' ');

type Row = readonly [text: string, headline: string | null, places: string];

const rows: readonly Row[] = [
  [`Ten boats lost in a storm Kochi, March 3 (PTI) ${english}`, 'Ten boats lost in a storm', 'Kochi'],
  [
    `Four held after a row in East Delhi New Delhi, March 3: ${english}`,
    'Four held after a row in East Delhi',
    'New Delhi',
  ],
  [`Govt wins trust vote in Jharkhand Ranchi, July 8 (IANS) ${english}`, 'Govt wins trust vote in Jharkhand', 'Ranchi'],
  [`Boatmen say no link with the harbour LUCKNOW: ${english}`, 'Boatmen say no link with the harbour', 'LUCKNOW'],
  [`Ferry Out of Service for Third Day Kolkata: ${english}`, 'Ferry Out of Service for Third Day', 'Kolkata'],
  [`तूफान में दस नावें डूबीं लखनऊ, एएनआइ । ${hindi}`, 'तूफान में दस नावें डूबीं', 'लखनऊ'],
  [`तूफान में दस नावें डूबीं वाशिंगटन (एएफपी) : ${hindi}`, 'तूफान में दस नावें डूबीं', 'वाशिंगटन'],
  [`तूफान में दस नावें डूबीं नई दिल्ली/दुबई (एजेंसियां): ${hindi}`, 'तूफान में दस नावें डूबीं', 'नई दिल्ली|दुबई'],
];

/** A text that came in one string. */
describe('the place behind a headline', () => {
  it.each(rows)('%s', (text, headline, places) => {
    const story = parseStory(text);
    expect(story.headline?.text ?? null).toBe(headline);
    expect(story.dateline?.places.map(({ name }) => name).join('|')).toBe(places);
  });

  it.each([
    `The talks that were held in Kolkata: a record. ${english}`,
    `Boatmen of the harbour were seen at Kochi on March 3. ${english}`,
  ])('none: %s', (text) => {
    expect(parseStory(text).dateline).toBeNull();
  });

  it('the headline ends before a teaser with a dateline of its own', () => {
    const lead = 'The ferry between the two islands was out of service';
    const text = `Ferry stuck at its pier Kochi, March 3 (PTI) ${lead} ... Kochi, March 3 (PTI) ${english}`;
    expect(parseStory(text).headline?.text).toBe('Ferry stuck at its pier');
  });
});
