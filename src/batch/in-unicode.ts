import type { IncomingStory } from '../input/stories.js';
import type { LegacyFont } from '../unicode.js';

/** Whose texts become Unicode: a font's, that of a font that is recognised, or nobody's. */
export type LegacyFontChoice = LegacyFont | 'auto' | 'none';

/** The text before it became Unicode, where it did. */
export interface Converted {
  readonly original?: string;
}

/**
 * A story whose text is Unicode, if it was typed in a legacy font; else the same story. A format that says something of
 * its story besides the text points into the text as it is, so it stays so.
 */
export async function inUnicode<T extends Pick<IncomingStory, 'text' | 'header'>>(
  story: T,
  choice: LegacyFontChoice,
): Promise<T & Converted> {
  if (choice === 'none' || story.header !== null) return story;
  const { recogniseFont, toUnicode } = await import('../unicode.js');
  const font = choice === 'auto' ? recogniseFont(story.text) : choice;
  return font === null ? story : { ...story, text: toUnicode(story.text, font), original: story.text };
}
