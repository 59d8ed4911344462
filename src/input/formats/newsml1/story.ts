import { contentOf } from '../../markup/content.js';
import { attribute, first, firstStated, stated, textOf } from '../../markup/find.js';
import { headerOf } from '../../markup/header.js';
import type { Structured } from '../../markup/story.js';
import type { Element } from '../../markup/tree.js';
import { newsml1Header } from './header.js';
import { kindOf, type StoryPlace, storyPlaces } from './text.js';

/** The stories of a `NewsItem`, its main one first. Names as in IPTC's NewsML 1.2 documentation. */
export function newsml1Stories(item: Element): Structured[] {
  const places = storyPlaces(item);
  if (places.length === 0) return [{ paragraphs: [], header: {}, id: idOf(item), url: null, kind: kindOf(item) }];
  return places.map((place) => storyAt(place, item));
}

function storyAt({ contents, title, subtitle, components }: StoryPlace, item: Element): Structured {
  const texts = contents.map(contentOf);
  const inner = texts[0]?.header ?? {};
  const headline = firstStated(inner.headline, title ? stated(title) : undefined);
  const summary = firstStated(inner.summary, subtitle ? stated(subtitle) : undefined);
  const told = headerOf({ ...inner, headline, summary });
  return {
    paragraphs: texts.flatMap(({ paragraphs }) => paragraphs),
    header: headerOf({ ...told, ...newsml1Header(item, components, told) }),
    id: idOf(item),
    url: null,
    kind: 'a NewsItem',
  };
}

/** The public identifier; where it is missing, the provider's own. */
function idOf(item: Element): string | null {
  const identifier = first(item, 'Identification/NewsIdentifier');
  const named = ['PublicIdentifier', 'NewsItemId'].map((name) => identifier && first(identifier, name));
  return named.map((element) => (element ? textOf(element) : '')).find((id) => id !== '') ?? attribute(item, 'Duid');
}
