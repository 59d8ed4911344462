import * as z from 'zod';

/*
 * The Story: what one parse returns. This schema is the one source of the types, the JSON Schema (`wireparse schema`)
 * and the field table in the docs. A plain run never loads it: the other rooms import its types alone.
 */

/** Closed objects that stay plain in JSON Schema. */
const object = z.strictObject;

export const spanSchema = z
  .tuple([z.int().nonnegative(), z.int().nonnegative()])
  .readonly()
  .meta({ description: 'Where it stands: [start, end) in UTF-16 code units of the decoded input' });

/** Text as it stands at its span, white space folded. */
const shown = { text: z.string().describe('The words at the span, white space folded'), span: spanSchema };

/** What a format's header may state: there, `path` names the place and no span of the text shows it. */
const stated = {
  span: spanSchema.nullable().describe('null where the value stands in the format’s structure and not in the text'),
  path: z.string().optional().describe('The place in the structure: `newsItem/contentMeta/headline`'),
};
const statedText = { text: shown.text, ...stated };

const language = z.string().describe('BCP 47 tag');
const agencyId = z.string().describe('Agency, by the id that `wireparse list agencies` shows');

export const headlineSchema = object(statedText);
export const alternateHeadlineSchema = object({ ...statedText, language });

export const publisherSchema = object({
  id: z.string().describe('Slug; made from the name where the lexicon does not know the publisher'),
  name: z.string().describe('The lexicon’s name for it, else the name as it stands in the text'),
  ...stated,
});

export const mentionSchema = object({
  ...statedText,
  in: z
    .enum(['dateline', 'byline', 'header', 'signoff', 'credit', 'disclaimer'])
    .describe('The place that makes it a source; agencies in running text or photo credits are none'),
});

export const agencySchema = object({
  id: agencyId,
  name: z.string(),
  role: z.enum(['origin', 'feed']).describe('origin wrote the story, feed passed it on'),
  mentions: z.array(mentionSchema),
});

export const bylineSchema = object({
  ...statedText,
  name: z.string().describe('The name alone, without By and title'),
  kind: z.enum(['person', 'desk', 'agency']),
  title: z.string().nullable().describe('`AP National Security Writer`'),
  agency: agencyId.nullable().describe('The agency it is, or that the text puts the person in'),
  role: z.enum(['author', 'editor']).describe('editor: posted or edited by'),
});

export const placeSchema = object({
  name: z.string(),
  nameEn: z.string().nullable().describe('English name in use now; null where the gazetteer does not know the place'),
  country: z.string().nullable().describe('ISO 3166-1 alpha-2'),
  ...stated,
});

export const datelineSchema = object({
  ...statedText,
  places: z.array(placeSchema),
  date: z.string().nullable().describe('`2021-03-19`; `--03-19` where no year is known; null where no month is'),
  dateText: z.string().nullable(),
  yearFrom: z.enum(['text', 'published', 'updated', 'option']).nullable().describe('Where the year was taken from'),
  agencies: z.array(agencyId),
});

export const stampSchema = object({
  value: z.string().describe('RFC 3339 with its offset; the day alone at precision day'),
  timeZone: z.string().nullable().describe('IANA name, where one is known'),
  precision: z.enum(['day', 'minute', 'second']),
  zoneFrom: z.enum(['text', 'option', 'default']).nullable().describe('null where no zone is known'),
  ...statedText,
});

export const paragraphSchema = object(shown);

export const speakerSchema = object({
  name: z.string().describe('The fullest form that the story gives, without title'),
  mention: z.string().describe('The words that name the speaker at the quotation'),
  span: spanSchema.describe('Where the mention stands'),
  title: z.string().nullable(),
  resolvedBy: z
    .enum(['name', 'role', 'pronoun', 'carried'])
    .describe('How the mention led to the name; carried: no mention here, the last speaker goes on'),
});

export const quoteSchema = object({
  ...shown,
  paragraph: z.int().nonnegative().describe('Index into body'),
  kind: z
    .enum(['direct', 'partial', 'term', 'indirect'])
    .describe(
      'direct: a whole utterance; partial: words of one; term: a name, title or scare quote; indirect: no marks',
    ),
  continues: z.int().nonnegative().nullable().describe('Index of the quote that this one carries on'),
  speaker: speakerSchema.nullable(),
  cue: object(shown).nullable().describe('The verb or phrase that attributes'),
});

export const disclaimerSchema = object({
  ...shown,
  edited: z.boolean().nullable().describe('Whether the publisher edited the story; null: it does not say'),
  headlineEdited: z.boolean().nullable(),
  publisher: z.string().nullable().describe('Id of the publisher that speaks'),
  agency: agencyId.nullable().describe('The feed it names'),
});

export const signoffSchema = object({
  ...shown,
  agency: agencyId.nullable(),
  desk: z.array(z.string()).describe('Initials or names of the desk, each once'),
});

export const usageTermsSchema = object(statedText);

export const wireSchema = object({
  slug: z.string().nullable(),
  category: z.string().nullable(),
  priority: z.string().nullable(),
  take: z.string().nullable(),
  number: z.string().nullable(),
  service: z.string().nullable(),
  wordCount: z.int().nullable(),
});

export const advisorySchema = object({
  kind: z.enum(['correction', 'update', 'repeat', 'urgent', 'embargo', 'kill', 'note']),
  ...statedText,
});

export const segmentKinds = [
  'headline',
  'alternateHeadline',
  'summary',
  'byline',
  'timestamp',
  'dateline',
  'body',
  'caption',
  'advisory',
  'disclaimer',
  'signoff',
  'chrome',
  'header',
  'blank',
] as const;

export const segmentSchema = object({ kind: z.enum(segmentKinds), span: spanSchema });

export const warningSchema = object({
  code: z.string().describe('`timestamp.offset-repaired`; all codes: docs/warnings.md'),
  message: z.string(),
  span: spanSchema.nullable(),
});

export const sourceSchema = object({
  name: z.string().nullable(),
  record: z.int().nullable().describe('Number of the record in its file, from 0; null for a file of one story'),
  id: z.string().optional().describe('The record’s own id, where its format has one'),
  url: z.string().optional().describe('Where the format says that the story was published'),
  format: z.string().optional().describe('The input format, where it is another than text'),
  sha256: z.string().describe('Of the decoded text in UTF-8'),
  length: z.int().describe('UTF-16 code units'),
  text: z.string().optional().describe('The decoded text, where asked for'),
  original: z.string().optional().describe('The text before a legacy font was turned into Unicode'),
  extra: z.record(z.string(), z.unknown()).optional().describe('The record’s other fields, where asked for'),
});

export const storySchema = object({
  schemaVersion: z.literal('1'),
  source: sourceSchema,
  language: z.string().nullable().describe('BCP 47, of the body; null where it cannot be told'),
  headline: headlineSchema.nullable(),
  alternateHeadlines: z.array(alternateHeadlineSchema),
  summary: object(statedText).nullable().describe('Standfirst or highlights'),
  publisher: publisherSchema.nullable().describe('Who republished the story'),
  agencies: z.array(agencySchema).describe('The chain: the origin first, then each feed that passed it on'),
  bylines: z.array(bylineSchema),
  dateline: datelineSchema.nullable(),
  published: stampSchema.nullable(),
  updated: stampSchema.nullable(),
  body: z.array(paragraphSchema).describe('The story’s own paragraphs, the dateline of the first one cut off'),
  quotes: z.array(quoteSchema),
  disclaimer: disclaimerSchema.nullable(),
  signoff: signoffSchema.nullable().describe('Desk initials and credits at the end'),
  usageTerms: z.array(usageTermsSchema).describe('What a format’s header says may be done with the story'),
  wire: wireSchema.nullable().describe('What a wire header says'),
  advisories: z.array(advisorySchema),
  segments: z.array(segmentSchema).describe('A partition of the whole input'),
  warnings: z.array(warningSchema),
});

export type Story = z.infer<typeof storySchema>;
export type Headline = z.infer<typeof headlineSchema>;
export type AlternateHeadline = z.infer<typeof alternateHeadlineSchema>;
export type PublisherField = z.infer<typeof publisherSchema>;
export type AgencyField = z.infer<typeof agencySchema>;
export type Mention = z.infer<typeof mentionSchema>;
export type Byline = z.infer<typeof bylineSchema>;
export type PlaceField = z.infer<typeof placeSchema>;
export type Dateline = z.infer<typeof datelineSchema>;
export type Stamp = z.infer<typeof stampSchema>;
export type Paragraph = z.infer<typeof paragraphSchema>;
export type Quote = z.infer<typeof quoteSchema>;
export type Speaker = z.infer<typeof speakerSchema>;
export type Disclaimer = z.infer<typeof disclaimerSchema>;
export type Signoff = z.infer<typeof signoffSchema>;
export type UsageTerms = z.infer<typeof usageTermsSchema>;
export type Wire = z.infer<typeof wireSchema>;
export type Advisory = z.infer<typeof advisorySchema>;
export type Segment = z.infer<typeof segmentSchema>;
export type SegmentKind = (typeof segmentKinds)[number];
export type Warning = z.infer<typeof warningSchema>;
export type Source = z.infer<typeof sourceSchema>;

/** The fields of a Story that `--fields` may name. */
export type FieldName = keyof Story;
