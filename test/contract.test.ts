import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breaches, storyBreaches } from '../scripts/fuzz/contract.js';
import { fuzzText } from '../scripts/fuzz/texts.js';
import { parseStory } from '../src/parse.js';
import type { Story } from '../src/story.js';

describe('the contract holds for any string', () => {
  // A counted share of what `npm run fuzz` tries, the same texts each time.
  it('of 200 that a seed makes', () => {
    fc.assert(
      fc.property(fuzzText, (text) => {
        expect(breaches(text)).toEqual([]);
      }),
      { seed: 19, numRuns: 200 },
    );
  }, 120_000);

  it('lone surrogates are kept', () => {
    const text = 'नयी दिल्ली, 4 मई (भाषा) एक\uD83D वाक्य यहां पूरा होता है। \uDE00 दूसरा भी।';
    expect(breaches(text)).toEqual([]);
    expect(parseStory(text).body[0]?.text).toContain('\uD83D');
  });

  it.each(['', ' ', '\n\n\n', '\uFEFF', '\u0000', '\u200D\u200D', '।', '“'])('no story in %j', (text) => {
    expect(breaches(text)).toEqual([]);
    const story = parseStory(text);
    expect(story.body).toEqual([]);
    expect(story.warnings.map(({ code }) => code)).toContain('story.none');
  });
});

describe('a Story that breaks a promise is told', () => {
  const text = 'Ferry late\n\nPanaji, July 28 (UNI) “The ferry was late,” harbour master Leela Varkey said on Friday.';
  const story = parseStory(text);
  const cases: [what: string, broken: Story, told: RegExp][] = [
    ['a gap', { ...story, segments: story.segments.slice(1) }, /^partition: /u],
    ['an early end', { ...story, segments: story.segments.slice(0, -1) }, /^partition: ends at/u],
    ['an empty segment', { ...story, segments: [{ kind: 'blank', span: [0, 0] }, ...story.segments] }, /^partition: /u],
    [
      'words that are not there',
      { ...story, headline: { text: 'Ferry sunk', span: [0, 10] } },
      /^evidence: "Ferry sunk"/u,
    ],
    ['a field too many', { ...story, mood: 'calm' } as Story, /^schema: /u],
    ['a quotation outside its paragraph', { ...story, body: story.body.map((p) => ({ ...p, span: [0, 0] })) }, /./u],
    ['a quotation without one', { ...story, quotes: story.quotes.map((q) => ({ ...q, paragraph: 7 })) }, /^quote 0: /u],
    [
      'a quotation that carries on itself',
      { ...story, quotes: story.quotes.map((q) => ({ ...q, continues: 0 })) },
      /^quote 0: /u,
    ],
  ];
  it.each(cases)('%s', (_, broken, told) => {
    expect(storyBreaches(text, broken).join('\n')).toMatch(told);
  });

  it('and the whole one is not', () => {
    expect(story.quotes).not.toEqual([]);
    expect(storyBreaches(text, story)).toEqual([]);
  });
});
