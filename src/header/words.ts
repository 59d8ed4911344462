import type { Header } from '../header.js';

/** All words that a header states: the knowledge for a story must reach to them too. */
export function headerWords(header: Header): string {
  const { language: _, bylines = [], alternateHeadlines = [], agencies = [], advisories = [], ...more } = header;
  const { headline, summary, dateline, published, updated, publisher } = more;
  const stated = [
    headline,
    summary,
    dateline,
    published,
    updated,
    publisher,
    ...agencies,
    ...advisories,
    ...alternateHeadlines,
  ];
  // A name alone is read behind a label.
  const names = bylines.map(({ text }) => `By ${text}`);
  return [...stated.flatMap((value) => value?.text ?? []), ...names].join('\n');
}
