import { type Findings, toStory } from './assemble.js';
import { candidateNotes } from './candidates.js';
import { makeDoc, type ParseOptions } from './doc.js';
import { settleAgencies } from './fields/agencies.js';
import { findBylines } from './fields/bylines.js';
import { proposeDatelines } from './fields/dateline.js';
import { proposeDisclaimers } from './fields/disclaimer.js';
import { findPublisher } from './fields/publisher.js';
import { findQuotes } from './fields/quotes/index.js';
import { proposeSignoffs } from './fields/signoff.js';
import type { StoryLines } from './fields/timestamps/choose.js';
import { chooseStamps, proposeStamps } from './fields/timestamps.js';
import { readHeader } from './header/findings.js';
import { headerWords } from './header/words.js';
import { lexiconFor } from './lexicon/index.js';
import type { Note } from './notes.js';
import { type Layout, layOut } from './segment/layout.js';
import type { Story } from './story.js';
import { detectLanguages } from './text/language.js';
import { sourceNotes } from './unfold.js';

/** A Story with what the parser thought on the way. All spans are spans of the input. */
export interface Reading {
  readonly story: Story;
  /** Made when they are asked for, as those of each stage are: most callers want the Story alone. */
  readonly notes: readonly Note[];
  readonly source: string;
}

/**
 * Parses one story.
 *
 * @param text the story as it came: any string at all; offsets in the result are UTF-16 code units of it
 * @param options see `ParseOptions`
 * @returns the Story. A text that is no story gives nulls and the warning `story.none`; nothing is thrown
 * @example
 * parseStory('Panaji, July 28 (UNI) The ferry was late, officials said.').agencies[0]?.id; // 'uni'
 */
export function parseStory(text: string, options: ParseOptions = {}): Story {
  return readStory(text, options).story;
}

/** Like `parseStory`, with the notes that `wireparse explain` prints. */
export function readStory(text: string, options: ParseOptions = {}): Reading {
  const words = options.header ? `${text}\n${headerWords(options.header)}` : text;
  const doc = makeDoc(text, options, options.lexicon ?? lexiconFor(words), detectLanguages);
  const proposals = {
    stamps: proposeStamps(doc),
    datelines: proposeDatelines(doc),
    disclaimers: proposeDisclaimers(doc),
    signoffs: proposeSignoffs(doc),
  };
  const header = readHeader(doc);
  const layout = layOut(doc, proposals);
  const { lead, body, disclaimer, signoffs, head } = layout;
  const dateline = lead?.dateline ?? null;
  const bylines = lead
    ? findBylines(doc, {
        head,
        stamps: proposals.stamps,
        dateline,
        desk: lead.desk ?? null,
        opening: lead.byline ?? null,
        signoffs,
      })
    : [];
  const agencies = settleAgencies(doc, [
    { in: 'dateline', mentions: dateline?.agencies ?? lead?.agencies ?? [] },
    { in: 'byline', mentions: bylines.flatMap((found) => found.agencies) },
    { in: 'header', mentions: [], stated: header.agencies },
    { in: 'signoff', mentions: signoffs.filter((s) => s.kind === 'signoff').flatMap((s) => s.agencies) },
    { in: 'credit', mentions: signoffs.filter((s) => s.kind === 'credit').flatMap((s) => s.agencies) },
    { in: 'disclaimer', mentions: disclaimer?.agencies ?? [] },
  ]);
  const stamps = chooseStamps(proposals.stamps, storyLines(layout));
  const publisher = findPublisher(doc, { disclaimer, dateline, page: layout.page });
  const quotes = findQuotes(doc, body.paragraphs);
  const findings: Findings = {
    layout,
    proposals,
    header,
    bylines,
    agencies,
    stamps,
    publisher: publisher.publisher,
    quotes,
  };
  return {
    story: toStory(doc, findings),
    get notes() {
      const candidates = candidateNotes(proposals, layout, stamps);
      return sourceNotes(doc, [...layout.notes, ...candidates, ...publisher.notes, ...quotes.notes]);
    },
    source: text,
  };
}

/** Where the story stands among the stamps. */
function storyLines({ lead, body, headline, lines }: Layout): StoryLines {
  const dateline = lead?.dateline?.span ?? null;
  // A place in the head, behind a stamp, is no border: further stamps may follow it.
  const above = lead?.dateline && lead.dateline.line < lead.line && lead.dateline.rule === 'place-after-stamp';
  const start = (above ? lead.start : dateline?.[0]) ?? lead?.start ?? 0;
  const title = headline.headline;
  const titled = title ? lines.find(({ content }) => content[1] >= title[1])?.line.index : undefined;
  return {
    first: lead?.line ?? 0,
    last: body.lastLine,
    start,
    headline: titled ?? null,
    dateline,
    end: body.secondStory,
  };
}
