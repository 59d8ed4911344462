import type { FieldName } from '../story.js';

/** The fields of a Story, in its order. Kept by hand, so that checking `--fields` loads no schema; the types watch it. */
const fields = {
  schemaVersion: true,
  source: true,
  language: true,
  headline: true,
  alternateHeadlines: true,
  summary: true,
  publisher: true,
  agencies: true,
  bylines: true,
  dateline: true,
  published: true,
  updated: true,
  body: true,
  quotes: true,
  disclaimer: true,
  signoff: true,
  usageTerms: true,
  wire: true,
  advisories: true,
  segments: true,
  warnings: true,
} satisfies Record<FieldName, true>;

export const fieldNames = Object.keys(fields) as readonly FieldName[];

/** The record with the named fields alone, in the order of the names. */
export function pickFields(record: object, names: readonly string[]): object {
  const values = new Map<string, unknown>(Object.entries(record));
  return Object.fromEntries(names.map((name) => [name, values.get(name)]));
}
