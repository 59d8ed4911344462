import type { Story } from '../story.js';

/** The paragraphs as a newspaper prints them: the first one behind the dateline and a dash. */
export function paragraphsWithDateline({ dateline, body }: Story): string[] {
  const [first, ...rest] = body.map(({ text }) => text);
  const opening = [dateline?.text, first].filter((text) => text !== undefined).join(' — ');
  return [opening, ...rest].filter((text) => text !== '');
}
