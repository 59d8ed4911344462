import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { toClaims } from './claims.js';
import { type Doc, show } from './doc.js';
import type { BylineFinding } from './fields/bylines.js';
import { datelineDate } from './fields/dateline.js';
import type { DisclaimerProposal } from './fields/disclaimer.js';
import type { StampProposal } from './fields/proposals.js';
import type { SignoffProposal } from './fields/signoff.js';
import { textWarnings } from './fields/text-warnings.js';
import { impossibleStamps } from './fields/timestamps.js';
import type { HeaderFindings } from './header/findings.js';
import { mergeHeader } from './header/merge.js';
import type { Layout } from './segment/layout.js';
import { partition } from './segment/partition.js';
import type { Proposals } from './segment/roles.js';
import type {
  AgencyField,
  Dateline,
  Disclaimer,
  PublisherField,
  Quote,
  Segment,
  Signoff,
  Source,
  Story,
  Warning,
  Wire,
} from './story.js';
import { detectLanguages } from './text/language.js';
import { shownLanguage } from './text/shown-language.js';
import type { Span } from './text/span.js';
import { unfold } from './unfold.js';
import { warn } from './warnings.js';

/** What the stages found, before it becomes a Story. All spans are of the doc's text. */
export interface Findings {
  readonly layout: Layout;
  readonly proposals: Proposals;
  readonly header: HeaderFindings;
  readonly bylines: readonly BylineFinding[];
  readonly agencies: readonly AgencyField[];
  readonly stamps: { readonly published: StampProposal | null; readonly updated: StampProposal | null };
  readonly publisher: PublisherField | null;
  readonly quotes: { readonly quotes: readonly Quote[]; readonly warnings: readonly Warning[] };
}

/** Puts the Story together and leads its spans back to the input. */
export function toStory(doc: Doc, found: Findings): Story {
  const { layout } = found;
  const { headline, summary } = layout;
  const dateline = toDateline(doc, found);
  const claims = toClaims(doc, found);
  const story: Story = {
    schemaVersion: '1',
    source: toSource(doc),
    language: shownLanguage(doc.text, doc.languages[0], doc.lexicon),
    headline: headline.headline ? show(doc, headline.headline) : null,
    alternateHeadlines: headline.alternates.map((span) => ({ ...show(doc, span), language: languageOf(doc, span) })),
    summary: summary.length > 0 ? show(doc, [summary[0]![0], summary.at(-1)![1]]) : null,
    publisher: found.publisher,
    agencies: [...found.agencies],
    bylines: found.bylines.map(({ byline }) => byline),
    dateline: dateline.field,
    published: found.stamps.published?.stamp ?? null,
    updated: found.stamps.updated?.stamp ?? null,
    body: layout.body.paragraphs.map((span) => show(doc, span)),
    quotes: [...found.quotes.quotes],
    disclaimer: layout.disclaimer ? toDisclaimer(doc, layout.disclaimer) : null,
    signoff: layout.signoffs[0] ? toSignoff(doc, layout.signoffs[0]) : null,
    usageTerms: [],
    wire: toWire(doc),
    advisories: claims.flatMap((claim) => (claim.advisory ? [{ kind: claim.advisory, ...show(doc, claim.span) }] : [])),
    segments: partition(doc.text, claims),
    warnings: [...storyWarnings(doc, found), ...dateline.warnings],
  };
  return cover(doc, unfold(doc, mergeHeader(story, found.header)));
}

function toSource(doc: Doc): Source {
  const { record: _, ...more } = doc.options.source ?? {};
  return {
    name: doc.options.name ?? null,
    record: doc.options.source?.record ?? null,
    sha256: bytesToHex(sha256(utf8ToBytes(doc.source))),
    length: doc.source.length,
    ...(doc.options.withText ? { text: doc.source } : {}),
    ...more,
  };
}

function toWire(doc: Doc): Wire | null {
  const wire = doc.options.header?.wire;
  if (!wire) return null;
  const { slug = null, category = null, priority = null, take = null } = wire;
  const { number = null, service = null, wordCount = null } = wire;
  return { slug, category, priority, take, number, service, wordCount };
}

function languageOf(doc: Doc, span: Span): string {
  return detectLanguages(doc.text.slice(...span), doc.lexicon)[0]?.tag ?? 'und';
}

function toDateline(doc: Doc, found: Findings): { field: Dateline | null; warnings: readonly Warning[] } {
  const dateline = found.layout.lead?.dateline;
  if (!dateline) return { field: null, warnings: [] };
  const published = found.header.published ?? found.stamps.published?.stamp ?? null;
  const updated = found.header.updated ?? found.stamps.updated?.stamp ?? null;
  const day = dateline.day
    ? datelineDate(dateline.day, published, updated, doc.options.year)
    : { date: null, yearFrom: null, warnings: [] };
  return {
    field: {
      ...show(doc, dateline.span),
      places: [...dateline.places],
      date: day.date,
      dateText: dateline.day ? show(doc, dateline.day.span).text : null,
      yearFrom: day.yearFrom,
      agencies: [...new Set(dateline.agencies.flatMap((mention) => (mention.agency ? [mention.agency.id] : [])))],
    },
    warnings: day.warnings,
  };
}

function toDisclaimer(doc: Doc, notice: DisclaimerProposal): Disclaimer {
  const { edited, headlineEdited } = notice;
  const agency = notice.agencies.find((mention) => mention.agency)?.agency?.id ?? null;
  return { ...show(doc, notice.span), edited, headlineEdited, publisher: notice.publisher?.id ?? null, agency };
}

function toSignoff(doc: Doc, signoff: SignoffProposal): Signoff {
  const desk = [...new Set(signoff.desk.map((span) => show(doc, span).text))];
  const agency = signoff.agencies.find((mention) => mention.agency)?.agency?.id ?? null;
  return { ...show(doc, signoff.span), agency, desk };
}

function storyWarnings(doc: Doc, found: Findings): Warning[] {
  const { layout, stamps } = found;
  const { secondStory } = layout.body;
  const unknown = layout.disclaimer?.publisher?.known === false ? layout.disclaimer.publisher : null;
  return [
    ...(layout.lead ? [] : [warn('story.none')]),
    ...(secondStory === null ? [] : [warn('story.second', layout.lines[secondStory]!.content)]),
    ...(stamps.published?.warnings ?? []),
    ...(stamps.updated?.warnings ?? []),
    ...(unknown ? [warn('disclaimer.publisher-unknown', unknown.span)] : []),
    ...impossibleStamps(doc),
    ...textWarnings(doc),
    ...found.quotes.warnings,
  ];
}

/** Signs that the reading copy leaves out at the text's very start or end belong to its first and last segment. */
function cover(doc: Doc, story: Story): Story {
  const segments = story.segments.map((segment): Segment => ({ ...segment }));
  const first = segments[0];
  const last = segments.at(-1);
  if (!first || !last)
    return doc.source === '' ? story : { ...story, segments: [{ kind: 'blank', span: [0, doc.source.length] }] };
  segments[0] = { kind: first.kind, span: [0, first.span[1]] };
  const end = segments.at(-1)!;
  segments[segments.length - 1] = { kind: end.kind, span: [end.span[0], doc.source.length] };
  return { ...story, segments };
}
