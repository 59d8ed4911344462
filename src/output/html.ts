import type { Story } from '../story.js';
import { webAddress } from './address.js';
import { article } from './html/article.js';
import { block, element, empty, type Markup, text } from './markup.js';
import { momentOf } from './moment.js';
import { languageTag, plainText } from './words.js';

/**
 * A Story as a page of HTML: one `article` with schema.org's `NewsArticle` as microdata, no script, no style. Every
 * word of the story is escaped text; signs that turn a line around are left out. docs/output-formats.md tells which
 * field goes where.
 *
 * @returns the page, ending in a line end
 * @example
 * renderHtml(parseStory('Rain stops play\n\nPUNE (PTI) It rained.')); // '<!DOCTYPE html>\n<html lang="en">\n…'
 */
export function renderHtml(story: Story): string {
  const html = block('html', { lang: languageTag(story.language) }, [head(story), block('body', {}, [article(story)])]);
  return `<!DOCTYPE html>\n${html}\n`;
}

/** One article of a page with several. */
export function htmlArticle(story: Story): string {
  return `${article(story)}\n`;
}

/** What stands around the articles of several stories in one stream. */
export const htmlPage = {
  opening: '<!DOCTYPE html>\n<html>\n<head>\n<meta charset="utf-8">\n<title>Stories</title>\n</head>\n<body>\n',
  closing: '</body>\n</html>\n',
};

/** A page must have a title: the headline, else the name of the story's source. */
function head(story: Story): Markup {
  const title = [story.headline?.text, story.source.name, 'Story'].map((name) => plainText(name)).find(Boolean)!;
  const canonical = webAddress(story.source.url);
  const authors = story.bylines.filter(({ kind, role }) => kind === 'person' && role === 'author');
  return block(
    'head',
    {},
    [
      empty('meta', { charset: 'utf-8' }),
      element('title', {}, text(title)),
      ...authors.map(({ name }) => meta('name', 'author', name)),
      meta('name', 'description', story.summary?.text),
      meta('property', 'article:published_time', momentOf(story.published)?.value),
      meta('property', 'article:modified_time', momentOf(story.updated)?.value),
      meta('property', 'og:site_name', story.publisher?.name),
      canonical === null ? null : empty('link', { rel: 'canonical', href: canonical }),
    ].filter((part) => part !== null),
  );
}

function meta(kind: 'name' | 'property', name: string, content: string | undefined): Markup | null {
  const plain = plainText(content);
  return plain === '' ? null : empty('meta', { [kind]: name, content: plain });
}
