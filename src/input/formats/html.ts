import { excess } from '../accepted.js';
import { failed, type Result } from '../failure.js';
import type { ReadStories } from '../formats.js';
import { decodePage } from '../html/decode.js';
import { factsOf, withStated } from '../html/facts.js';
import { readPage } from '../html/page.js';
import { pageParts } from '../html/parts.js';
import type { Incoming } from '../incoming.js';

/** A saved page of HTML: one story, its text as a reader sees it, what the page states as its header. */
export const readHtmlStories: ReadStories = (bytes, options) => {
  const source = decodePage(bytes, options);
  return ['failure' in source ? source : pageStory(source.value)];
};

/**
 * The story of a page.
 *
 * @param source the page's markup
 * @param url where it was found, where that is known from elsewhere
 */
export function pageStory(source: string, url: string | null = null): Result<Incoming> {
  const page = readPage(source);
  if (page.overfull) return { failure: excess('lines') };
  if (page.text === '') return failed('input.empty', 'a page without text');
  const parts = withStated(page, pageParts(page.blocks));
  return {
    value: { text: page.text, header: factsOf(page, parts), id: null, url: url ?? webAddress(page) },
  };
}

function webAddress({ canonical, metas }: ReturnType<typeof readPage>): string | null {
  return [canonical, metas.get('og:url')].find((address) => address && /^https?:\/\/\S+$/iu.test(address)) ?? null;
}
