import type { AgencyField, Byline, PlaceField, Quote, Speaker, Story } from '../story.js';
import { storyUri, webAddress } from './address.js';
import { momentOf } from './moment.js';
import { recordLine } from './ndjson.js';
import { said } from './said.js';
import { usageTermsOf } from './usage-terms.js';
import { wordCountOf, words } from './words.js';

/**
 * A Story as JSON-LD: a schema.org `NewsArticle` on one line, its line end included, that may stand in a `<script>` of
 * a page as it is, since `<`, `>` and `&` are written as escapes. docs/output-formats.md tells which field goes where.
 *
 * @example
 * JSON.parse(renderJsonLd(story)).isBasedOn; // [{ '@type': 'NewsArticle', provider: { name: 'Associated Press', … } }]
 */
export function renderJsonLd(story: Story): string {
  const body = story.body.map(({ text }) => words(text)).filter(Boolean);
  const people = story.bylines.filter(({ kind }) => kind === 'person');
  const article = said<unknown>({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': storyUri(story.source),
    url: webAddress(story.source.url),
    identifier: identifiers(story),
    headline: words(story.headline?.text),
    alternativeHeadline: story.alternateHeadlines.map(inItsLanguage),
    description: words(story.summary?.text),
    inLanguage: words(story.language),
    author: people.filter(({ role }) => role === 'author').map(person),
    editor: people.filter(({ role }) => role === 'editor').map(person),
    creditText: story.bylines.map(({ text }) => words(text)).join('; '),
    ...chain(story.agencies),
    publisher: story.publisher && organization(story.publisher),
    dateline: words(story.dateline?.text),
    locationCreated: story.dateline?.places.map(place),
    datePublished: momentOf(story.published)?.value,
    dateModified: momentOf(story.updated)?.value,
    articleSection: words(story.wire?.category),
    articleBody: body.join('\n\n'),
    wordCount: body.length > 0 ? wordCountOf(body.join(' ')) : null,
    hasPart: story.quotes.filter(isQuotation).map(quotation),
    usageInfo: usageTermsOf(story).map((text) => ({ '@type': 'CreativeWork', text })),
    correction: story.advisories.filter(({ kind }) => kind === 'correction').map(({ text }) => words(text)),
    creativeWorkStatus: story.advisories.some(({ kind }) => kind === 'kill') ? 'Canceled' : null,
  });
  return recordLine(article).replace(/[<>&]/gu, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);
}

/** Ids that are the story's own, each with the name of its kind. */
function identifiers({ source, wire }: Story): object[] {
  const ids = { id: source.id, sha256: source.sha256, slug: wire?.slug, number: wire?.number, take: wire?.take };
  return Object.entries(said(ids)).map(([propertyID, value]) => ({
    '@type': 'PropertyValue',
    propertyID,
    value: words(value),
  }));
}

function inItsLanguage({ text, language }: Story['alternateHeadlines'][number]): object {
  return { '@value': words(text), '@language': words(language) };
}

/**
 * Who wrote the story is its `sourceOrganization`; who sent this copy, the last of the chain, is its `provider`. Where
 * it was passed on, it is based on what each agency before had sent. The list is flat and has the origin first.
 */
function chain(agencies: readonly AgencyField[]): Record<string, unknown> {
  const origin = agencies.find(({ role }) => role === 'origin');
  return {
    provider: agencies.length > 0 ? organization(agencies.at(-1)!) : null,
    sourceOrganization: origin && organization(origin),
    isBasedOn: agencies.slice(0, -1).map((agency) => ({ '@type': 'NewsArticle', provider: organization(agency) })),
  };
}

function organization({ id, name }: { readonly id: string; readonly name: string }): object {
  return { '@type': 'Organization', identifier: words(id), name: words(name) };
}

function person({ name, title }: Byline | Speaker): object {
  return said({ '@type': 'Person', name: words(name), jobTitle: words(title) });
}

function place({ name, nameEn, country }: PlaceField): object {
  return said<unknown>({
    '@type': 'Place',
    name: words(name),
    alternateName: nameEn !== null && nameEn !== name ? words(nameEn) : null,
    address: country && { '@type': 'PostalAddress', addressCountry: words(country) },
  });
}

/** Words that somebody said. Indirect speech is not quoted, and a name in quotation marks is no utterance. */
function isQuotation({ kind }: Quote): boolean {
  return kind === 'direct' || kind === 'partial';
}

/** A quotation is a part of the article: its words stand in it. */
function quotation({ text, speaker }: Quote): object {
  return said<unknown>({ '@type': 'Quotation', text: words(text), creator: speaker && creator(speaker) });
}

/** Whoever has a title, or is spoken of as he or she, is a person; a bare name may be an organization's. */
function creator(speaker: Speaker): object {
  return speaker.title !== null || speaker.resolvedBy === 'pronoun' ? person(speaker) : { name: words(speaker.name) };
}
