/*
 * Markup that is well-formed by construction, for XML and HTML alike: text becomes markup through `text` alone, and
 * the types let nothing else between two tags.
 */

/** A piece of markup in which every word of a story is escaped. */
export type Markup = string & { readonly markup: true };

/** Values of attributes; null leaves the attribute out. */
export type Attributes = Readonly<Record<string, string | null>>;

/** Words as markup: no sign in them is one. They must be free of what `words` or `plainText` takes out. */
export function text(plain: string): Markup {
  return plain.replace(/[&<>]/gu, reference) as Markup;
}

function reference(sign: string): string {
  return references[sign]!;
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** An element on one line. */
export function element(name: string, attributes: Attributes, ...content: readonly Markup[]): Markup {
  return `<${name}${written(attributes)}>${content.join('')}</${name}>` as Markup;
}

/** An element with nothing in it: any in XML, a void one in HTML. */
export function empty(name: string, attributes: Attributes): Markup {
  return `<${name}${written(attributes)}/>` as Markup;
}

/** An element with each part on lines of its own, indented; white space between the parts must mean nothing. */
export function block(name: string, attributes: Attributes, content: readonly Markup[]): Markup {
  const lines = content.map((part) => `  ${part.replaceAll('\n', '\n  ')}\n`).join('');
  return `<${name}${written(attributes)}>\n${lines}</${name}>` as Markup;
}

/** Pieces one after the other. */
export function joined(pieces: readonly Markup[], between: Markup): Markup {
  return pieces.join(between) as Markup;
}

function written(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter((entry): entry is [string, string] => entry[1] !== null)
    .map(([name, value]) =>
      value === '' && name === 'itemscope' ? ` ${name}` : ` ${name}="${value.replace(/[&<>"]/gu, reference)}"`,
    )
    .join('');
}
