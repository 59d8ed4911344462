import type { Advisory } from '../../story.js';
import type { Span } from '../../text/span.js';
import { partAsides } from './asides.js';
import type { WireLine } from './lines.js';
import { isByline, isTake, markOf, takeBefore } from './words.js';

/** What the lines above a story say. Spans are of the transmission's text. */
export interface Head {
  readonly headline: Span | null;
  readonly summary: Span | null;
  /** Name and house may stand on two lines. */
  readonly bylines: readonly (readonly Span[])[];
  readonly take: Span | null;
  readonly advisories: readonly { readonly kind: Advisory['kind']; readonly span: Span }[];
  /** `c.2021 New York Times News Service`: lines that say whose the story is. */
  readonly owners: readonly Span[];
  /** Lines that could be a headline beyond the first: where a transmission has no other text, they are it. */
  readonly others: readonly WireLine[];
}

/** Reads the lines of a head: marks of versions, words to editors, bylines; what is none of these is the headline. */
export function readHead(lines: readonly WireLine[], joined: boolean): Head {
  const { asides, others } = joined ? partAsides(lines) : { asides: [], others: lines };
  const titles: WireLine[] = [];
  const bylines: Span[][] = [];
  const advisories: { kind: Advisory['kind']; span: Span }[] = [...asides];
  const owners: Span[] = [];
  let take: Span | null = null;
  let above: 'byline' | null = null;
  for (const line of others) {
    const last = above;
    above = null;
    const mark = markOf(line.text);
    const rest: Span = mark ? [line.words[0] + mark.length, line.words[1]] : line.words;
    if (mark)
      advisories.push({
        kind: kindWithin(mark.kind, line.text),
        span: [line.words[0], Math.min(line.words[0] + mark.length, line.words[1])],
      });
    else if (isTake(line.text.replace(/^\(|\)$/gu, ''))) {
      take ??= line.words;
      advisories.push({ kind: 'update', span: line.words });
      continue;
    }
    if (copyright.test(line.text)) owners.push(line.words);
    if (rest[0] >= rest[1] || copyright.test(line.text)) continue;
    if (isByline(line.text, line.closed === '=') && (line.closed === '=' || titles.length > 0)) {
      bylines.push([line.words]);
      above = 'byline';
    } else if (last === 'byline' && line.closed === '=' && isHouse(line.text)) {
      bylines.at(-1)!.push(line.words);
    } else {
      const version = takeBefore(line.text);
      if (version) {
        const span: Span = [line.words[0] + version[0], line.words[0] + version[1]];
        take ??= span;
        advisories.push({ kind: 'update', span });
      }
      titles.push(cutOff(line, mark?.length ?? (version ? titleAt(line.text, version[1]) : 0)));
    }
  }
  const first = titles.findLastIndex((line, i) => i < titles.length - 1 && isRubric(line)) + 1;
  const closed = titles.findIndex((line, i) => i >= first && line.closed !== '');
  const shown = joined ? titles.slice(first, closed < 0 ? undefined : closed + 1) : titles.slice(0, 1);
  const last = shown.at(-1);
  const version = joined && last ? versionOf(last) : null;
  if (version) {
    take ??= version;
    advisories.push({ kind: kindOfVersion(last!, version), span: version });
  }
  return {
    headline: last ? [shown[0]!.words[0], version ? version[0] - 1 : last.words[1]] : null,
    summary: joined ? null : summaryOf(titles.slice(1)),
    bylines,
    owners,
    take,
    advisories,
    others: joined ? [] : titles.slice(1),
  };
}

/** Where a title begins behind its version. */
function titleAt(text: string, from: number): number {
  return from + text.slice(from).search(/\p{Lu}/u);
}

/** The line without a mark before its words. */
function cutOff(line: WireLine, length: number): WireLine {
  return { ...line, words: [line.words[0] + length, line.words[1]], text: line.text.slice(length) };
}

/** `Ferry runs again (2LEAD)`, `(3DER)`, `(CORRECTION)`: the version in a bracket behind the headline, without it. */
function versionOf({ words: [start, end], text }: WireLine): Span | null {
  const match = /\(([^()]{3,24})\)$/u.exec(text);
  const isVersion = match && match.index > 0 && (isTake(match[1]!) || markOf(match[0]) !== null);
  return isVersion ? [start + match.index + 1, end - 1] : null;
}

function kindOfVersion({ words, text }: WireLine, version: Span): Advisory['kind'] {
  return markOf(text.slice(version[0] - 1 - words[0]))?.kind ?? 'update';
}

/** `c.2011 Bloomberg News`. */
const copyright = /^(?:c\.|\(c\)|©)\s?[0-9]{4}/u;

/** A name's second line is the writer's office or house; lines all in capitals are headings. */
function isHouse(text: string): boolean {
  return text.length <= 60 && /\p{Ll}/u.test(text);
}

/** `France:` above a headline. */
function isRubric({ text }: WireLine): boolean {
  return text.length <= 30 && /:$/u.test(text);
}

/** A sentence below the headline is the story in brief. */
function summaryOf(lines: readonly WireLine[]): Span | null {
  const line = lines.find(({ text, closed }) => closed !== '=' && text.length >= 60);
  return line ? line.words : null;
}

/** What a note to editors says of the story, by its first words: `Eds: CORRECTS spelling` corrects. */
export function kindOfNote(text: string): Advisory['kind'] {
  return kindWithin(markOf(text)?.kind ?? 'note', text);
}

/** `Eds: CORRECTS spelling` corrects. */
function kindWithin(kind: Advisory['kind'], text: string): Advisory['kind'] {
  if (kind !== 'note') return kind;
  const rest = /:\s?(.*)$/u.exec(text.slice(0, 120))?.[1];
  const inner = rest ? markOf(`(${rest}`)?.kind : null;
  return inner && inner !== 'note' ? inner : kind;
}
