import type { Doc } from '../doc.js';
import { findBylines } from '../fields/bylines.js';
import type { AgencyMention } from '../fields/proposals.js';
import type { Stated } from '../header.js';
import { agencyNames } from '../lexicon/agency-names.js';
import { pagePatterns } from '../lexicon/page-patterns.js';
import type { Agency } from '../lexicon/types.js';
import type { Byline } from '../story.js';
import { bylineLine, isInitials, isSentence } from './byline-line.js';
import type { StatedAgency } from './findings.js';
import { docOfWords, partOf } from './shown.js';

/** A stated byline, and the agencies that it names as sources. */
export interface StatedByline {
  readonly byline: Byline;
  readonly agencies: readonly StatedAgency[];
}

/** Reads a byline that a header states: `By Meera Rao, PTI`, a name alone, an agency; empty where it names nobody. */
export function statedBylines(doc: Doc, stated: Stated): StatedByline[] {
  // A line of its own under the name is the writer's title or house.
  const [line = '', ...below] = stated.text
    .split(/[\r\n]/u)
    .map((text) => text.trim())
    .filter((text) => text !== '');
  if (isInitials(line)) return [desk(doc, stated, line)];
  if (isSentence(line)) return [];
  const names = agencyNames(doc.lexicon);
  const { parts, house } = bylineLine(line, (words) => names.named(docOfWords(doc, words).text) !== undefined);
  const title = [...(house === null ? [] : [house]), ...below].join(', ');
  const alone = parts.flatMap((part) => bylinesIn(doc, stated, part));
  if (title === '') return alone;
  // `UPI Staff Writer` below a name may read as a desk; the name alone does not.
  if (alone.length === 0 || alone.some(({ byline }) => byline.kind !== 'person'))
    return bylinesIn(doc, stated, [...parts, title].join(', '));
  const agencies = statedAgencies(doc, { ...stated, text: title });
  return alone.map(({ byline, agencies: own }) => ({
    byline: { ...byline, title, agency: agencies[0]?.agency.id ?? byline.agency },
    agencies: [...own, ...agencies],
  }));
}

/** Initials in a byline's place are those of the desk. */
function desk(doc: Doc, stated: Stated, name: string): StatedByline {
  const byline = {
    ...partOf(doc, stated, name),
    name,
    kind: 'desk',
    title: null,
    agency: null,
    role: 'author',
  } as const;
  return { byline, agencies: [] };
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
  return findBylines(line, { head: [head], stamps: [], dateline: null, desk: null, opening: null, signoffs: [] }).map(
    ({ byline, agencies }) => ({
      byline: { ...byline, ...partOf(doc, stated, labelled ? byline.text : byline.name) },
      agencies: agencies.flatMap((mention) => statedAgency(doc, stated, line.text, mention)),
    }),
  );
}

/** The agencies that a credit or a provider names: `PTI`, `AP via PTI`. */
export function statedAgencies(doc: Doc, stated: Stated): StatedAgency[] {
  const words = docOfWords(doc, stated.text).text;
  const names = agencyNames(doc.lexicon);
  const found = names.scan(words, [0, words.length]).flatMap((mention) => statedAgency(doc, stated, words, mention));
  if (found.length > 0) return found;
  const agency = agencyOfHost(doc, words);
  return agency ? [{ agency, shown: partOf(doc, stated, words) }] : [];
}

/** The agency whose host stands in a name's place: `afp.com`, `www.itar-tass.com`. */
export function agencyOfHost(doc: Doc, words: string): Agency | null {
  const host = /^(?:www\.)?([a-z0-9-]{2,24})(?:\.[a-z]{2,4}){1,2}$/u.exec(words)?.[1];
  return (host && agencyNames(doc.lexicon).named(host.toUpperCase())) || null;
}

function statedAgency(doc: Doc, stated: Stated, words: string, { agency, span }: AgencyMention): StatedAgency[] {
  return agency ? [{ agency, shown: partOf(doc, stated, words.slice(...span)) }] : [];
}
