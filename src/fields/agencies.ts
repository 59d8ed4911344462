import { type Doc, show } from '../doc.js';
import type { StatedAgency } from '../header/findings.js';
import type { Agency } from '../lexicon/types.js';
import type { AgencyField, Mention } from '../story.js';
import type { AgencyMention } from './proposals.js';

/** Agencies named in one place of the story, or stated by its header, that makes them its sources. */
export interface AgencySource {
  readonly in: Mention['in'];
  readonly mentions: readonly AgencyMention[];
  readonly stated?: readonly StatedAgency[];
}

/**
 * Settles the chain: who wrote the story and who passed it on. The sources come in order of trust (dateline, byline,
 * header, sign-off, credit, disclaimer); the agency named first in them is the origin, every other one a feed. An agency's
 * service in another language and the agency itself are one source unless a more trusted place tells them apart.
 *
 * @param sources in order of trust
 */
export function settleAgencies(doc: Doc, sources: readonly AgencySource[]): AgencyField[] {
  const chain: { agency: Agency; mentions: Mention[] }[] = [];
  for (const source of sources)
    for (const { agency, mention } of mentionsOf(doc, source)) {
      const known = chain.find((link) => sameHouse(link.agency, agency));
      if (!known) chain.push({ agency, mentions: [mention] });
      else if (!known.mentions.some((other) => isSame(other, mention))) known.mentions.push(mention);
    }
  return chain.map(({ agency, mentions }, i) => ({
    id: agency.id,
    name: agency.name,
    role: i === 0 ? 'origin' : 'feed',
    mentions,
  }));
}

function mentionsOf(doc: Doc, source: AgencySource): { agency: Agency; mention: Mention }[] {
  return [
    ...source.mentions.flatMap(({ agency, span }) =>
      agency ? [{ agency, mention: { ...show(doc, span), in: source.in } }] : [],
    ),
    ...(source.stated ?? []).map(({ agency, shown }) => ({ agency, mention: { ...shown, in: source.in } })),
  ];
}

function isSame(a: Mention, b: Mention): boolean {
  return a.span === null || b.span === null ? a.span === b.span && a.path === b.path : a.span[0] === b.span[0];
}

function sameHouse(a: Agency, b: Agency): boolean {
  return a.id === b.id || a.serviceOf === b.id || b.serviceOf === a.id;
}
