import type { Doc } from '../doc.js';
import { agencyNames } from '../lexicon/agency-names.js';
import { pagePatterns } from '../lexicon/page-patterns.js';
import { publisherNames } from '../lexicon/publisher-names.js';
import { isDeskLine } from './head-lines.js';
import type { Lead } from './lead.js';

/* Who signs at the head of the text, where no dateline does. */

/** `(Bloomberg) -- India is …`: an agency that signs at the head, without a place. */
export function agencySign(doc: Doc, start: number): Pick<Lead, 'start' | 'agencies'> | null {
  const sign = /^\(([^()]{2,40})\)\s?[-:]{1,2}\s?/u.exec(doc.text.slice(start, start + 60));
  if (!sign) return null;
  const agencies = agencyNames(doc.lexicon).scan(doc.text, [start + 1, start + 1 + sign[1]!.length]);
  const named = agencies.reduce((sum, { span }) => sum + span[1] - span[0], 0);
  return named >= sign[1]!.length - 2 && agencies.length > 0 ? { start: start + sign[0].length, agencies } : null;
}

/** `By Konkan Web Desk: The ferry …`, `By Press Trust of India: …`: a byline run into the first sentence. */
export function bylineSign(doc: Doc, start: number): Pick<Lead, 'start' | 'byline'> | null {
  const opening = doc.text.slice(start, start + longestSign);
  const label = pagePatterns(doc.lexicon).authorLabel.exec(opening)?.[0].length ?? 0;
  const colon = label > 0 ? opening.indexOf(': ', label) : -1;
  if (colon < 0) return null;
  const words = opening.slice(label, colon).split(' ');
  const isName = words.length <= 6 && words.every((word) => /^(?:\p{Lu}[\p{L}.'’-]*|of|and|&)$/u.test(word));
  return isName ? { start: start + colon + 2, byline: [start, start + colon] } : null;
}

const longestSign = 60;

/** `स्पोर्ट्स डेस्क: …`, `राज वाणी। …`: a desk, or the paper's own name, signs at the head, without a place. */
export function houseSign(doc: Doc, start: number): Pick<Lead, 'start' | 'desk'> | null {
  const sign = /^([^\n:।|()0-9"“‘]{3,40}?)\s?[:।|\u0903\u0983\u0A83]-?\s{0,2}(?=\S)/u.exec(
    doc.text.slice(start, start + 50),
  );
  if (!sign) return null;
  const whole = sign[1]!.trimEnd();
  // `स्टाफ रिपोर्टर, तट न्यूज: …`
  const first = whole.split(/,\s/u, 1)[0]!;
  const name = isDeskLine(doc, first) ? first : whole;
  if (name === whole && !isDeskLine(doc, name) && publisherNames(doc.lexicon).named(name) === null) return null;
  const signs = /^[^\p{L}\p{M}]*/u.exec(name)![0].length;
  return { start: start + sign[0].length, desk: [start + signs, start + name.length] };
}
