import type { Doc, Line } from '../../doc.js';
import { pagePatterns } from '../../lexicon/page-patterns.js';
import { later } from '../../text/pattern.js';
import { isSign } from '../timestamps/tokens.js';
import { isTown, looksLikePlace, opensText } from './evidence.js';
import { readDateline } from './read.js';
import type { Found, Reading, Stretch } from './reading.js';
import { longest, stretchOf } from './stretch.js';

/** A shorter line is the page's bar alone. */
const leastLine = 120;
/** No bar and picture's text together are longer. */
const reach = 400;

/** One to three words with capitals before a colon. */
const place = later(() => /(?<=[\s)])(?:\p{Lu}[\p{L}.]{1,20}\s){0,2}\p{Lu}[\p{L}.]{1,20}:\s/gu);

/** `Share EMAIL PRINT The pier at dusk (File) Rampur: …`: the page's bar and a picture's text are glued before the place. */
export function afterCaption(doc: Doc, line: Line): Found | null {
  if (line.text.length < leastLine || !line.text.includes(': ')) return null;
  if (!pagePatterns(doc.lexicon).furnitureStart.test(line.text)) return null;
  for (const { index } of line.text.slice(0, reach).matchAll(place())) {
    const from = line.span[0] + index;
    const stretch = stretchOf(doc, line, from, from + longest);
    const reading = readPlace(stretch, /\)\s$/u.test(line.text.slice(0, index)));
    if (reading) return { reading, verdict: { strength: 2, rule: 'after-caption' } };
  }
  return null;
}

/** A known town at one of the words before the colon; any name behind the bracket that closes a picture's text. */
function readPlace(stretch: Stretch, closed: boolean): Reading | null {
  for (const [i, token] of stretch.tokens.entries()) {
    if (isSign(token, ':')) return null;
    const reading = token.kind === 'word' ? readDateline(stretch, i) : null;
    if (reading?.mark !== 'colon' || !opensText(stretch, reading)) continue;
    if (isTown(reading) || (closed && i === 0 && looksLikePlace(stretch, reading, 2))) return reading;
  }
  return null;
}
