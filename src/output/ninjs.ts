import type { Byline, PlaceField, Story } from '../story.js';
import { storyUri, uriOf } from './address.js';
import { element, type Markup, text as markup } from './markup.js';
import { momentOf, versionMoment } from './moment.js';
import { recordLine } from './ndjson.js';
import { paragraphsWithDateline } from './paragraphs.js';
import { said } from './said.js';
import { usageTermsOf } from './usage-terms.js';
import { wordCountOf, words } from './words.js';

/**
 * A Story as ninjs 3.1, IPTC's News in JSON: one document on one line, its line end included. It is valid under
 * IPTC's schema whatever the story says; what the story does not say is left out. docs/output-formats.md tells which
 * field goes where.
 *
 * @example
 * JSON.parse(renderNinjs(story)).infoSources; // [{ name: 'Associated Press', role: 'origin', literal: 'ap' }, …]
 */
export function renderNinjs(story: Story): string {
  const { wire, publisher, dateline } = story;
  const [published, version] = [momentOf(story.published), versionMoment(story, ({ hasOffset }) => hasOffset)];
  return recordLine(
    said({
      uri: storyUri(story.source),
      type: 'text',
      standard,
      altIds: alternateIds(story),
      versionCreated: version?.value,
      firstCreated: published?.hasOffset ? published.value : null,
      pubStatus: statusOf(story),
      urgency: urgencyOf(wire?.priority),
      language: words(story.language),
      slugline: words(wire?.slug),
      headlines: headlines(story),
      descriptions: valuesOf([['summary', story.summary?.text]]),
      by: story.bylines.map(({ text }) => words(text)).join('; '),
      people: story.bylines.filter(({ kind }) => kind === 'person').map(person),
      infoSources: story.agencies.map(({ id, name, role }) => ({ name: words(name), role, literal: words(id) })),
      organisations: publisher && [{ name: words(publisher.name), rel: 'publisher', literal: words(publisher.id) }],
      located: dateline?.places.map(({ name }) => words(name)).join(', '),
      places: dateline?.places.map(place),
      subjects: words(wire?.category) && [{ literal: words(wire?.category), rel: 'category' }],
      bodies: bodies(story),
      usageTerms: usageTermsOf(story).join('\n'),
      edNote: [...story.advisories, story.signoff]
        .map((note) => words(note?.text))
        .filter(Boolean)
        .join('\n'),
    }),
  );
}

const standard = {
  name: 'ninjs',
  version: '3.1',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
};

/** The names that the story has besides its `uri`. */
function alternateIds({ source, wire }: Story): object[] {
  const uri = storyUri(source);
  const names: [role: string, value: string | null | undefined][] = [
    ['id', source.id],
    ['url', source.url],
    ['name', source.name],
    ['sha256', source.sha256],
    ['number', wire?.number],
    ['take', wire?.take],
    ['service', wire?.service],
  ];
  return names
    .filter(([, value]) => uriOf(value) !== uri)
    .map(([role, value]) => ({ role, value: words(value) }))
    .filter(({ value }) => value !== '');
}

/** A kill cancels; an embargo whose end nobody told withholds, since `embargoedUntil` wants a time. */
function statusOf({ advisories }: Story): 'usable' | 'withheld' | 'canceled' {
  const kinds = advisories.map(({ kind }) => kind);
  if (kinds.includes('kill')) return 'canceled';
  return kinds.includes('embargo') ? 'withheld' : 'usable';
}

/** IPTC's urgency, 1 to 9, where the wire's priority is one; letters of other services are none. */
export function urgencyOf(priority: string | null | undefined): number | null {
  return priority && /^[1-9]$/u.test(priority) ? Number(priority) : null;
}

/** The schema has no place for a headline's language but its role. */
function headlines({ headline, alternateHeadlines }: Story): object[] {
  return valuesOf([
    ['main', headline?.text],
    ...alternateHeadlines.map(({ text, language }): [string, string] => [`alternate-${words(language)}`, text]),
  ]);
}

function valuesOf(values: readonly [role: string, value: string | undefined][]): object[] {
  return values
    .map(([role, value]) => ({ role, contentType: 'text/plain', value: words(value) }))
    .filter(({ value }) => value !== '');
}

function person({ name, title, role }: Byline): object {
  return said({ name: words(name), rel: role, literal: words(title) });
}

/** The country stands in an address, since `places` has no field for it. */
function place({ name, nameEn, country }: PlaceField): object {
  return said<unknown>({
    name: words(name),
    rel: 'located',
    literal: words(nameEn),
    contactInfo: country && [{ address: { locality: words(nameEn ?? name), country: words(country) } }],
  });
}

/** The dateline opens the text: ninjs has no field of its own for it. */
function bodies(story: Story): object[] | null {
  const paragraphs = paragraphsWithDateline(story).map(words).filter(Boolean);
  if (paragraphs.length === 0) return null;
  const plain = paragraphs.join('\n\n');
  const counts = { wordCount: wordCountOf(plain), charCount: [...plain].length };
  return [
    { role: 'main', contentType: 'text/plain', ...counts, value: plain },
    { role: 'richtext', contentType: 'application/xhtml+xml', ...counts, value: paragraphs.map(paragraph).join('') },
  ];
}

function paragraph(plain: string): Markup {
  return element('p', {}, markup(plain));
}
