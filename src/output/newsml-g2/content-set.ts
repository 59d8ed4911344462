import type { Story } from '../../story.js';
import { block, element, type Markup, text } from '../markup.js';
import { languageTag, wordCountOf, words } from '../words.js';

/** The paragraphs as XHTML, without the dateline, which has an element of its own; null where there are none. */
export function contentSet(story: Story): Markup | null {
  const paragraphs = story.body.map((paragraph) => words(paragraph.text)).filter(Boolean);
  if (paragraphs.length === 0) return null;
  const language = languageTag(story.language);
  const title = element('title', {}, text(words(story.headline?.text)));
  const html = block('html', { xmlns: 'http://www.w3.org/1999/xhtml', lang: language, 'xml:lang': language }, [
    element('head', {}, title),
    block(
      'body',
      {},
      paragraphs.map((plain) => element('p', {}, text(plain))),
    ),
  ]);
  const wordcount = String(wordCountOf(paragraphs.join(' ')));
  return block('contentSet', {}, [block('inlineXML', { contenttype: 'application/xhtml+xml', wordcount }, [html])]);
}
