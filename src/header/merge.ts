import type { Byline, Stamp, Story, Warning } from '../story.js';
import { lettersOf } from '../text/overlap.js';
import { type WarningCode, warn } from '../warnings.js';
import type { HeaderFindings } from './findings.js';

/**
 * Puts what a header states in the place of what the text shows. Where both speak of one thing, a value that stands in
 * the text and says the same keeps its place there; one that says another is told by a warning. A dateline stays that
 * of the text: the header's is an extract of it.
 */
export function mergeHeader(story: Story, header: HeaderFindings): Story {
  return {
    ...story,
    language: header.language ?? story.language,
    headline: agreeing(story.headline, header.headline, sameWords),
    alternateHeadlines: mergeAlternates(story, header),
    summary: agreeing(story.summary, header.summary, sameWords),
    publisher: agreeing(story.publisher, header.publisher, (a, b) => a.id === b.id),
    bylines: mergeBylines(story.bylines, header.bylines),
    dateline: story.dateline ?? header.dateline,
    published: agreeing(publishedIn(story, header), header.published, sameTime),
    updated: agreeing(story.updated, header.updated, sameTime),
    signoff: header.signoff ?? story.signoff,
    usageTerms: [...header.usageTerms],
    advisories: [...header.advisories, ...story.advisories],
    warnings: [...story.warnings, ...header.warnings, ...contradictions(story, header)],
  };
}

/** Those of the header first; none that says what the headline or another of them says. */
function mergeAlternates(story: Story, header: HeaderFindings): Story['alternateHeadlines'] {
  const seen = new Set([header.headline ?? story.headline].map((headline) => lettersOf(headline?.text ?? '')));
  return [...header.alternateHeadlines, ...story.alternateHeadlines].filter(({ text }) => {
    const key = lettersOf(text);
    const isNew = key !== '' && !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** The stated value; the text's own where it says the same and the stated one has no place in the text. */
function agreeing<T extends { readonly span: Story['segments'][number]['span'] | null }>(
  found: T | null,
  stated: T | null,
  same: (a: T, b: T) => boolean,
): T | null {
  if (!stated) return found;
  return found && stated.span === null && same(found, stated) ? found : stated;
}

/** The one stamp of a text is that of publication, unless the header calls it that of the last change. */
function publishedIn({ published, updated }: Story, header: HeaderFindings): Stamp | null {
  const changed = published && !updated && header.updated && sameMinute(published.value, header.updated.value);
  return changed ? null : published;
}

/** The same minute in two zones (`11:13Z`, `13:13+02:00`), or on two clocks of which one tells none. */
function sameMinute(a: string, b: string): boolean {
  if (a.slice(0, minutes) === b.slice(0, minutes)) return true;
  return [a, b].every((value) => zoned.test(value)) && Math.trunc((Date.parse(a) - Date.parse(b)) / 60_000) === 0;
}

const zoned = /(?:Z|[+-][0-9]{2}:[0-9]{2})$/u;

/** `2021-01-18T17:20`: pages print no seconds. */
const minutes = 16;

function mergeBylines(found: readonly Byline[], stated: readonly Byline[]): Byline[] {
  const names = new Map(found.map((byline) => [lettersOf(byline.name), byline]));
  const kept = stated.map((byline) => (byline.span ? byline : (names.get(lettersOf(byline.name)) ?? byline)));
  const taken = new Set(kept.map(({ name }) => lettersOf(name)));
  return [...kept, ...found.filter(({ name }) => !taken.has(lettersOf(name)))];
}

/** What text and header say against each other. */
function contradictions(story: Story, header: HeaderFindings): Warning[] {
  const found: readonly (readonly [WarningCode, boolean])[] = [
    ['header.language', differ(story.language, header.language, (a, b) => a.split('-')[0] === b.split('-')[0])],
    ['header.headline', differ(story.headline, header.headline, sameWords)],
    ['header.dateline', differ(story.dateline, header.dateline, samePlace)],
    [
      'header.time',
      differ(story.published, header.published, sameDay) || differ(story.updated, header.updated, sameDay),
    ],
  ];
  return found.flatMap(([code, differs]) => (differs ? [warn(code)] : []));
}

function differ<T>(found: T | null, stated: T | null, same: (a: T, b: T) => boolean): boolean {
  return found !== null && stated !== null && !same(found, stated);
}

function sameWords(a: { readonly text: string }, b: { readonly text: string }): boolean {
  return lettersOf(a.text) === lettersOf(b.text);
}

function samePlace(a: NonNullable<Story['dateline']>, b: NonNullable<Story['dateline']>): boolean {
  return a.places.some((one) => b.places.some((other) => isSame(one, other)));
}

function isSame(a: { name: string; nameEn: string | null }, b: { name: string; nameEn: string | null }): boolean {
  return a.nameEn && b.nameEn ? a.nameEn === b.nameEn : lettersOf(a.name) === lettersOf(b.name);
}

function sameTime(a: Stamp, b: Stamp): boolean {
  return a.precision === b.precision && a.value === b.value;
}

/** Clocks are set and zones written in many ways; another day is another story. */
function sameDay(a: Stamp, b: Stamp): boolean {
  return Math.abs(dayOf(a) - dayOf(b)) <= 1;
}

function dayOf({ value }: Stamp): number {
  return Date.parse(value.slice(0, 10)) / 86_400_000;
}
