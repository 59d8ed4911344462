import type { Doc } from '../../doc.js';
import { publisherNames } from '../../lexicon/publisher-names.js';
import type { LabelledLine } from '../../segment/roles.js';
import { lettersOf, shared, stems } from '../../text/overlap.js';
import { later } from '../../text/pattern.js';
import { kind, kindsIn } from '../../text/signs.js';
import type { Span } from '../../text/span.js';
import { countWords } from '../../text/words.js';

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
  above: readonly LabelledLine[],
  opening: ReadonlySet<string>,
  printings: ReadonlyMap<string, number>,
): Candidate {
  const text = doc.text.slice(...span);
  const overlap = shared(stems(text), opening);
  const repeated = (printings.get(lettersOf(text)) ?? 1) > 1 || isMenuTail(text, above);
  const before = above.filter((other) => other.line.index < line.line.index);
  const belowHead = before.some(
    (l) => l.role === 'byline' || (l.role === 'stamp' && l.line.index > 1) || l.role === 'agency',
  );
  const first = !before.some((l) => l.role === 'title' && countWords(doc.text.slice(...l.content)) >= 3);
  const bulleted = /^[-•*>]\s/u.test(text);
  const slug = maybeSlug.test(text) && slugLine().test(text);
  const below = above[above.indexOf(line) + 1];
  const pictured = below?.role === 'caption' && !below.line.afterBlank;
  const masthead = isMasthead(doc, span);
  const topic =
    topicOfYear.test(text) && above.some((other) => other.role === 'title' && other.line.index > line.line.index);
  const kicker =
    isKicker(text) &&
    above.some((other) => other.role === 'title' && !isCapitals(other.line.text) && countWords(other.line.text) >= 5);
  const foreign = isForeign(doc, text, above);
  const points =
    1 +
    4 * overlap +
    (repeated ? 3 : 0) +
    // A standfirst under the headline may share more words with the lead than the headline does.
    (first ? (overlap >= 0.25 ? 2 : 0.5) : 0) +
    (countWords(doc.text.slice(...span)) >= 5 ? 0.5 : 0) -
    (belowHead ? 2 : 0) -
    (bulleted ? 8 : 0) -
    (isCut(text) ? (isWholeElsewhere(doc, text) ? 3 : 1) : 0) -
    (pictured ? 3 : 0) -
    (slug ? 8 : 0) -
    (topic ? 4 : 0) -
    (kicker ? 3 : 0) -
    (foreign ? 8 : 0) -
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

/** Whether another line goes on where this one breaks off: its last letters before the cut tell. */
function isWholeElsewhere({ lines }: Doc, text: string): boolean {
  const ending = text.replace(/[.…\s]+$/u, '').slice(-40);
  return lines.some((line) => line.text.includes(ending) && !isCut(line.text));
}

/** `Ferry late pier strike` over a headline in the story's own script: key words for search engines. */
function isForeign(doc: Doc, text: string, above: readonly LabelledLine[]): boolean {
  const script = doc.languages[0]?.script;
  if (script === undefined || script === 'Latin' || !isLatin(text)) return false;
  return above.some(({ role, content }) => {
    const other = doc.text.slice(...content);
    return role === 'title' && !/^[•*>]/u.test(other) && !isLatin(other) && countWords(other) >= 4;
  });
}

const isLatin = (text: string): boolean => !/[^\u0000-\u024f\u2000-\u206f]/u.test(text);

/** `D47 NAT-KASHMIR-ROAD`, `वि19 आइसलैंड ज्वालामुखी`: the wire's own name for the story, a code and key words. */
const slugLine = later(() => /^(?:\p{Lu}{1,4}|[\p{Lo}\p{M}]{1,6})[0-9]{1,3}\s\S/u);
/** A slug's looks: few lines have them, and V8 takes a millisecond to learn the classes of letters. */
const maybeSlug = /^\D{1,6}[0-9]{1,3}\s\S/u;

/** `FERRIES AND RECORDS`: a few words in capitals over a headline that is not set so. */
const isKicker = (text: string): boolean => isCapitals(text) && countWords(text) <= 5;

const isCapitals = (text: string): boolean => (kindsIn(text) & (kind.small | kind.caseless)) === 0;

/** `Coastal Council elections 2021`: what a house files its stories under. */
const topicOfYear = /^\S+(?:\s\S+){0,5}\s(?:19|20)[0-9]{2}$/u;

/** A line that is little more than a publisher's name. */
function isMasthead(doc: Doc, span: Span): boolean {
  const named = publisherNames(doc.lexicon).scan(doc.text, span)[0];
  return named !== undefined && named.span[1] - named.span[0] > (span[1] - span[0]) * 0.6;
}

/** The headline printed once more behind a menu or breadcrumb. */
function isMenuTail(text: string, above: readonly LabelledLine[]): boolean {
  return above.some((line) => line.rule === 'menu-before-headline' && line.line.text.endsWith(text));
}
