import type { LabelledLine } from './roles.js';

/** A shorter line may come twice by chance. */
const least = 30;
/** No credit behind a picture's text is longer. */
const longestCredit = 40;

/**
 * The text of a picture comes on two lines in turn, for the picture and below it: the first is no running text, and
 * neither is the second where a credit stands behind it (`Boats at dusk.` / `Boats at dusk. © Tideline`).
 */
export function withPictures(lines: readonly LabelledLine[]): LabelledLine[] {
  const pictures = new Set<LabelledLine>();
  let isText = false;
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (line.role !== 'prose') continue;
    // A credit tells a picture's text anywhere; without one it stands above all running text.
    const above = !isText;
    isText ||= !pictures.has(line);
    if (line.line.text.length < least || !next || next.line.afterBlank || next.tail !== null) continue;
    const { text } = line.line;
    const credit = next.line.text.startsWith(text) ? next.line.text.length - text.length : -1;
    if (credit < 0 || credit > longestCredit || (credit === 0 && !above)) continue;
    pictures.add(line);
    if (above) isText = false;
    if (credit > 0) pictures.add(next);
  }
  if (pictures.size === 0) return [...lines];
  return lines.map((line) => (pictures.has(line) ? { ...line, role: 'caption', rule: 'printed-twice' } : line));
}
