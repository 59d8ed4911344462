import * as z from 'zod';

/*
 * The file that `--lexicon` reads. Validated here and nowhere else; a plain run never loads this.
 */

const words = z.array(z.string().trim().min(1));

const agency = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a slug: small letters, digits and hyphens'),
  name: z.string().min(1),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'two capitals, ISO 3166-1')
    .default('IN'),
  names: words.default([]),
  shortNames: words.default([]),
  signoff: z.enum(['initials', 'names', 'slashed', 'dotted']).nullable().default(null),
  serviceOf: z.string().optional(),
});

const disclaimer = z.strictObject({
  opens: z.string().min(4, 'at least four letters, or it would open anywhere'),
  closes: z.string().min(2),
  edited: z.boolean().nullable().default(null),
  headlineEdited: z.boolean().nullable().default(null),
});

const publisher = z.strictObject({
  id: agency.shape.id,
  name: z.string().min(1),
  languages: words.default([]),
  names: words.default([]),
  domains: words.default([]),
  pageWords: words.optional(),
  disclaimers: z.array(disclaimer).optional(),
});

const place = z.strictObject({
  nameEn: z.string().min(1),
  country: agency.shape.country,
  names: words.default([]),
});

/** Words of pages and notices in one language, added to those of its file. */
const languageWords = z.strictObject({
  authorLabels: words.optional(),
  editorLabels: words.optional(),
  deskNames: words.optional(),
  captionWords: words.optional(),
  summaryLabels: words.optional(),
  storyLabels: words.optional(),
  linkLabels: words.optional(),
  advertLabels: words.optional(),
  furniture: words.optional(),
  furnitureStarts: words.optional(),
  footStarts: words.optional(),
  creditLabels: words.optional(),
  labels: words.optional(),
  notEdited: words.optional(),
  edited: words.optional(),
  source: words.optional(),
});

export const userLexiconSchema = z.strictObject({
  agencies: z.array(agency).default([]),
  publishers: z.array(publisher).default([]),
  places: z.array(place).default([]),
  words: z.record(z.string(), languageWords).default({}),
});

export type UserLexicon = z.infer<typeof userLexiconSchema>;

/** The same as its user writes it: what has a default may be left out. */
export type OwnLexicon = z.input<typeof userLexiconSchema>;

/**
 * Reads a user's lexicon out of parsed JSON.
 *
 * @returns the lexicon, or one line an error, each with the path of the fault in the file
 * @example
 * readUserLexicon({ agencies: [{ id: 'KNN!' }] });
 * // { errors: ['agencies[0].id: a slug: small letters, digits and hyphens', …] }
 */
export function readUserLexicon(json: unknown): { lexicon: UserLexicon } | { errors: string[] } {
  z.config(z.locales.en());
  const read = userLexiconSchema.safeParse(json);
  if (read.success) return { lexicon: read.data };
  return { errors: read.error.issues.map(({ path, message }) => `${pathOf(path) || 'the file'}: ${message}`) };
}

function pathOf(path: readonly PropertyKey[]): string {
  return path.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i > 0 ? '.' : ''}${String(key)}`)).join('');
}
