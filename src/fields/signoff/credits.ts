import type { Doc, Line } from '../../doc.js';
import { agencyNames } from '../../lexicon/agency-names.js';
import { pagePatterns } from '../../lexicon/page-patterns.js';
import { type Span, trimSpan } from '../../text/span.js';
import { splitAt, splitNames } from '../names.js';
import { opensPage, pageTailStart } from '../page-tail.js';
import { proposal, type SignoffProposal } from './proposal.js';

/** `Source: Reuters (Reporting by Meera Rao and Jon Hale; Editing by T. Hogg)`, in one bracket or two, alone or behind the last sentence. */
export function reportingCredit(doc: Doc, line: Line): SignoffProposal | null {
  if (!/\)\.?$/u.test(line.text.slice(-2))) return null;
  const tail = line.text.slice(-400);
  const opened = /\({1,2}([^()]{2,300})\){1,2}\.?$/u.exec(tail);
  if (!opened || pagePatterns(doc.lexicon).reporting.lengthAt(opened[1]!, 0) === 0) return null;
  const match = /(?:\p{L}{2,12}\s?:\s?[\p{L}\p{M} -]{2,40})?\({1,2}([^()]{2,300})\){1,2}\.?$/u.exec(tail);
  if (!match) return null;
  const start = line.span[1] - tail.length + match.index;
  const inner = start + match[0].indexOf(match[1]!);
  return {
    ...proposal(doc, line, trimSpan(doc.text, [start, line.span[1]]), 'credit', 'reporting-credit'),
    reporters: reportersIn(doc, [inner, inner + match[1]!.length]),
  };
}

/** `--With assistance from A and B.` on a line of its own: those who helped, no writers. */
export function assistanceLine(doc: Doc, line: Line): SignoffProposal | null {
  if (line.text.length > 200 || !line.text.startsWith('-')) return null;
  const dashes = /^-{1,3}\s?/u.exec(line.text)![0].length;
  const label = pagePatterns(doc.lexicon).reporting.lengthAt(line.text, dashes);
  return label > 0 ? proposal(doc, line, line.span, 'credit', 'assistance-line') : null;
}

/** The names in the parts that a label of reporters opens, without the bureaus they wrote from. */
function reportersIn(doc: Doc, credit: Span): Span[] {
  const { reporting } = pagePatterns(doc.lexicon);
  const parts = splitAt(doc.text, credit, /;\s?/gu).flatMap((part) => splitAtLabels(doc, part));
  return parts.flatMap((part) => {
    const label = reporting.lengthAt(doc.text.slice(...part), 0);
    return label === 0 ? [] : splitNames(doc, [part[0] + label, part[1]]);
  });
}

/** `Reporting by Meera Rao Editing by T. Hogg`: a label of two words begins a part where no mark does. */
function splitAtLabels(doc: Doc, [start, end]: Span): Span[] {
  const labels = pagePatterns(doc.lexicon)
    .labels(doc.text.slice(start, end))
    .filter(({ index, text }) => index > 0 && /\S\s+\S/u.test(text));
  const edges = [start, ...labels.map(({ index }) => start + index), end];
  return edges.slice(1).map((edge, i): Span => trimSpan(doc.text, [edges[i]!, edge]));
}

/**
 * `(PTI)`, `(With inputs from ANI.)`, `(इनपुट- भाषा, एएनआई)` at the end of a line, or the whole of it. One note in
 * brackets may follow, on a victim's name or the like.
 */
export function bracketCredit(doc: Doc, line: Line): SignoffProposal | null {
  const end = /[)\]]\.?$/u.test(line.text.slice(-2)) ? line.span[1] : creditEnd(doc, line);
  if (end === null) return openingCredit(doc, line);
  const tail = doc.text.slice(Math.max(line.span[0], end - 480), end);
  const match = /[([][^()[\]]{2,140}[)\]]\.?(?=(?:\s?\([^()]{20,300}\))?$)/u.exec(tail);
  if (!match) return null;
  const start = end - tail.length + match.index;
  const inner: Span = [start + 1, start + match[0].replace(/[)\]]\.?$/u, '').length];
  return isCredit(doc, inner) && !isGloss(doc.text.slice(line.span[0], start), doc.text.slice(...inner))
    ? proposal(doc, line, [start, start + match[0].length], 'credit', 'bracket-credit')
    : null;
}

/** The least letters of a line that a story and a list of others stand on. */
const longLine = 300;

/** Where a story's bracket ends that the page's words stand behind, on the line of both. */
function creditEnd(doc: Doc, line: Line): number | null {
  if (line.text.length < longLine || !/[)\]]\.?\s/u.test(line.text)) return null;
  const end = pageTailStart(doc, line.span);
  return end < line.span[1] && /[)\]]\.?$/u.test(doc.text.slice(end - 2, end)) ? end : null;
}

/** `(With inputs from PTI) TOP NEWS Dam full …`: a list of other stories came apart from the story, with its credit. */
function openingCredit(doc: Doc, line: Line): SignoffProposal | null {
  if (!'(['.includes(line.text.charAt(0))) return null;
  const match = /^[([]([^()[\]]{2,140})[)\]]\.?\s/u.exec(line.text);
  if (!match || !(line.seam === 'menu' || opensPage(doc, line.text.slice(match[0].length)))) return null;
  const [start] = line.span;
  return isCredit(doc, [start + 1, start + 1 + match[1]!.length])
    ? proposal(doc, line, [start, start + match[0].trimEnd().length], 'credit', 'bracket-credit')
    : null;
}

/** `… किया। (नि.सं.)`: a desk's short name in brackets behind the last sentence. */
export function bracketDesk(doc: Doc, line: Line): SignoffProposal | null {
  const match = /(?<=[.।॥۔!?]["'”’]?\s?)\(([^()]{2,12})\)$/u.exec(line.text.slice(-20));
  const inner = match?.[1];
  if (!inner || !/^(?:[\p{L}\p{M}]{1,4}\.){2,4}$/u.test(inner) || !pagePatterns(doc.lexicon).desk.test(inner))
    return null;
  const start = line.span[1] - match[0].length;
  const desk: Span = [start + 1, line.span[1] - 1];
  return { ...proposal(doc, line, [start, line.span[1]], 'credit', 'bracket-desk'), desk: [desk] };
}

/** `Andhra Pradesh (AP)`: the words before the bracket are what its letters stand for. */
function isGloss(before: string, inner: string): boolean {
  const words = (before.slice(-120).match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => /^\p{Lu}/u.test(word));
  const letters = words.slice(-inner.length).map((word) => word.charAt(0));
  return inner.length > 1 && letters.join('') === inner;
}

/** `-With inputs from PTI`, `Source: IANS` on a line of its own. */
export function creditLine(doc: Doc, line: Line): SignoffProposal | null {
  const { creditLabel, authorLabel } = pagePatterns(doc.lexicon);
  if (line.text.length > 120 || !creditLabel.test(line.text) || authorLabel.test(line.text)) return null;
  return isCredit(doc, line.span) ? proposal(doc, line, line.span, 'credit', 'credit-line') : null;
}

/** A credit is made of a label, agencies and what joins them, and nothing else; `Source: AP Photo/…` speaks of a picture. */
function isCredit(doc: Doc, span: Span): boolean {
  const text = doc.text.slice(...span);
  const { caption, creditLabel, conjunction } = pagePatterns(doc.lexicon);
  if (caption.test(text)) return false;
  const label = creditLabel.exec(text);
  const from = span[0] + (label?.[0].length ?? 0);
  const names = agencyNames(doc.lexicon);
  const mentions = names.scan(doc.text, [from, span[1]]);
  // `With agency inputs`: the label itself speaks of agencies and names none.
  if (mentions.length === 0) return from === span[1] && names.scan(doc.text, span).length > 0;
  let rest = '';
  let at = from;
  for (const mention of mentions) {
    rest += `${doc.text.slice(at, mention.span[0])} `;
    at = mention.span[1];
  }
  rest += doc.text.slice(at, span[1]);
  // The label may stand behind the agency: `(आईएएनएस के इनपुट के साथ)`.
  if (creditLabel.exec(rest.trim())?.[0] === rest.trim()) return true;
  const words = rest.match(/[\p{L}\p{M}]+/gu) ?? [];
  return label ? words.length <= 4 : words.every((word) => conjunction.test(word));
}
