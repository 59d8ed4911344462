import type { Doc } from '../../doc.js';
import { pagePatterns } from '../../lexicon/page-patterns.js';
import { publisherNames } from '../../lexicon/publisher-names.js';
import type { LabelledLine } from '../../segment/roles.js';
import { lettersOf, shared, stems } from '../../text/overlap.js';
import { later } from '../../text/pattern.js';
import { opensCapital } from '../../text/signs.js';
import { type Span, withoutEnd } from '../../text/span.js';
import { countWords } from '../../text/words.js';
import { type Head, isCapitals, isLatin } from './head.js';

/** A title with what speaks for it. */
export interface Candidate {
  readonly span: Span;
  readonly line: LabelledLine;
  readonly score: number;
  readonly why: string;
}

/** How likely a title is the headline: see `findHeadline` for what is worth something. */
export function score(
  doc: Doc,
  span: Span,
  line: LabelledLine,
  head: Head,
  opening: ReadonlySet<string>,
  printings: ReadonlyMap<string, number>,
): Candidate {
  const text = doc.text.slice(...span);
  const overlap = shared(stems(text), opening);
  const repeated = (printings.get(lettersOf(text)) ?? 1) > 1 || head.menus.some((menu) => menu.endsWith(text));
  const { index } = line.line;
  const belowHead = head.byline < index;
  const first = head.firstTitle >= index;
  const bulleted = /^[-•*>]\s/u.test(text) || isNumbered(doc, line);
  const slug = maybeSlug.test(text) && slugLine().test(text);
  const below = head.below(line);
  const pictured = below?.role === 'caption' && !below.line.afterBlank;
  const masthead = isMasthead(doc, span);
  const topic = topicOfYear.test(text) && head.lastTitle > index;
  const kicker = head.hasPlainTitle && isKicker(text);
  const foreign = isForeign(doc, text, head);
  const source = isSource(doc, text);
  const points =
    1 +
    4 * overlap +
    (repeated ? 3 : 0) +
    // A standfirst under the headline may share more words with the lead than the headline does.
    (first ? (overlap >= 0.25 ? 2 : 0.5) : 0) +
    (countWords(doc.text.slice(...span)) >= 5 ? 0.5 : 0) -
    (belowHead ? 2 : 0) -
    (bulleted ? 8 : 0) -
    (isCut(text) ? (isWholeNear(doc, text, index) ? 3 : 1) : 0) -
    (pictured ? 3 : 0) -
    (slug ? 8 : 0) -
    (topic ? 4 : 0) -
    (kicker ? 3 : 0) -
    (foreign ? 8 : 0) -
    (source ? 8 : 0) -
    (masthead ? 8 : 0);
  const signs = {
    repeated,
    first,
    belowHead,
    bulleted,
    cut: isCut(text),
    pictured,
    slug,
    topic,
    kicker,
    foreign,
    source,
    masthead,
  };
  return {
    span,
    line,
    score: points,
    get why() {
      return whyOf(overlap, signs);
    },
  };
}

/** What speaks for and against a headline, and how it is told. */
const signNames = {
  repeated: 'printed again',
  first: 'first title',
  belowHead: 'below the byline',
  bulleted: 'bulleted',
  cut: 'cut short',
  pictured: 'above a picture’s credit',
  slug: 'a slug',
  foreign: 'of another script than the story',
  source: 'who issued it',
  topic: 'a topic with its year',
  kicker: 'a kicker in capitals',
  masthead: 'a publisher’s name',
} as const;

function whyOf(overlap: number, signs: Readonly<Record<keyof typeof signNames, boolean>>): string {
  const names = Object.entries(signNames).flatMap(([sign, told]) => (signs[sign as keyof typeof signs] ? [told] : []));
  return [`shares ${Math.round(overlap * 100)} % of its words with the lead`, ...names].join(', ');
}

/** `Ferry stuck at the pier for a second day as...`: a breadcrumb's end, cut short, or a headline that breaks off. */
const isCut = (text: string): boolean => text.endsWith('...') || text.endsWith('…');

/** `2. रूस-यूक्रेन वॉर` among lines with the numbers beside it: the page's way to the story, or a list. */
function isNumbered({ lines }: Doc, { line }: LabelledLine): boolean {
  const number = numberOf(line.text);
  if (number === null) return false;
  return numberOf(lines[line.index - 1]?.text) === number - 1 || numberOf(lines[line.index + 1]?.text) === number + 1;
}

function numberOf(text = ''): number | null {
  const found = /^([0-9]{1,2})\.\s/u.exec(text);
  return found ? Number(found[1]) : null;
}

/** Whether a line around goes on where this one breaks off: its last letters before the cut tell. */
function isWholeNear({ lines }: Doc, text: string, index: number): boolean {
  const ending = withoutEnd(text, /[.…\s]/u).slice(-40);
  const around = lines.slice(Math.max(0, index - near), index + near);
  return around.some((line) => !isCut(line.text) && line.text.includes(ending));
}

/** No page has more lines between a headline and its breadcrumb. */
const near = 80;

/** `Ferry late pier strike` over a headline in the story's own script: key words for search engines. */
function isForeign(doc: Doc, text: string, { hasOwnScript }: Head): boolean {
  const script = doc.languages[0]?.script;
  return hasOwnScript && script !== undefined && script !== 'Latin' && isLatin(text);
}

/** `D47 NAT-KASHMIR-ROAD`, `वि19 आइसलैंड ज्वालामुखी`: the wire's own name for the story, a code and key words. */
const slugLine = later(() => /^(?:\p{Lu}{1,4}|[\p{Lo}\p{M}]{1,6})[0-9]{1,3}\s\S/u);
/** A slug's looks: few lines have them, and V8 takes a millisecond to learn the classes of letters. */
const maybeSlug = /^\D{1,6}[0-9]{1,3}\s\S/u;

/** `FERRIES AND RECORDS`: a few words in capitals over a headline that is not set so. */
const isKicker = (text: string): boolean => isCapitals(text) && countWords(text) <= 5;

/** `Coastal Council elections 2021`: what a house files its stories under. */
const topicOfYear = /^\S+(?:\s\S+){0,5}\s(?:19|20)[0-9]{2}$/u;

/** `Source: Harbour Works Limited` over a release: whose it is, behind a label. Headlines go on in small letters. */
function isSource(doc: Doc, text: string): boolean {
  const label = pagePatterns(doc.lexicon).creditLabel.exec(text)?.[0] ?? '';
  return (
    label.includes(':') && opensCapital(text.slice(label.length)) && !longSmallWord().test(text.slice(label.length))
  );
}

const longSmallWord = later(() => /\s\p{Ll}[\p{L}\p{M}]{3}/u);

/** A line that is little more than a publisher's name. */
function isMasthead(doc: Doc, span: Span): boolean {
  const named = publisherNames(doc.lexicon).scan(doc.text, span)[0];
  return named !== undefined && named.span[1] - named.span[0] > (span[1] - span[0]) * 0.6;
}
