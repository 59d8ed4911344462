import type { Doc } from '../doc.js';
import type { Header } from '../header.js';
import type { Agency } from '../lexicon/types.js';
import type {
  Advisory,
  AlternateHeadline,
  Byline,
  Dateline,
  Headline,
  PublisherField,
  Signoff,
  Stamp,
  UsageTerms,
  Warning,
} from '../story.js';
import { detectLanguages } from '../text/language.js';
import { warn } from '../warnings.js';
import { statedAgencies, statedBylines } from './bylines.js';
import { statedDateline } from './dateline.js';
import { statedPublisher } from './publisher.js';
import { docOfWords, type StatedShown, shownOf } from './shown.js';
import { statedSignoff } from './signoff.js';
import { statedStamp } from './stamp.js';

/** An agency that a header names, as one of the chain's sources. */
export interface StatedAgency {
  readonly agency: Agency;
  readonly shown: StatedShown;
}

/** What a header's words mean. Spans are of the doc's text. */
export interface HeaderFindings {
  readonly language: string | null;
  readonly headline: Headline | null;
  readonly alternateHeadlines: readonly AlternateHeadline[];
  readonly summary: Headline | null;
  readonly bylines: readonly Byline[];
  readonly dateline: Dateline | null;
  readonly published: Stamp | null;
  readonly updated: Stamp | null;
  readonly agencies: readonly StatedAgency[];
  readonly publisher: PublisherField | null;
  readonly advisories: readonly Advisory[];
  readonly signoff: Signoff | null;
  readonly usageTerms: readonly UsageTerms[];
  readonly warnings: readonly Warning[];
}

const nothing: HeaderFindings = {
  language: null,
  headline: null,
  alternateHeadlines: [],
  summary: null,
  bylines: [],
  dateline: null,
  published: null,
  updated: null,
  agencies: [],
  publisher: null,
  advisories: [],
  signoff: null,
  usageTerms: [],
  warnings: [],
};

/** Reads what a header states, with the knowledge that the text is read with. */
export function readHeader(doc: Doc): HeaderFindings {
  const { header } = doc.options;
  return header ? findingsOf(doc, header) : nothing;
}

function findingsOf(doc: Doc, header: Header): HeaderFindings {
  const stated = (header.bylines ?? []).map((byline) => statedBylines(doc, byline));
  const bylines = stated.flat();
  const publisher = header.publisher ? statedPublisher(doc, header.publisher) : null;
  return {
    language: header.language ? languageTag(header.language.text) : null,
    headline: header.headline ? shownOf(doc, header.headline) : null,
    alternateHeadlines: (header.alternateHeadlines ?? []).flatMap((headline) => {
      const shown = shownOf(doc, headline);
      return shown ? [{ ...shown, language: languageOfWords(doc, headline.text) }] : [];
    }),
    summary: header.summary ? shownOf(doc, header.summary) : null,
    bylines: bylines.map(({ byline }) => byline),
    dateline: header.dateline ? statedDateline(doc, header.dateline) : null,
    published: header.published ? statedStamp(doc, header.published) : null,
    updated: header.updated ? statedStamp(doc, header.updated) : null,
    agencies: [
      ...bylines.flatMap(({ agencies }) => agencies),
      // An agency's own site names the agency as its publisher.
      ...[...(header.agencies ?? []), header.publisher ?? []].flat().flatMap((stated) => statedAgencies(doc, stated)),
    ],
    publisher,
    advisories: (header.advisories ?? []).flatMap((stated) => {
      const shown = shownOf(doc, stated);
      return shown ? [{ kind: stated.kind, ...shown }] : [];
    }),
    signoff: header.signoff ? statedSignoff(doc, header.signoff) : null,
    usageTerms: (header.usageTerms ?? []).flatMap((terms) => shownOf(doc, terms) ?? []),
    warnings: [
      ...(stated.some((found) => found.length === 0) ? [warn('header.byline')] : []),
      ...(header.textElsewhere ? [warn('header.text-elsewhere')] : []),
    ],
  };
}

/** A headline has too few words to show its language: it is the header's, where its words are in the same letters. */
function languageOfWords(doc: Doc, words: string): string {
  const found = detectLanguages(docOfWords(doc, words).text, doc.lexicon)[0];
  const told = doc.options.header?.language && languageTag(doc.options.header.language.text);
  return told && found?.script === doc.languages[0]?.script ? told : (found?.tag ?? 'und');
}

/** `en-us`, `en_US` → `en-US`; null for what is no tag. */
function languageTag(text: string): string | null {
  try {
    return Intl.getCanonicalLocales(text.trim().replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}
