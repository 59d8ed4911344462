import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderNinjs } from '../../src/output/ninjs.js';
import type { Story } from '../../src/story.js';
import { anyStory } from './any-story.js';
import { ninjsShape } from './ninjs-shape.js';
import { passedOn } from './passed-on.js';
import { datelineOf, disclaimerOf, shown, storyOf } from './stories.js';

const ninjs = (fields: Partial<Story>) => JSON.parse(renderNinjs(storyOf(fields)));

describe('a story that was passed on', () => {
  const document = JSON.parse(renderNinjs(passedOn));

  it('names the standard and the story', () => {
    expect(document).toMatchObject({
      uri: 'urn:newsml:example.org:2022:7',
      type: 'text',
      standard: { name: 'ninjs', version: '3.1' },
      language: 'hi',
      pubStatus: 'usable',
    });
    expect(document.altIds).toContainEqual({ role: 'url', value: 'https://example.org/7' });
  });

  it('has the chain with roles, the origin first', () => {
    expect(document.infoSources).toEqual([
      { name: 'Associated Press', role: 'origin', literal: 'ap' },
      { name: 'PTI-Bhasha', role: 'feed', literal: 'pti-bhasha' },
    ]);
    expect(document.organisations).toEqual([{ name: 'नगर दर्पण', rel: 'publisher', literal: 'nagar-darpan' }]);
  });

  it('has its times with their offsets, the later one as the version', () => {
    expect(document.firstCreated).toBe('2022-05-04T16:00:00+05:30');
    expect(document.versionCreated).toBe('2022-05-04T18:05:00+05:30');
  });

  it('has the headlines by role', () => {
    expect(document.headlines).toEqual([
      { role: 'main', contentType: 'text/plain', value: 'नदी पर नया पुल' },
      { role: 'alternate-en', contentType: 'text/plain', value: 'New bridge' },
    ]);
  });

  it('has the text twice, the dateline before it', () => {
    const [plain, rich] = document.bodies;
    expect(plain).toEqual({
      role: 'main',
      contentType: 'text/plain',
      wordCount: 13,
      charCount: 63,
      value: 'ओस्लो, 4 मई (एपी) — पुल खुल गया।\n\nमंत्री ने कहा, “काम पूरा है।”',
    });
    expect(rich.value).toBe('<p>ओस्लो, 4 मई (एपी) — पुल खुल गया।</p><p>मंत्री ने कहा, “काम पूरा है।”</p>');
  });

  it('has writers, places, notice and notes', () => {
    expect(document).toMatchObject({
      by: 'लीना होल्म; By भाषा',
      people: [{ name: 'लीना होल्म', rel: 'author', literal: 'संवाददाता' }],
      located: 'ओस्लो',
      places: [
        {
          name: 'ओस्लो',
          rel: 'located',
          literal: 'Oslo',
          contactInfo: [{ address: { locality: 'Oslo', country: 'NO' } }],
        },
      ],
      usageTerms: 'केवल मुद्रण के लिए\nयह खबर फीड से ली गई है।',
      edNote: 'Corrects the length\nभाषा सिम्मी',
    });
  });
});

it('a story that says nothing gives what the standard demands and no more', () => {
  const { uri, altIds, ...rest } = ninjs({ language: null });
  expect(uri).toMatch(/^ni:\/\/\/sha-256;A{43}$/u);
  expect(altIds).toHaveLength(2);
  expect(Object.keys(rest)).toEqual(['type', 'standard', 'pubStatus']);
});

it.each([
  ['kill', 'canceled'],
  ['embargo', 'withheld'],
  ['update', 'usable'],
] as const)('an advisory of the kind %s makes it %s', (kind, pubStatus) => {
  expect(ninjs({ advisories: [{ ...shown('…'), kind }] }).pubStatus).toBe(pubStatus);
});

it('a day or a time without offset is no time of the standard', () => {
  const stamp = { ...shown('4 मई'), timeZone: null, precision: 'day', zoneFrom: null } as const;
  const document = ninjs({
    published: { ...stamp, value: '2022-05-04' },
    updated: { ...stamp, value: '2022-05-04T10:00:00' },
  });
  expect(document).not.toHaveProperty('firstCreated');
  expect(document).not.toHaveProperty('versionCreated');
});

it('is one line', () => {
  expect(renderNinjs(storyOf({ dateline: datelineOf('a\nb'), disclaimer: disclaimerOf('c\u2028d') }))).toMatch(
    /^[^\n]+\n$/u,
  );
});

it('any story gives a document of the standard’s shape', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      expect(ninjsShape.safeParse(JSON.parse(renderNinjs(story))).error?.issues ?? []).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
