/** The vocabularies that an item names its codes by: IPTC's, and this program's own for what IPTC has no code for. */
export const schemes = {
  ninat: 'http://cv.iptc.org/newscodes/ninature/',
  stat: 'http://cv.iptc.org/newscodes/pubstatusg2/',
  sig: 'http://cv.iptc.org/newscodes/signal/',
  drol: 'http://cv.iptc.org/newscodes/descriptionrole/',
  'iso3166-1a2': 'http://cvx.iptc.org/iso3166-1a2/',
  /** `origin` and `feed` of an agency, `author` and `editor` of a byline, `alternate` of a headline, `slug` … */
  role: 'urn:wireparse:role:',
  /** `correction`, `kill`, `signoff`: what a note to editors is. */
  note: 'urn:wireparse:note:',
} as const;

/** A code with the alias of its vocabulary: `stat:usable`. White space cannot stand in one. */
export function qcode(alias: keyof typeof schemes, code: string): string {
  return `${alias}:${code.replace(/\s/gu, '_')}`;
}
