/**
 * wireparse: what raw wire copy says about itself.
 *
 * This face of the library runs wherever JavaScript does: it touches no file, no clock and no environment. The zod
 * schema, from which the types below come, is an entry of its own, `wireparse/schema`, for those who validate.
 */

export { checkStory, type Finding } from './check.js';
export type { ParseOptions } from './doc.js';
export type { Header, Stated, StatedAdvisory } from './header.js';
export type { Agency, Language, Lexicon, Place, Publisher } from './lexicon/types.js';
export { renderHtml } from './output/html.js';
export { renderJsonLd } from './output/jsonld.js';
export { renderMarkdown } from './output/markdown.js';
export { renderNewsmlG2 } from './output/newsml-g2.js';
export { renderNinjs } from './output/ninjs.js';
export { renderText } from './output/text.js';
export { parseStory } from './parse.js';
export type {
  Advisory,
  AgencyField,
  AlternateHeadline,
  Byline,
  Dateline,
  Disclaimer,
  FieldName,
  Headline,
  Mention,
  Paragraph,
  PlaceField,
  PublisherField,
  Quote,
  Segment,
  SegmentKind,
  Signoff,
  Source,
  Speaker,
  Stamp,
  Story,
  UsageTerms,
  Warning,
  Wire,
} from './story.js';
export { parseStream, type StreamItem, type StreamResult } from './stream.js';
export type { Span } from './text/span.js';
export { type LegacyFont, recogniseFont, toUnicode } from './unicode.js';
