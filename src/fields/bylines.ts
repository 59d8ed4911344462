import { type Doc, show } from '../doc.js';
import { type PagePatterns, pagePatterns } from '../lexicon/page-patterns.js';
import type { LabelledLine } from '../segment/roles.js';
import { hasLetter, kind, kindBefore, opensCapital } from '../text/signs.js';
import { type Span, trimSpan } from '../text/span.js';
import { type BylineFinding, person, plain, trimMarks } from './bylines/finding.js';
import { named } from './bylines/named.js';
import { reporterIn } from './bylines/reported.js';
import { titledName } from './bylines/titled.js';
import { splitAt } from './names.js';
import type { DatelineProposal, StampProposal } from './proposals.js';
import type { SignoffProposal } from './signoff.js';

export type { BylineFinding } from './bylines/finding.js';

/** What bylines are read from. */
export interface BylinePlaces {
  /** The page's head: lines above the lead that are bylines, stamps or agencies. */
  readonly head: readonly LabelledLine[];
  readonly stamps: readonly StampProposal[];
  readonly dateline: DatelineProposal | null;
  /** A desk that signs at the head of the text, where no dateline holds it. */
  readonly desk: Span | null;
  /** A byline with its label that is run into the first sentence. */
  readonly opening: Span | null;
  readonly signoffs: readonly SignoffProposal[];
}

/**
 * Everyone who is named as writer or hand of the story: in the head (`By IANS | Updated at …`, `Edited By …`), before
 * the dateline, in a desk's place in it, and in a credit (`Reporting by …`). In the order of the text.
 */
export function findBylines(doc: Doc, places: BylinePlaces): BylineFinding[] {
  const found = places.head.flatMap((line) => fromHead(doc, line, places.stamps));
  const { dateline } = places;
  if (dateline?.reporter)
    for (const name of splitAt(doc.text, dateline.reporter, /\s?[,/]\s?/gu))
      found.push(person(doc, name, 'author', null));
  if (places.opening) found.push(...fromPiece(doc, places.opening, false));
  const desk = dateline?.desk ?? places.desk;
  if (desk) found.push(plain(doc, desk, 'desk', 'author'));
  for (const signoff of places.signoffs)
    for (const name of signoff.reporters) found.push(person(doc, name, 'author', signoff.agencies[0] ?? null));
  return distinct(found);
}

function fromHead(doc: Doc, line: LabelledLine, stamps: readonly StampProposal[]): BylineFinding[] {
  const here = stamps.filter((stamp) => stamp.line === line.line.index);
  const cut = here.map((stamp) => stamp.whole);
  // Beside a tracker's date stand words of the page, not names.
  const stamped = here.some((stamp) => stamp.rule !== 'tracker');
  const reporter = line.rule === 'reported-by' ? reporterIn(doc, line.content) : null;
  if (reporter) return [person(doc, reporter, 'author', null)];
  const titled = line.rule === 'titled-name' ? titledName(doc, line.line) : null;
  if (titled) return [person(doc, titled, 'author', null)];
  if (line.rule === 'name-below-label') return belowLabel(doc, line);
  if (line.rule === 'bracketed-name')
    return splitAt(doc.text, withoutLabel(doc, line.content), /\s?\/\s?/gu).map((name) =>
      person(doc, name, 'author', null),
    );
  const found = pieces(doc.text, line.content, cut, pagePatterns(doc.lexicon)).flatMap((piece) =>
    fromPiece(doc, piece, stamped),
  );
  // `Agency News ANI`, `Deccan Chronicle. | AFP`: a word for agencies or the house's name beside the agency itself.
  const isNamed = found.some(({ byline }) => byline.kind === 'agency' && byline.agency !== null);
  return isNamed
    ? found.filter(({ byline }) => byline.kind === 'person' || byline.agency !== null || byline.text !== byline.name)
    : found;
}

/** `Written by` over `Asha Nambiar`: the label on the line above says whose hand it is. */
function belowLabel(doc: Doc, { line, content }: LabelledLine): BylineFinding[] {
  const { editorLabel } = pagePatterns(doc.lexicon);
  const role = editorLabel.test(doc.lines[line.index - 1]!.text) ? 'editor' : 'author';
  return named(doc, trimMarks(doc.text, content), role, true, false);
}

/** `Asha Nambiar By`: a label that a page puts on the line of its desk below may end up behind the name. */
function withoutLabel(doc: Doc, span: Span): Span {
  const stretch = doc.text.slice(...span);
  const last = pagePatterns(doc.lexicon).labels(stretch).at(-1);
  const isBehind = last !== undefined && last.index > 0 && last.index + last.text.trimEnd().length === stretch.length;
  return trimMarks(doc.text, isBehind ? [span[0], span[0] + last.index] : span);
}

/** The pieces of a head line between stamps, bars and labels; a label begins a piece. */
function pieces(text: string, span: Span, cut: readonly Span[], patterns: PagePatterns): Span[] {
  const marks: Span[] = [...cut];
  const stretch = text.slice(...span);
  for (const match of stretch.matchAll(/(?:(?<!\s)\s+)?[|•]\s*|\s[/।]\s|,\s*$/gu))
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
  if (!/\S\s+\S|:/u.test(label.text.trim())) return false;
  // `AshaEdited By`: nothing but a capital parts the label from the name before it.
  const glued = opensCapital(label.text) && (kindBefore(stretch, label.index) & kind.small) !== 0;
  return glued || !/[\p{L}\p{M}]$/u.test(stretch.slice(0, label.index));
}

function fromPiece(doc: Doc, piece: Span, stamped: boolean): BylineFinding[] {
  const text = doc.text.slice(...piece);
  const patterns = pagePatterns(doc.lexicon);
  const editor = patterns.editorLabel.exec(text);
  const author = editor ? null : patterns.authorLabel.exec(text);
  // `Source: PTI` in the head is a byline too.
  const source = editor || author ? null : patterns.creditLabel.exec(text);
  const label = (editor ?? author ?? source)?.[0].length ?? 0;
  const whole: Span = [piece[0] + label, piece[1]];
  const name = label > 0 ? trimMarks(doc.text, whole) : withoutLabel(doc, whole);
  if (name[0] >= name[1] || !hasLetter(doc.text.slice(...name)) || isAddress(text)) return [];
  return named(doc, name, editor ? 'editor' : 'author', label > 0, stamped).map((finding) => ({
    ...finding,
    byline: {
      ...finding.byline,
      ...(label > 0 && finding.byline.span[0] === name[0] ? show(doc, [piece[0], finding.byline.span[1]]) : {}),
    },
  }));
}

/** A mail address or a handle; `@तट वाणी ब्यूरो` is a name. */
const isAddress = (text: string): boolean => text.includes('@') && /\S@|@[a-z0-9_]/iu.test(text);

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
