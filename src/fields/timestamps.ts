import { type Doc, type Line, show } from '../doc.js';
import { pagePatterns } from '../lexicon/page-patterns.js';
import type { Warning } from '../story.js';
import type { Span } from '../text/span.js';
import { warn } from '../warnings.js';
import type { StampProposal } from './proposals.js';
import { isDay } from './timestamps/date.js';
import { type Expression, findExpressions } from './timestamps/expressions.js';
import { labelOf } from './timestamps/labels.js';
import { stampOf } from './timestamps/stamp.js';
import type { TimeFound } from './timestamps/time.js';
import { tokensOf, unglued } from './timestamps/tokens.js';
import { dateIndex } from './timestamps/words.js';

export { chooseStamps } from './timestamps/choose.js';

/**
 * Finds every date and time that may be a story's stamp: with both parts, or a day alone where a label, a tracker or a
 * short line makes it one. Months are read in all languages, since one page mixes them.
 *
 * @returns proposals in the order of the text; their spans are of `doc.text`
 * @example
 * proposeStamps(docOf('PTI / Nov 15, 2023, 14:29 (IST)'))[0]?.stamp.value; // '2023-11-15T14:29:00+05:30'
 */
export function proposeStamps(doc: Doc): StampProposal[] {
  return [...stampsOf(doc).proposals];
}

/** A warning for each stamp that was left out because its date or time does not exist. */
export function impossibleStamps(doc: Doc): Warning[] {
  return [...stampsOf(doc).warnings];
}

interface Stamps {
  readonly proposals: readonly StampProposal[];
  readonly warnings: readonly Warning[];
}

/** By their doc, which is let go with its story. */
const known = new WeakMap<Doc, Stamps>();

function stampsOf(doc: Doc): Stamps {
  const found = known.get(doc) ?? readStamps(doc);
  known.set(doc, found);
  return found;
}

function readStamps(doc: Doc): Stamps {
  const proposals: StampProposal[] = [];
  const warnings: Warning[] = [];
  let day: Dated | null = null;
  for (const line of doc.lines) {
    const found = expressionsOf(doc, line).filter(isSet);
    const real = found.filter(isReal);
    const dated = completed(doc, real, day);
    day = loneDay(doc, line, dated);
    for (const expression of found)
      if (!isReal(expression) && expression.date && expression.time)
        warnings.push(warn('timestamp.impossible', spanOf(expression)));
    for (const group of glued(doc, dated)) {
      const proposal = propose(doc, line, group, dated);
      if (proposal) proposals.push(proposal);
    }
  }
  return { proposals, warnings };
}

/** A line longer than this is running text: only its head and its foot can hold a stamp. */
const longLine = 800;
const longLineEdge = 400;
const mayHoldStamp = /[0-9]{1,2}[:.][0-9]{2}|(?:19|20)[0-9]{2}|[0-9]{1,2}[/-][0-9]{1,2}[/-][0-9]{2}|[0-9]\s?[ap]\.?m/iu;

function expressionsOf(doc: Doc, line: Line): Expression[] {
  const [start, end] = line.span;
  const stretches: Span[] =
    end - start > longLine
      ? [
          [start, start + longLineEdge],
          [end - longLineEdge, end],
        ]
      : [line.span];
  return stretches.flatMap(([from, to]) => {
    const text = doc.text.slice(from, to);
    const looked = to - from <= shortLine ? /[0-9]/u.test(text) : mayHoldStamp.test(text);
    return looked ? findExpressions(unglued(tokensOf(doc.text, from, to)), dateIndex(doc.lexicon)) : [];
  });
}

/** A clock that was never set stands at the beginning of Unix time. */
function isSet({ date }: Expression): boolean {
  return !(date?.year === 1970 && date.month === 1 && date.day === 1);
}

function isReal({ date, time }: Expression): boolean {
  if (date && !isDay(date.year, date.month, date.day)) return false;
  return !time || (time.hour < 24 && time.minute < 60 && (time.second ?? 0) < 61);
}

type Dated = Expression & { readonly date: NonNullable<Expression['date']>; readonly borrowed: boolean };

/** The day that is all a line says, for the time on the next one: `- 02 नवंबर 2013,` over `- अपडेटेड 6:58 AM IST`. */
function loneDay(doc: Doc, line: Line, dated: readonly Dated[]): Dated | null {
  const [first] = dated;
  if (dated.length !== 1 || first!.time) return null;
  const rest = doc.text.slice(line.span[0], first!.start) + doc.text.slice(first!.end, line.span[1]);
  return /^[\s,-]*$/u.test(rest) ? first! : null;
}

/**
 * Gives a time behind a label the date that goes before it in its line (`… 09:09 pm | Updated 04:33 pm IST`), or alone on
 * the line above.
 */
function completed(doc: Doc, found: readonly Expression[], above: Dated | null): Dated[] {
  const dated: Dated[] = above && found[0] && !found[0].date ? [above] : [];
  for (const expression of found) {
    const { date } = expression;
    const last = dated.at(-1);
    if (date) dated.push({ ...expression, date, borrowed: false });
    else if (last && labelOf(doc.text, spanOf(expression), doc.lexicon))
      dated.push({ ...expression, date: last.date, borrowed: true });
  }
  return dated[0] === above ? dated.slice(1) : dated;
}

/** Groups the printings of one stamp that stand glued in a row: `20:59 IST2021-03-19T20:59:41+5:30`. */
function glued(doc: Doc, found: readonly Dated[]): Dated[][] {
  const groups: Dated[][] = [];
  for (const next of found) {
    const last = groups.at(-1)?.at(-1);
    const between = last ? doc.text.slice(last.end, next.start) : ' ';
    if (last && (between === '' || (sameMinute(last, next) && between.trim() === ''))) groups.at(-1)!.push(next);
    else groups.push([next]);
  }
  return groups;
}

function sameMinute(a: Dated, b: Dated): boolean {
  const sameDay = a.date.year === b.date.year && a.date.month === b.date.month && a.date.day === b.date.day;
  if (!a.time || !b.time) return false;
  return sameDay && a.time.hour === b.time.hour && a.time.minute === b.time.minute;
}

function propose(doc: Doc, line: Line, group: readonly Dated[], all: readonly Dated[]): StampProposal | null {
  const exact = group.filter((member) => member.time?.second != null);
  // Of machine stamps glued behind (`16:36 IST2019-10-01T16:35:53+5:302019-10-01T16:36:39+5:30`) the one that says the same.
  const best = exact.find((member) => sameMinute(group[0]!, member)) ?? group[0]!;
  const reach: Span = [group[0]!.start, group.at(-1)!.end];
  const tracker = isTracker(doc, line, reach);
  const found = tracker ? null : labelOf(doc.text, reach, doc.lexicon);
  const rule = tracker ? 'tracker' : ruleOf(doc, line, best, reach, found !== null);
  if (rule === null) return null;
  const whole: Span = found ? [Math.min(found.span[0], reach[0]), Math.max(found.span[1], reach[1])] : reach;
  const zone = zoneFor(best, group, all);
  const span = spanOf(best);
  const { stamp, warnings } = stampOf(best.date, best.time, zone, doc.options.timeZone, show(doc, span));
  return { stamp, label: found?.label ?? null, whole, line: line.index, rule, warnings };
}

/** A crawler's tracker word and date stand at the very head: ` date 2019-11-01 Left Menu`. */
function isTracker(doc: Doc, line: Line, [start]: Span): boolean {
  return line.index === 0 && doc.text.slice(line.span[0], start) === 'date ';
}

/** The zone of the stamp itself, of its other printing, or of the stamp it shares its line with. */
function zoneFor(best: Dated, group: readonly Dated[], all: readonly Dated[]): TimeFound['zone'] {
  if (best.time?.zone) return best.time.zone;
  const others = [...group, ...all].map((member) => member.time?.zone ?? null);
  return others.find((zone) => zone !== null) ?? null;
}

const shortLine = 120;

/** What makes the expression a stamp; null where nothing does. */
function ruleOf(doc: Doc, line: Line, { date, time, borrowed }: Dated, span: Span, labelled: boolean): string | null {
  if (borrowed) return 'date-left-out';
  if (labelled) return time ? 'labelled' : 'labelled-day';
  const before = doc.text.slice(line.span[0], span[0]);
  if (time) return isSigned(before, doc.text.slice(span[1], line.span[1])) ? 'signed-time' : 'date-time';
  // `by NewsDesk - 17 Dec 21 | 163`: beside a writer two digits are a year.
  const signed = /[|-]\s*$/u.test(before) && pagePatterns(doc.lexicon).authorLabel.test(line.text);
  if ((date.doubtful && !signed) || line.text.length > shortLine || pagePatterns(doc.lexicon).caption.test(line.text))
    return null;
  return bareDayRule(before, doc.text.slice(span[1], line.span[1]), date.weekday);
}

/** `Site Admin | November 22, 2024 9:16 PM | ferry`: whoever put the story up, the time, and at most a tag. */
function isSigned(before: string, after: string): boolean {
  return /^[^|]{2,30}\|\s?$/u.test(before) && /^(?:\s?\|[^|]{2,30})?$/u.test(after);
}

/** A day alone is a stamp where it stands by itself or is set off from the rest of its line by a sign. */
function bareDayRule(before: string, after: string, weekday: boolean): string | null {
  const rest = before.length + after.length;
  const setOff = (/^$|[|/•·,([-]\s*$/u.test(before) && /^\s*(?:$|[|/•·)\]-])/u.test(after)) || rest <= 3;
  if (setOff) return weekday && rest <= 3 ? 'day-of-visit' : 'day-alone';
  if (after.trim() === '') return rest <= 40 ? 'day-in-line' : null;
  return before.trim() === '' && rest <= 24 ? 'day-in-line' : null;
}

function spanOf({ start, end }: Expression): Span {
  return [start, end];
}
