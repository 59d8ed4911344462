import type { Doc, Line } from '../../doc.js';
import { agencyNames } from '../../lexicon/agency-names.js';
import { pagePatterns } from '../../lexicon/page-patterns.js';
import { type Span, trimSpan } from '../../text/span.js';
import { proposal, type SignoffProposal } from './proposal.js';

/** `Source: Reuters (Reporting by Meera Rao and Jon Hale; Editing by T. Hogg)`, alone or behind the last sentence. */
export function reportingCredit(doc: Doc, line: Line): SignoffProposal | null {
  const tail = line.text.slice(-400);
  const match =
    /(?:[\p{L}]{2,12}\s?:\s?[\p{L}\p{M} -]{2,40})?\((?:(?:Additional )?(?:Reporting|Writing)) (?:by|in) [^()]{2,300}\)\.?$/u.exec(
      tail,
    );
  if (!match) return null;
  const start = line.span[1] - tail.length + match.index;
  const span: Span = trimSpan(doc.text, [start, line.span[1]]);
  return {
    ...proposal(doc, line, span, 'credit', 'reporting-credit'),
    reporters: reportersIn(doc.text, span),
  };
}

function reportersIn(text: string, span: Span): Span[] {
  const by = /Reporting by ([^;()]{2,200}?)(?: in \p{Lu}[^;()]{2,60})?(?=[;)])/u.exec(text.slice(...span));
  if (!by) return [];
  const start = span[0] + by.index + 'Reporting by '.length;
  const names: Span[] = [];
  for (const name of by[1]!.matchAll(/(?:(?!\sand\s)[^,]){2,60}?(?=,|\sand\s|$)/gu)) {
    const at = trimSpan(text, [start + name.index, start + name.index + name[0].length]);
    const cut = /^and\s/u.test(text.slice(...at)) ? 4 : 0;
    if (at[0] + cut < at[1]) names.push([at[0] + cut, at[1]]);
  }
  return names;
}

/** `(PTI)`, `(With inputs from ANI.)`, `(इनपुट- भाषा, एएनआई)` at the end of a line, or the whole of it. */
export function bracketCredit(doc: Doc, line: Line): SignoffProposal | null {
  const tail = line.text.slice(-160);
  const match = /[([][^()[\]]{2,140}[)\]]\.?$/u.exec(tail);
  if (!match) return null;
  const start = line.span[1] - tail.length + match.index;
  const inner: Span = [start + 1, start + match[0].replace(/[)\]]\.?$/u, '').length];
  return isCredit(doc, inner) && !isGloss(doc.text.slice(line.span[0], start), doc.text.slice(...inner))
    ? proposal(doc, line, [start, line.span[1]], 'credit', 'bracket-credit')
    : null;
}

/** `Andhra Pradesh (AP)`: the words before the bracket are what its letters stand for. */
function isGloss(before: string, inner: string): boolean {
  const words = before.trimEnd().split(/\s+/u).slice(-inner.length);
  return inner.length > 1 && words.map((word) => word.charAt(0)).join('') === inner;
}

/** `-With inputs from PTI`, `Source: IANS` on a line of its own. */
export function creditLine(doc: Doc, line: Line): SignoffProposal | null {
  const { creditLabel, authorLabel } = pagePatterns(doc.lexicon);
  if (line.text.length > 120 || !creditLabel.test(line.text) || authorLabel.test(line.text)) return null;
  return isCredit(doc, line.span) ? proposal(doc, line, line.span, 'credit', 'credit-line') : null;
}

/** A credit is made of a label, agencies and what joins them, and nothing else. */
function isCredit(doc: Doc, span: Span): boolean {
  const text = doc.text.slice(...span);
  const label = pagePatterns(doc.lexicon).creditLabel.exec(text);
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
  const words = rest.match(/[\p{L}\p{M}]+/gu) ?? [];
  return label ? words.length <= 4 : words.every((word) => joiners.has(word.toLowerCase()));
}

/** Words between the agencies of a credit. */
const joiners = new Set(['and', 'with', 'via', 'through', 'और', 'व', 'एवं', 'तथा']);
