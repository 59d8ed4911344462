import type { Header, PagePart, Stated } from '../../header.js';
import { lettersOf, shared, stems } from '../../text/overlap.js';
import { storyOf, wordsOf } from './json-ld.js';
import type { Marked, Page } from './page.js';

/**
 * What a page states of its story: in JSON-LD (`ld+json/headline`), in `<meta>` (`og:title`), in properties of
 * elements (`itemprop/author`) and in `<time>`. The first that says a thing has it.
 */
export function factsOf(page: Page, parts: readonly PagePart[]): Header {
  const sources = sourcesOf(page);
  const first = (...places: readonly string[]): Stated | undefined => places.flatMap(sources)[0];
  const published = first(
    'ld+json/datePublished',
    'article:published_time',
    'itemprop/datePublished',
    'og:article:published_time',
    'ld+json/dateCreated',
    'parsely-pub-date',
    'dc.date',
  );
  const updated = first(
    'ld+json/dateModified',
    'article:modified_time',
    'itemprop/dateModified',
    'og:updated_time',
    'last-modified',
  );
  const headline = headlineOf(page, first('ld+json/headline', 'og:title', 'twitter:title', 'itemprop/headline'));
  const usageTerms = firstOf(sources, 'itemprop/usageInfo', 'ld+json/usageInfo');
  return {
    ...said({
      language: first('ld+json/inLanguage', 'itemprop/inLanguage'),
      headline,
      summary: summaryOf(page, parts, first('itemprop/description', 'ld+json/description', 'og:description')),
      published: published ?? timeOf(page, parts, headline),
      updated: updated?.text === published?.text ? undefined : updated,
      publisher: first('ld+json/publisher', 'og:site_name', 'itemprop/publisher'),
      usageTerms: usageTerms.length > 0 ? usageTerms : undefined,
    }),
    bylines: firstOf(sources, 'ld+json/author', 'itemprop/author', 'author', 'article:author'),
    agencies: ['ld+json/sourceOrganization', 'ld+json/provider', 'itemprop/sourceOrganization', 'itemprop/provider']
      .flatMap(sources)
      .filter(({ text }, i, all) => all.findIndex((other) => other.text === text) === i),
    page: parts,
  };
}

/** Finds what is stated at a place. */
type Sources = (place: string) => readonly Stated[];

function sourcesOf({ metas, marked, jsonLd, text }: Page): Sources {
  const story = storyOf(jsonLd);
  return (place) => {
    const [kind, property] = place.split('/') as [string, string?];
    const words = (): readonly string[] => {
      if (property === undefined) return [metas.get(place) ?? ''];
      return story ? wordsOf(story, property) : [];
    };
    const found =
      property !== undefined && kind === 'itemprop'
        ? marked.filter(isOf(property)).map((mark) => statedIn(mark, text, place))
        : words().map((word) => ({ text: plain(word), span: null, path: place }));
    // Networks ask for the writer's page in the place of the name.
    return found.filter((stated) => stated.text !== '' && !/^(?:https?:)?\/\//iu.test(stated.text));
  };
}

/** Whether an element says the property, of the story and not of another thing within it. */
function isOf(property: string): (mark: Marked) => boolean {
  return ({ attributes, within }) => {
    const own = attributes.get('itemprop')?.split(/\s+/u) ?? [];
    if (own.includes(property)) return !attributes.has('itemscope');
    // The name of the writer, the house, the agency: a thing of its own.
    return own.includes('name') && within[0]?.split(/\s+/u).includes(property) === true;
  };
}

/** What an element states: by an attribute, else by its own words, which stand in the text. */
function statedIn({ attributes, span }: Marked, text: string, place: string): Stated {
  const attribute = attributes.get('content') ?? attributes.get('datetime');
  if (attribute !== undefined) return { text: plain(attribute), span: null, path: place };
  return span ? { text: text.slice(...span), span, path: null } : { text: '', span: null, path: place };
}

/** Descriptions may hold markup, and references twice over. */
function plain(words: string): string {
  return words
    .replace(/<[^<>]{0,200}>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

function firstOf(sources: Sources, ...places: readonly string[]): readonly Stated[] {
  return places.map(sources).find((found) => found.length > 0) ?? [];
}

/** The heading that says what the page states, at its place in the text; else what it states. */
function headlineOf({ text, marked, title }: Page, stated: Stated | undefined): Stated | undefined {
  const words = stems(`${stated?.text ?? ''} ${title ?? ''}`);
  const headings = marked
    .filter(({ name, attributes }) => name === 'h1' || attributes.get('itemprop') === 'headline')
    .flatMap(({ span }) => (span ? [{ text: text.slice(...span), span, path: null }] : []));
  const letters = lettersOf(stated?.text ?? '');
  const same = headings.find((heading) => lettersOf(heading.text) === letters);
  return same ?? headings.find((heading) => shared(stems(heading.text), words) >= 0.6) ?? stated;
}

/** Properties whose words say nothing but what the header has of them. */
const statedProperties = ['description', 'alternativeHeadline', 'provider', 'publisher', 'sourceOrganization'];

/** The parts of a page with those blocks told apart whose words are such a property's, whole. */
export function withStated(page: Page, parts: readonly PagePart[]): PagePart[] {
  const spans = page.marked
    .filter(
      (mark) =>
        isOf('usageInfo')(mark) ||
        mark.attributes
          .get('itemprop')
          ?.split(/\s+/u)
          .some((name) => statedProperties.includes(name)),
    )
    .flatMap(({ span }) => (span ? [span] : []));
  const starts = new Map(spans.map(([start, end]) => [start, end]));
  return parts.map((part) => {
    const end = starts.get(part.span[0]);
    return end === undefined || part.span[1] > end + longestTail ? part : { ...part, kind: 'stated' };
  });
}

/** Behind the first of two names there is room for the other. */
const longestTail = 40;

/** A description that only repeats how the story opens says nothing of its own; one in the text has its place. */
function summaryOf(page: Page, parts: readonly PagePart[], stated: Stated | undefined): Stated | undefined {
  const { text } = page;
  if (stated?.span) return stated;
  const story = parts.filter(({ kind }) => kind === 'story').slice(0, 4);
  const opening = lettersOf(story.map(({ span }) => text.slice(span[0], Math.min(span[1], span[0] + 500))).join(' '));
  return stated && opening.includes(lettersOf(stated.text).slice(0, 40)) ? undefined : stated;
}

/** The first `<time>` behind the headline; without one there, the last above the story, else the first in it. */
function timeOf({ marked }: Page, parts: readonly PagePart[], headline: Stated | undefined): Stated | undefined {
  const story = parts.filter(({ kind }) => kind === 'story');
  const [start, end] = [story[0]?.span[0] ?? 0, story.at(-1)?.span[1] ?? 0];
  const times = marked.filter(
    ({ name, attributes, span }) =>
      name === 'time' && attributes.has('datetime') && !attributes.has('itemprop') && span && span[0] < end,
  );
  const below = headline?.span ? times.find(({ span }) => span![0] >= headline.span![1]) : undefined;
  const found = below ?? times.findLast(({ span }) => span![0] < start) ?? times[0];
  return found && { text: found.attributes.get('datetime')!, span: null, path: 'time[datetime]' };
}

/** Without the keys that have no value. */
function said<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
