import { type Content, contentOf, paragraphsOfText } from '../../markup/content.js';
import { headerOf } from '../../markup/header.js';
import type { Structured } from '../../markup/story.js';
import { readXml } from '../../markup/tree.js';
import { type Fields, objects, wordsOf } from './fields.js';
import { ninjsHeader } from './header.js';

/** The fields of version 1 that hold the text, the one with most of its structure first. */
const bodyFields = ['body_xhtml', 'bodyxhtml', 'body_html5', 'body_html', 'body_text', 'article_html'];

/** The story of a document; one of another type than text has neither text nor headline. */
export function ninjsStory(document: Fields): Structured {
  const type = wordsOf(document, 'type') ?? 'text';
  // A package with a text of its own is a story with things beside it.
  const isStory = type === 'text' || (type === 'composite' && bodyOf(document) !== null);
  const ids = objects(document, 'altids');
  const { paragraphs, header } = isStory ? contentOfBody(bodyOf(document) ?? '') : { paragraphs: [], header: {} };
  const textElsewhere = paragraphs.length === 0 && isStory && refersToText(document) ? true : undefined;
  return {
    paragraphs,
    header: isStory ? headerOf({ ...header, ...headerOf(ninjsHeader(document)), textElsewhere }) : {},
    id: ['uri', 'guid', 'urn'].map((name) => wordsOf(document, name)).find((id) => id !== null) ?? null,
    url: ids.flatMap((id) => (wordsOf(id, 'role') === 'url' ? [wordsOf(id, 'value')] : []))[0] ?? null,
    kind: isStory ? 'a ninjs document' : `a ninjs document of type ${type}`,
  };
}

/** AP's items refer to their text as a rendition: `"renditions": { "nitf": { "href": … } }`. */
function refersToText(document: Fields): boolean {
  return objects(document, 'renditions').some((rendition) => objects(rendition, 'nitf').length > 0);
}

/** A body may be a document of NITF, whose own header fills what ninjs leaves open. */
function contentOfBody(text: string): Content {
  const document = nitf.test(text.slice(0, 2000)) ? readXml(text) : null;
  const root = document && 'value' in document ? document.value.roots[0] : undefined;
  return root ? contentOf(root) : { paragraphs: paragraphsOfText(text), header: {} };
}

/** A root element of NITF, behind an XML declaration and a document type. */
const nitf = /^\s{0,20}(?:<[?!][^>]{0,400}>\s{0,20}){0,4}<(?:\w{1,20}:)?nitf[\s>]/u;

function bodyOf(document: Fields): string | null {
  const bodies = objects(document, 'bodies');
  const marked = bodies.find((body) => /html/iu.test(wordsOf(body, 'contenttype') ?? ''));
  const named = [...bodyFields.map((name) => wordsOf(document, name)), marked && wordsOf(marked, 'value')];
  return (
    named.find((text) => text) ?? bodies.map((body) => wordsOf(body, 'value')).find((text) => text !== null) ?? null
  );
}
