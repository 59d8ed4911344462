import type { FieldName, Stamp, Story } from '../../story.js';
import type { Span } from '../../text/span.js';

/** One value of the Story with the places that show it. */
export interface Fact {
  readonly field: FieldName;
  /** `agencies[1]` */
  readonly label: string;
  /** What the parser made of it, beyond the words at its span. */
  readonly value: string;
  readonly evidence: readonly Evidence[];
}

export interface Evidence {
  /** Null where a format states the value: `path` names the place. */
  readonly span: Span | null;
  readonly path: string;
  /** What stands there, where it is not the value itself: `place`, `disclaimer`. */
  readonly as: string;
}

/** The fields that hold values with evidence, in the order of the Story. Quotations have a section of their own. */
export const factFields = [
  'language',
  'headline',
  'alternateHeadlines',
  'summary',
  'publisher',
  'agencies',
  'bylines',
  'dateline',
  'published',
  'updated',
  'body',
  'disclaimer',
  'signoff',
  'usageTerms',
  'wire',
  'advisories',
] as const satisfies readonly FieldName[];

/** Every value that the Story holds; a field without one gives none. */
export function factsOf(story: Story): Fact[] {
  return [
    ...one('language', story.language, (language) => [language, []]),
    ...one('headline', story.headline, (shown) => ['', [at(shown)]]),
    ...many('alternateHeadlines', story.alternateHeadlines, (shown) => [shown.language, [at(shown)]]),
    ...one('summary', story.summary, (shown) => ['', [at(shown)]]),
    ...one('publisher', story.publisher, (shown) => [`${shown.name} (${shown.id})`, [at(shown)]]),
    ...many('agencies', story.agencies, ({ id, name, role, mentions }) => [
      `${name} (${id}), ${role}`,
      mentions.map((mention) => at(mention, mention.in)),
    ]),
    ...many('bylines', story.bylines, (byline) => [
      `${byline.name}, ${listed([byline.kind, byline.role, byline.title, byline.agency])}`,
      [at(byline)],
    ]),
    ...one('dateline', story.dateline, (shown) => [
      listed([shown.date ?? 'no date', shown.yearFrom && `year from ${shown.yearFrom}`, ...shown.agencies]),
      [at(shown), ...shown.places.map((place) => at(place, listed(['place', place.nameEn, place.country], ' ')))],
    ]),
    ...one('published', story.published, stamp),
    ...one('updated', story.updated, stamp),
    ...one('body', story.body.length > 0 ? story.body : null, (body) => [
      `${count(body.length, 'paragraph')}, ${body.reduce((sum, { text }) => sum + text.length, 0)} characters`,
      [],
    ]),
    ...one('disclaimer', story.disclaimer, ({ edited, headlineEdited, publisher, agency, ...shown }) => [
      listed([`edited: ${said(edited)}`, `headline edited: ${said(headlineEdited)}`, publisher, agency]),
      [at(shown)],
    ]),
    ...one('signoff', story.signoff, ({ agency, desk, ...shown }) => [listed([agency, ...desk]), [at(shown)]]),
    ...many('usageTerms', story.usageTerms, (shown) => [shown.text, [at(shown)]]),
    ...one('wire', story.wire, (wire) => [
      listed(Object.entries(wire).map(([name, value]) => (value === null ? null : `${name} ${value}`))),
      [],
    ]),
    ...many('advisories', story.advisories, ({ kind, ...shown }) => [kind, [at(shown)]]),
  ];
}

/** `3 lines`, `1 line` */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function one<V>(field: FieldName, value: V | null, show: (value: V) => readonly [string, readonly Evidence[]]): Fact[] {
  if (value === null) return [];
  const [shown, evidence] = show(value);
  return [{ field, label: field, value: shown, evidence }];
}

function many<V>(
  field: FieldName,
  values: readonly V[],
  show: (value: V) => readonly [string, readonly Evidence[]],
): Fact[] {
  return values.flatMap((value, i) => one(field, value, show).map((fact) => ({ ...fact, label: `${field}[${i}]` })));
}

function stamp({ value, precision, timeZone, zoneFrom, ...shown }: Stamp): readonly [string, readonly Evidence[]] {
  return [listed([value, precision, timeZone, zoneFrom && `zone from ${zoneFrom}`]), [at(shown)]];
}

function at({ span, path = '' }: { span: Span | null; path?: string | undefined }, as = ''): Evidence {
  return { span, path, as };
}

function listed(parts: readonly (string | null)[], between = ', '): string {
  return parts.filter((part) => part !== null && part !== '').join(between);
}

function said(fact: boolean | null): string {
  return fact === null ? 'not said' : fact ? 'yes' : 'no';
}
