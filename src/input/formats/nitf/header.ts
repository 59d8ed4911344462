import type { Header, Stated } from '../../../header.js';
import { blocksOf } from '../../markup/blocks.js';
import {
  allStated,
  attribute,
  first,
  firstStated,
  select,
  stated,
  statedAttribute,
  statedLines,
} from '../../markup/find.js';
import { headerOf } from '../../markup/header.js';
import type { Element } from '../../markup/tree.js';
import { nitfAdvisories } from './advisories.js';
import { nitfWire } from './wire.js';

/** What an NITF document says of its story: in `head` for machines, in `body.head` as it is printed. */
export function nitfHeader(nitf: Element): Header {
  return headerOf({
    language: statedAttribute(nitf, 'baselang') ?? statedAttribute(nitf, 'xml:lang'),
    headline: headline(nitf),
    // Some houses put a slug there: `HARBOUR-SURVEY`.
    alternateHeadlines: allStated(select(nitf, 'body/body.head/hedline/hl2').map(stated)).filter(({ text }) =>
      /[\p{Ll}\p{Lo}]/u.test(text),
    ),
    summary: stated(first(nitf, 'body/body.head/abstract')),
    bylines: allStated(select(nitf, 'body/body.head/byline').filter(isPrinted).map(statedLines)),
    dateline: dateline(nitf),
    published: published(nitf),
    agencies: agencies(nitf),
    wire: nitfWire(nitf),
    usageTerms: usageTerms(nitf),
    advisories: nitfAdvisories(nitf),
  });
}

/** Archives put the name once more as it is sorted: `<byline class="normalized_byline">Rao, Meera</byline>`. */
function isPrinted(byline: Element): boolean {
  return attribute(byline, 'class') !== 'normalized_byline';
}

function headline(nitf: Element): Stated | undefined {
  return firstStated(
    stated(first(nitf, 'body/body.head/hedline/hl1')),
    stated(first(nitf, 'body/body.head/hedline')),
    stated(first(nitf, 'head/title')),
  );
}

/** The place; a `story.date` that is for machines alone is no part of it. */
function dateline(nitf: Element): Stated | undefined {
  const element = first(nitf, 'body/body.head/dateline');
  if (!element) return undefined;
  const printed = element.children.filter((child) => typeof child === 'string' || !isCode(child));
  return stated({ ...element, children: printed });
}

function isCode(element: Element): boolean {
  const words = blocksOf(element).map(({ text }) => text);
  return element.name === 'story.date' && words.every((text) => /^[0-9TZ:+.-]*$/u.test(text));
}

function published(nitf: Element): Stated | undefined {
  const docdata = first(nitf, 'head/docdata');
  return firstStated(
    statedAttribute(docdata && first(docdata, 'date.issue'), 'norm'),
    statedAttribute(first(nitf, 'body/body.head/dateline/story.date'), 'norm'),
    statedAttribute(docdata && first(docdata, 'date.release'), 'norm'),
    statedAttribute(first(nitf, 'head/pubdata'), 'date.publication'),
  );
}

/** Whoever sends the story, by what it says first of itself. */
function agencies(nitf: Element): Stated[] {
  const docdata = first(nitf, 'head/docdata');
  const found = firstStated(
    stated(first(nitf, 'body/body.head/distributor')),
    stated(first(nitf, 'body/body.head/rights/rights.owner')),
    statedAttribute(docdata && first(docdata, 'doc.copyright'), 'holder'),
    statedAttribute(docdata && first(docdata, 'doc-id'), 'regsrc'),
    statedAttribute(docdata && first(docdata, 'del-list/from-src'), 'src-name'),
  );
  return allStated([found]);
}

/** What the rights say besides who holds them, from when and for where. */
function usageTerms(nitf: Element): Stated[] {
  const printed = select(nitf, 'body/body.head/rights').map((rights) =>
    stated({ ...rights, children: rights.children.filter((child) => typeof child === 'string') }),
  );
  return allStated([
    ...printed,
    ...select(nitf, 'body/body.head/rights/rights.limitations').map(stated),
    ...select(nitf, 'head/docdata/doc.rights').map((rights) => statedAttribute(rights, 'limitations')),
  ]);
}
