import type { Line } from '../doc.js';
import type { Language } from '../lexicon/types.js';
import { later } from '../text/pattern.js';
import { endsLikeSentence, sentenceSpans } from '../text/sentences.js';
import { opensSmall } from '../text/signs.js';
import type { Span } from '../text/span.js';
import { countWords } from '../text/words.js';

/**
 * Whether a line is running text: it ends as a sentence does, or holds more than one sentence, or is longer than any
 * headline. Headlines end in `?`, `!` or `…` too, so those prove nothing; a list number before it is left out.
 */
export function isProse(line: string, languages: readonly Language[]): boolean {
  const text = longestPart(line.replace(/^[0-9]{1,2}[.)]\s?/u, ''));
  const words = countWords(text);
  if (isConversion(line)) return true;
  if (words * 10 < text.length && spaceless().test(text)) return isSpacelessProse(text);
  if (words < 3) return false;
  if (words >= 32) return true;
  if (endsLikeSentence(text) && !/(?:[?!…]|\.\.)["'”’)\s]*$/u.test(text)) return true;
  if (words < 10) return false;
  // `He asked, “Who will mend the pier?”`: headlines have no whole speech behind a comma.
  if (/,\s["“].{12,}[?!]["”]$/u.test(text)) return true;
  // `… ಮಾತನಾಡಿದ್ದಾರೆ..`: no headline is so long.
  if (text.length >= 170 && words >= 16 && endsLikeSentence(text)) return true;
  const sentences = sentenceSpans(text, [0, text.length], languages);
  if (sentences.length < 2 || namesSpeaker(text, sentences)) return false;
  // `पुल बंद! लोग परेशान …..`, `भागो… भागो; कहां से आया पानी?`: a headline that calls out and breaks off.
  if (text.length <= longestCall && /(?:…|\.\.)$|….*\?$/u.test(text) && !/[।॥۔]/u.test(text)) return false;
  // Headlines ask within and go on: `… पूछा- पुल कब बनेगा? जवाब का इंतजार`; running text has full stops.
  return endsLikeSentence(text) || sentences.some((span) => /[.।॥۔]["'”’)\s]*$/u.test(text.slice(...span)));
}

const longestCall = 130;

/** `پل کا کام رک گیا۔ میئر میرا راؤ`: a headline, with whose words it is behind the stop. */
function namesSpeaker(text: string, sentences: readonly Span[]): boolean {
  const last = text.slice(...sentences.at(-1)!);
  return (
    sentences.length === 2 &&
    text.includes('۔') &&
    !endsLikeSentence(last) &&
    countWords(last) <= 4 &&
    text.length <= 110
  );
}

/** Letters of scripts that put no spaces between words. */
const spaceless = later(() => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u);

/** There words cannot be counted: letters are, and only sentences have their own full stop. */
function isSpacelessProse(text: string): boolean {
  return text.length >= 80 || (text.length >= 12 && /[。！？][」』）\s]*$/u.test(text));
}

/** `($1 = 83.2500 Indian rupees)`: agencies close a story with the rate they reckoned by. */
function isConversion(line: string): boolean {
  return /^\([^()=]{2,40}\s=\s[^()=]{2,60}\)$/u.test(line) && /[0-9]/u.test(line);
}

/** Bars part titles, not sentences: two headlines on one line are no running text, however long they are together. */
function longestPart(text: string): string {
  return text.split(/\s\|\s/u).reduce((longest, part) => (part.length > longest.length ? part : longest));
}

/**
 * The lines of blocks that were wrapped at a fixed width (wire copy, Urdu pages): three and more lines without a blank
 * between, most of them of one length and broken in mid-sentence. A text that has such a block was wrapped throughout:
 * its shorter blocks are told by the same width.
 *
 * @param others lines known to be none of the text: sign-offs, notices, a byline beside its stamp
 */
export function wrappedLines(lines: readonly Line[], others: ReadonlySet<number>): Set<number> {
  const all = blocks(lines.filter(({ index }) => !others.has(index)));
  const widths = all.filter((block) => block.length >= 3 && isWrapped(block)).map(medianLength);
  const width = Math.max(0, ...widths);
  const wrapped = new Set<number>();
  for (const block of all) {
    const broken = isWrapped(block) && (block.length >= 3 || (width > 0 && medianLength(block) <= width * 1.2));
    for (const line of broken ? block : brokenLines(block)) wrapped.add(line.index);
  }
  return wrapped;
}

/**
 * Most lines are about as long as the middle one, none is much longer, and most end in mid-sentence. A short line ends
 * a paragraph: a block with short lines that end nothing is a head, not a text.
 */
function isWrapped(block: readonly Line[]): boolean {
  const median = medianLength(block);
  if (block.length < 2 || median < 45 || median > 110) return false;
  if (block.some(({ text }) => text.length > median * 1.6)) return false;
  const full = block.filter(({ text }) => text.length >= median * 0.8);
  const broken = full.filter(({ text }) => !endsLikeSentence(text));
  const loose = block.filter(({ text }) => text.length < median * 0.8 && !endsLikeSentence(text));
  const opens = broken.includes(block[0]!) || isShortOpening(block);
  return broken.length >= full.length * 0.5 && opens && loose.length <= block.length * 0.2;
}

/** `KOCHI Nov 14 The ferry has` over `stopped …`: a first line that a wire broke short, for a mark that its page dropped. */
function isShortOpening([first, second]: readonly Line[]): boolean {
  return first!.text.length >= 24 && !endsLikeSentence(first!.text) && second !== undefined && opensSmall(second.text);
}

function medianLength(block: readonly Line[]): number {
  const lengths = block.map(({ text }) => text.length).sort((a, b) => b - a);
  return lengths[Math.floor((lengths.length - 1) / 2)] ?? 0;
}

/** A line that starts with a small letter goes on with the one above it, which was broken in mid-sentence. */
function brokenLines(block: readonly Line[]): Line[] {
  return block.flatMap((line, i) => {
    const above = block[i - 1];
    // Over a full line the first one of a paragraph may be a few words alone.
    const least = line.text.length >= 70 ? 15 : 40;
    if (!above || above.text.length < least || !opensSmall(line.text) || endsLikeSentence(above.text)) return [];
    // The last word or two of a long sentence stand alone.
    const rest = above.text.length >= 80 && /^\S+(?:\s\S+)?$/u.test(line.text) && endsLikeSentence(line.text);
    return rest || /^\S+(?:\s+\S+){2}/u.test(line.text) ? [above, line] : [];
  });
}

function blocks(lines: readonly Line[]): Line[][] {
  const found: Line[][] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (last && !line.afterBlank && line.seam === null) last.push(line);
    else found.push([line]);
  }
  return found;
}
