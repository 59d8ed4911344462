import type { Header, Stated } from '../../../header.js';
import { wireWords } from '../../../lexicon/wire-words.js';
import {
  allStated,
  attribute,
  elementsOf,
  first,
  firstStated,
  select,
  stated,
  statedAttribute,
} from '../../markup/find.js';
import { type Facts, wireOf } from '../../markup/header.js';
import type { Element } from '../../markup/tree.js';
import { newsml1Advisories } from './advisories.js';
import { newsml1Wire } from './wire.js';

/**
 * What an item says of its story, before what the document in it says.
 *
 * @param components those of the text, the innermost first: the nearest that tells a fact tells it
 */
export function newsml1Header(item: Element, components: readonly Element[], inner: Header): Facts {
  const nearest = (path: string): Element[] =>
    components.map((component) => select(component, path)).find((found) => found.length > 0) ?? [];
  const line = (name: string): Stated | undefined => firstStated(...nearest(`NewsLines/${name}`).map(stated));
  const bylines = components.map(bylinesOf).find((found) => found.length > 0) ?? inner.bylines;
  const provider = allStated(nearest('AdministrativeMetadata/Provider/Party').map(party));
  return {
    language: language(item, components, nearest) ?? inner.language,
    headline: line('HeadLine') ?? inner.headline,
    summary: inner.summary ?? line('SubHeadLine'),
    bylines,
    dateline: dateline(nearest) ?? inner.dateline ?? origin(nearest),
    ...stamps(item, inner),
    agencies: agencies(item, nearest, provider, inner),
    publisher: provider[0],
    wire: wireOf({ ...inner.wire, ...newsml1Wire(item, components) }),
    usageTerms: usageTerms(nearest) ?? inner.usageTerms,
    advisories: [...newsml1Advisories(item, components), ...(inner.advisories ?? [])],
  };
}

/** The elements at a path within the nearest component that has some. */
type Nearest = (path: string) => Element[];

function language(item: Element, components: readonly Element[], nearest: Nearest): Stated | undefined {
  return firstStated(
    ...nearest('DescriptiveMetadata/Language').map((element) => statedAttribute(element, 'FormalName')),
    ...[...components, item].map((element) => statedAttribute(element, 'xml:lang')),
  );
}

/** A `ByLineTitle` is that of the `ByLine` in front of it: a line below the name. */
function bylinesOf(component: Element): Stated[] {
  const found: Stated[] = [];
  for (const element of select(component, 'NewsLines').flatMap(elementsOf)) {
    const said = stated(element);
    const last = found.at(-1);
    if (said && element.name === 'ByLine') found.push(said);
    else if (said && last && element.name === 'ByLineTitle')
      found.splice(-1, 1, { ...last, text: `${last.text}\n${said.text}` });
  }
  return found;
}

/** A line that is a date alone says no place. */
function dateline(nearest: Nearest): Stated | undefined {
  return firstStated(
    ...nearest('NewsLines/DateLine')
      .map(stated)
      .filter((said) => said && !isDate(said.text)),
  );
}

/** `20230728`, `28/07/2023`, `28 July 2023`: no more than a month's name for a word. */
function isDate(text: string): boolean {
  const words = (text.match(/[\p{L}\p{M}]{2,}/gu) ?? []).map((word) => word.toLowerCase());
  if (words.length === 0) return true;
  return words.length === 1 && /[0-9]/u.test(text) && months.some((month) => words[0]!.startsWith(month));
}

const months = wireWords.months.flat();

/** The city that the story comes from. */
function origin(nearest: Nearest): Stated | undefined {
  return nearest('DescriptiveMetadata/Location')
    .filter((location) => attribute(location, 'HowPresent')?.toLowerCase() === 'origin')
    .flatMap((location) => select(location, 'Property'))
    .filter((property) => attribute(property, 'FormalName')?.toLowerCase() === 'city')
    .map((property) => statedAttribute(property, 'Value'))[0];
}

/** A revision made at another time than the first is an update. */
function stamps(item: Element, inner: Header): Pick<Facts, 'published' | 'updated'> {
  const created = stated(first(item, 'NewsManagement/FirstCreated'));
  const revised = stated(first(item, 'NewsManagement/ThisRevisionCreated'));
  return {
    published: created ?? inner.published ?? revised,
    updated: created?.text === revised?.text || !created ? inner.updated : revised,
  };
}

/** Sources in their order, the provider, the credit; who holds the copyright or gave the number where none is told. */
function agencies(
  item: Element,
  nearest: Nearest,
  provider: readonly Stated[],
  inner: Header,
): readonly Stated[] | undefined {
  const told = allStated([
    ...nearest('AdministrativeMetadata/Source/Party').map(party),
    ...provider,
    ...nearest('NewsLines/CreditLine').map(stated),
  ]);
  if (told.length > 0) return told;
  if (inner.agencies) return inner.agencies;
  return allStated([
    firstStated(
      ...nearest('NewsLines/CopyrightLine').map(stated),
      stated(first(item, 'Identification/NewsIdentifier/ProviderId')),
    ),
  ]);
}

/** What may be done, and within which limits; then the line that is printed of it. */
function usageTerms(nearest: Nearest): Stated[] | undefined {
  const rights = nearest('RightsMetadata/UsageRights');
  const found = allStated([
    ...rights.flatMap((usage) => [...select(usage, 'UsageType'), ...select(usage, 'Limitations')]).map(stated),
    ...nearest('NewsLines/RightsLine').map(stated),
  ]);
  return found.length > 0 ? found : undefined;
}

function party(element: Element): Stated | undefined {
  return statedAttribute(element, 'FormalName');
}
