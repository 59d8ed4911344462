import { excessOf } from '../accepted.js';
import { failed } from '../failure.js';
import type { ReadStories } from '../formats.js';
import { decodeTransmission } from './decode.js';
import { openingsOf } from './openings.js';
import { readTransmission } from './transmission.js';

/**
 * The stories of a file of wire transmissions (ANPA 1312, IPTC 7901, ZCZC … NNNN): each is a text of its own, with what
 * stands between it and the next. Words before the first belong to the first.
 */
export const readTransmissions: ReadStories = function* (bytes, { encoding }) {
  const decoded = decodeTransmission(bytes, encoding);
  if ('failure' in decoded) {
    yield decoded;
    return;
  }
  const text = decoded.value;
  const openings = openingsOf(text);
  if (openings.length === 0) yield failed('input.malformed', `no ${knownHeaders}: is it plain text (-i text)?`);
  for (const [i, opening] of openings.entries()) {
    const start = i === 0 ? 0 : opening.start;
    const end = openings[i + 1]?.start ?? text.length;
    const own = text.slice(start, end);
    // Each of its lines is looked at before it is known to be too many.
    const excess = excessOf(own);
    if (excess) yield { failure: excess };
    else yield readTransmission(own, { ...opening, start: opening.start - start, end: opening.end - start });
  }
};

const knownHeaders = 'header of a wire transmission (ANPA 1312, IPTC 7901, ZCZC)';
