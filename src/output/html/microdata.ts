import type { PlaceField } from '../../story.js';
import { type Attributes, block, element, empty, type Markup, text } from '../markup.js';
import { plainText } from '../words.js';

/** An element that is an item of a type of schema.org, its parts on lines of their own. */
export function item(name: string, type: string, attributes: Attributes, parts: readonly Markup[]): Markup {
  return block(name, { ...attributes, ...typed(type) }, parts);
}

/** An element whose words are a property; null where there are none. */
export function property(
  name: string,
  itemprop: string,
  value: string | undefined,
  more: Attributes = {},
): Markup | null {
  const plain = plainText(value);
  return plain === '' ? null : element(name, { itemprop, ...more }, text(plain));
}

export function person(itemprop: string, name: string): Markup {
  return element('span', { itemprop, ...typed('Person') }, element('span', { itemprop: 'name' }, text(name)));
}

export function organization(itemprop: string, { id, name }: { readonly id: string; readonly name: string }): Markup {
  return element(
    'span',
    { itemprop, ...typed('Organization') },
    element('span', { itemprop: 'name' }, text(plainText(name))),
    empty('meta', { itemprop: 'identifier', content: plainText(id) }),
  );
}

/** A place for programs alone: the reader sees it in the dateline. */
export function hiddenPlace({ name, nameEn, country }: PlaceField): Markup {
  const parts = [
    hidden('name', name),
    nameEn !== null && nameEn !== name ? hidden('alternateName', nameEn) : null,
    country === null ? null : address(country),
  ];
  const said = parts.filter((part) => part !== null);
  return element('span', { itemprop: 'locationCreated', ...typed('Place') }, ...said);
}

function address(country: string): Markup {
  return element('span', { itemprop: 'address', ...typed('PostalAddress') }, hidden('addressCountry', country));
}

function hidden(itemprop: string, content: string): Markup {
  return empty('meta', { itemprop, content: plainText(content) });
}

function typed(type: string): Attributes {
  return { itemscope: '', itemtype: `https://schema.org/${type}` };
}
