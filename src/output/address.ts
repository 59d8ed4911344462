import type { Source } from '../story.js';

/*
 * Names of a story for formats that ask for a URI (RFC 3986). None is made up: it is the record's own id where that is
 * a URI, else the address of the page, else the digest of the text as RFC 6920 writes it.
 */

/** The URI that names the story. */
export function storyUri({ id, url, sha256 }: Source): string {
  return uriOf(id) ?? uriOf(url) ?? `ni:///sha-256;${base64url(sha256)}`;
}

/** A text as a URI: a URI as it is, an IRI with its letters in percents (RFC 3987, section 3.1); null for all else. */
export function uriOf(text: string | null | undefined): string | null {
  if (text == null || text.length > longest || /\p{Cs}/u.test(text)) return null;
  const uri = text.replace(/[^\0-\x7F]+/gu, encodeURIComponent);
  return absolute.test(uri) ? uri : null;
}

/** The address of a page on the web: a URI of `http` or `https`; null for all else, `javascript:` above all. */
export function webAddress(text: string | null | undefined): string | null {
  const uri = uriOf(text);
  return uri !== null && /^https?:\/\/[^/?#]/iu.test(uri) ? uri : null;
}

/** Far more than any address that works. */
const longest = 4096;

/** What URIs are made of: unreserved signs and sub-delimiters, and signs in percents. */
const plain = "[-a-z0-9._~!$&'()*+,;=]|%[0-9a-f]{2}";
const authority = `//(?:(?:${plain}|:)*@)?(?:${plain})*(?::[0-9]*)?(?:/(?:${plain}|[:@/])*)?`;
const path = `/?(?:(?:${plain}|[:@])(?:${plain}|[:@/])*)?`;
const rest = `(?:${plain}|[:@/?])*`;
const absolute = new RegExp(`^[a-z][-a-z0-9+.]*:(?:${authority}|${path})(?:\\?${rest})?(?:#${rest})?$`, 'iu');

function base64url(hex: string): string {
  const bytes = hex.match(/[0-9a-f]{1,2}/giu) ?? [];
  return btoa(String.fromCharCode(...bytes.map((byte) => Number.parseInt(byte, 16))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
