import type { LabelledLine } from './roles.js';
import type { Stretch } from './stretch.js';

/** The lines of the story on a whole page: running text, and what stands between with nothing of the page in it. */
export function scanStretch(
  lines: readonly LabelledLine[],
  { first, last }: Stretch,
  kept: LabelledLine[],
): { secondStory: number | null; endedBy: string } {
  let waiting: LabelledLine[] = [];
  let broken = false;
  for (const line of lines.slice(first, last + 1)) {
    if (line.role === 'disclaimer' || line.role === 'signoff') return { secondStory: null, endedBy: line.role };
    if (line.role === 'prose') {
      if (!broken) kept.push(...waiting);
      kept.push(line);
      waiting = [];
      broken = false;
      if (closesByDesk(line)) return { secondStory: null, endedBy: 'signoff' };
    } else if (isItem(line)) waiting.push(line);
    else if (line.rule !== 'no-letters') broken = true;
  }
  kept.push(...listBelow(lines, kept.at(-1)));
  return { secondStory: null, endedBy: 'page' };
}

/** A notice or a desk's sign-off behind the last sentence ends the story; a credit may stand behind any paragraph. */
export function closesByDesk({ tail }: LabelledLine): boolean {
  return tail === 'notice' || tail === 'signoff';
}

/** A crosshead, or an item of a list. */
function isItem({ role }: LabelledLine): boolean {
  return role === 'title' || role === 'dateline';
}

/** The list that the story closes with: a colon announces it at its last sentence, or at one of two titles below. */
function listBelow(lines: readonly LabelledLine[], closing: LabelledLine | undefined): LabelledLine[] {
  if (!closing) return [];
  const below = lines.slice(closing.line.index + 1);
  const end = below.findIndex((line) => !isItem(line) && line.rule !== 'no-letters');
  const list = below.slice(0, end < 0 ? below.length : end).filter(isItem);
  const announced = [closing, ...list.slice(0, 2)].findIndex(({ line }) => /:\s*$/u.test(line.text));
  return announced >= 0 && list.length >= announced + 2 ? list : [];
}
