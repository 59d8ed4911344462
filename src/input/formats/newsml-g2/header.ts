import type { Header, Stated } from '../../../header.js';
import {
  allStated,
  attribute,
  first,
  firstStated,
  select,
  stated,
  statedAttribute,
  statedLines,
} from '../../markup/find.js';
import { type Facts, wireOf } from '../../markup/header.js';
import type { Element } from '../../markup/tree.js';
import { newsmlG2Advisories, signoff } from './advisories.js';
import { party, roleOf } from './codes.js';

/** What an item says of its story, before what the document in it says. */
export function newsmlG2Header(item: Element, inner: Header): Facts {
  const content = (name: string): Element[] => select(item, `contentMeta/${name}`);
  const main = content('headline').filter((element) => ['main', null].includes(roleOf(element)));
  const bylines = allStated(content('by').map(statedLines));
  const agencies = agenciesOf(item);
  return {
    language: firstStated(
      statedAttribute(content('language')[0], 'tag'),
      statedAttribute(item, 'xml:lang'),
      inner.language,
    ),
    headline: firstStated(
      ...[...main, ...content('headline')].map(stated),
      inner.headline,
      stated(first(item, 'itemMeta/title')),
    ),
    alternateHeadlines: allStated(
      content('headline')
        .filter((element) => !main.includes(element))
        .map(stated),
    ),
    summary: firstStated(
      ...content('description')
        .filter((element) => roleOf(element) !== 'caption')
        .map(stated),
      inner.summary,
    ),
    bylines: bylines.length > 0 ? bylines : (inner.bylines ?? creators(item)),
    dateline: firstStated(
      ...content('dateline').map(printed),
      inner.dateline,
      ...content('located').map((at) => stated(first(at, 'name'))),
    ),
    ...stamps(item),
    agencies: agencies.length > 0 ? agencies : inner.agencies,
    publisher: firstStated(...select(item, 'itemMeta/provider').map(party)),
    wire: wire(item) ?? inner.wire,
    signoff: signoff(item),
    usageTerms: usageTerms(item, inner),
    advisories: [...newsmlG2Advisories(item), ...(inner.advisories ?? [])],
  };
}

/** Writers by their names; a single word is a desk's code or the name of an account. */
function creators(item: Element): Stated[] {
  return allStated(select(item, 'contentMeta/creator/name').map(stated)).filter(({ text }) => /\s/u.test(text));
}

/** A dateline that is a date for machines alone says no place. */
function printed(dateline: Element): Stated | undefined {
  const said = stated(dateline);
  return said && /[\p{L}\p{M}]{2}/u.test(said.text) ? said : undefined;
}

/** The sources in their order, then the credit and the provider; a source in two roles stands once. */
function agenciesOf(item: Element): Stated[] {
  return allStated([
    ...select(item, 'contentMeta/infoSource').map(party),
    ...select(item, 'itemMeta/provider').map(party),
    ...select(item, 'contentMeta/creditline').map(stated),
  ]);
}

/** A version after the first is an update; one that tells no other time came to be with its version. */
function stamps(item: Element): Pick<Facts, 'published' | 'updated'> {
  const at = (path: string): Stated | undefined => stated(first(item, path));
  const created = firstStated(at('contentMeta/contentCreated'), at('itemMeta/firstCreated'));
  const modified = at('contentMeta/contentModified');
  const version = at('itemMeta/versionCreated');
  if (created)
    return { published: created, updated: modified ?? (version?.text === created.text ? undefined : version) };
  if (modified) return { updated: modified };
  return Number(attribute(item, 'version') ?? 1) > 1 ? { updated: version } : { published: version };
}

/** The item's own, else those of the document in it. */
function usageTerms(item: Element, inner: Header): Header['usageTerms'] {
  const found = allStated(select(item, 'rightsInfo/usageTerms').map(stated));
  return found.length > 0 ? found : inner.usageTerms;
}

function wire(item: Element): Header['wire'] | undefined {
  const ids = new Map(select(item, 'contentMeta/altId').map((element) => [roleOf(element), stated(element)?.text]));
  return wireOf({
    slug: stated(first(item, 'contentMeta/slugline'))?.text,
    category: select(item, 'contentMeta/subject').map((subject) => attribute(subject, 'literal'))[0],
    priority: stated(first(item, 'contentMeta/urgency'))?.text,
    number: ids.get('number'),
    take: ids.get('take'),
    service: ids.get('service'),
  });
}
