import type { Doc, Line } from '../doc.js';
import { splitNames } from '../fields/names.js';
import { pagePatterns } from '../lexicon/page-patterns.js';
import { later } from '../text/pattern.js';

/** Neither a label nor a line of names is longer. */
const longest = { label: 24, names: 60 } as const;

/** `Written by` over `Meera Rao`: a line of names below a byline's label that stands alone. */
export function standsBelowLabel(doc: Doc, { index, span, text }: Line, stamps: ReadonlyMap<number, unknown>): boolean {
  const above = doc.lines[index - 1]?.text;
  if (above === undefined || above.length > longest.label || text.length > longest.names || stamps.has(index))
    return false;
  const { authorLabel, editorLabel, furnitureStart, linkLabel, section, caption } = pagePatterns(doc.lexicon);
  const label = (editorLabel.exec(above) ?? authorLabel.exec(above))?.[0];
  if (label?.length !== above.length) return false;
  if (!splitNames(doc, span).every((part) => name().test(doc.text.slice(...part)))) return false;
  if ([furnitureStart, linkLabel, section, caption, authorLabel, editorLabel].some((words) => words.test(text)))
    return false;
  // One word is a name where the label says more than `By`.
  return /\s/u.test(text) || /\s/u.test(label.trim());
}

/** A name: up to four words, with a capital where the script has them. */
const name = later(() => {
  const word = String.raw`[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]{0,20}`;
  return new RegExp(String.raw`^${word}(?:\s${word}){0,3}$`, 'u');
});
