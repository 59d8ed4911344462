import type { Header } from '../../header.js';
import type { Wire } from '../../story.js';

/** Each fact of a header, present or not: a format fills in what it finds. */
export type Facts = { readonly [K in keyof Header]?: Header[K] | undefined };

/** A header of those facts that the format states; an empty list states nothing. */
export function headerOf(facts: Facts): Header {
  return kept(facts);
}

/** What a format says of the transmission; undefined where it says nothing. */
export function wireOf(facts: { readonly [K in keyof Wire]?: Wire[K] | undefined }): Partial<Wire> | undefined {
  const wire = kept(facts) as Partial<Wire>;
  return Object.keys(wire).length > 0 ? wire : undefined;
}

/** The entries that say something. */
function kept(facts: object): object {
  const entries = Object.entries(facts).filter(
    ([, value]) => value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(entries);
}
