import { namesSender, withDateline } from './menu-dateline.js';
import type { Piece } from './seams.js';
import { kind, kindAt, kindBefore, kindOf, opensCapital } from './signs.js';
import type { Span } from './span.js';

/** A run of so many words without a full stop is a menu where this share of them, or more, begins with capitals. */
const menus = [
  { words: 60, capitals: 0.25 },
  { words: 30, capitals: 0.45 },
  { words: 15, capitals: 0.7 },
] as const;
/** No menu of those has fewer. */
const fewestCapitals = Math.min(...menus.map(({ words, capitals }) => Math.ceil(words * capitals)));
/** A menu of a line that has no joints is long. */
const fewestOfMenu = 15;
/** A sentence of more words is not looked for at the end of a menu. */
const longestLead = 45;

/** So many more small words than capitals make a sentence. */
const fewestSmall = 4;

/** The sentences of a page's line and the menus between them; null where it has no menu. */
export function menuPieces(line: string): Piece[] | null {
  if (countsIn(line, [0, line.length]).capitals < fewestCapitals) return null;
  const pieces: Piece[] = [];
  let found = 0;
  for (const sentence of sentencesIn(line)) {
    const counts = countsIn(line, sentence);
    const lead = isMenu(counts) ? leadAt(line, sentence) : null;
    const behindSentence = pieces.length > 0 && pieces.at(-1)!.seam !== 'menu';
    if (lead === null || counts.words - lead.words < fewestOfMenu) {
      pieces.push({ span: sentence, seam: behindSentence ? 'goes-on' : 'glued' });
      continue;
    }
    found++;
    const at = withDateline(line, sentence[0], lead.at);
    pieces.push({ span: [sentence[0], at], seam: 'menu' });
    if (at < sentence[1]) pieces.push({ span: [at, sentence[1]], seam: 'glued' });
  }
  return found > 0 ? pieces : null;
}

function sentencesIn(line: string): Span[] {
  const found: Span[] = [];
  let from = 0;
  for (const { index, 0: stop } of line.matchAll(/[.?!।۔](?:["”’)]{0,2}\s)?/gu)) {
    const ends = stop.length > 1 ? opensAnew(line, index + stop.length) : isGlued(line, index);
    if (!ends) continue;
    found.push([from, index + stop.length]);
    from = index + stop.length;
  }
  if (from < line.length) found.push([from, line.length]);
  return found;
}

/** Behind a stop and white space another sentence begins, with no small letter; `SANTA ROSA, N.M. (AP) -` goes on. */
function opensAnew(line: string, at: number): boolean {
  if (at >= line.length || (kindAt(line, at) & (kind.small | kind.space)) !== 0) return false;
  return !namesSender(line, at);
}

/** `…the pier.Boats`: a stop behind a word, a capital right behind it. */
function isGlued(line: string, at: number): boolean {
  if (!'.?!'.includes(line.charAt(at)) || !(kindBefore(line, at) & kindBefore(line, at - 1) & kind.small)) return false;
  return opensCapital(line.slice(at + 1).replace(/^["“‘]/u, ''));
}

/** Where each of the last words of a stretch begins, the last one first. */
function lastWordsIn(line: string, [start, end]: Span, most: number): number[] {
  const found: number[] = [];
  for (let at = end - 1; at >= start && found.length < most; at--) {
    const begins = at === start || (kindAt(line, at - 1) & kind.space) !== 0;
    if (begins && (kindAt(line, at) & kind.space) === 0) found.push(at);
  }
  return found;
}

/** In a menu and in a list of headlines many words begin with capitals. */
function isMenu({ words, capitals }: Counts): boolean {
  const least = menus.find((menu) => words >= menu.words)?.capitals;
  return least !== undefined && capitals >= words * least;
}

/** How many words a stretch has, and how many of them begin with a capital. */
interface Counts {
  readonly words: number;
  readonly capitals: number;
}

function countsIn(line: string, [start, end]: Span): Counts {
  let words = 0;
  let capitals = 0;
  let isSpaced = true;
  for (let at = start; at < end; at++) {
    const own = kindOf(line.charCodeAt(at));
    if (isSpaced && !(own & kind.space)) {
      words++;
      if (own & kind.capital) capitals++;
    }
    isSpaced = (own & kind.space) !== 0;
  }
  return { words, capitals };
}

/**
 * Where the closing sentence of a menu begins, and how many words it has: most of a sentence's words are small, few of a
 * menu's. At the menu's end, with no words, where it closes with none.
 */
function leadAt(line: string, menu: Span): { readonly at: number; readonly words: number } {
  const words = lastWordsIn(line, menu, longestLead + 1);
  let best = 0;
  let sum = 0;
  let first = -1;
  for (const [i, at] of words.slice(0, longestLead).entries()) {
    sum += kindAt(line, at) & (kind.small | kind.caseless) ? 1 : -1;
    if (sum > best) {
      best = sum;
      first = i;
    }
  }
  if (best < fewestSmall) return { at: menu[1], words: 0 };
  const last = Math.min(first + 1, words.length - 1);
  return { at: words[last]!, words: last + 1 };
}
