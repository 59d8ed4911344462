import type { FieldName, Story } from '../story.js';

/**
 * How each field reads as a value alone, without span and evidence. `segments` has no such form: it is all evidence.
 */
const plainForms = {
  schemaVersion: (story: Story) => story.schemaVersion,
  /** As it is: it has no spans. */
  source: (story: Story) => story.source,
  language: (story: Story) => story.language,
  /** The words of the headline. */
  headline: (story: Story) => story.headline?.text ?? null,
  /** The words of each. */
  alternateHeadlines: (story: Story) => story.alternateHeadlines.map(({ text }) => text),
  /** The words of it. */
  summary: (story: Story) => story.summary?.text ?? null,
  /** The publisher's id. */
  publisher: (story: Story) => story.publisher?.id ?? null,
  /** Ids, the origin first: `["ap", "pti-bhasha"]`. */
  agencies: (story: Story) => story.agencies.map(({ id }) => id),
  /** Names, without `By` and title. */
  bylines: (story: Story) => story.bylines.map(({ name }) => name),
  /** The words of the dateline. */
  dateline: (story: Story) => story.dateline?.text ?? null,
  /** RFC 3339: `2021-03-19T20:59:41+05:30`. */
  published: (story: Story) => story.published?.value ?? null,
  updated: (story: Story) => story.updated?.value ?? null,
  /** One string a paragraph. */
  body: (story: Story) => story.body.map(({ text }) => text),
  /** What was said, the speaker's fullest name or null, and the kind of quotation. */
  quotes: (story: Story) =>
    story.quotes.map(({ text, speaker, kind }) => ({ text, speaker: speaker?.name ?? null, kind })),
  /** The words of it. */
  disclaimer: (story: Story) => story.disclaimer?.text ?? null,
  /** The words of it. */
  signoff: (story: Story) => story.signoff?.text ?? null,
  /** The words of each. */
  usageTerms: (story: Story) => story.usageTerms.map(({ text }) => text),
  /** As it is: it has no spans. */
  wire: (story: Story) => story.wire,
  /** The words of each. */
  advisories: (story: Story) => story.advisories.map(({ text }) => text),
  /** Codes: `["timestamp.offset-repaired"]`. */
  warnings: (story: Story) => story.warnings.map(({ code }) => code),
} satisfies { [Name in Exclude<FieldName, 'segments'>]: (story: Story) => unknown };

/** A Story as values alone. */
export type PlainStory = { [Name in keyof typeof plainForms]: ReturnType<(typeof plainForms)[Name]> };

/**
 * A Story as values alone: what `--plain` writes.
 *
 * @example
 * plainStory(story).agencies; // ['ap', 'pti-bhasha']
 */
export function plainStory(story: Story): PlainStory {
  return Object.fromEntries(Object.entries(plainForms).map(([name, form]) => [name, form(story)])) as PlainStory;
}
