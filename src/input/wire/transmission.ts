import type { Header, Stated } from '../../header.js';
import type { Wire } from '../../story.js';
import type { Span } from '../../text/span.js';
import { failed, type Result } from '../failure.js';
import type { Incoming } from '../incoming.js';
import { closedHead, isDatelineAlone } from './bare-head.js';
import { bodyStart } from './body-start.js';
import { readCodes } from './codes.js';
import { type Frame, frameOf } from './frame.js';
import { type Head, readHead } from './head.js';
import { linesOf, type WireLine } from './lines.js';
import { type Opening, openingAt } from './openings.js';
import { paragraphsOf } from './paragraphs.js';
import { type Keywords, marksIn, readKeywords } from './slug.js';
import { filingIn, type Tail, tailOf } from './tail.js';

/** Reads one transmission: its text, and what its head, its end and its notes say. */
export function readTransmission(text: string, opening: Opening): Result<Incoming> {
  const frame = frameOf(text, opening.end);
  const content = linesOf(text, [frame.start, frame.end]);
  const top = topOf(text, opening, frame, content);
  const lines = content.slice(top.lines);
  const tail = tailOf(text, lines);
  const body = lines.slice(0, tail.bodyEnd);
  const start = bodyStart(body, opening.kind, top.headline !== null);
  const above = body.slice(0, start);
  const head = opening.kind === 'anpa' ? readHead(closedHead(text, above), false) : readHead(above, true);
  const dateline = opening.kind === 'anpa' && body[start] && isDatelineAlone(body[start]) ? body[start] : null;
  // A list of headlines has no indented text: the lines below the first are the story.
  const below = start < body.length || head.others.length < 2 ? body.slice(start) : head.others;
  const story = dateline ? below.slice(1) : below;
  if (story.length === 0 && !head.headline && !top.headline)
    return failed('input.malformed', 'a wire transmission without text');
  const header = headerOf(text, { opening, frame, top, head, tail, story, dateline: dateline?.words ?? top.dateline });
  return { value: { text, header, id: null, url: null } };
}

/** What stands between an opening and a head: keyword line or codes. */
interface Top {
  readonly wire: Partial<Wire>;
  readonly take: Keywords['take'];
  readonly marks: Keywords['marks'];
  readonly headline: Span | null;
  readonly dateline: Span | null;
  readonly lines: number;
}

function topOf(text: string, opening: Opening, frame: Frame, lines: readonly WireLine[]): Top {
  if (opening.kind === 'anpa') return anpaTop(text, opening, lines);
  const inner = opening.kind === 'zczc' ? openingAt(opening.parts.rest?.trim() ?? '', 0) : opening;
  if (inner?.kind === 'iptc7901') return iptcTop(text, inner, frame, lines);
  const codes = readCodes(text, lines);
  return { ...codes, wire: { ...numbersOf(opening.parts.rest ?? ''), ...codes.wire }, take: null, marks: [] };
}

function anpaTop(text: string, { parts }: Opening, lines: readonly WireLine[]): Top {
  const cutSlug = headSlug(parts.head ?? '');
  const first = lines[0];
  const isKeywords =
    first && !first.indented && (/^\*[0-9]|^[A-Z]{2}-/u.test(first.text) || sharesStart(first.text, cutSlug));
  const keywords = isKeywords ? readKeywords(text, first.words) : null;
  const { service = null, number = null, priority = null, category = null } = parts;
  return {
    wire: {
      slug: keywords?.slug ?? cutSlug,
      take: keywords?.take?.text ?? null,
      wordCount: keywords?.words ?? null,
      service,
      number,
      priority,
      category,
    },
    take: keywords?.take ?? null,
    marks: keywords?.marks ?? [],
    headline: null,
    dateline: null,
    lines: isKeywords ? 1 : 0,
  };
}

/** `\x13\x11 BC-LT--Harbor-Fire     11-13 1049`: the slug, cut to what the line holds. */
function headSlug(head: string): string | null {
  const words = head
    .replace(/^[^\p{L}\p{N}]{0,8}/u, '')
    .replace(/\s{1,40}[0-9]{2}-[0-9]{2}(?:\s{1,4}[0-9]{4})?\s{0,8}$/u, '')
    .trim();
  return words === '' ? null : words;
}

function sharesStart(text: string, cutSlug: string | null): boolean {
  return cutSlug !== null && text.slice(0, 6) === cutSlug.slice(0, 6);
}

function iptcTop(text: string, { parts }: Opening, frame: Frame, lines: readonly WireLine[]): Top {
  const inFrame = linesOf(text, frame.keywords);
  const first = lines[0];
  const below = inFrame.length === 0 && first && !first.indented && isKeywordLine(first.text);
  const keywords = below ? [first] : inFrame;
  const slug = keywords.map((line) => line.text).join(' ');
  const { service = null, number = null, priority = null, category = null, words } = parts;
  return {
    wire: {
      slug: slug === '' ? null : slug,
      wordCount: words && Number(words) > 0 ? Number(words) : null,
      service,
      number,
      priority,
      category,
    },
    take: null,
    marks: keywords.flatMap((line) => marksIn(text, line.words)),
    headline: null,
    dateline: null,
    lines: below ? 1 : 0,
  };
}

/** `FOOTBALL/`, `/politics/Britain/EU`, `Yemen-conflict`: keywords where no control byte parts them from the text. */
function isKeywordLine(text: string): boolean {
  return text.length <= 120 && (/\/$|^\//u.test(text) || !/\s/u.test(text));
}

/** `FMG000`, `2345/SXA`, `AAP`: service and number behind `ZCZC`. */
function numbersOf(rest: string): Partial<Wire> {
  const words = rest.trim();
  const match =
    /^(?<service>[A-Z]{2,6})\s?(?<number>[0-9]{1,6})?$/u.exec(words) ??
    /^(?<number>[0-9]{1,6})(?:\/(?<service>[A-Z0-9]{2,6}))?$/u.exec(words);
  return { service: match?.groups?.['service'] ?? null, number: match?.groups?.['number'] ?? null };
}

interface Found {
  readonly opening: Opening;
  readonly frame: Frame;
  readonly top: Top;
  readonly head: Head;
  readonly tail: Tail;
  readonly story: readonly WireLine[];
  readonly dateline: Span | null;
}

function headerOf(text: string, { opening, frame, top, head, tail, story, dateline }: Found): Header {
  const stated = (span: Span): Stated => ({ text: text.slice(...span), span, path: null });
  const filed =
    filedIn(text, [frame.trailer, text.length]) ?? tail.filed ?? filedIn(text, [opening.start, opening.end]);
  const headline = top.headline ?? head.headline;
  const take = top.take?.text ?? (head.take ? text.slice(...head.take) : null);
  const source = sourceIn(text, opening);
  return {
    ...(headline ? { headline: stated(headline) } : {}),
    ...(head.summary && story !== head.others ? { summary: stated(head.summary) } : {}),
    bylines: head.bylines.map((lines) => ({
      text: lines.map((line) => text.slice(...line)).join('\n'),
      span: [lines[0]![0], lines.at(-1)![1]] as const,
      path: null,
    })),
    ...(dateline ? { dateline: stated(dateline) } : {}),
    ...(filed ? { published: stated(filed) } : {}),
    agencies: [...(source ? [source] : []), ...head.owners].map(stated),
    ...(tail.signoff ? { signoff: stated(tail.signoff) } : {}),
    wire: { ...top.wire, ...(take ? { take } : {}) },
    advisories: [
      ...(top.take ? [{ kind: 'update' as const, ...stated(top.take.span) }] : []),
      ...top.marks.map(({ kind, span }) => ({ kind, ...stated(span) })),
      ...head.advisories.map(({ kind, span }) => ({ kind, ...stated(span) })),
      ...tail.notes.map((span) => ({ kind: 'note' as const, ...stated(span) })),
    ],
    paragraphs: paragraphsOf(story),
  };
}

function filedIn(text: string, part: Span): Span | null {
  for (const line of linesOf(text, part)) {
    const filed = filingIn(text, line);
    if (filed) return filed;
  }
  return null;
}

/** What a header names as its sender: behind the count of words, or behind the number. */
function sourceIn(text: string, { parts, end }: Opening): Span | null {
  const words = (parts.rest ?? parts.source ?? '').trim();
  const at = words === '' ? -1 : text.lastIndexOf(words, end);
  return at < 0 ? null : [at, at + words.length];
}
