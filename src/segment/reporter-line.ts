import type { Doc, Line } from '../doc.js';
import type { StampProposal } from '../fields/proposals.js';
import { endsInLastName } from '../lexicon/last-names.js';
import { pagePatterns } from '../lexicon/page-patterns.js';
import { later } from '../text/pattern.js';
import { consistsOf, kind, opensCapital } from '../text/signs.js';
import { hasLabel, isDeskLine } from './head-lines.js';
import type { Hints } from './line-role.js';

/** `(शशिकांत मिश्र)` on the line above the dateline; without brackets where a head puts its reporter. */
export function namesReporter(doc: Doc, line: Line, hints: Hints): boolean {
  const dateline = hints.datelines.get(line.index + 1)?.some(({ strength }) => strength >= 2) ?? false;
  if (dateline && line.text.startsWith('(') && bracketedName().test(line.text)) return true;
  if (isPrintedAgain(doc, line, hints) && !pagePatterns(doc.lexicon).caption.test(line.text)) return true;
  // No more than three words: nearly every line has more, and is not cut up.
  const words = line.text.split(/\s+/u, 4);
  if (words.length < 2 || words.length > 3 || hasLabel(line.text, pagePatterns(doc.lexicon))) return false;
  if (isDeskLine(doc, line.text)) return false;
  if (!words.every(isNameWord)) return false;
  const { caption, section, linkLabel, storyLabel, furnitureStart } = pagePatterns(doc.lexicon);
  const isPage = [caption, section, linkLabel, storyLabel, furnitureStart].some((words) => words.test(line.text));
  if (isPage) return false;
  const overHead = hints.datelines.has(line.index + 1) || isOverStamp(doc, line, hints);
  // A headline of three words over the desk: its words come again in the text.
  const short = line.index === 0 && !opensCapital(line.text) && comesAgain(doc, line, words);
  if ((!short && standsForReporter(doc, line, hints, dateline)) || (overHead && isUnderHeadline(doc, line, words)))
    return true;
  return endsInLastName(line.text) && isOverText(doc, line, dateline) && !comesAgain(doc, line, words);
}

/** Right above the text or its dateline, below a headline or on top. */
function isOverText(doc: Doc, { index }: Line, dateline: boolean): boolean {
  const above = doc.lines[index - 1];
  if (above === undefined) return dateline;
  return above.text.split(/\s+/u, 4).length === 4 && (dateline || doc.lines[index + 1]!.text.length >= leastText);
}

/** A paragraph is no shorter. */
const leastText = 100;

/** `Meera Rao/Jon Hale`, on two lines in turn below the stamp. */
function isPrintedAgain(doc: Doc, { text, index }: Line, { stamps }: Hints): boolean {
  if (text.length > 60 || !(stamps.has(index - 1) || stamps.has(index - 2))) return false;
  if (doc.lines[index - 1]?.text !== text && doc.lines[index + 1]?.text !== text) return false;
  return text.split(/\s?\/\s?/u).every((name) => {
    const words = name.split(/\s+/u);
    return words.length >= 2 && words.length <= 3 && words.every(isNameWord);
  });
}

/** Between headline and dateline or stamp, of words that the story has nowhere else: a kicker or a picture's text has some. */
function isUnderHeadline(doc: Doc, line: Line, words: readonly string[]): boolean {
  const above = doc.lines[line.index - 1];
  if (!above || above.text.split(/\s+/u, 4).length < 4 || /[.:?!]$/u.test(above.text)) return false;
  return !comesAgain(doc, line, words);
}

function comesAgain(doc: Doc, { span }: Line, words: readonly string[]): boolean {
  const before = doc.text.slice(Math.max(0, span[0] - around), span[0]);
  const story = `${before}${doc.text.slice(span[1], span[1] + around)}`.toLowerCase();
  return words.some((word) => !word.endsWith('.') && story.includes(word.toLowerCase()));
}

/** `Meera Rao` over `3 June 2023 9:01 PM GMT`: a line that is a stamp and nothing else. */
function isOverStamp(doc: Doc, { index }: Line, { stamps }: Hints): boolean {
  const stamp = stamps.get(index + 1)?.[0];
  return (
    stamp !== undefined &&
    doc.text.slice(...doc.lines[index + 1]!.span).trim() === doc.text.slice(...stamp.whole).trim()
  );
}

/** A kicker's words come again within so many letters. */
const around = 3000;

/** Between the stamp and the dateline, above a stamp with its place, a desk or a story's label, or below a stamp that a bullet closes. */
function standsForReporter(doc: Doc, { index }: Line, { stamps }: Hints, datelineBelow: boolean): boolean {
  const above = doc.lines[index - 1];
  const below = doc.lines[index + 1];
  if (stamps.has(index - 1) && (datelineBelow || /[•|]$/u.test(above!.text))) return true;
  if (stamps.has(index + 1) && (datelineBelow || opensWithPlace(doc, below!, stamps.get(index + 1)!))) return true;
  if (below === undefined) return false;
  return isDeskLine(doc, below.text) || isSeatLine(doc, below.text) || isStoryLabel(doc, below.text);
}

/** `New Update` between a page's head and its text, and nothing else. */
const isStoryLabel = (doc: Doc, text: string): boolean =>
  pagePatterns(doc.lexicon).storyLabel.exec(text)?.[0].length === text.length;

/** `Panaji, India`: where the reporter above sits, and nothing else. */
export function isSeatLine(doc: Doc, text: string): boolean {
  const comma = text.length <= 50 ? text.indexOf(', ') : -1;
  // `तट कार्ड / भुवनेश्वर`: a house and where it sits.
  const slash = text.length <= 50 ? text.indexOf(' / ') : -1;
  if (slash > 0) return doc.lexicon.findPlace(text.slice(slash + 3))?.ordinary === false;
  if (comma < 0) return false;
  return [text.slice(0, comma), text.slice(comma + 2)].every((part) => doc.lexicon.findPlace(part) !== null);
}

/** `Kochi, June 3, 2023 21:01 IST`: the place that the reporter above it is in, before the stamp. */
function opensWithPlace(doc: Doc, line: Line, [first]: readonly StampProposal[]): boolean {
  const place = doc.text.slice(line.span[0], first!.whole[0]).replace(/[\s,|]+$/u, '');
  return place !== '' && doc.lexicon.findPlace(place) !== null;
}

const bracketedName = later(() => /^\((?:[\p{L}\p{M}.]{1,20}\s){1,3}[\p{L}\p{M}.]{1,20}\)$/u);

/** A part of a person's name as heads print it: `Meera`, `K.`, `नसीम`. */
function isNameWord(text: string): boolean {
  if (text.length < 2) return false;
  if (!opensCapital(text)) return text.length <= 20 && consistsOf(text, kind.caseless | kind.mark, '.');
  return text.slice(1) === '.' || consistsOf(text.slice(1), kind.small, "'’-");
}
