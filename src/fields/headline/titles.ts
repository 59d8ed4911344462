import type { Doc } from '../../doc.js';
import { pagePatterns } from '../../lexicon/page-patterns.js';
import { publisherNames } from '../../lexicon/publisher-names.js';
import type { LabelledLine } from '../../segment/roles.js';
import { shared, stems } from '../../text/overlap.js';
import { later } from '../../text/pattern.js';
import { hasLatin, kind, kindAt, opensSmall } from '../../text/signs.js';
import { type Span, trimSpan } from '../../text/span.js';
import { countWords } from '../../text/words.js';
import { splitAt } from '../names.js';

/** A line, or a part of one, that may be the headline. */
export interface Title {
  readonly span: Span;
  readonly line: LabelledLine;
  /** One of two headlines on a line, and not the one in the story's language. */
  readonly alternate: boolean;
}

/** Three words at least, with white space between. */
export function hasWords(text: string): boolean {
  return countWords(text) >= 3 && /\s/u.test(text);
}

/** Where the headline stands only at the end of a breadcrumb: `Home » District » Radio collar for a tusker`. */
export function breadcrumbTails(doc: Doc, above: readonly LabelledLine[]): Title[] {
  return above.flatMap((line) => {
    const span = splitAt(doc.text, line.line.span, /\s?[»›]\s?/gu);
    const tail = span.at(-1);
    return span.length > 1 && tail && countWords(doc.text.slice(...tail)) >= 4
      ? [{ span: trimSpan(doc.text, tail), line, alternate: false }]
      : [];
  });
}

/** A sentence on top of a page is no longer where it is the headline. */
const longestSentence = 110;

/** `पुल कब खुलेगा, निगम ने नहीं बताया।`: a headline with its full stop, the one text above a lead that tells its matter again. */
export function sentenceOnTop(doc: Doc, above: readonly LabelledLine[], body: readonly Span[]): Title[] {
  const texts = above.filter(({ role }) => role === 'prose' || role === 'title');
  const [line] = texts;
  if (!line || texts.length > 1 || !body[0] || !isToldAgain(doc, line.content, body[0][0])) return [];
  return [{ span: trimSpan(doc.text, line.content), line, alternate: false }];
}

/** A sentence with the stop of its script, whose matter the text from an offset on tells again. */
export function isToldAgain(doc: Doc, sentence: Span, from: number): boolean {
  const text = doc.text.slice(...sentence);
  if (!endsInOwnStop.test(text.trimEnd()) || text.length > longestSentence || !hasWords(text)) return false;
  // A teaser begins as the text does.
  if (doc.text.startsWith(text.slice(0, 24), from)) return false;
  return shared(stems(text), stems(doc.text.slice(from, from + 900))) >= 0.4;
}

/** The stop of a script that headlines seldom have. */
const endsInOwnStop = /[।॥۔]$/u;

/** A headline broken over two lines: the second begins with a small letter. */
export function joined(above: readonly LabelledLine[]): LabelledLine[] {
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

/** A title line without its list number, section and site name; two headlines on one line come apart. */
export function parts(doc: Doc, line: LabelledLine): Title[] {
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
  const latin = words.filter(hasLatin);
  const other = words.filter((text) => /[^\P{L}\p{Script=Latin}]/u.test(text));
  return latin.length === 1 && other.length === 1 && words.every((text) => countWords(text) >= 3) ? spans : null;
}

/** `Bridge opens « Darpan News` over `Bridge opens`: what a page adds to its title, where the headline is printed without. */
export function withoutSites(doc: Doc, titles: readonly Title[]): Title[] {
  const printed = new Set(titles.map(({ span }) => doc.text.slice(...span)));
  return titles.map((title) => {
    const [start, end] = title.span;
    const site = siteTail().exec(doc.text.slice(start, end));
    if (!site || !printed.has(doc.text.slice(start, start + site.index))) return title;
    return { ...title, span: [start, start + site.index] };
  });
}

const siteTail = later(() => /\s[-|«»]\s[^|«»-]{2,40}$/u);

/** `2.`, `बॉलीवुड / ` and ` - Navbharat Times` are no part of a headline. */
function bare(doc: Doc, span: Span): Span {
  let [start, end] = trimSpan(doc.text, span);
  start += /^[:|]?\s?/u.exec(doc.text.slice(start, end))![0].length;
  // `Ferry stuck at the pier |`: nothing stands behind the bar.
  if (doc.text[end - 1] === '|') end--;
  const number = /^[0-9]{1,2}[.)]\s?/u.exec(doc.text.slice(start, end))?.[0].length ?? 0;
  if (kindAt(doc.text, start + number) & kind.letter) start += number;
  const section = /^([^/|]{2,25})\s\/\s/u.exec(doc.text.slice(start, end));
  if (section && pagePatterns(doc.lexicon).section.test(section[1]!)) start += section[0].length;
  const site = /\s[-|«»]\s([^|«»-]{3,40})$/u.exec(doc.text.slice(start, end));
  if (
    site &&
    publisherNames(doc.lexicon)
      .scan(site[1]!, [0, site[1]!.length])
      .some((m) => m.span[0] === 0)
  )
    end = start + site.index;
  return trimSpan(doc.text, [start, end]);
}
