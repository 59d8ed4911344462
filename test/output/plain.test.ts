import { expect, test } from 'vitest';
import { fieldNames, pickFields } from '../../src/output/fields.js';
import { plainStory } from '../../src/output/plain.js';
import { type Story, storySchema } from '../../src/story.js';
import { storyWith } from '../cli/world.js';

const span = [0, 1] as const;
const said = (text: string): { text: string; span: typeof span } => ({ text, span });

const story: Story = storyWith({
  source: { name: 'a.txt', record: null, sha256: 'f00', length: 9 },
  language: 'en',
  headline: said('Ferry sinks'),
  alternateHeadlines: [{ ...said('Naav doobi'), language: 'hi-Latn' }],
  summary: said('All were saved'),
  publisher: { id: 'pune-post', name: 'Pune Post', span },
  agencies: [
    { id: 'ap', name: 'Associated Press', role: 'origin', mentions: [] },
    { id: 'pti-bhasha', name: 'PTI-Bhasha', role: 'feed', mentions: [] },
  ],
  bylines: [{ ...said('By Maya Rao'), name: 'Maya Rao', kind: 'person', title: null, agency: null, role: 'author' }],
  dateline: {
    ...said('Pune, 3 May (AP)'),
    places: [],
    date: '--05-03',
    dateText: '3 May',
    yearFrom: null,
    agencies: ['ap'],
  },
  updated: { value: '2021-05-03', timeZone: null, precision: 'day', zoneFrom: null, ...said('May 3, 2021') },
  body: [said('It sank.'), said('All swam.')],
  quotes: [
    {
      ...said('We swam'),
      paragraph: 1,
      kind: 'direct',
      continues: null,
      speaker: { name: 'Maya Rao', mention: 'she', span, title: null, resolvedBy: 'pronoun' },
      cue: said('said'),
    },
    { ...said('swift'), paragraph: 1, kind: 'term', continues: null, speaker: null, cue: null },
  ],
  disclaimer: { ...said('Not edited.'), edited: false, headlineEdited: null, publisher: null, agency: null },
  signoff: { ...said('PTI XY'), agency: 'pti', desk: ['XY'] },
  usageTerms: [{ text: 'No resale', span: null, path: 'usageTerms' }],
  advisories: [{ kind: 'update', ...said('Eds: adds quote') }],
  segments: [{ kind: 'body', span }],
  warnings: [{ code: 'quote.unclosed', message: 'a mark', span: null }],
});

test('a plain story holds values alone', () => {
  expect(storySchema.parse(story)).toEqual(story);
  expect(plainStory(story)).toEqual({
    schemaVersion: '1',
    source: { name: 'a.txt', record: null, sha256: 'f00', length: 9 },
    language: 'en',
    headline: 'Ferry sinks',
    alternateHeadlines: ['Naav doobi'],
    summary: 'All were saved',
    publisher: 'pune-post',
    agencies: ['ap', 'pti-bhasha'],
    bylines: ['Maya Rao'],
    dateline: 'Pune, 3 May (AP)',
    published: null,
    updated: '2021-05-03',
    body: ['It sank.', 'All swam.'],
    quotes: [
      { text: 'We swam', speaker: 'Maya Rao', kind: 'direct' },
      { text: 'swift', speaker: null, kind: 'term' },
    ],
    disclaimer: 'Not edited.',
    signoff: 'PTI XY',
    usageTerms: ['No resale'],
    wire: null,
    advisories: ['Eds: adds quote'],
    warnings: ['quote.unclosed'],
  });
});

test('a story that says nothing is nulls and empty lists', () => {
  const { source, ...rest } = plainStory(storyWith());
  expect(source).toEqual(storyWith().source);
  expect(
    Object.values(rest)
      .flat()
      .filter((value) => value !== null),
  ).toEqual(['1']);
});

test('no span is left in it', () => {
  expect(JSON.stringify(plainStory(story))).not.toContain('span');
});

test('the names of fields are those of the schema, in its order', () => {
  expect(fieldNames).toEqual(Object.keys(storySchema.shape));
});

test('a plain story has the fields of a Story in its order, but for segments', () => {
  expect(Object.keys(plainStory(story))).toEqual(fieldNames.filter((name) => name !== 'segments'));
});

test('fields come in the order in which they are asked for', () => {
  expect(JSON.stringify(pickFields({ a: 1, b: null, c: [] }, ['c', 'a']))).toBe('{"c":[],"a":1}');
});
