import * as z from 'zod';

/*
 * The part of ninjs 3.1 (IPTC, "News in JSON") that is written, as its specification gives it: closed objects, the
 * properties that each may have, and which of them are required.
 */

/** RFC 3986, section 3: a scheme, and then only the signs that a URI may have; no second `#`. */
const uri = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9\-._~:/?@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*(?:#[^#]*)?$/u);

/** RFC 3339 with its offset. */
const dateTime = z.iso.datetime({ offset: true });

const said = z.string().min(1);
const content = z.strictObject({ role: said, contentType: said, value: said });
const named = { name: said.optional(), rel: said.optional(), literal: said.optional() };

export const ninjsShape = z.strictObject({
  uri,
  type: z.literal('text'),
  standard: z.strictObject({ name: z.literal('ninjs'), version: z.literal('3.1'), schema: uri }),
  altIds: z
    .array(z.strictObject({ role: said, value: said }))
    .min(1)
    .optional(),
  versionCreated: dateTime.optional(),
  firstCreated: dateTime.optional(),
  pubStatus: z.enum(['usable', 'withheld', 'canceled']),
  urgency: z.int().min(1).max(9).optional(),
  language: said.optional(),
  slugline: said.optional(),
  headlines: z.array(content).min(1).optional(),
  descriptions: z.array(content).min(1).optional(),
  by: said.optional(),
  people: z.array(z.strictObject(named)).optional(),
  infoSources: z.array(z.strictObject({ name: z.string(), role: said, literal: z.string() })).optional(),
  organisations: z.array(z.strictObject({ name: z.string(), rel: said, literal: z.string() })).optional(),
  located: said.optional(),
  places: z
    .array(
      z.strictObject({
        ...named,
        contactInfo: z
          .array(z.strictObject({ address: z.strictObject({ locality: z.string(), country: z.string() }) }))
          .length(1)
          .optional(),
      }),
    )
    .optional(),
  subjects: z.array(z.strictObject({ literal: said, rel: said })).optional(),
  bodies: z
    .array(content.extend({ wordCount: z.int().nonnegative(), charCount: z.int().positive() }))
    .length(2)
    .optional(),
  usageTerms: said.optional(),
  edNote: said.optional(),
});
