import type { Doc, Line } from '../doc.js';
import { agencyNames } from '../lexicon/agency-names.js';
import { type DisclaimerPatterns, disclaimerPatterns } from '../lexicon/page-patterns.js';
import { publisherNames, slugOf } from '../lexicon/publisher-names.js';
import { type NoticeMention, publisherNotices } from '../lexicon/publisher-notices.js';
import { later } from '../text/pattern.js';
import type { Phrases } from '../text/phrases.js';
import { sentenceSpans } from '../text/sentences.js';
import { type Span, trimSpan } from '../text/span.js';
import type { AgencyMention } from './proposals.js';

/** A publisher named in a place that makes it the story's publisher. */
export interface PublisherFinding {
  readonly id: string;
  /** The lexicon's name; null where only the text knows it. */
  readonly name: string | null;
  readonly span: Span;
  readonly known: boolean;
}

/** A syndication notice found in the text. Spans are of the doc's text. */
export interface DisclaimerProposal {
  readonly span: Span;
  readonly edited: boolean | null;
  readonly headlineEdited: boolean | null;
  readonly publisher: PublisherFinding | null;
  readonly agencies: readonly AgencyMention[];
  readonly line: number;
  readonly rule: 'publisher-notice' | 'grammar';
}

/** A notice is a sentence or a few: longer stretches are story text that uses the same words. */
const longestNotice = 700;

/**
 * Every syndication notice of the text: by a publisher's own wording, else by the grammar that such sentences share
 * in all houses: they speak of the story, say where it came from and what was done to it.
 */
export function proposeDisclaimers(doc: Doc): DisclaimerProposal[] {
  const patterns = disclaimerPatterns(doc.lexicon);
  const findNotice = publisherNotices(doc.lexicon);
  return doc.lines.flatMap((line) => {
    const notice = findNotice(line.text);
    if (notice) return [fromNotice(doc, withMarks(line, notice.span), line.index, notice, patterns)];
    if (!patterns.trigger.test(line.text)) return [];
    const span = noticeInBrackets(doc, line.span, patterns) ?? noticeAtEnd(doc, line.span, patterns);
    return span ? [fromGrammar(doc, span, line.index, patterns)] : [];
  });
}

/** A notice with the bracket before it, and the mark and bracket behind it. */
function withMarks({ text, span: [offset] }: Line, [start, end]: Span): Span {
  const from = text[start - 1] === '(' ? start - 1 : start;
  const closing = /^\s?[.।…]{0,3}\s?\)?/u.exec(text.slice(end, end + 6))![0].trimEnd();
  return [offset + from, offset + end + closing.length];
}

/** A notice in brackets, alone on its line or glued to the last sentence of the story. */
function noticeInBrackets(doc: Doc, line: Span, patterns: DisclaimerPatterns): Span | null {
  const fits = bracketSpans(doc.text, line).filter((span) => span[1] - span[0] <= longestNotice);
  return fits.find((span) => isNotice(weigh(doc, span, patterns))) ?? null;
}

/** The last sentences of a line, as far back as each of them speaks of the story or of what was done to it. */
function noticeAtEnd(doc: Doc, line: Span, patterns: DisclaimerPatterns): Span | null {
  const sentences = sentenceSpans(doc.text, line, doc.languages).slice(-6);
  let first = sentences.length - 1;
  const tail = (): Span => [sentences[first]![0], line[1]];
  while (first > 0 && !isNotice(weigh(doc, tail(), patterns))) first--;
  if (first < 0 || tail()[1] - tail()[0] > longestNotice || !isNotice(weigh(doc, tail(), patterns))) return null;
  while (first > 0 && speaksOfStory(weigh(doc, sentences[first - 1]!, patterns))) first--;
  return tail();
}

/** The outermost bracketed stretches of a line that are long enough for a notice, brackets included. */
function bracketSpans(text: string, line: Span): Span[] {
  const spans: Span[] = [];
  let depth = 0;
  let open = 0;
  for (let i = line[0]; i < line[1]; i++) {
    const sign = text[i];
    if (sign === '(' && depth++ === 0) open = i;
    else if (sign === ')' && depth > 0 && --depth === 0 && i - open > 40) spans.push([open, i + 1]);
  }
  return spans;
}

/** How much of each part of the grammar a stretch holds: what it is worth as evidence. */
interface Weights {
  readonly label: number;
  readonly story: number;
  readonly source: number;
  readonly agency: number;
  readonly notEdited: number;
  readonly edited: number;
  readonly noLiability: number;
  readonly headline: number;
}

function weigh(doc: Doc, span: Span, patterns: DisclaimerPatterns): Weights {
  const text = doc.text.slice(...span);
  return {
    label: patterns.labels.test(text) ? 1 : 0,
    story: patterns.story.test(text) ? 1 : 0,
    source: patterns.source.test(text) ? 1 : 0,
    agency: agencyNames(doc.lexicon).scanSentence(doc.text, span).length > 0 ? 1 : 0,
    notEdited: patterns.notEdited.test(text) ? 2 : 0,
    edited: patterns.edited.test(text) ? 1 : 0,
    noLiability: patterns.noLiability.test(text) ? 1 : 0,
    headline: patterns.headlineEdited.test(text) ? 1 : 0,
  };
}

function isNotice(weights: Weights): boolean {
  const { label, story, source, agency, notEdited, edited, noLiability, headline } = weights;
  const weight = label + story + source + agency + notEdited + edited + noLiability + headline;
  return weight >= 3 && label + story > 0 && (source + notEdited + noLiability > 0 || weight >= 4);
}

/** A further sentence of a notice, weaker by itself. */
function speaksOfStory({ label, story, source, notEdited, edited, noLiability }: Weights): boolean {
  return label > 0 || story + source + notEdited + edited + noLiability >= 2;
}

function fromNotice(
  doc: Doc,
  span: Span,
  line: number,
  { publisher, notice }: NoticeMention,
  patterns: DisclaimerPatterns,
): DisclaimerProposal {
  const grammar = fromGrammar(doc, span, line, patterns);
  const { edited, headlineEdited } = notice;
  const named = grammar.publisher?.id === publisher.id ? grammar.publisher.span : span;
  return {
    ...grammar,
    edited,
    headlineEdited,
    publisher: { id: publisher.id, name: publisher.name, span: named, known: true },
    rule: 'publisher-notice',
  };
}

function fromGrammar(doc: Doc, span: Span, line: number, patterns: DisclaimerPatterns): DisclaimerProposal {
  const text = doc.text.slice(...span);
  const notEdited = patterns.notEdited.test(text);
  const edited = patterns.edited.test(text);
  const fedAsIs = patterns.noLiability.test(text) && patterns.source.test(text);
  return {
    span,
    edited: notEdited || fedAsIs ? false : edited ? true : null,
    headlineEdited: patterns.headlineEdited.test(text) ? true : null,
    publisher: publisherOf(doc, span, patterns),
    agencies: agencyNames(doc.lexicon).scanSentence(doc.text, span),
    line,
    rule: 'grammar',
  };
}

/** The publisher that speaks: one that the lexicon knows, else the name that the grammar's words point at. */
function publisherOf(doc: Doc, span: Span, patterns: DisclaimerPatterns): PublisherFinding | null {
  const agencies = agencyNames(doc.lexicon).scanSentence(doc.text, span);
  const free = (at: Span): boolean => !agencies.some((mention) => mention.span[0] < at[1] && at[0] < mention.span[1]);
  const known = publisherNames(doc.lexicon)
    .scan(doc.text, span)
    .find((mention) => free(mention.span));
  if (known) return { id: known.publisher.id, name: known.publisher.name, span: known.span, known: true };
  const named =
    nameBefore(doc.text, span, patterns.publisherAfter) ?? nameAfter(doc.text, span, patterns.publisherBefore);
  if (!named || !free(named) || patterns.ownHouse.all(doc.text.slice(...named)).length > 0) return null;
  return { id: slugOf(doc.text.slice(...named)), name: null, span: named, known: false };
}

/** The name that ends where a phrase such as `staff` or `की टीम` begins: capitals in Latin, else up to three words. */
function nameBefore(text: string, span: Span, after: Phrases): Span | null {
  const stretch = text.slice(...span);
  for (const [start] of after.all(stretch)) {
    const before = stretch.slice(0, start).trimEnd();
    const name = capitalsAtEnd().exec(before) ?? wordsAtEnd().exec(before);
    if (name) return trimSpan(text, [span[0] + name.index, span[0] + before.length]);
  }
  return null;
}

const capitalsAtEnd = later(() => /(?:\p{Lu}[\p{L}\p{M}\p{N}.'’&-]*\s?){1,5}$/u);
const wordsAtEnd = later(() => /(?<=^|[\s(।.:])(?:[\p{Lo}\p{M}]{2,20}\s){0,2}[\p{Lo}\p{M}]{2,20}$/u);

/** The capitalised name right behind a phrase such as `edited by`. */
function nameAfter(text: string, span: Span, before: Phrases): Span | null {
  const stretch = text.slice(...span);
  for (const [, end] of before.all(stretch)) {
    const name = /^\s+((?:\p{Lu}[\p{L}\p{M}\p{N}.'’&-]*\s?){1,5})/u.exec(stretch.slice(end));
    if (name) return trimSpan(text, [span[0] + end, span[0] + end + name[0].replace(/[\s.]+$/u, '').length]);
  }
  return null;
}
