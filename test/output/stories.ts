import type { Quote, Segment, SegmentKind, Speaker, Story } from '../../src/story.js';
import type { Span } from '../../src/text/span.js';

/** A Story that says nothing, with the given fields in place. */
export function storyOf(fields: Partial<Story> = {}): Story {
  return {
    schemaVersion: '1',
    source: { name: 'story.txt', record: null, sha256: '0'.repeat(64), length: 0 },
    language: 'en',
    headline: null,
    alternateHeadlines: [],
    summary: null,
    publisher: null,
    agencies: [],
    bylines: [],
    dateline: null,
    published: null,
    updated: null,
    body: [],
    quotes: [],
    disclaimer: null,
    signoff: null,
    usageTerms: [],
    wire: null,
    advisories: [],
    segments: [],
    warnings: [],
    ...fields,
  };
}

/** A value whose place does not matter. */
export function shown(text: string): { text: string; span: Span } {
  return { text, span: [0, text.length] };
}

export function quoteOf(text: string, fields: Partial<Quote> = {}): Quote {
  return { ...shown(text), paragraph: 0, kind: 'direct', continues: null, speaker: null, cue: null, ...fields };
}

export function speakerOf(name: string, fields: Partial<Speaker> = {}): Speaker {
  return { name, mention: name, span: [0, 0], title: null, resolvedBy: 'name', ...fields };
}

export function disclaimerOf(text: string): Story['disclaimer'] {
  return { ...shown(text), edited: null, headlineEdited: null, publisher: null, agency: null };
}

export function datelineOf(text: string, date: string | null = null): NonNullable<Story['dateline']> {
  return { ...shown(text), places: [], date, dateText: null, yearFrom: null, agencies: [] };
}

/**
 * An input written in pieces, each with its segment kind, as `[kind, text]`; line ends belong to no segment of their
 * own and become `blank`.
 */
export function piecesOf(pieces: readonly (readonly [SegmentKind, string])[]): { source: string; segments: Segment[] } {
  let source = '';
  const segments = pieces.map(([kind, text]): Segment => {
    source += text;
    return { kind, span: [source.length - text.length, source.length] };
  });
  return { source, segments };
}

/** Where the words stand in the source, which must hold them. */
export function at(source: string, words: string, from = 0): { text: string; span: Span } {
  const start = source.indexOf(words, from);
  if (start < 0) throw new Error(`not in the source: ${words}`);
  return { text: words, span: [start, start + words.length] };
}
