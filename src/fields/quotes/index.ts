import { type Doc, show } from '../../doc.js';
import type { Note } from '../../notes.js';
import type { Quote, Speaker, Warning } from '../../story.js';
import type { Span } from '../../text/span.js';
import { readBody } from './body.js';
import { continuesOf } from './continues.js';
import { type Decision, decideQuotes } from './decide.js';
import { grammarOf } from './grammar.js';
import { type Reported, reportedClauses } from './indirect.js';
import { readingsOf } from './readings.js';
import type { Voice } from './voices.js';
import { wordsOf } from './words.js';

/** The quotations of a body, with what is doubtful about their marks and how each speaker was found. */
export interface FoundQuotes {
  readonly quotes: Quote[];
  readonly warnings: Warning[];
  readonly notes: Note[];
}

/**
 * Finds who said what: every marked quotation of the body and every clause reported without marks, sorted by where it
 * starts, each with the speaker as far as the story tells.
 *
 * @param body the paragraphs in order, dateline cut off, as spans of `doc.text`
 * @returns quotes with spans of `doc.text`; a note a quotation, with the rule that named its speaker
 * @example
 * findQuotes(doc, [[0, 30]]).quotes[0]?.speaker?.name; // 'Asha Rao' for 'Asha Rao said, “We won.”'
 */
export function findQuotes(doc: Doc, body: readonly Span[]): FoundQuotes {
  const grammar = grammarOf(doc.languages);
  const read = readBody(doc, grammar, body);
  const readings = readingsOf(read.sentences, grammar, doc.lexicon);
  const decisions = decideQuotes(read, readings, wordsOf(doc, read, grammar), grammar, doc.lexicon);
  const continues = continuesOf(read, decisions.quotes);
  const reported = reportedClauses(read, decisions.spoken, (quote) => decisions.quotes[quote]!.kind === 'direct');
  const entries = [
    ...read.quotes.map((marked, index) => ({ span: marked.span, marked: index, clause: null })),
    ...reported.map((clause) => ({ span: clause.span, marked: -1, clause })),
  ].sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const place = new Map(entries.map(({ marked }, index) => [marked, index]));
  const quotes = entries.map(({ span, marked, clause }): Quote => {
    if (clause) return reportedQuote(doc, clause);
    const before = continues[marked] ?? null;
    return markedQuote(
      doc,
      span,
      read.quotes[marked]!.paragraph,
      decisions.quotes[marked]!,
      before === null ? null : place.get(before)!,
    );
  });
  return {
    quotes,
    warnings: [...read.warnings],
    get notes() {
      return entries.map(({ span, marked, clause }) =>
        clause ? reportedNote(clause) : markedNote(span, decisions.quotes[marked]!),
      );
    },
  };
}

function markedQuote(doc: Doc, span: Span, paragraph: number, decision: Decision, continues: number | null): Quote {
  const { kind, voice, attribution } = decision;
  const cue = voice && attribution && voice.resolvedBy !== 'carried' ? show(doc, attribution.cue) : null;
  const speaker = voice ? speakerOf(doc, voice) : null;
  const shown = show(doc, span);
  return { text: shown.text, span: shown.span, paragraph, kind, continues, speaker, cue };
}

function reportedQuote(doc: Doc, { span, paragraph, voice, cue }: Reported): Quote {
  const shown = show(doc, span);
  return {
    text: shown.text,
    span: shown.span,
    paragraph,
    kind: 'indirect',
    continues: null,
    speaker: speakerOf(doc, voice),
    cue: show(doc, cue),
  };
}

function speakerOf(doc: Doc, { mention, person, resolvedBy }: Voice): Speaker {
  const { text, span } = show(doc, mention.span);
  const title = person && !person.named ? null : (mention.title ?? person?.title ?? null);
  const name = show(doc, person?.name ?? mention.name).text;
  const titleText = title ? show(doc, title).text : null;
  return { name, mention: text, span, title: titleText === name ? null : titleText, resolvedBy };
}

function markedNote(span: Span, { kind, points: given, voice, rule }: Decision): Note {
  const told = given.map(([points, name]) => `${name} ${points > 0 ? '+' : ''}${points}`).join(', ');
  const points = told === '' ? kind : `${kind} (${told})`;
  return {
    field: 'quotes',
    rule,
    span,
    chosen: voice !== null,
    why: voice ? `${points}; ${voice.resolvedBy}` : points,
  };
}

function reportedNote({ span, voice, rule }: Reported): Note {
  return { field: 'quotes', rule: `reported: ${rule}`, span, chosen: true, why: voice.resolvedBy };
}
