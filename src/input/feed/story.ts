import type { Header, Stated } from '../../header.js';
import { lettersOf } from '../../text/overlap.js';
import { excess } from '../accepted.js';
import { failed, type Origin, type Result } from '../failure.js';
import { readPage } from '../html/page.js';
import { contentParts } from '../html/parts.js';
import type { Incoming } from '../incoming.js';
import type { Feed, FeedItem, FeedValue } from './items.js';
import { addressOf, languageOf, markupOf, stated, writersOf } from './values.js';

/** The elements that hold a story's text, the fullest first. */
const contents: readonly string[] = ['encoded', 'content', 'description', 'summary'];

/** An item of a feed as a story: its text, and what the item and the feed state of it. */
export function itemStory(item: FeedItem, feed: Feed): Result<Incoming> {
  const origin: Origin = { id: idOf(item), url: addressOf(item) };
  if (item.cut) return failed('input.malformed', `the feed breaks off within this ${item.name}`, origin);
  const body = contents.flatMap((name) => item.values.get(name) ?? []).find(({ text }) => text.trim() !== '');
  const page = readPage(body ? markupOf(body) : '');
  if (page.overfull) return failed('input.too-large', excess('lines').message, origin);
  const header = headerOf(item, feed, body, page.text);
  const { headline } = header;
  if (page.text !== '')
    return { value: { text: page.text, header: { ...header, page: contentParts(page.blocks) }, ...origin } };
  if (!headline) return failed('input.empty', `an ${item.name} without text`, origin);
  const flash: Stated = { text: headline.text, span: [0, headline.text.length], path: null };
  return { value: { text: headline.text, header: { ...header, headline: flash, paragraphs: [] }, ...origin } };
}

function idOf({ values, attributes }: FeedItem): string | null {
  const id = (values.get('guid') ?? values.get('id'))?.[0]?.text.trim();
  return id || (attributes.get('rdf:about') ?? null);
}

function headerOf(item: FeedItem, feed: Feed, body: FeedValue | undefined, text: string): Header {
  const first = (...names: readonly string[]): Stated | undefined =>
    names
      .flatMap((name) => (item.values.get(name) ?? []).map((value) => ({ name, value })))
      .filter(({ value }) => value !== body && value.text.trim() !== '')
      .map(({ name, value }) => stated(value, `${item.name}/${name}`))[0];
  const headline = first('title');
  const summary = first('summary', 'description');
  const published = first('published', 'pubDate', 'date', 'issued', 'created');
  const updated = first('updated', 'modified');
  const publisher = first('publisher');
  const language = languageOf(item, feed);
  return {
    ...(language && { language }),
    ...(headline && { headline }),
    ...(summary && !isOpening(summary.text, text) && { summary }),
    ...(published && { published }),
    ...(updated && updated.text !== published?.text && { updated }),
    ...(publisher && { publisher }),
    bylines: writersOf(item),
  };
}

/** Whether a summary only repeats how the text opens. */
function isOpening(summary: string, text: string): boolean {
  return lettersOf(text.slice(0, 2_000)).includes(lettersOf(summary).slice(0, 40));
}
