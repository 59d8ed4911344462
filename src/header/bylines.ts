import type { Doc } from '../doc.js';
import { findBylines } from '../fields/bylines.js';
import type { AgencyMention } from '../fields/proposals.js';
import type { Stated } from '../header.js';
import { agencyNames } from '../lexicon/agency-names.js';
import { pagePatterns } from '../lexicon/page-patterns.js';
import type { Byline } from '../story.js';
import type { StatedAgency } from './findings.js';
import { docOfWords, partOf } from './shown.js';

/** A stated byline, and the agencies that it names as sources. */
export interface StatedByline {
  readonly byline: Byline;
  readonly agencies: readonly StatedAgency[];
}

/** Reads a byline that a header states: `By Meera Rao, PTI`, a name alone, an agency. */
export function statedBylines(doc: Doc, stated: Stated): StatedByline[] {
  // A line of its own under the name is the writer's title or house.
  const [name = '', ...more] = stated.text
    .split(/[\r\n]/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const whole = bylinesIn(doc, stated, [name, ...more].join(', '));
  if (more.length === 0 || whole.every(({ byline }) => byline.kind !== 'desk')) return whole;
  // `UPI Staff Writer` below a name may read as a desk; the name alone does not.
  const alone = bylinesIn(doc, stated, name);
  if (alone.some(({ byline }) => byline.kind !== 'person')) return whole;
  const agencies = statedAgencies(doc, { ...stated, text: more.join(', ') });
  const title = more.join(', ');
  return alone.map(({ byline }) => ({
    byline: { ...byline, title, agency: agencies[0]?.agency.id ?? byline.agency },
    agencies,
  }));
}

function bylinesIn(doc: Doc, stated: Stated, words: string): StatedByline[] {
  const { authorLabel, editorLabel } = pagePatterns(doc.lexicon);
  const labelled = authorLabel.test(words) || editorLabel.test(words);
  const line = docOfWords(doc, labelled ? words : `By ${words}`);
  const only = line.lines[0];
  if (!only) return [];
  const head = {
    line: only,
    role: 'byline',
    rule: 'byline-words',
    content: only.span,
    tail: null,
    wrapped: false,
  } as const;
  return findBylines(line, { head: [head], stamps: [], dateline: null, signoffs: [] }).map(({ byline, agencies }) => ({
    byline: { ...byline, ...partOf(doc, stated, labelled ? byline.text : byline.name) },
    agencies: agencies.flatMap((mention) => statedAgency(doc, stated, line.text, mention)),
  }));
}

/** The agencies that a credit or a provider names: `PTI`, `AP via PTI`. */
export function statedAgencies(doc: Doc, stated: Stated): StatedAgency[] {
  const words = docOfWords(doc, stated.text).text;
  return agencyNames(doc.lexicon)
    .scan(words, [0, words.length])
    .flatMap((mention) => statedAgency(doc, stated, words, mention));
}

function statedAgency(doc: Doc, stated: Stated, words: string, { agency, span }: AgencyMention): StatedAgency[] {
  return agency ? [{ agency, shown: partOf(doc, stated, words.slice(...span)) }] : [];
}
