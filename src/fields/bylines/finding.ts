import { type Doc, type InText, show } from '../../doc.js';
import type { Byline } from '../../story.js';
import { type Span, trimSpan } from '../../text/span.js';
import type { AgencyMention } from '../proposals.js';

/** A byline, with the agencies that it names as sources. */
export interface BylineFinding {
  readonly byline: InText<Byline>;
  readonly agencies: readonly AgencyMention[];
}

/** An agency in a writer's place. */
export function agencyByline(doc: Doc, mention: AgencyMention, role: Byline['role']): BylineFinding {
  const { text, span } = show(doc, mention.span);
  const agency = mention.agency?.id ?? null;
  return { byline: { text, span, name: text, kind: 'agency', title: null, agency, role }, agencies: [mention] };
}

/** A person, with the agency that the words around name. */
export function person(doc: Doc, name: Span, role: Byline['role'], agency: AgencyMention | null): BylineFinding {
  const { byline } = plain(doc, name, 'person', role);
  return {
    byline: { ...byline, agency: agency?.agency?.id ?? null },
    agencies: agency && role === 'author' ? [agency] : [],
  };
}

/** A name that is taken as it stands. */
export function plain(doc: Doc, name: Span, kind: Byline['kind'], role: Byline['role']): BylineFinding {
  const { text, span } = show(doc, name);
  return { byline: { text, span, name: text, kind, title: null, agency: null, role }, agencies: [] };
}

/** A name without the marks around it. */
export function trimMarks(text: string, span: Span): Span {
  let [start, end] = trimSpan(text, span);
  while (start < end && /[\s,:|;(/.@-]/u.test(text[start]!)) start++;
  while (end > start && /[\s,:|;()/-]/u.test(text[end - 1]!)) end--;
  return [start, end];
}
