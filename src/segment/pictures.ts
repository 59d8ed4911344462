import type { LabelledLine } from './roles.js';

/** A shorter line may come twice by chance. */
const least = 30;
/** No credit behind a picture's text is longer. */
const longestCredit = 40;

/**
 * The text of a picture comes on two lines in turn, for the picture and below it: over the headline, or with its credit
 * behind the second (`Boats at dusk.` / `Boats at dusk. © Tideline`).
 */
export function withPictures(lines: readonly LabelledLine[]): LabelledLine[] {
  const pictures = new Set<LabelledLine>();
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (line.role !== 'prose' || line.line.text.length < least) continue;
    if (!next || next.line.afterBlank || next.tail !== null || !next.line.text.startsWith(line.line.text)) continue;
    const credit = next.line.text.length - line.line.text.length;
    if (credit > longestCredit || (credit === 0 && !isOverHeadline(lines[i + 2]))) continue;
    pictures.add(line);
    pictures.add(next);
  }
  if (pictures.size === 0) return [...lines];
  return lines.map((line) => (pictures.has(line) ? { ...line, role: 'caption', rule: 'printed-twice' } : line));
}

/** Without a credit only a headline below, set off by a blank line, tells a picture's text from a paragraph. */
const isOverHeadline = (below: LabelledLine | undefined): boolean =>
  below !== undefined && below.role === 'title' && below.line.afterBlank;
