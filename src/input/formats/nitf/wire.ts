import type { Wire } from '../../../story.js';
import { attribute, first, select } from '../../markup/find.js';
import { wireOf } from '../../markup/header.js';
import type { Element } from '../../markup/tree.js';

/**
 * Names under which `head/meta` carries what a wire's header has, for want of an element: those of ANPA's fields, as
 * AAP and PA write them, and the bare words.
 */
const metaNames = {
  slug: ['anpa-keyword', 'slugline', 'slug'],
  category: ['anpa-category', 'category'],
  take: ['anpa-takekey'],
  number: ['anpa-sequence'],
  service: ['anpa-service', 'service'],
  wordCount: ['anpa-wordcount'],
} as const satisfies Partial<Record<keyof Wire, readonly string[]>>;

/** The transmission's own facts. */
export function nitfWire(nitf: Element): Partial<Wire> | undefined {
  const docdata = first(nitf, 'head/docdata');
  const metas = new Map(select(nitf, 'head/meta').map((meta) => [attribute(meta, 'name'), attribute(meta, 'content')]));
  const meta = (field: keyof typeof metaNames): string | null =>
    metaNames[field].map((name) => metas.get(name)).find((content) => content != null) ?? null;
  const key = (path: string): string | null => attribute(docdata && first(docdata, path), 'key');
  return wireOf({
    slug: meta('slug') ?? key('key-list/keyword') ?? key('du-key'),
    category: meta('category') ?? attribute(first(nitf, 'head/tobject'), 'tobject.type'),
    priority: attribute(docdata && first(docdata, 'urgency'), 'ed-urg'),
    take: meta('take'),
    number: meta('number'),
    service: meta('service'),
    wordCount: wordCountOf(meta('wordCount') ?? lengthInWords(nitf)),
  });
}

function lengthInWords(nitf: Element): string | null {
  const pubdata = select(nitf, 'head/pubdata').find((element) => attribute(element, 'unit-of-measure') === 'word');
  return attribute(pubdata, 'item-length');
}

/** A count of words as headers write it (`00279`); 0 stands for none. */
function wordCountOf(text: string | null): number | null {
  return text !== null && /^[0-9]{1,6}$/u.test(text) ? Number(text) || null : null;
}
