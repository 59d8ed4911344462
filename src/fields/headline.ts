import type { Doc } from '../doc.js';
import { pagePatterns } from '../lexicon/page-patterns.js';
import { publisherNames } from '../lexicon/publisher-names.js';
import type { Note } from '../notes.js';
import type { LabelledLine } from '../segment/roles.js';
import { lettersOf, shared, stems } from '../text/overlap.js';
import { later } from '../text/pattern.js';
import { kind, kindAt, opensSmall } from '../text/signs.js';
import { type Span, trimSpan } from '../text/span.js';
import { countWords } from '../text/words.js';
import { splitAt } from './names.js';

/** The headline and where else it is printed. Spans are of the doc's text. */
export interface HeadlineFinding {
  readonly headline: Span | null;
  /** Further printings of the same words. */
  readonly repeats: readonly Span[];
  /** The headline in other words or another language (`Tigress rescued | बाघिन को बचाया`). */
  readonly alternates: readonly Span[];
  readonly notes: readonly Note[];
}

interface Candidate {
  readonly span: Span;
  readonly line: LabelledLine;
  readonly score: number;
  readonly why: string;
}

/**
 * Finds the headline among the short lines above the lead. A headline is printed more than once, stands over the
 * byline, and shares its words with the story's first paragraphs; each of these is worth something, none is needed.
 *
 * @param above the labelled lines above the lead
 * @param body the story's paragraphs
 */
export function findHeadline(doc: Doc, above: readonly LabelledLine[], body: readonly Span[]): HeadlineFinding {
  const own = joined(above).flatMap((line) => (line.role === 'title' ? parts(doc, line) : []));
  const titles = own.some(({ span }) => countWords(doc.text.slice(...span)) >= 3) ? own : breadcrumbTails(doc, above);
  const fit = titles.filter(({ span, alternate }) => !alternate && hasWords(doc.text.slice(...span)));
  const lead = body[0]?.[0] ?? 0;
  const opening = fit.length > 0 ? stems(doc.text.slice(lead, lead + 900)) : new Set<string>();
  const printings = countPrintings(
    doc,
    titles.map((title) => title.span),
  );
  const candidates = fit.map(({ span, line }) => score(doc, span, line, above, opening, printings));
  const best = candidates.reduce<Candidate | null>((top, next) => (top && top.score >= next.score ? top : next), null);
  const chosen = best && best.score > 0 ? best : null;
  const key = chosen ? lettersOf(doc.text.slice(...chosen.span)) : '';
  return {
    headline: chosen?.span ?? null,
    repeats: titles
      .map((t) => t.span)
      .filter((span) => chosen && span !== chosen.span && lettersOf(doc.text.slice(...span)) === key),
    alternates: chosen ? titles.filter((t) => t.alternate).map((t) => t.span) : [],
    get notes() {
      return candidates.map((candidate) => ({
        field: 'headline',
        rule: 'title-above-lead',
        span: candidate.span,
        chosen: candidate === chosen,
        why: candidate.why,
      }));
    },
  };
}

/** Three words at least, with white space between. */
function hasWords(text: string): boolean {
  return countWords(text) >= 3 && /\s/u.test(text);
}

/** Where the headline stands only at the end of a breadcrumb: `Home » District » Radio collar for a tusker`. */
function breadcrumbTails(doc: Doc, above: readonly LabelledLine[]): Title[] {
  return above.flatMap((line) => {
    const span = splitAt(doc.text, line.line.span, /\s?[»›]\s?/gu);
    const tail = span.at(-1);
    return span.length > 1 && tail && countWords(doc.text.slice(...tail)) >= 4
      ? [{ span: trimSpan(doc.text, tail), line, alternate: false }]
      : [];
  });
}

/** A headline broken over two lines: the second begins with a small letter. */
function joined(above: readonly LabelledLine[]): LabelledLine[] {
  const lines: LabelledLine[] = [];
  for (const line of above) {
    const last = lines.at(-1);
    const goesOn =
      last?.role === 'title' &&
      line.role === 'title' &&
      !line.line.afterBlank &&
      opensSmall(line.line.text) &&
      /^\S+\s\S/u.test(line.line.text);
    if (goesOn) lines[lines.length - 1] = { ...last, content: [last.content[0], line.content[1]] };
    else lines.push(line);
  }
  return lines;
}

interface Title {
  readonly span: Span;
  readonly line: LabelledLine;
  /** One of two headlines on a line, and not the one in the story's language. */
  readonly alternate: boolean;
}

/** A title line without its list number, section and site name; two headlines on one line come apart. */
function parts(doc: Doc, line: LabelledLine): Title[] {
  const bars = (twoTongues(doc, line) ?? splitAt(doc.text, line.content, /\s\|\s/gu)).map((span) => bare(doc, span));
  const whole: Title = { span: bare(doc, line.content), line, alternate: false };
  const named = bars.filter((span) => hasWords(doc.text.slice(...span)));
  if (bars.length !== 2 || named.length === 0) return bars.length > 2 ? [] : [whole];
  const script = doc.languages[0]?.script ?? 'Latin';
  const own = named.filter((span) => new RegExp(`\\p{Script=${script}}`, 'u').test(doc.text.slice(...span)));
  if (named.length === 1) return [{ span: named[0]!, line, alternate: false }];
  return named.map((span) => ({ span, line, alternate: own.length === 1 && span !== own[0] }));
}

/** `घाट पर फंसी नौका - ferry stuck at the pier`: a dash parts two headlines where each is in a script of its own. */
function twoTongues(doc: Doc, line: LabelledLine): Span[] | null {
  const spans = splitAt(doc.text, bare(doc, line.content), /\s-\s/gu);
  if (spans.length !== 2) return null;
  const words = spans.map((span) => doc.text.slice(...span));
  const latin = words.filter((text) => /\p{Script=Latin}/u.test(text));
  const other = words.filter((text) => /[^\P{L}\p{Script=Latin}]/u.test(text));
  return latin.length === 1 && other.length === 1 && words.every((text) => countWords(text) >= 3) ? spans : null;
}

/** `2.`, `बॉलीवुड / ` and ` - Navbharat Times` are no part of a headline. */
function bare(doc: Doc, span: Span): Span {
  let [start, end] = trimSpan(doc.text, span);
  start += /^[:|]?\s?/u.exec(doc.text.slice(start, end))![0].length;
  const number = /^[0-9]{1,2}[.)]\s?/u.exec(doc.text.slice(start, end))?.[0].length ?? 0;
  if (kindAt(doc.text, start + number) & kind.letter) start += number;
  const section = /^([^/|]{2,25})\s\/\s/u.exec(doc.text.slice(start, end));
  if (section && pagePatterns(doc.lexicon).section.test(section[1]!)) start += section[0].length;
  const site = /\s[-|]\s([^|-]{3,40})$/u.exec(doc.text.slice(start, end));
  if (
    site &&
    publisherNames(doc.lexicon)
      .scan(site[1]!, [0, site[1]!.length])
      .some((m) => m.span[0] === 0)
  )
    end = start + site.index;
  return trimSpan(doc.text, [start, end]);
}

function score(
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
  const points =
    1 +
    4 * overlap +
    (repeated ? 3 : 0) +
    // A standfirst under the headline may share more words with the lead than the headline does.
    (first ? (overlap >= 0.25 ? 2 : 0.5) : 0) +
    (countWords(doc.text.slice(...span)) >= 5 ? 0.5 : 0) -
    (belowHead ? 2 : 0) -
    (bulleted ? 8 : 0) -
    (isCut(text) ? 3 : 0) -
    (pictured ? 3 : 0) -
    (slug ? 8 : 0) -
    (masthead ? 8 : 0);
  const signs = { repeated, first, belowHead, bulleted, cut: isCut(text), pictured, slug, masthead };
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
  masthead: 'a publisher’s name',
} as const;

function whyOf(overlap: number, signs: Readonly<Record<keyof typeof signNames, boolean>>): string {
  const names = Object.entries(signNames).flatMap(([sign, told]) => (signs[sign as keyof typeof signs] ? [told] : []));
  return [`shares ${Math.round(overlap * 100)} % of its words with the lead`, ...names].join(', ');
}

/** `Ferry stuck at the pier for a second day as...`: a breadcrumb's end, cut short; the whole stands elsewhere. */
const isCut = (text: string): boolean => text.endsWith('...') || text.endsWith('…');

/** `D47 NAT-KASHMIR-ROAD`, `वि19 आइसलैंड ज्वालामुखी`: the wire's own name for the story, a code and key words. */
const slugLine = later(() => /^(?:\p{Lu}{1,4}|[\p{Lo}\p{M}]{1,6})[0-9]{1,3}\s\S/u);
/** A slug's looks: few lines have them, and V8 takes a millisecond to learn the classes of letters. */
const maybeSlug = /^\D{1,6}[0-9]{1,3}\s\S/u;

/** A line that is little more than a publisher's name. */
function isMasthead(doc: Doc, span: Span): boolean {
  const named = publisherNames(doc.lexicon).scan(doc.text, span)[0];
  return named !== undefined && named.span[1] - named.span[0] > (span[1] - span[0]) * 0.6;
}

/** The headline printed once more behind a menu or breadcrumb. */
function isMenuTail(text: string, above: readonly LabelledLine[]): boolean {
  return above.some((line) => line.rule === 'menu-before-headline' && line.line.text.endsWith(text));
}

function countPrintings(doc: Doc, spans: readonly Span[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const span of spans) {
    const key = lettersOf(doc.text.slice(...span));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
