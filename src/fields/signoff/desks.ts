import type { Doc, Line } from '../../doc.js';
import { agencyNames } from '../../lexicon/agency-names.js';
import { endMarks } from '../../lexicon/end-marks.js';
import { pagePatterns } from '../../lexicon/page-patterns.js';
import type { Agency } from '../../lexicon/types.js';
import { later } from '../../text/pattern.js';
import { endsLikeSentence, sentenceOpenings } from '../../text/sentences.js';
import { consistsOf, kind, opensCapital } from '../../text/signs.js';
import { type Span, trimSpan } from '../../text/span.js';
import type { AgencyMention } from '../proposals.js';
import { proposal, type SignoffProposal } from './proposal.js';

/** `--IANS` with its desk's small initials on the next line (`vc/vd`), or behind the last sentence. */
export function dashedAgency(doc: Doc, line: Line): SignoffProposal | null {
  const tail = line.text.slice(-60);
  if (!/-[^0-9,;:?!।"“”'‘’()-]{2,}$/u.test(tail)) return null;
  const match = /-{1,3}\s?([\p{L}\p{M}/ .]{2,40}?)(?:\s+([\p{L}]{1,5}(?:\/[\p{L}]{1,5}){1,3}))?$/u.exec(tail);
  if (!match || !consistsOf(match[2] ?? '', kind.small, '/')) return null;
  const start = line.span[1] - tail.length + match.index;
  const name = trimSpan(doc.text, [
    start + match[0].indexOf(match[1]!),
    start + match[0].indexOf(match[1]!) + match[1]!.length,
  ]);
  if (!agencyNames(doc.lexicon).named(doc.text.slice(...name))) return null;
  if (match.index > 0 && !endsLikeSentence(tail.slice(0, match.index).trimEnd())) return null;
  const next = doc.lines[line.index + 1];
  const slashed = !match[2] && next && slashedInitials().test(next.text) ? next : null;
  const end = slashed ? slashed.span[1] : line.span[1];
  const initials: Span | null = slashed?.span ?? (match[2] ? [line.span[1] - match[2].length, line.span[1]] : null);
  return {
    ...proposal(doc, line, [start, end], 'signoff', 'dashed-agency'),
    desk: initials ? splitDesk(doc.text, initials, /[\p{L}\p{M}]+/gu) : [],
    lastLine: slashed?.index ?? line.index,
  };
}

/** `vc/vd`, `एमकेएस/एएनएम`: small letters, or letters of a script without case. */
const slashedInitials = later(() => /^[\p{Ll}\p{Lo}\p{M}]{1,8}(?:\/[\p{Ll}\p{Lo}\p{M}]{1,8}){0,3}\/?$/u);

/** `PTI NIT KJ`, `(AP) PY PY`, `एपी मानसी नरेशनरेश`: agency and desk, alone or behind the end of the last sentence. */
export function agencyAndDesk(doc: Doc, line: Line): SignoffProposal | null {
  if (!mayEndInDesk(line.text)) return null;
  const tailStart = Math.max(line.span[0], line.span[1] - 90);
  const names = agencyNames(doc.lexicon);
  const tail = doc.text.slice(tailStart, line.span[1]);
  // An agency signs behind a sentence: elsewhere no name is looked for.
  if (!sentenceOpenings(tail).some((at) => names.begins(tail, at))) return null;
  const mention = names.scan(doc.text, [tailStart, line.span[1]]).findLast((m) => canSign(m.agency));
  if (!mention) return null;
  const bracketed = doc.text[mention.span[0] - 1] === '(' && doc.text[mention.span[1]] === ')';
  const [start, end] = bracketed ? [mention.span[0] - 1, mention.span[1] + 1] : mention.span;
  const before = doc.text.slice(line.span[0], start).trimEnd();
  if (before !== '' && !endsLikeSentence(before)) return null;
  if (before === '' && pagePatterns(doc.lexicon).caption.test(line.text)) return null;
  const mark = /^\s?[/.۔]\s?/u.exec(doc.text.slice(end, line.span[1]))?.[0].length ?? 0;
  const rest: Span = trimSpan(doc.text, [end + mark, line.span[1]]);
  const next = initialsBelow(doc, line, doc.text.slice(...rest));
  if (!isDesk(doc, mention, rest, before === '', next !== null)) return null;
  return {
    ...proposal(doc, line, [start, next ? next.span[1] : line.span[1]], 'signoff', 'agency-and-desk'),
    desk: splitDesk(doc.text, next ? [rest[0], next.span[1]] : rest, /[\p{L}\p{M}]+/gu),
    lastLine: next?.index ?? line.index,
  };
}

/** Nearly every paragraph ends in a mark that no desk has, or in one sentence that is longer than agency and desk. */
function mayEndInDesk(text: string): boolean {
  if (/[।"”’?]$/u.test(text.slice(-1))) return false;
  const tail = text.slice(-110);
  return text.length <= 110 || tail.includes('  ') || /[.।॥۔؟?!]/u.test(tail.slice(0, -1));
}

/** Whether what stands behind the agency is a desk; nothing at all is one only behind a sentence or over initials. */
function isDesk(doc: Doc, mention: AgencyMention, rest: Span, alone: boolean, goesOn: boolean): boolean {
  const text = doc.text.slice(...rest);
  const name = doc.text.slice(...mention.span);
  if (text === '') return areInitials(name, [2, 5], 1) && (goesOn || !alone);
  // `हिन्दुस्थान समाचार / Rakesh Malhar`
  const initials = mention.agency?.signoff === 'initials' || (opensCapital(text) && !latinName().test(text));
  if (!(initials ? areDeskInitials(text) : deskNames().test(text))) return false;
  return initials || !alone || rest[1] - mention.span[0] <= 60;
}

/** The desk's next lines, up to two: the last name once more, with the wire's numbers or not, or further initials. */
function initialsBelow(doc: Doc, line: Line, text: string): Line | null {
  const name = text.split(/\s+/u).at(-1) ?? '';
  let last: Line | null = null;
  for (const next of doc.lines.slice(line.index + 1, line.index + 3)) {
    const again =
      name !== '' && (next.text === name || (next.text.startsWith(`${name} `) && /[0-9]{4}/u.test(next.text)));
    const initials = !next.text.includes('/') && areInitials(next.text, [2, 4], 2) && next.text !== 'NNNN';
    if (next.afterBlank || (!again && !initials)) break;
    last = next;
  }
  return last;
}

function canSign(agency: Agency | null): boolean {
  return agency !== null && (agency.signoff === 'initials' || agency.signoff === 'names');
}

/** Initials, and the number of the take: `RG SNU BL 1840`. */
const areDeskInitials = (text: string): boolean => areInitials(text.replace(/\s[0-9]{3,4}$/u, ''), [1, 5], 7);

/** Up to so many words of so many capitals each, with white space or strokes between. */
function areInitials(text: string, [least, most]: Span, words: number): boolean {
  if (text.length > words * (most + 1)) return false;
  const parts = text.split(/[\s/]/u);
  const fits = (part: string) => part.length >= least && part.length <= most && consistsOf(part, kind.capital);
  return parts.length <= words && parts.every(fits);
}

const latinName = later(() => /^(?:\p{Lu}\p{Ll}{1,15}\s){1,2}\p{Lu}\p{Ll}{1,15}$/u);

const deskNames = later(() => /^[\p{L}\p{M}.]{1,16}(?:(?:\s?\/\s?|\s)[\p{L}\p{M}.]{1,16}){0,4}$/u);

/** `सं.व्यास` over `वार्ता`: the desk's dotted names, the agency on the next line. */
export function deskOverAgency(doc: Doc, line: Line): SignoffProposal | null {
  const next = doc.lines[line.index + 1];
  // Five names of sixteen letters, and an agency's name with the time before it, are no longer.
  if (!next || line.text.length > 90 || next.text.length > 90 || (next.afterBlank && !line.text.includes('.')))
    return null;
  // The time of filing may be glued before it: `1642वार्ता`.
  const agency = agencyNames(doc.lexicon).named(next.text.replace(/^[0-9]{3,4}\s?/u, ''));
  if (agency?.signoff !== 'dotted') return null;
  if (!/^[\p{L}\p{M}]{1,16}(?:[.\s]{1,2}[\p{L}\p{M}]{1,16}){0,4}\.?$/u.test(line.text)) return null;
  return {
    ...proposal(doc, line, [line.span[0], next.span[1]], 'signoff', 'desk-over-agency'),
    desk: splitDesk(doc.text, line.span, /[\p{L}\p{M}]+/gu),
    lastLine: next.index,
  };
}

/** `… by 2030. Enditem`: a word that only one agency closes with. */
export function endMark(doc: Doc, line: Line): SignoffProposal | null {
  const tail = line.text.slice(-30);
  for (const [mark, number] of endMarks(doc.lexicon)) {
    if (!tail.endsWith(mark)) continue;
    const start = line.span[1] - mark.length;
    const before = doc.text.slice(line.span[0], start).trimEnd();
    if (before !== '' && !endsLikeSentence(before)) continue;
    const span: Span = [start, line.span[1]];
    return {
      ...proposal(doc, line, span, 'signoff', 'end-mark'),
      agencies: [{ agency: doc.lexicon.agencies[number]!, span }],
    };
  }
  return null;
}

/** `भाषा` over `मीना सुरेश` over `सुरेश`: the desk's names stand on the line below, the last of them once more below it. */
export function agencyOverDesk(doc: Doc, line: Line): SignoffProposal | null {
  const desk = doc.lines[line.index + 1];
  if (line.text.length > 40 || !desk || desk.afterBlank || desk.text.length > 60 || !deskNames().test(desk.text))
    return null;
  if (agencyNames(doc.lexicon).named(line.text)?.signoff !== 'names') return null;
  const last = initialsBelow(doc, desk, desk.text);
  if (!last) return null;
  return {
    ...proposal(doc, line, [line.span[0], last.span[1]], 'signoff', 'agency-over-desk'),
    desk: splitDesk(doc.text, desk.span, /[\p{L}\p{M}]+/gu),
    lastLine: last.index,
  };
}

/** `IANS` alone on its line. The layout takes it for a byline where it stands above the story. */
export function agencyAlone(doc: Doc, line: Line): SignoffProposal | null {
  // `ANI` under each of some pictures.
  const isRow = [doc.lines[line.index - 1], doc.lines[line.index + 1]].some((beside) => beside?.text === line.text);
  if (line.text.length > 40 || isRow || !agencyNames(doc.lexicon).named(line.text.replace(/^[-(\s]+|[\s).।]+$/gu, '')))
    return null;
  return proposal(doc, line, line.span, 'signoff', 'agency-alone');
}

function splitDesk(text: string, span: Span, part: RegExp): Span[] {
  return [...text.slice(...span).matchAll(part)].map((match): Span => {
    const start = span[0] + match.index;
    return [start, start + match[0].length];
  });
}
