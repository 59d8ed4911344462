import { type Doc, show } from '../doc.js';
import type { Agency } from '../lexicon/types.js';
import type { AgencyField, Mention } from '../story.js';
import type { AgencyMention } from './proposals.js';

/** Agencies named in one place of the story that makes them its sources. */
export interface AgencySource {
  readonly in: Mention['in'];
  readonly mentions: readonly AgencyMention[];
}

/**
 * Settles the chain: who wrote the story and who passed it on. The sources come in order of trust (dateline, byline,
 * sign-off, credit, disclaimer); the agency named first in them is the origin, every other one a feed. An agency's
 * service in another language and the agency itself are one source unless a more trusted place tells them apart.
 *
 * @param sources in order of trust
 */
export function settleAgencies(doc: Doc, sources: readonly AgencySource[]): AgencyField[] {
  const chain: { agency: Agency; mentions: Mention[] }[] = [];
  for (const source of sources)
    for (const mention of source.mentions) {
      if (!mention.agency) continue;
      const shown: Mention = { ...show(doc, mention.span), in: source.in };
      const known = chain.find((link) => sameHouse(link.agency, mention.agency!));
      if (!known) chain.push({ agency: mention.agency, mentions: [shown] });
      else if (!known.mentions.some((m) => m.span[0] === shown.span[0])) known.mentions.push(shown);
    }
  return chain.map(({ agency, mentions }, i) => ({
    id: agency.id,
    name: agency.name,
    role: i === 0 ? 'origin' : 'feed',
    mentions,
  }));
}

function sameHouse(a: Agency, b: Agency): boolean {
  return a.id === b.id || a.serviceOf === b.id || b.serviceOf === a.id;
}
