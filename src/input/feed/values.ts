import type { Header, Stated } from '../../header.js';
import { readPage } from '../html/page.js';
import type { Feed, FeedItem, FeedValue } from './items.js';

/** A value as words with its path: titles and names may be markup as text, as the rest of a feed is. */
export function stated(value: FeedValue, path: string): Stated {
  return { text: readPage(markupOf(value)).text.replace(/\s+/gu, ' '), span: null, path };
}

/** A value as markup; text in which no element begins keeps its lines. */
export function markupOf({ text, attributes, inline }: FeedValue): string {
  const type = attributes.get('type');
  if (!inline && (type === 'text' || type === 'text/plain'))
    return lines(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
  return /<[a-z!/]/iu.test(text) ? text : lines(text);
}

function lines(text: string): string {
  return text.trim().replace(/\r?\n/gu, '<br>');
}

/** Names of `dc:creator` and of Atom's authors; RSS wants an address, with the name in brackets behind it. */
export function writersOf({ name: item, values }: FeedItem): NonNullable<Header['bylines']> {
  const creators = (values.get('creator') ?? []).map((value) => stated(value, `${item}/creator`));
  const authors = (values.get('author') ?? []).flatMap((value): Stated[] => {
    const named = value.inline ? atomName.exec(value.text)?.[1] : value.text;
    if (named === undefined) return [];
    const { text } = stated({ ...value, text: named }, '');
    const name = addressed.exec(text)?.[1] ?? text;
    return [{ text: name, span: null, path: value.inline ? `${item}/author/name` : `${item}/author` }];
  });
  const writers = creators.length > 0 ? creators : authors;
  return writers.filter(({ text }) => text !== '' && !/^\S{1,100}@\S{1,100}$/u.test(text));
}

const atomName = /<name(?:\s[^<>]{0,200})?>([^<>]{0,500})<\/name>/u;
const addressed = /^\S{1,100}@\S{1,100}\s\(([^()]{1,200})\)$/u;

/** The item's own language, else that of the feed. */
export function languageOf(item: FeedItem, feed: Feed): Stated | null {
  const own = item.values.get('language')?.[0];
  if (own) return stated(own, `${item.name}/language`);
  const around = feed.values.get('language')?.[0];
  const found = item.attributes.get('xml:lang');
  if (found) return { text: found, span: null, path: `${item.name}/xml:lang` };
  if (around) return stated(around, 'channel/language');
  const whole = feed.attributes.get('xml:lang');
  return whole ? { text: whole, span: null, path: 'feed/xml:lang' } : null;
}

/** Where the item was published: the address before a counter of clicks, its link, an id that is an address. */
export function addressOf({ values }: FeedItem): string | null {
  const links = (values.get('link') ?? []).filter(
    ({ attributes }) => (attributes.get('rel') ?? 'alternate') === 'alternate',
  );
  const ids = (values.get('guid') ?? []).filter(({ attributes }) => attributes.get('isPermaLink') !== 'false');
  const found = [...(values.get('origLink') ?? []), ...links, ...ids].map(({ text, attributes }) =>
    (attributes.get('href') ?? text).trim(),
  );
  return found.find((address) => /^https?:\/\/\S+$/iu.test(address)) ?? null;
}
