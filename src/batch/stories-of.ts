import type { ParseOptions } from '../doc.js';
import { excessOf } from '../input/accepted.js';
import { bugFailure, failed, type Origin, type Result } from '../input/failure.js';
import type { DocumentFormatName } from '../input/formats.js';
import { readPlainFile } from '../input/read.js';
import { recordStory } from '../input/record.js';
import { type IncomingStory, storiesIn } from '../input/stories.js';
import type { Lexicon } from '../lexicon/types.js';
import { type Converted, inUnicode } from './in-unicode.js';
import type { ReadingSettings } from './settings.js';
import type { Unit } from './unit.js';

/** A story on its way to the parser, by the name of the format that it came in. */
export type UnitStory = Omit<IncomingStory, 'format'> & { readonly format: string } & Converted;

/**
 * What a unit holds: its stories, or why a part of it is none. Never empty, and never rejects: a bug that a unit brings
 * out must not take the others with it.
 */
export async function storiesOf(unit: Unit, settings: ReadingSettings): Promise<readonly Result<UnitStory>[]> {
  try {
    const stories = (await storiesAsTheyCame(unit, settings)).map(withinLimits);
    return settings.legacyFont === 'none'
      ? stories
      : await Promise.all(stories.map((story) => inFont(story, settings)));
  } catch (error) {
    return [{ failure: bugFailure(error) }];
  }
}

async function inFont(story: Result<UnitStory>, { legacyFont }: ReadingSettings): Promise<Result<UnitStory>> {
  return 'failure' in story ? story : { value: await inUnicode(story.value, legacyFont) };
}

function withinLimits(story: Result<UnitStory>): Result<UnitStory> {
  if ('failure' in story) return story;
  const excess = excessOf(story.value.text);
  return excess === null ? story : failed(excess.code, excess.message, story.value);
}

async function storiesAsTheyCame({ content }: Unit, settings: ReadingSettings): Promise<readonly Result<UnitStory>[]> {
  switch (content.kind) {
    case 'failure':
      return [{ failure: content.failure }];
    case 'record': {
      const story = recordStory(content.bytes, settings);
      return ['failure' in story ? story : { value: { ...story.value, format: content.format } }];
    }
    case 'page': {
      const { responseStory } = await import('../input/warc.js');
      const story = responseStory({ ...content.page, body: bufferOf(content.bytes) });
      return ['failure' in story ? story : { value: { ...story.value, format: 'warc' } }];
    }
    case 'document':
      return documentStories({ value: bufferOf(content.bytes) }, settings);
    case 'file':
      return documentStories(readPlainFile(content.path), settings);
  }
}

/** How a unit's own format names its one story, for a story that must not be parsed; null where it does not. */
export function originOf({ content }: Unit, settings: ReadingSettings): Origin | null {
  if (content.kind === 'page') return { id: content.page.id, url: content.page.url };
  if (content.kind !== 'record') return null;
  const story = recordStory(content.bytes, settings);
  return 'value' in story ? { id: story.value.id, url: story.value.url } : (story.failure.origin ?? null);
}

/** The same bytes with Node's methods: a message from another thread has none. */
function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}

async function documentStories(
  bytes: Result<Buffer>,
  settings: ReadingSettings,
): Promise<readonly Result<UnitStory>[]> {
  if ('failure' in bytes) return [bytes];
  const { inputFormat, encoding } = settings;
  // Records come as units of their own.
  const stories = await storiesIn(bytes.value, inputFormat as DocumentFormatName | 'auto', { encoding });
  return stories.length > 0 ? stories : [failed('input.no-stories', 'holds no story')];
}

/** The parser's options for a story: what its format says of it, and what the user does. */
export function parseOptions(
  { input, record }: Pick<Unit, 'input' | 'record'>,
  /** Its number among the stories of its unit, where there are several. */
  part: number | null,
  { header, id, url, format, extra, original }: UnitStory,
  { timeZone, year }: Pick<ReadingSettings, 'timeZone' | 'year'>,
  lexicon: Lexicon | null,
  withText = false,
): ParseOptions {
  return {
    name: input.name,
    withText,
    header,
    source: {
      record: record ?? part,
      ...(id === null ? {} : { id }),
      ...(url === null ? {} : { url }),
      ...(original === undefined ? {} : { original }),
      ...(extra === undefined ? {} : { extra }),
      ...(format === 'text' ? {} : { format }),
    },
    ...(timeZone === null ? {} : { timeZone }),
    ...(year === null ? {} : { year }),
    ...(lexicon === null ? {} : { lexicon }),
  };
}
