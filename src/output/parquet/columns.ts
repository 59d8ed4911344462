import type { Story } from '../../story.js';
import { instantOf, momentOf } from '../moment.js';

/** `instant` is a time in milliseconds since 1970, UTC. */
export type Scalar = 'string' | 'int' | 'boolean' | 'instant';

/** A value, a list of texts, or a list of records. A value may be null everywhere; a list is empty, never null. */
export type ColumnType = Scalar | { readonly list: 'string' | Readonly<Record<string, Scalar>> };

interface Column {
  readonly type: ColumnType;
  readonly of: (story: Story) => unknown;
}

const text: Scalar = 'string';
const span = { start: 'int', end: 'int' } as const;

/**
 * The columns of a Parquet file, and what of a Story stands in each: the fields of the Story under their names, values
 * alone, with lists of records where the Story has them.
 */
export const columns = {
  name: { type: text, of: ({ source }) => source.name },
  record: { type: 'int', of: ({ source }) => source.record },
  id: { type: text, of: ({ source }) => source.id },
  url: { type: text, of: ({ source }) => source.url },
  format: { type: text, of: ({ source }) => source.format ?? 'text' },
  sha256: { type: text, of: ({ source }) => source.sha256 },
  length: { type: 'int', of: ({ source }) => source.length },
  language: { type: text, of: ({ language }) => language },
  headline: { type: text, of: ({ headline }) => headline?.text },
  alternateHeadlines: {
    type: { list: { text, language: text } },
    of: ({ alternateHeadlines }) => alternateHeadlines,
  },
  summary: { type: text, of: ({ summary }) => summary?.text },
  publisher: { type: text, of: ({ publisher }) => publisher?.id },
  publisherName: { type: text, of: ({ publisher }) => publisher?.name },
  agencies: { type: { list: { id: text, name: text, role: text } }, of: ({ agencies }) => agencies },
  bylines: {
    type: { list: { text, name: text, kind: text, title: text, agency: text, role: text } },
    of: ({ bylines }) => bylines,
  },
  dateline: { type: text, of: ({ dateline }) => dateline?.text },
  places: {
    type: { list: { name: text, nameEn: text, country: text } },
    of: ({ dateline }) => dateline?.places ?? [],
  },
  date: { type: text, of: ({ dateline }) => dateline?.date },
  published: { type: text, of: ({ published }) => published?.value },
  publishedAt: { type: 'instant', of: ({ published }) => instant(published) },
  updated: { type: text, of: ({ updated }) => updated?.value },
  updatedAt: { type: 'instant', of: ({ updated }) => instant(updated) },
  body: { type: { list: 'string' }, of: ({ body }) => body.map((paragraph) => paragraph.text) },
  quotes: {
    type: {
      list: {
        text,
        ...span,
        paragraph: 'int',
        kind: text,
        continues: 'int',
        speaker: text,
        mention: text,
        title: text,
        resolvedBy: text,
        cue: text,
      },
    },
    of: ({ quotes }) => quotes.map(quoteRecord),
  },
  disclaimer: { type: text, of: ({ disclaimer }) => disclaimer?.text },
  edited: { type: 'boolean', of: ({ disclaimer }) => disclaimer?.edited },
  headlineEdited: { type: 'boolean', of: ({ disclaimer }) => disclaimer?.headlineEdited },
  signoff: { type: text, of: ({ signoff }) => signoff?.text },
  usageTerms: { type: { list: 'string' }, of: ({ usageTerms }) => usageTerms.map((terms) => terms.text) },
  slug: { type: text, of: ({ wire }) => wire?.slug },
  category: { type: text, of: ({ wire }) => wire?.category },
  priority: { type: text, of: ({ wire }) => wire?.priority },
  take: { type: text, of: ({ wire }) => wire?.take },
  number: { type: text, of: ({ wire }) => wire?.number },
  service: { type: text, of: ({ wire }) => wire?.service },
  advisories: { type: { list: { kind: text, text } }, of: ({ advisories }) => advisories },
  warnings: {
    type: { list: { code: text, message: text, ...span } },
    of: ({ warnings }) => warnings.map(({ code, message, span: at }) => ({ code, message, ...spanRecord(at) })),
  },
  /** Of an input that gave no story: there all columns but these and the first two are null or empty. */
  error: { type: text, of: () => null },
  message: { type: text, of: () => null },
} as const satisfies Record<string, Column>;

export type ColumnName = keyof typeof columns;

function quoteRecord({ span: at, speaker, cue, ...quote }: Story['quotes'][number]): object {
  const { name = null, mention = null, title = null, resolvedBy = null } = speaker ?? {};
  return { ...quote, ...spanRecord(at), speaker: name, mention, title, resolvedBy, cue: cue?.text };
}

function spanRecord(at: readonly [number, number] | null): object {
  return { start: at?.[0], end: at?.[1] };
}

/** A stamp without an offset names no instant. */
function instant(stamp: Story['published']): number | null {
  const moment = momentOf(stamp);
  return moment?.hasOffset ? instantOf(moment) : null;
}
