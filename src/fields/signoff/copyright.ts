import type { Doc, Line } from '../../doc.js';
import { agencyNames } from '../../lexicon/agency-names.js';
import { later } from '../../text/pattern.js';
import { proposal, type SignoffRule } from './proposal.js';

/** Longer lines are text that speaks of copyright. */
const longest = 300;

/** `Copyright 2010 The`, `(© 2019`, `© Copyright by`: what stands before the owner. */
const opening = later(
  () =>
    /^[([]?(?:©|\(c\)|copyright)[\s,.:]{0,3}(?:©|\(c\)|copyright)?[\s,.:]{0,3}\(?(?:[0-9]{4}(?:-[0-9]{2,4})?)?\)?[\s,.:-]{0,3}(?:by\s|the\s){0,2}/iu,
);

/** `Copyright 2010 The Associated Press. All rights reserved.` on a line of its own: whose text it is. */
export const copyrightLine: SignoffRule = (doc: Doc, line: Line) => {
  if (!'©([cC'.includes(line.text.charAt(0)) || line.text.length > longest) return null;
  const length = opening().exec(line.text)?.[0].length ?? 0;
  if (length === 0) return null;
  const start = line.span[0] + length;
  const owner = agencyNames(doc.lexicon)
    .scan(doc.text, [start, Math.min(line.span[1], start + 60)])
    .find(({ span }) => span[0] === start);
  return owner?.agency ? proposal(doc, line, line.span, 'credit', 'copyright-line') : null;
};
