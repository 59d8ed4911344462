import type { Doc } from '../doc.js';
import { lettersOf, shared, stems } from '../text/overlap.js';
import type { Lead } from './lead.js';
import type { LabelledLine } from './roles.js';

/** The lead of a story without a dateline: its first running text that is no summary, teaser or left-over. */
export function leadByProse(doc: Doc, lines: readonly LabelledLine[]): Lead | null {
  const texts = lines.filter((line) => line.role === 'prose');
  const prose = isPicture(texts) && !doc.ownLines && !doc.marks ? texts.slice(1) : texts;
  const first = prose[0];
  if (!first) return null;
  if (doc.ownLines || doc.marks)
    return { line: first.line.index, start: first.content[0], dateline: null, rule: 'stated' };
  const found =
    afterStoryLabel(doc, lines) ??
    afterSummaryLabel(lines, prose) ??
    afterHead(lines, prose) ??
    afterTeaser(doc, lines, prose) ??
    afterOtherWords(doc, lines, prose) ??
    afterStray(doc, lines, prose);
  const [line, rule] = found ?? [first, 'first-prose'];
  return { line: line.line.index, start: line.content[0], dateline: null, rule };
}

/** The text of a picture stands over the story and ends in the agency that took it: `… in the rain. (Reuters)`. */
function isPicture([first, ...rest]: readonly LabelledLine[]): boolean {
  if (first?.tail !== 'credit' || first.line.text.length > longestCaption || rest.length < 3) return false;
  return rest.reduce((sum, { content }) => sum + content[1] - content[0], 0) > 2 * first.line.text.length;
}

const longestCaption = 340;

type Choice = readonly [line: LabelledLine, rule: string] | null;

/** `विस्तार` stands over the story where a summary of a few lines goes before it. */
function afterStoryLabel(doc: Doc, lines: readonly LabelledLine[]): Choice {
  const label = lines.findIndex((line) => line.role === 'storyLabel');
  const above = lines.slice(0, Math.max(0, label)).filter((line) => line.role === 'prose');
  if (label < 0 || above.length > 3) return null;
  const here = lines[label]!;
  if (doc.text.slice(...here.content).length > 60) return [here, 'story-label'];
  // Highlights in bullets may stand between the two.
  const next = lines.slice(label + 1).find((line) => line.role === 'prose' && !line.line.text.startsWith('•'));
  return next ? [next, 'story-label'] : null;
}

/** `Synopsis` on a line of its own in the page's head: the one paragraph below it is the summary. */
function afterSummaryLabel(lines: readonly LabelledLine[], prose: readonly LabelledLine[]): Choice {
  const [first, second] = prose;
  if (!first || !second || prose.length < 3) return null;
  const label = lines[first.line.index - 1];
  const isLabel = label?.role === 'summaryLabel' && label.content[0] >= label.content[1];
  return isLabel && lines.slice(0, label.line.index).some(isHead) ? [second, 'below-summary'] : null;
}

/** Up to three paragraphs above a byline or stamp are a summary, when more text stands below than above. */
export function belowHead(lines: readonly LabelledLine[], prose: readonly LabelledLine[]): LabelledLine | null {
  for (const above of [3, 2, 1]) {
    const next = prose[above];
    if (!next) continue;
    const between = lines.slice(prose[above - 1]!.line.index + 1, next.line.index);
    const head = between.some(isHead) && !isEntry(lines.slice(0, prose[0]!.line.index), between);
    if (head && sizeOf(prose.slice(0, above)) < sizeOf(prose.slice(above))) return next;
  }
  return null;
}

const sizeOf = (part: readonly LabelledLine[]): number =>
  part.reduce((sum, line) => sum + line.content[1] - line.content[0], 0);

/** Text below the head, and below one short sentence between the head and a picture. */
function afterHead(lines: readonly LabelledLine[], prose: readonly LabelledLine[]): Choice {
  const below = belowHead(lines, prose);
  if (below) return [below, 'below-head'];
  const [first, next] = prose;
  if (first && next) {
    const captioned = lines.slice(first.line.index + 1, next.line.index).some(({ role }) => role === 'caption');
    const short = sizeOf([first]) < Math.min(120, sizeOf([next]) * 0.6);
    if (captioned && short && lines.slice(0, first.line.index).some(isHead)) return [next, 'below-standfirst'];
  }
  return belowStandfirst(lines, prose);
}

/** A stamp and a headline below a text that has its own head: an entry of a live page, whose first text is the lead. */
function isEntry(above: readonly LabelledLine[], between: readonly LabelledLine[]): boolean {
  const stamp = between.findIndex(({ role }) => role === 'stamp');
  return (
    above.some((line) => isHead(line) && !isTracked(line)) &&
    stamp >= 0 &&
    between.slice(stamp + 1).some(({ role }) => role === 'title')
  );
}

/** `date 2023-09-12`: a crawler's own, on every page. */
const isTracked = ({ line: { index, text } }: LabelledLine): boolean => index === 0 && /^date [0-9]{4}-/u.test(text);

/** One short sentence right under the headline, set off by a blank line from a longer text, in a page that has a head. */
function belowStandfirst(lines: readonly LabelledLine[], prose: readonly LabelledLine[]): Choice {
  const [first, second] = prose;
  if (!first || !second || prose.length < 4 || !second.line.afterBlank || first.line.afterBlank) return null;
  const size = ({ content }: LabelledLine): number => content[1] - content[0];
  const above = lines.slice(0, first.line.index);
  const fits = size(first) < 110 && size(second) >= size(first) * 1.5 && second.line.index === first.line.index + 1;
  return fits && above.at(-1)?.role === 'title' && above.some(isHead) ? [second, 'below-standfirst'] : null;
}

/** Two paragraphs may begin with the same office and name; so many letters are the same words. */
const sameOpening = 44;
const sameQuotation = 24;

/** A standfirst is a sentence. */
const longestStandfirst = 200;

/**
 * The lead tells the headline's matter again. A short sentence between the two that has none of its words, while the
 * longer text below has most of them, is a standfirst.
 */
function afterOtherWords(doc: Doc, lines: readonly LabelledLine[], prose: readonly LabelledLine[]): Choice {
  const [first, second, third] = prose;
  const title = first && lines[first.line.index - 1];
  if (!first || !second || !third || title?.role !== 'title' || second.line.index !== first.line.index + 1) return null;
  const size = ({ content }: LabelledLine): number => content[1] - content[0];
  if (size(first) > 140 || size(second) < size(first) * 1.3) return null;
  const words = (line: LabelledLine): Set<string> => stems(doc.text.slice(...line.content));
  const headline = words(title);
  const [above, below] = [shared(headline, words(first)), shared(headline, words(second))];
  return headline.size >= 4 && above <= 0.2 && below >= 0.5 ? [second, 'below-standfirst'] : null;
}

/** The headline's matter once more, as a lead has it and a standfirst has not. */
function tellsHeadline(doc: Doc, lines: readonly LabelledLine[], text: LabelledLine): boolean {
  const title = lines[text.line.index - 1];
  if (title?.role !== 'title') return false;
  const headline = stems(doc.text.slice(...title.content));
  return headline.size >= 4 && shared(headline, stems(doc.text.slice(...text.content))) >= 0.5;
}

/** A paragraph that a later one begins with again is a teaser of it. */
function afterTeaser(doc: Doc, lines: readonly LabelledLine[], prose: readonly LabelledLine[]): Choice {
  const length = /^[“‘"']/u.test(prose[0]!.line.text) ? sameQuotation : sameOpening;
  const opening = (line: LabelledLine): string =>
    lettersOf(doc.text.slice(line.content[0], Math.min(line.content[1], line.content[0] + 100))).slice(0, length);
  const first = prose[0]!;
  const key = opening(first);
  if (key.length < 20) return null;
  const again = prose.slice(1, 6).find((line) => opening(line) === key);
  // A standfirst that the page prints twice in a row.
  const isTwice =
    again === prose[1] && again?.line.index === first.line.index + 1 && again.line.text === first.line.text;
  const isStandfirst = isTwice && first.line.text.length <= longestStandfirst && !tellsHeadline(doc, lines, first);
  if (isStandfirst && prose[2]) return [prose[2], 'below-standfirst'];
  if (again) return [isStandfirstOf(lines, first, again) ? prose[1]! : again, 'below-teaser'];
  const below = prose[1] ? lines.slice(prose[1].line.index) : [];
  const pulled = below.slice(0, 40).some((line) => lettersOf(doc.text.slice(...line.content)).includes(key));
  // More than one may be pulled.
  const own = prose.slice(1).find(({ line: { text } }) => !/^['‘“"].*['’”"]$/u.test(text));
  return pulled && own ? [own, 'below-pull-quote'] : null;
}

/** A standfirst that a later paragraph of the story has again: text and no head stand between the two. */
function isStandfirstOf(lines: readonly LabelledLine[], first: LabelledLine, again: LabelledLine): boolean {
  const between = lines.slice(first.line.index + 1, again.line.index);
  const letters = between.reduce((sum, { role, content }) => sum + (role === 'prose' ? content[1] - content[0] : 0), 0);
  return letters > first.content[1] - first.content[0] && !between.some(isHead);
}

/**
 * The tail of another story above this one: a paragraph or two, then a headline whose words come again in the text
 * below it while those of the first paragraphs' own headline do not.
 */
function afterStray(doc: Doc, lines: readonly LabelledLine[], prose: readonly LabelledLine[]): Choice {
  const first = prose[0]!.line.index;
  const second = lines.findIndex((line, i) => i > first && line.role === 'title');
  const next = lines.slice(second + 1).find((line) => line.role === 'prose');
  if (second < 0 || !next) return null;
  const above = lines.slice(first, second).filter((line) => line.role === 'prose');
  const below = lines.slice(next.line.index).filter((line) => line.role === 'prose');
  const text = (part: readonly LabelledLine[]): string => part.map((line) => doc.text.slice(...line.content)).join(' ');
  if (above.length > 2 || text(above).length > text(below).length * 0.45) return null;
  const belowStems = stems(text(below));
  const own = shared(stems(text(lines.slice(0, first).filter((line) => line.role === 'title'))), belowStems);
  const other = shared(stems(text([lines[second]!])), belowStems);
  // A story that opens without a headline has a crosshead below: its first words come again too.
  const goesOn = shared(stems(text(above)), belowStems) >= 0.35;
  return other >= 0.6 && own < 0.5 && other > own && !goesOn ? [next, 'below-stray-section'] : null;
}

/** A line of the page's head: who wrote, and when. */
export function isHead({ role }: LabelledLine): boolean {
  return role === 'byline' || role === 'stamp' || role === 'agency';
}
