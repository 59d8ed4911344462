import { decodeHTML } from 'entities';
import { type Handler, Parser } from 'htmlparser2';
import { type Element, Growth } from './tree.js';

/**
 * HTML that stands in a document as text, escaped or in a CDATA section, as an element; any string is HTML. Most of it
 * is XHTML: `<title/>` is whole.
 */
export function htmlElement(html: string): Element {
  const growth = new Growth();
  let tooMany = !growth.open('div', {});
  const handler: Partial<Handler> = {
    onopentag: (name, attributes) => {
      tooMany ||= !growth.open(name, attributes);
    },
    ontext: (text) => growth.text(text),
    onclosetag: () => growth.close(),
  };
  const parser = new Parser(handler, { recognizeSelfClosing: true });
  for (let at = 0; at < html.length && !tooMany; at += step) parser.write(html.slice(at, at + step));
  parser.end();
  return growth.roots[0]!;
}

const step = 65_536;

/** The HTML that stands in a text, escaped once or twice; null where there is none. */
export function htmlIn(text: string): string | null {
  if (looksLikeHtml(text)) return text;
  if (!/&lt;/iu.test(text)) return null;
  const html = decodeHTML(text);
  return looksLikeHtml(html) ? html : null;
}

/** Whether text has tags of HTML in it. */
export function looksLikeHtml(text: string): boolean {
  return /<\/?(?:p|br|div|h[1-6]|ul|ol|li|table|tr|pre|b|i|em|strong|a|span)(?:\s[^<>]{0,500})?\/?>/iu.test(text);
}
