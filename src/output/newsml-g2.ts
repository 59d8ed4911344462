import type { Story } from '../story.js';
import { storyUri } from './address.js';
import { block, element, empty, type Markup, text } from './markup.js';
import { contentMeta } from './newsml-g2/content-meta.js';
import { contentSet } from './newsml-g2/content-set.js';
import { itemMeta } from './newsml-g2/item-meta.js';
import { schemes } from './newsml-g2/schemes.js';
import { usageTermsOf } from './usage-terms.js';
import { languageTag } from './words.js';

/**
 * A Story as NewsML-G2 2.35 (IPTC, power conformance): a `newsItem` with the text inline as XHTML. Well-formed
 * whatever the story holds. docs/output-formats.md tells which field goes where.
 *
 * The standard demands `versionCreated`; a story without a stamp that has a time of day gives an item without it, which
 * its schema refuses, rather than one with a time that nobody told.
 *
 * @returns an XML document, ending in a line end
 */
export function renderNewsmlG2(story: Story): string {
  return `${declaration}${newsItem(story)}\n`;
}

/** One item of a message: the same without the XML declaration. */
export function newsMessageItem(story: Story): string {
  return `${newsItem(story)}\n`;
}

const namespace = 'http://iptc.org/std/nar/2006-10-01/';
const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/**
 * What stands around the items of several stories in one stream: a `newsMessage`. Its header has no `sent`, which
 * whoever sends the message puts in: this program has no clock.
 */
export const newsMessage = {
  opening: `${declaration}<newsMessage xmlns="${namespace}">\n<header/>\n<itemSet>\n`,
  closing: '</itemSet>\n</newsMessage>\n',
};

/** Its parts in the order of the standard (`newsItem` and `AnyItemType` in the XML Schema). */
function newsItem(story: Story): Markup {
  const parts = [catalog(), rightsInfo(story), itemMeta(story), contentMeta(story), contentSet(story)];
  return block(
    'newsItem',
    {
      xmlns: namespace,
      guid: storyUri(story.source),
      standard: 'NewsML-G2',
      standardversion: '2.35',
      conformance: 'power',
      'xml:lang': languageTag(story.language),
    },
    parts.filter((part) => part !== null),
  );
}

/** The vocabularies stand in the item itself, so that a reader needs no network. */
function catalog(): Markup {
  const rows = Object.entries(schemes).map(([alias, uri]) => empty('scheme', { alias, uri }));
  return block('catalog', {}, rows);
}

function rightsInfo(story: Story): Markup | null {
  const terms = usageTermsOf(story).map((words) => element('usageTerms', {}, text(words)));
  return terms.length === 0 ? null : block('rightsInfo', {}, terms);
}
