import type { Result } from '../../../src/input/failure.js';
import { type IncomingStory, storiesIn } from '../../../src/input/stories.js';

/** The stories of a file whose format its content tells. */
export async function storiesOf(text: string): Promise<readonly Result<IncomingStory>[]> {
  return storiesIn(Buffer.from(text), 'auto', { encoding: null });
}
