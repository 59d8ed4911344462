import { plainText } from '../words.js';

/**
 * Story text as one line of Markdown that shows the same characters and is nothing but text: no markup of CommonMark
 * or GFM, none of the usual extensions (footnotes, math, wiki links, emoji codes, mentions, highlights, definition
 * lists, containers, template braces), no HTML, entity or link. Safe at the start of a line and anywhere in one.
 *
 * Only what is special at its place gets a backslash, so prose stays prose. White space is folded. Control characters
 * and half surrogate pairs become U+FFFD; signs that turn the direction of the text and invisible tag characters are
 * left out. Some parsers look for addresses after they have undone the backslashes (GitHub for e-mail, remark for all):
 * there an invisible word joiner (U+2060) parts the address too.
 *
 * @example
 * escapeMarkdown('1. *R&D* at www.example.org'); // '1\\. \\*R\\&D\\* at www\u2060\\.example\\.org'
 */
export function escapeMarkdown(text: string): string {
  return plainText(text).replace(addressBreak, '\u2060').replace(special, escapeLast);
}

/** The place in a URL, a host name or an e-mail address at which a break leaves no parser an address to find. */
const addressBreak = /(?<=https?:)(?=\/\/)|(?<=www)(?=\.)|(?<=[-.+\p{L}\p{N}_]@)(?=[-\p{L}\p{N}_])/giu;

/** Special before the first word of a line alone. */
const atLineStart = [
  '-(?=[-\\s]|$)', // a list, a rule, an underline, front matter
  '\\+(?=\\s|$)', // a list
  '[>=%]',
  ':(?=[:\\s]|$)', // a definition, a container
  '!(?=!!)|\\?(?=\\?\\?)', // admonitions
  '(?:[0-9]+|[a-z]|[ivxlcdm]{2,9})[.)](?=\\s|$)|\\((?=[0-9a-z]{1,9}\\)(?:\\s|$))', // numbered lists
];

/** Special wherever it stands, as long as that stands beside it. */
const anywhere = [
  '[\\\\`*_\\[\\]<|~$^{}@]',
  '&(?=[#a-z])', // an entity
  '(?<![\\p{L}\\p{N}])#|#(?=#|$)', // a heading, its closing marks, a tag
  ':(?=[\\p{L}_+/-]|\u2060|(?:100|1234|8ball|[1-3][a-z]{2}_place_medal):)', // a scheme, a directive, an emoji code
  '/(?=/)',
  '(?<=[\\p{L}\\p{N}_-])\\.(?=[a-z]{2}|рф)|(?<=www\u2060)\\.', // a host name
  '=(?==)|(?<==)=|%(?=%)|(?<=%)%|\\+(?=\\+)|(?<=\\+)\\+', // highlights, comments, insertions
];

const special = new RegExp([...atLineStart.map((source) => `^(?:${source})`), ...anywhere].join('|'), 'giu');

/** In `1.` the full stop is escaped, not the number. */
function escapeLast(found: string): string {
  return `${found.slice(0, -1)}\\${found.slice(-1)}`;
}
