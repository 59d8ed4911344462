import type { Doc } from '../doc.js';
import { pagePatterns } from '../lexicon/page-patterns.js';
import { lettersOf } from '../text/overlap.js';
import { later } from '../text/pattern.js';
import { kind, kindAt, kindBefore } from '../text/signs.js';
import { withFragments } from './fragments.js';
import type { LabelledLine, Role } from './roles.js';

/** So many lines that are no running text make a whole page, menus and all: copy from a wire has few. */
const wholePage = 25;

/** Whether a text is a whole page, stripped of its markup. */
export function isWholePage(lines: readonly LabelledLine[]): boolean {
  if (lines.some(({ line }) => line.seam === 'menu')) return true;
  return lines.length >= wholePage && lines.filter(({ role }) => role !== 'prose').length >= wholePage;
}

/** The lines of a whole page, where texts of pictures and cards of further stories come in sentences too. */
export function asPage(doc: Doc, labelled: readonly LabelledLine[]): LabelledLine[] {
  const lines = withFragments(doc, labelled);
  const twice = printedTwice(doc, lines);
  return lines.map((line, i) => {
    const role = pageRole(doc, lines, i, twice.has(openingOf(doc, line)));
    return role === line.role ? line : { ...line, role, rule: 'page' };
  });
}

function pageRole(doc: Doc, lines: readonly LabelledLine[], i: number, twice: boolean): Role {
  const line = lines[i]!;
  const text = doc.text.slice(...line.content);
  if (line.role === 'stamp' && postSignature.test(text)) return 'title';
  if (line.role !== 'prose') return line.role;
  if (isGlued(text)) return 'furniture';
  if (twice || isPictureText(doc, text, lines[i + 1])) return 'caption';
  const whole = doc.text.slice(line.content[0], line.line.span[1]);
  return pagePatterns(doc.lexicon).linkTail.test(whole) ? 'link' : 'prose';
}

/** A menu whose items a stripper glued together (`TidesPiersLetters`), sentences of the page among them. */
function isGlued(text: string): boolean {
  if (text.length < glued.shortest) return false;
  let joints = 0;
  for (let at = 1; at < text.length; at++) {
    if (kindAt(text, at) & kind.capital && kindBefore(text, at) & kind.small) joints++;
  }
  return joints * glued.lettersForEach > text.length;
}

/** Sentences have a `McKay` or an `iPhone`; no text has one in each line of print. */
const glued = { shortest: 300, lettersForEach: 60 } as const;

/** `— Harbour Office (@harbour) July 28, 2020`: who wrote the post that a story quotes. */
const postSignature = /^[—–-]\s?[^()]{2,60}\(@[^()]{1,30}\)/u;

/** Longer ones end in a credit or not: under a paragraph a picture may stand as well. */
const longest = { credited: 700, aboveCredit: 250 } as const;

/** It ends in its credit, or stands right above one. */
function isPictureText(doc: Doc, text: string, next: LabelledLine | undefined): boolean {
  if (text.length > longest.credited) return false;
  const end = text.slice(-80);
  if (pagePatterns(doc.lexicon).caption.test(end.slice(-45)) || nameAndHouse().test(end)) return true;
  return next?.role === 'caption' && text.length < longest.aboveCredit && !/["“”]/u.test(text);
}

/** `(Asha Rao/Tidewater Post)`, `Asha Rao / AFP`. */
const nameAndHouse = later(
  () => /(?:\(\p{Lu}[\p{L}.'’-]*\s[^()/]{2,50}\/\s?\p{Lu}[^()/]{1,50}\)|\s\/\s?\p{Lu}{2,8})[\s.]?$/u,
);

/** Openings of running text that two lines in turn have: a gallery prints each text for itself and for its picture. */
function printedTwice(doc: Doc, lines: readonly LabelledLine[]): Set<string> {
  const found = new Set<string>();
  let last = '';
  for (const line of lines) {
    const opening = openingOf(doc, line);
    if (opening !== '' && opening === last) found.add(opening);
    last = opening;
  }
  return found;
}

function openingOf(doc: Doc, { role, content: [start, end] }: LabelledLine): string {
  return role === 'prose' && end - start > 60 ? lettersOf(doc.text.slice(start, start + 60)) : '';
}
