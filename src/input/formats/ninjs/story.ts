import { paragraphsOfText } from '../../markup/content.js';
import { headerOf } from '../../markup/header.js';
import type { Structured } from '../../markup/story.js';
import { type Fields, objects, wordsOf } from './fields.js';
import { ninjsHeader } from './header.js';

/** The fields of version 1 that hold the text, the one with most of its structure first. */
const bodyFields = ['body_xhtml', 'body_html', 'body_text'];

/** The story of a document; one of another type than text has neither text nor headline. */
export function ninjsStory(document: Fields): Structured {
  const type = wordsOf(document, 'type') ?? 'text';
  const isStory = type === 'text';
  const ids = objects(document, 'altids');
  return {
    paragraphs: isStory ? paragraphsOfText(bodyOf(document) ?? '') : [],
    header: isStory ? headerOf(ninjsHeader(document)) : {},
    id: wordsOf(document, 'uri'),
    url: ids.flatMap((id) => (wordsOf(id, 'role') === 'url' ? [wordsOf(id, 'value')] : []))[0] ?? null,
    kind: isStory ? 'a ninjs document' : `a ninjs document of type ${type}`,
  };
}

function bodyOf(document: Fields): string | null {
  const bodies = objects(document, 'bodies');
  const marked = bodies.find((body) => /html/iu.test(wordsOf(body, 'contenttype') ?? ''));
  const named = [...bodyFields.map((name) => wordsOf(document, name)), marked && wordsOf(marked, 'value')];
  return (
    named.find((text) => text) ?? bodies.map((body) => wordsOf(body, 'value')).find((text) => text !== null) ?? null
  );
}
