import { Chalk } from 'chalk';
import type { SegmentKind } from '../../story.js';
import { type Paint, unpainted } from './wrap.js';

/** What a stretch of text can be besides its segment: several at once where quotations nest. */
export type MarkStyle = 'quote' | 'speaker' | 'cue';

/** The styles of one terminal. Equal styles are the same function. */
export interface Palette {
  readonly kinds: Readonly<Record<SegmentKind, Paint>>;
  /** A segment's style with what is marked in it; the marks come in one fixed order. */
  marked(kind: SegmentKind, marks: readonly MarkStyle[]): Paint;
  readonly plain: Paint;
  readonly strong: Paint;
  readonly dim: Paint;
  readonly good: Paint;
  readonly bad: Paint;
  /** The numbers of the quotations. */
  readonly number: Paint;
}

/** The sixteen colours of every terminal, so that its own theme keeps them readable; none without `color`. */
export function paletteOf(color: boolean): Palette {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const kinds: Record<SegmentKind, Paint> = {
    headline: chalk.cyanBright.bold,
    alternateHeadline: chalk.cyan,
    summary: chalk.blueBright,
    byline: chalk.green,
    timestamp: chalk.yellow,
    dateline: chalk.magenta,
    body: unpainted,
    caption: chalk.blueBright,
    advisory: chalk.redBright,
    disclaimer: chalk.yellowBright,
    signoff: chalk.greenBright,
    chrome: chalk.dim,
    header: chalk.magentaBright,
    blank: chalk.dim,
  };
  const styles: Record<MarkStyle, Paint> = { quote: chalk.underline, speaker: chalk.bold, cue: chalk.italic };
  const made = new Map<string, Paint>();
  return {
    kinds,
    marked(kind, marks) {
      const key = [kind, ...marks].join(' ');
      const paint = made.get(key) ?? marks.reduce<Paint>((inner, mark) => layered(styles[mark], inner), kinds[kind]);
      made.set(key, paint);
      return paint;
    },
    plain: unpainted,
    strong: chalk.bold,
    dim: chalk.dim,
    good: chalk.green,
    bad: chalk.red,
    number: chalk.inverse,
  };
}

function layered(outer: Paint, inner: Paint): Paint {
  return (text) => outer(inner(text));
}
