import { type Doc, show } from '../doc.js';
import { agencyNames } from '../lexicon/agency-names.js';
import { pagePatterns } from '../lexicon/page-patterns.js';
import { publisherNames, slugOf } from '../lexicon/publisher-names.js';
import type { Note } from '../notes.js';
import type { LabelledLine } from '../segment/roles.js';
import type { PublisherField } from '../story.js';
import { lettersOf } from '../text/overlap.js';
import { later } from '../text/pattern.js';
import { type Span, trimSpan } from '../text/span.js';
import type { DisclaimerProposal, PublisherFinding } from './disclaimer.js';
import type { DatelineProposal } from './proposals.js';

/** Where a publisher may be named. */
export interface PublisherPlaces {
  readonly disclaimer: DisclaimerProposal | null;
  readonly dateline: DatelineProposal | null;
  /** Lines of the page around the story: furniture, heads, feet, titles that are no headline. */
  readonly page: readonly LabelledLine[];
}

/** `© 2019 मालवा मंच. सर्वाधिकार सुरक्षित`, `Copyright 2023 Konkan Ledger`. */
const copyright = later(
  () =>
    /(?:©|\(c\)|copyright)\s{0,8}(?:©\s{0,8})?(?:[0-9]{4}(?:-[0-9]{2,4})?)?[\s,.-]{0,8}(?:by\s)?([\p{L}\p{M}][\p{L}\p{M}\p{N} .'’&-]{1,50}?)(?=[.,|।]|\s(?:all|सर्वाधिकार|-)|$)/iu,
);

/** Few lines have one, and the pattern proper is long. */
const copyrightSign = /©|\(c\)|copyright/iu;

/** Three letters of a word, with their vowel signs. */
const letters = later(() => /(?:\p{L}\p{M}*){3}/u);

/**
 * Who republished the story, if the text says so: in its notice, in the page around the story, in a copyright line,
 * or in the agency's place of the dateline. Running text is no evidence.
 */
export function findPublisher(doc: Doc, places: PublisherPlaces): { publisher: PublisherField | null; notes: Note[] } {
  const [chosen] = proposals(doc, places);
  return {
    publisher: chosen ? toField(doc, chosen.finding) : null,
    get notes() {
      return Array.from(proposals(doc, places), ({ finding, rule }, i) => ({
        field: 'publisher',
        rule,
        span: finding.span,
        chosen: i === 0,
        why: i === 0 ? '' : 'a more trusted place names one',
      }));
    },
  };
}

function* proposals(doc: Doc, places: PublisherPlaces): Generator<{ finding: PublisherFinding; rule: string }> {
  const notice = places.disclaimer?.publisher;
  if (notice?.known) yield { finding: notice, rule: 'notice' };
  if (places.dateline?.site) yield* inStretch(doc, places.dateline.site, 'dateline');
  for (const line of places.page) yield* inStretch(doc, line.line.span, 'page');
  yield* inMasthead(doc, places.page);
  if (notice && !notice.known) yield { finding: notice, rule: 'notice-unknown' };
  for (const line of places.page) yield* inCopyright(doc, line.line.span);
}

function* inStretch(doc: Doc, span: Span, rule: string): Generator<{ finding: PublisherFinding; rule: string }> {
  const known = publisherNames(doc.lexicon).scan(doc.text, span)[0];
  if (!known) return;
  const { id, name } = known.publisher;
  yield { finding: { id, name, span: known.span, known: true }, rule: known.byName ? rule : `${rule}-words` };
}

/**
 * The first line of a page that is a publisher's name and nothing else; one that the lexicon does not know only where
 * the page's foot names it again (`GULF TIDES` over the page, `News alerts from Gulf Tides` under it).
 */
function* inMasthead(doc: Doc, page: readonly LabelledLine[]): Generator<{ finding: PublisherFinding; rule: string }> {
  const head = page.filter((line) => line.line.index < 3 && line.line.text.length <= 40);
  for (const { line } of head) {
    const known = publisherNames(doc.lexicon).named(line.text);
    if (known) yield { finding: { id: known.id, name: known.name, span: line.span, known: true }, rule: 'masthead' };
  }
  const first = head.find(({ line, role }) => line.index === 0 && role === 'title' && letters().test(line.text));
  const name = first ? lettersOf(first.line.text) : '';
  const again = page.some((line) => line.line.index > 10 && lettersOf(line.line.text).includes(name));
  if (!first || name.length < 6 || !again) return;
  yield {
    finding: { id: slugOf(first.line.text), name: null, span: first.line.span, known: false },
    rule: 'masthead-again',
  };
}

function* inCopyright(doc: Doc, span: Span): Generator<{ finding: PublisherFinding; rule: string }> {
  const line = doc.text.slice(...span);
  const match = copyrightSign.test(line) ? copyright().exec(line) : null;
  if (!match) return;
  const start = span[0] + match.index + match[0].lastIndexOf(match[1]!);
  const at = trimSpan(doc.text, [start, start + match[1]!.length]);
  if (isFurniture(doc, doc.text.slice(...at)) || agencyNames(doc.lexicon).scan(doc.text, at).length > 0) return;
  yield { finding: { id: slugOf(doc.text.slice(...at)), name: null, span: at, known: false }, rule: 'copyright' };
}

/** `© 2023. All rights reserved` names nobody. */
function isFurniture(doc: Doc, text: string): boolean {
  const { furniture, furnitureStart, footStart } = pagePatterns(doc.lexicon);
  return furniture.test(text) || furnitureStart.test(text) || footStart.test(text);
}

function toField(doc: Doc, finding: PublisherFinding): PublisherField {
  const { text, span } = show(doc, finding.span);
  return { id: finding.id, name: finding.name ?? text, span };
}
