import { contentOf } from '../../markup/content.js';
import { attribute, first, textOf } from '../../markup/find.js';
import { headerOf } from '../../markup/header.js';
import type { Structured } from '../../markup/story.js';
import type { Element } from '../../markup/tree.js';
import { newsml1Header } from './header.js';
import { kindOf, storyPlace } from './text.js';

/** The story of a `NewsItem`. Names as in IPTC's NewsML 1.2 documentation. */
export function newsml1Story(item: Element): Structured {
  const place = storyPlace(item);
  const contents = (place?.contents ?? []).map(contentOf);
  const inner = contents[0]?.header ?? {};
  return {
    paragraphs: contents.flatMap(({ paragraphs }) => paragraphs),
    header: place ? headerOf({ ...inner, ...newsml1Header(item, place.components, inner) }) : {},
    id: idOf(item),
    url: null,
    kind: place ? 'a NewsItem' : kindOf(item),
  };
}

/** The public identifier; where it is missing, the provider's own. */
function idOf(item: Element): string | null {
  const identifier = first(item, 'Identification/NewsIdentifier');
  const named = ['PublicIdentifier', 'NewsItemId'].map((name) => identifier && first(identifier, name));
  return named.map((element) => (element ? textOf(element) : '')).find((id) => id !== '') ?? attribute(item, 'Duid');
}
