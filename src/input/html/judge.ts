import type { PagePart } from '../../header.js';
import type { Block, Holder } from './blocks.js';

export type Kind = PagePart['kind'];

/** What a block looks like by its links, its element, and the zone that it stands in. */
export function kindOf({ holder, letters, linked }: Block, zone: Kind | null): Kind {
  if (zone !== null) return zone;
  const density = letters === 0 ? 0 : linked / letters;
  if (/^h[1-6]$/u.test(holder.name)) return density > 0.5 ? 'page' : 'heading';
  return density > (letters > 300 ? 0.7 : 0.5) ? 'page' : 'story';
}

/** What an element's own names say of the text in it; null where they say nothing. */
export function zoneByName({ name, attributes }: Holder): Kind | null {
  if (name === 'body' || name === 'html' || name === 'article' || name === 'main') return null;
  if (pageElements.has(name)) return 'page';
  const names = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`;
  if (pageNames.test(names)) return 'page';
  return name === 'figcaption' || name === 'figure' || captionNames.test(names) ? 'caption' : null;
}

/** Elements that hold what stands around a story. */
const pageElements: ReadonlySet<string> = new Set(['nav', 'aside', 'footer', 'menu', 'form', 'dialog', 'address']);

/** Names that page makers give to what is no story. */
const pageNames =
  /(?:^|[\s_-])(?:share|sharing|social|comments?|related|recommend\w*|newsletter|subscri\w*|sidebar|promo\w*|sponsor\w*|outbrain|taboola|breadcrumbs?|cookie\w*|footer|navigation|nav|menu|trending|popular|most[\s_-]?read|disqus|tags?|toolbar|advert\w*|ads?|author[\s_-]?(?:bio|info|box)|bio|read[\s_-]?more|more[\s_-]?stories|gdpr|consent|popup|modal|login|signup|sign-up|sr-only|visually-hidden|screen-reader-text)(?=$|[\s_-])/iu;

const captionNames = /(?:^|[\s_-])(?:captions?|wp-caption-text|photo-credit|image-credit|credit)(?=$|[\s_-])/iu;
