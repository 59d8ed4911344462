import type { Span } from '../../text/span.js';
import type { WireLine } from './lines.js';
import { opensNotebook } from './words.js';

/** What stands below a story: none of it is its body. */
export interface Tail {
  /** How many of the lines are the story's. */
  readonly bodyEnd: number;
  readonly signoff: Span | null;
  readonly filed: Span | null;
  /** Notes to editors, each with its heading. */
  readonly notes: readonly Span[];
}

/** Tells the lines below a story by their shapes: filing time, sign-off, end mark, notebook. */
export function tailOf(text: string, lines: readonly WireLine[]): Tail {
  let end = lines.length;
  let signoff: Span | null = null;
  let filed: Span | null = null;
  for (let seen = 0; end > 0 && seen < deepest; seen++) {
    const line = lines[end - 1]!;
    const time: Span | null = filed ? null : filingIn(text, line);
    if (time) filed = time;
    else if (!signoff && isSignature(line.text)) signoff = line.words;
    else if (!closes.test(line.text)) break;
    end--;
  }
  const notebook = lines.findIndex((line, i) => i < end && opensNotebook(line.text));
  const bodyEnd = notebook < 0 ? end : notebook;
  return { bodyEnd, signoff, filed, notes: notebook < 0 ? [] : notesOf(lines.slice(notebook, end)) };
}

const deepest = 10;

/** `NNNN`, `./.`, `___`, `(END)`, a line's number, an address for readers. */
const closes =
  /^(?:N{3,4}|\.\/\.|[_\s*#-]{1,40}|[(-]?\s?END(?:S|E)?\s?[)-]?|\S{1,40}@\S{1,40}|ISSN [0-9 -]{8,14}|[0-9]{4,10})$/u;

/** `afp/rc/jj`, `rc-sr/jj`, `dpa wsz jln`, `dpa wsz/ab yy n1 jln`, `PTI KR RT`, `AAP ab/cd`, `(Schluss) mj`, `YXA-RED`, `(SDA/sj)`, `(AGI)Liv/Pon`, `AB // CD`, `VDH/FUL/`, `./.CVN`, `==Kyodo`. */
const signs = new RegExp(
  [
    '^\\(?\\p{L}{2,12}(?:-\\p{L}{2,12})?(?:\\s?\\\\?\\/{1,2}\\s?\\p{L}{1,12}){1,5}\\/?\\)?$',
    '^\\p{L}{2,6}(?:-\\p{L}{2,6})?(?:\\s\\p{Ll}{2,4}){1,6}$',
    '^(?=.{0,40}[0-9/])\\p{Ll}{2,4}(?:-\\p{Ll}{2,5})?(?:\\s\\p{Ll}[\\p{Ll}0-9/]{1,6}){1,6}$',
    '^\\p{Lu}{2,6}(?:\\s\\p{Lu}{2,4}){1,6}$',
    '^\\p{Lu}{2,6}\\s\\p{L}{1,4}(?:\\/\\p{L}{1,4}){1,4}$',
    '^\\(\\p{L}{3,12}\\)\\s\\p{Ll}{2,4}(?:[\\/+]\\p{Ll}{2,4}){0,4}$',
    '^\\(\\p{Lu}{2,8}\\)\\s?\\p{L}{2,5}(?:\\/\\p{L}{2,5}){0,3}$',
    '^\\p{Lu}{2,4}-\\p{Lu}{2,4}$',
    '^\\.\\/\\.\\s?\\p{L}{2,6}$',
    '^[=-]{2}\\s?\\p{L}{2,24}(?:\\s[\\p{L}/]{2,16})?$',
  ].join('|'),
  'u',
);

/** Whether a line signs a story for its desk: `afp/rc/jj`, `PTI KR RT`. */
export function isSignature(line: string): boolean {
  return line.length <= 40 && signs.test(line);
}

/** When the line says that it was filed: the whole of it, but for a desk's mark (`AP-WF-`) before. */
export function filingIn(text: string, { span }: WireLine): Span | null {
  const words = text.slice(span[0], Math.min(span[1], span[0] + 80));
  const match = filing.exec(words);
  if (!match) return null;
  const start = span[0] + match.index + match[1]!.length;
  return [start, start + match[2]!.length];
}

const zone = '(?:\\s?(?:GMT|UTC|Z|EST|EDT|IST|CET|CEST))?';
const filing = new RegExp(
  `(^|^[A-Z]{2,4}-(?:[A-Z]{2,4}-)?)([0-9]{6}${zone}\\s{1,3}\\p{L}{3,9}\\.?\\s{1,3}(?:[0-9]{2}){1,2}|` +
    `[01][0-9]-[0-9]{2}-[0-9]{2}\\s[0-9]{4}${zone}|[0-9]{2}:[0-9]{2}(?:-[0-9]{2}){3}|[0-9]{2}-\\p{L}{3,9}-(?:[0-9]{2}){1,2}\\s[0-9]{2}:?[0-9]{2}${zone})` +
    '(?![\\p{L}0-9])',
  'u',
);

/** A note begins at each heading; a heading alone is none. */
function notesOf(lines: readonly WireLine[]): Span[] {
  const notes: { start: number; end: number; lines: number }[] = [];
  for (const { text, span } of lines) {
    if (/^\*(?:\s?\*){2,12}$/u.test(text)) notes.push({ start: span[1], end: span[1], lines: 0 });
    else if (text.startsWith('#') || notes.length === 0) notes.push({ start: span[0], end: span[1], lines: 1 });
    else {
      const note = notes.at(-1)!;
      if (note.lines === 0) note.start = span[0];
      note.end = span[1];
      note.lines += 1;
    }
  }
  return notes.filter((note) => note.lines > 1).map(({ start, end }): Span => [start, end]);
}
