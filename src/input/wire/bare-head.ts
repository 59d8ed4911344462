import { later } from '../../text/pattern.js';
import type { WireLine } from './lines.js';
import { isByline, isTake, markOf } from './words.js';

/**
 * The head of a transmission of ANPA 1312 as it was sent: archives keep the words and drop the signs that close each line,
 * so that a headline or a note may go over several. Heads that have any such sign are left as they are.
 */
export function closedHead(text: string, lines: readonly WireLine[]): readonly WireLine[] {
  if (lines.some(({ closed, caret, indented }) => closed !== '' || caret || indented)) return lines;
  const head: WireLine[] = [];
  let above: WireLine | null = null;
  for (const line of lines) {
    const last = head.at(-1);
    if (last && above && isWrapped(last, above) && !opens(line)) head[head.length - 1] = joined(text, last, line);
    else {
      const named = last && (isByline(line.text, false) || (last.closed === '=' && isByline(last.text, false)));
      head.push(named ? { ...line, closed: '=' } : line);
    }
    above = line;
  }
  return head;
}

/** Archives wrap lines at 60 to 70 letters: a shorter one ends what it says. */
function isWrapped({ closed }: WireLine, { text }: WireLine): boolean {
  return closed === '' && text.length >= 50;
}

/** A line that says something of its own kind goes on with none above it. */
function opens({ text }: WireLine): boolean {
  return markOf(text) !== null || isTake(text) || isByline(text, false);
}

function joined(text: string, { span, words, ...first }: WireLine, last: WireLine): WireLine {
  const both = [words[0], last.words[1]] as const;
  return { ...first, span: [span[0], last.span[1]], words: both, text: text.slice(...both).replace(/[\r\n]/gu, ' ') };
}

/** `PIERHAVEN, Ore. (AP)`: the dateline on a line of its own above the text. */
export function isDatelineAlone({ text, closed, caret }: WireLine): boolean {
  return closed === '' && !caret && text.length <= 70 && datelineAlone().test(text);
}

const datelineAlone = later(() => /^\p{Lu}{2}[\p{L}\p{M}\s.,'’-]{0,60}\s\(\p{Lu}{2,6}\)$/u);
