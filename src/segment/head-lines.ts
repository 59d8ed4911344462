import type { Doc } from '../doc.js';
import type { StampProposal } from '../fields/proposals.js';
import { agencyNames } from '../lexicon/agency-names.js';
import { type PagePatterns, pagePatterns } from '../lexicon/page-patterns.js';
import { publisherNames } from '../lexicon/publisher-names.js';
import { type Span, withoutEnd } from '../text/span.js';
import { countWords, without } from '../text/words.js';
import type { Verdict } from './roles.js';

/** Longer lines are text that happens to open like a head line. */
const longest = { head: 40, byline: 16, agency: 8, desk: 5, prose: 25 } as const;

/** A byline or a stamp, by labels, dates and agencies. */
export function headerVerdict(
  doc: Doc,
  content: Span,
  stamps: readonly StampProposal[],
  prose: boolean,
): Verdict | null {
  // An address beside an agency says nothing: `PTI | desk@example.com`.
  const text = withoutAddresses(doc.text.slice(...content));
  const patterns = pagePatterns(doc.lexicon);
  const words = countWords(text);
  if (stamps.length > 0 && words <= longest.head && !(prose && words > longest.prose)) return ['stamp', 'stamp'];
  if (prose && words > longest.prose) return null;
  if (words <= longest.byline && hasLabel(text, patterns)) return ['byline', 'byline-words'];
  if (isDeskLine(doc, text) || isDeskBeforeLabel(doc, text, words)) return ['byline', 'desk'];
  // `ANI photo` is a picture's.
  return isAgencyLine(doc, content) && !patterns.caption.test(text) ? ['byline', 'agency-and-place'] : null;
}

/** `Staff Reporter`, `न्यूज डेस्क`: a desk and nothing else. */
function isDesk(doc: Doc, text: string): boolean {
  return countWords(text) <= longest.desk && pagePatterns(doc.lexicon).desk.test(withoutEnd(text, /[\s.:|,-]/u));
}

/** A desk on a line of its own, with or without the place it sits at: `अमर उजाला ब्यूरो, पिथौरागढ़`. */
export function isDeskLine(doc: Doc, text: string): boolean {
  const comma = text.lastIndexOf(',');
  if (comma <= 0) return isDesk(doc, text);
  const place = doc.lexicon.findPlace(text.slice(comma + 1).trim()) !== null;
  if (isDesk(doc, place ? text.slice(0, comma) : text)) return true;
  // `वर्ल्ड डेस्क, तट उजाला, वाशिंगटन`: its house stands between the two.
  const first = text.indexOf(',');
  const house =
    place && first < comma && publisherNames(doc.lexicon).named(text.slice(first + 1, comma).trim()) !== null;
  return house && isDesk(doc, text.slice(0, first));
}

/** `Konkan News Service By`: a page without the name that its label was for. */
function isDeskBeforeLabel(doc: Doc, text: string, words: number): boolean {
  if (words < 3 || words > longest.desk + 1) return false;
  const label = pagePatterns(doc.lexicon).labels(text).at(-1);
  return (
    label !== undefined && label.index + label.text.length === text.length && isDesk(doc, text.slice(0, label.index))
  );
}

/** An agency, alone or with a place, a section or an address beside it: `एएनआई, देहरादून`, `PTI | mail@example.com`. */
export function isAgencyLine(doc: Doc, content: Span): boolean {
  if (countWords(doc.text.slice(...content)) > longest.agency) return false;
  const agencies = agencyNames(doc.lexicon).scan(doc.text, content);
  if (agencies.length === 0) return false;
  const { section, creditLabel } = pagePatterns(doc.lexicon);
  const named = agencies.map(({ span }) => span);
  const rest = withoutAddresses(without(doc.text, content, named));
  const parts = rest.split(/[|•,/():.-]+/u).map((part) => part.trim());
  return parts.every(
    (part) =>
      part === '' ||
      section.test(part) ||
      creditLabel.test(part) ||
      doc.lexicon.findPlace(part) !== null ||
      publisherNames(doc.lexicon).named(part) !== null,
  );
}

/** Without mail addresses. Few lines have an `@`, and the pattern tries each place of a line forty times. */
function withoutAddresses(text: string): string {
  return text.includes('@') ? text.replace(/\S{1,40}@\S{1,40}/gu, '') : text;
}

/** A byline's label at the start or behind a bar (`वार्ता, गोरखपुर | Published By: …`). */
export function hasLabel(text: string, patterns: PagePatterns): boolean {
  const { authorLabel, editorLabel } = patterns;
  const isLabelled = (piece: string): boolean =>
    authorLabel.test(piece) || editorLabel.test(piece) || isBehindSection(piece, patterns);
  return /[|•]/u.test(text) ? text.split(/[|•]/u).some((piece) => isLabelled(piece.trim())) : isLabelled(text);
}

/** `World News Edited by Meera Rao`: a label of two words behind the section's name. */
function isBehindSection(text: string, { labels, section }: PagePatterns): boolean {
  if (text.length > 100) return false;
  const label = labels(text).find(({ text: words }) => /\S\s\S/u.test(words));
  return label !== undefined && label.index > 0 && section.test(text.slice(0, label.index).trim());
}

/** Labels of parts of the page: `Highlights…`, `विस्तार`; the text behind a glued label goes on as content. */
export function labelVerdict(doc: Doc, content: Span): Verdict | null {
  const text = doc.text.slice(...content);
  const patterns = pagePatterns(doc.lexicon);
  const story = patterns.storyLabel.exec(text);
  if (story) return ['storyLabel', 'label', content[0] + story[0].length];
  const summary = patterns.summaryLabel.exec(text);
  if (summary) return ['summaryLabel', 'label', content[0] + summary[0].length];
  return null;
}
