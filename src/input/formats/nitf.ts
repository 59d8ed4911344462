import { failed, type Result } from '../failure.js';
import type { ReadStories } from '../formats.js';
import type { Incoming } from '../incoming.js';
import { decodeXml } from '../markup/decode.js';
import { below } from '../markup/find.js';
import { toIncoming } from '../markup/story.js';
import { readXml } from '../markup/tree.js';
import { nitfStory } from './nitf/story.js';

/** NITF 3 (IPTC): each `nitf` of the file is a story. */
export const readNitfStories: ReadStories = function* (bytes, { encoding }) {
  const text = decodeXml(bytes, encoding);
  const document = 'failure' in text ? text : readXml(text.value);
  if ('failure' in document) return yield document;
  const { roots, broken } = document.value;
  const found = roots.flatMap((root) => (root.name === 'nitf' ? [root] : below(root, 'nitf')));
  if (found.length === 0) yield failed('input.malformed', broken ?? 'no NITF: it has no <nitf> element');
  for (const nitf of found) yield nitf.closed ? toIncoming(nitfStory(nitf)) : cutOff(broken);
};

function cutOff(broken: string | null): Result<Incoming> {
  return failed('input.malformed', broken ?? 'the XML breaks off');
}
