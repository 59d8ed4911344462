import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type IncomingStory, storiesIn } from '../../../src/input/stories.js';
import { parseStory } from '../../../src/parse.js';

const fixture = (name: string) => readFileSync(join(import.meta.dirname, '../../../fixtures/formats', name));
const anpa = fixture('two-transmissions.anpa');
const iptc = fixture('latin-1.iptc');

async function read(bytes: Buffer): Promise<{ stories: IncomingStory[]; failures: string[] }> {
  const found = await storiesIn(bytes, 'auto', { encoding: null });
  return {
    stories: found.flatMap((each) => ('value' in each ? [each.value] : [])),
    failures: found.flatMap((each) => ('failure' in each ? [each.failure.code] : [])),
  };
}

/** All values of a Story: what a user reads. */
function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(wordsOf) : [];
}

function expectSound({ text, header }: IncomingStory): void {
  const story = parseStory(text, { header });
  expect(story.segments.map(({ span }) => text.slice(...span)).join('')).toBe(text);
  expect(wordsOf(story).filter((words) => /[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/u.test(words))).toEqual([]);
}

describe('a transmission that is broken', () => {
  const cuts = Array.from({ length: 60 }, (_, i) => i * 17 + 4);
  it.each(cuts)('cut behind byte %i, gives stories or an error', async (length) => {
    for (const whole of [anpa, iptc]) {
      const { stories, failures } = await read(whole.subarray(0, length));
      expect(stories.length + failures.length).toBeGreaterThan(0);
      for (const story of stories) expectSound(story);
    }
  });

  it('whose header never ends is no story of any length', async () => {
    const { stories } = await read(Buffer.from(`\x16\x16\x01a0105\x1f${'x'.repeat(100_000)}`));
    for (const story of stories) expectSound(story);
    expect(stories.every(({ header }) => !header?.headline)).toBe(true);
  });

  it('whose header goes on for more lines than a story may have is told so before they are read', async () => {
    const endless = Buffer.from(`\x01eca062 4 i 211 dpa 061\r\n${'ferry/\r\n'.repeat(300_001)}`);
    const { stories, failures } = await read(Buffer.concat([endless, Buffer.from('\r\n'), iptc]));
    expect(failures).toEqual(['input.too-large']);
    expect(stories).toHaveLength(1);
  });

  it('with NULs among its words keeps them out of every value', async () => {
    const { stories } = await read(Buffer.from(anpa.toString('latin1').replaceAll(' the ', ' \0the\0\0 '), 'latin1'));
    expect(stories).toHaveLength(2);
    for (const story of stories) expectSound(story);
  });

  it('may tell any number of words: they are counted by nobody', async () => {
    const { stories } = await read(Buffer.from(iptc.toString('latin1').replace(' 148 ', ' 99999 '), 'latin1'));
    expect(stories[0]?.header?.wire?.wordCount).toBe(99_999);
    expectSound(stories[0]!);
  });

  it('without any text is an error', async () => {
    expect(await read(Buffer.from('\x01eca062 4 i 211 dpa 061\r\n\x02\x03\x04'))).toEqual({
      stories: [],
      failures: ['input.malformed'],
    });
  });

  it('of control bytes alone is an error, or no wire at all', async () => {
    for (const byte of ['\x01', '\x02', '\x16', '\x1f', '^', '\r', '\b']) {
      const { stories } = await read(Buffer.from(`\x01a0105\x1f-\r\nr i\x13\x11 BC\r\n${byte.repeat(50_000)}`));
      for (const story of stories) expectSound(story);
      expect(stories.length).toBeLessThan(2);
    }
  });

  it('does not stop the next', async () => {
    const broken = Buffer.from('\x16\x16\x01W4126\x1f-\r\nr i\x13\x11 BC-Gone     03-19 0001\r\n\x02\x03');
    const { stories, failures } = await read(Buffer.concat([broken, anpa]));
    expect(failures).toEqual(['input.malformed']);
    expect(stories.map(({ header }) => header?.wire?.number)).toEqual(['4127', '4128']);
  });
});

describe('what only looks like a transmission', () => {
  it.each([
    'Ferry runs again\n\nMANILA (AP) - The ferry ran again on Friday.',
    'a0105 is the number of the bus.\nr i do not know.',
    'FRA 1234 people came, 4 I think.',
    'ZCZCs are the signs that open a telex.',
  ])('stays text: %j', async (text) => {
    expect((await read(Buffer.from(text))).stories[0]).toMatchObject({ format: 'text', header: null });
  });

  it('is an error where the user names the format', async () => {
    const found = await storiesIn(Buffer.from('Ferry runs again'), 'anpa', { encoding: null });
    expect(found).toHaveProperty('0.failure.code', 'input.malformed');
  });
});
