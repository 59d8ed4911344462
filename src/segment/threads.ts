import type { LabelledLine } from './roles.js';

/** The stamps of one thread follow each other as closely, with running text between them. */
const apart = 14;
/** A story has a stamp or two; so many in turn are a thread. */
const fewest = 3;

/** Lines with a stamp that head a comment each, or a story each of a list. */
export function threadStamps(lines: readonly LabelledLine[]): Set<number> {
  const found = new Set<number>();
  let thread: number[] = [];
  let proseSince = false;
  const close = (): void => {
    if (thread.length >= fewest) for (const line of thread) found.add(line);
    thread = [];
  };
  for (const [i, { role }] of lines.entries()) {
    if (role === 'prose') proseSince = true;
    if (role !== 'stamp') continue;
    if (!proseSince || i - (thread.at(-1) ?? i) > apart) close();
    thread.push(i);
    proseSince = false;
  }
  close();
  return found;
}
