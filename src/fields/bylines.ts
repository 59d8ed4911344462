import { type Doc, show } from '../doc.js';
import { agencyNames } from '../lexicon/agency-names.js';
import { type PagePatterns, pagePatterns } from '../lexicon/page-patterns.js';
import { publisherNames } from '../lexicon/publisher-names.js';
import type { LabelledLine } from '../segment/roles.js';
import type { Byline } from '../story.js';
import { type Span, trimSpan } from '../text/span.js';
import { splitNames } from './names.js';
import type { AgencyMention, DatelineProposal, StampProposal } from './proposals.js';
import type { SignoffProposal } from './signoff.js';

/** A byline, with the agencies that it names as sources. */
export interface BylineFinding {
  readonly byline: Byline;
  readonly agencies: readonly AgencyMention[];
}

/** What bylines are read from. */
export interface BylinePlaces {
  /** The page's head: lines above the lead that are bylines, stamps or agencies. */
  readonly head: readonly LabelledLine[];
  readonly stamps: readonly StampProposal[];
  readonly dateline: DatelineProposal | null;
  readonly signoffs: readonly SignoffProposal[];
}

/**
 * Everyone who is named as writer or hand of the story: in the head (`By IANS | Updated at …`, `Edited By …`), before
 * the dateline, in a desk's place in it, and in a credit (`Reporting by …`). In the order of the text.
 */
export function findBylines(doc: Doc, places: BylinePlaces): BylineFinding[] {
  const found = places.head.flatMap((line) => fromHead(doc, line, places.stamps));
  const { dateline } = places;
  if (dateline?.reporter) found.push(person(doc, dateline.reporter, 'author', null));
  if (dateline?.desk) found.push(plain(doc, dateline.desk, 'desk', 'author'));
  for (const signoff of places.signoffs)
    for (const name of signoff.reporters) found.push(person(doc, name, 'author', signoff.agencies[0] ?? null));
  return distinct(found);
}

function fromHead(doc: Doc, line: LabelledLine, stamps: readonly StampProposal[]): BylineFinding[] {
  const here = stamps.filter((stamp) => stamp.line === line.line.index);
  const cut = here.map((stamp) => stamp.whole);
  // Beside a tracker's date stand words of the page, not names.
  const stamped = here.some((stamp) => stamp.rule !== 'tracker');
  if (line.rule === 'bracketed-name') return [person(doc, trimMarks(doc.text, line.content), 'author', null)];
  const found = pieces(doc.text, line.content, cut, pagePatterns(doc.lexicon)).flatMap((piece) =>
    fromPiece(doc, piece, stamped),
  );
  // `Agency News ANI`: a word for agencies beside the agency itself.
  const isNamed = found.some(({ byline }) => byline.kind === 'agency' && byline.agency !== null);
  return isNamed ? found.filter(({ byline }) => byline.kind !== 'agency' || byline.agency !== null) : found;
}

/** The pieces of a head line between stamps, bars and labels; a label begins a piece. */
function pieces(text: string, span: Span, cut: readonly Span[], patterns: PagePatterns): Span[] {
  const marks: Span[] = [...cut];
  const stretch = text.slice(...span);
  for (const match of stretch.matchAll(/\s*[|•]\s*|\s\/\s|,\s*$/gu))
    marks.push([span[0] + match.index, span[0] + match.index + match[0].length]);
  for (const match of patterns.labels(stretch))
    if (opensPiece(stretch, match)) marks.push([span[0] + match.index, span[0] + match.index]);
  marks.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const found: Span[] = [];
  let start = span[0];
  for (const mark of marks) {
    if (mark[0] > start) found.push([start, mark[0]]);
    start = Math.max(start, mark[1]);
  }
  if (start < span[1]) found.push([start, span[1]]);
  return found.map((piece) => trimSpan(text, piece)).filter(([a, b]) => a < b);
}

/** A label begins a piece at the start, behind a mark, or by itself where it is no mere preposition (`killed by`). */
function opensPiece(stretch: string, label: { readonly index: number; readonly text: string }): boolean {
  const before = stretch.slice(0, label.index).trimEnd();
  if (before === '' || /[|•/,(]$/u.test(before)) return true;
  return /\S\s+\S|:/u.test(label.text.trim()) && !/[\p{L}\p{M}]$/u.test(stretch.slice(0, label.index));
}

function fromPiece(doc: Doc, piece: Span, stamped: boolean): BylineFinding[] {
  const text = doc.text.slice(...piece);
  const patterns = pagePatterns(doc.lexicon);
  const editor = patterns.editorLabel.exec(text);
  const author = editor ? null : patterns.authorLabel.exec(text);
  const label = (editor ?? author)?.[0].length ?? 0;
  const name = trimMarks(doc.text, [piece[0] + label, piece[1]]);
  if (name[0] >= name[1] || !/\p{L}/u.test(doc.text.slice(...name))) return [];
  return named(doc, name, editor ? 'editor' : 'author', label > 0, stamped).map((finding) => ({
    ...finding,
    byline: {
      ...finding.byline,
      ...(label > 0 && finding.byline.span[0] === name[0] ? show(doc, [piece[0], finding.byline.span[1]]) : {}),
    },
  }));
}

/** What stands in a byline's place: agencies, a desk, or people. */
function named(doc: Doc, name: Span, role: Byline['role'], labelled: boolean, stamped: boolean): BylineFinding[] {
  const text = doc.text.slice(...name);
  const patterns = pagePatterns(doc.lexicon);
  const setOff = labelled || isSetOff(doc.text, name);
  const agencies = agencyNames(doc.lexicon).scan(doc.text, name);
  const beside = withoutAgencies(doc.text, name, agencies);
  if (agencies.length > 0 && (beside.length === 0 || (!labelled && isPlaceOrSection(doc, beside, patterns))))
    return agencies.map((mention) => agencyByline(doc, mention, role));
  if (
    patterns.desk.test(text) ||
    (setOff &&
      publisherNames(doc.lexicon)
        .scan(doc.text, name)
        .some((mention) => mention.byName))
  )
    return [plain(doc, name, 'desk', role)];
  if (!labelled && (!stamped || !setOff || !looksLikeName(text) || isPlaceOrSection(doc, [name], patterns))) return [];
  return people(doc, name, role, agencies);
}

/** Whether a bar or slash sets a name off from what stands beside it; a site's name runs into its stamp. */
function isSetOff(text: string, [start, end]: Span): boolean {
  return (
    /[|•/]\s*$/u.test(text.slice(Math.max(0, start - 4), start)) ||
    /^\s*[|•/]/u.test(text.slice(end, end + 4)) ||
    isWholeLine(text, start, end)
  );
}

function isWholeLine(text: string, start: number, end: number): boolean {
  return (
    /(?:^|\n)\s*$/u.test(text.slice(Math.max(0, start - 4), start)) && /^\s*(?:\n|$)/u.test(text.slice(end, end + 4))
  );
}

/** `ROBERT BURNS, AP National Security Writer`, `A and B`, `ERIC TUCKERAssociated Press`. */
function people(doc: Doc, span: Span, role: Byline['role'], agencies: readonly AgencyMention[]): BylineFinding[] {
  const agency = agencies[0] ?? null;
  const text = doc.text.slice(...span);
  const glued = agency && agency.span[0] > span[0] && agency.span[1] === span[1] ? agency.span[0] : span[1];
  const comma = text.search(/,\s/u);
  const title =
    comma > 0 && (agency || pagePatterns(doc.lexicon).bylineTitle.test(text.slice(comma))) ? span[0] + comma : null;
  const names = splitNames(doc, trimMarks(doc.text, [span[0], Math.min(title ?? glued, glued)]))
    .map((name) => trimMarks(doc.text, name))
    .filter(([start, end]) => end - start > 1);
  return names.map((name) => {
    const finding = person(doc, name, role, agency);
    const shown = title === null ? null : show(doc, [title + 1, span[1]]).text;
    return { ...finding, byline: { ...finding.byline, title: shown } };
  });
}

/** What is left of a piece when its agencies are cut out. */
function withoutAgencies(text: string, span: Span, agencies: readonly AgencyMention[]): Span[] {
  const rest: Span[] = [];
  let start = span[0];
  for (const mention of agencies) {
    rest.push([start, mention.span[0]]);
    start = mention.span[1];
  }
  rest.push([start, span[1]]);
  return rest.map((part) => trimMarks(text, part)).filter(([a, b]) => a < b);
}

function isPlaceOrSection(doc: Doc, spans: readonly Span[], patterns: PagePatterns): boolean {
  return spans.every((span) => {
    const text = doc.text.slice(...span);
    if (patterns.section.test(text)) return true;
    const parts = text.split(/\s*[/,()]\s*/u).filter((part) => part !== '');
    return parts.every((part) => doc.lexicon.findPlace(part) !== null);
  });
}

/** Two to four words, capitalised where the script has capitals, no digits. */
function looksLikeName(text: string): boolean {
  const words = text.split(/\s+/u);
  if (words.length < 2 || words.length > 4 || /[0-9:!?"]/u.test(text)) return false;
  return words.every((word) => /^(?:\p{Lu}|\p{Lo})/u.test(word));
}

function agencyByline(doc: Doc, mention: AgencyMention, role: Byline['role']): BylineFinding {
  const { text, span } = show(doc, mention.span);
  const agency = mention.agency?.id ?? null;
  return { byline: { text, span, name: text, kind: 'agency', title: null, agency, role }, agencies: [mention] };
}

function person(doc: Doc, name: Span, role: Byline['role'], agency: AgencyMention | null): BylineFinding {
  const { byline } = plain(doc, name, 'person', role);
  return {
    byline: { ...byline, agency: agency?.agency?.id ?? null },
    agencies: agency && role === 'author' ? [agency] : [],
  };
}

function plain(doc: Doc, name: Span, kind: Byline['kind'], role: Byline['role']): BylineFinding {
  const { text, span } = show(doc, name);
  return { byline: { text, span, name: text, kind, title: null, agency: null, role }, agencies: [] };
}

/** Each name once; the first printing stays. */
function distinct(found: readonly BylineFinding[]): BylineFinding[] {
  const seen = new Set<string>();
  return found.filter(({ byline }) => {
    const key = byline.name.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function trimMarks(text: string, span: Span): Span {
  let [start, end] = trimSpan(text, span);
  while (start < end && /[\s,:|;(/.-]/u.test(text[start]!)) start++;
  while (end > start && /[\s,:|;)/-]/u.test(text[end - 1]!)) end--;
  return [start, end];
}
