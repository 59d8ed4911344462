import type { Doc, Line } from '../doc.js';
import { fillsLine, findAdvisory } from '../fields/advisories.js';
import type { DisclaimerProposal } from '../fields/disclaimer.js';
import type { DatelineProposal, StampProposal } from '../fields/proposals.js';
import type { SignoffProposal } from '../fields/signoff.js';
import { pagePatterns } from '../lexicon/page-patterns.js';
import { publisherNames } from '../lexicon/publisher-names.js';
import { type Span, trimSpan, withoutEnd } from '../text/span.js';
import { countWords, without } from '../text/words.js';
import { hasLabel, headerVerdict, isAgencyLine, isDeskLine, labelVerdict } from './head-lines.js';
import { asMarked } from './marked.js';
import { isMenu, menuBeforeHeadline } from './menus.js';
import { asPage, isWholePage } from './page-lines.js';
import { isProse, wrappedLines } from './prose.js';

/** What a line looks like by itself. What it is in the story is settled by the layout. */
export type Role =
  | 'advisory'
  | 'agency'
  | 'byline'
  | 'caption'
  | 'dateline'
  | 'disclaimer'
  | 'foot'
  | 'furniture'
  | 'header'
  | 'link'
  | 'prose'
  | 'signoff'
  | 'stamp'
  | 'storyLabel'
  | 'summaryLabel'
  | 'title';

/** A role, the rule that gave it, and where the line's own words begin behind a label or tracker. */
export type Verdict = readonly [role: Role, rule: string, contentStart?: number];

/** All that the stages before propose. */
export interface Proposals {
  readonly stamps: readonly StampProposal[];
  readonly datelines: readonly DatelineProposal[];
  readonly disclaimers: readonly DisclaimerProposal[];
  readonly signoffs: readonly SignoffProposal[];
}

export interface LabelledLine {
  readonly line: Line;
  readonly role: Role;
  readonly rule: string;
  /** The line without what is glued to it: a tracker word before, a sign-off or a notice behind. */
  readonly content: Span;
  /** What is glued behind its last sentence. */
  readonly tail: 'notice' | 'signoff' | 'credit' | null;
  /** Whether it was broken in mid-sentence and the next line goes on. */
  readonly wrapped: boolean;
}

/** What is known of each line before its words are looked at. */
interface Hints {
  readonly stamps: ReadonlyMap<number, readonly StampProposal[]>;
  readonly datelines: ReadonlyMap<number, readonly DatelineProposal[]>;
  readonly disclaimers: ReadonlyMap<number, readonly DisclaimerProposal[]>;
  readonly signoffs: ReadonlyMap<number, readonly SignoffProposal[]>;
  readonly wrapped: ReadonlySet<number>;
  readonly menus: ReadonlySet<number>;
}

/** Gives every line its role. */
export function labelLines(doc: Doc, proposals: Proposals): LabelledLine[] {
  const disclaimers = byLine(proposals.disclaimers);
  const signoffs = byLine(proposals.signoffs);
  const hints: Hints = {
    stamps: byLine(proposals.stamps),
    datelines: byLine(proposals.datelines),
    disclaimers,
    signoffs,
    wrapped: wrappedLines(doc.lines, new Set([...disclaimers.keys(), ...signoffs.keys()])),
    menus: menuBeforeHeadline(doc.lines.filter(({ text }) => !hasLabel(text, pagePatterns(doc.lexicon)))),
  };
  const labelled = doc.lines.map((line) => labelLine(doc, line, hints));
  if (doc.marks) return asMarked(labelled, doc.marks);
  if (doc.ownLines) return asStated(labelled, doc.ownLines);
  return isWholePage(labelled) ? asPage(doc, labelled) : labelled;
}

/** Roles that a line may have within the paragraphs that a header calls the story's own. */
const storyRoles: ReadonlySet<Role> = new Set(['prose', 'dateline', 'disclaimer', 'signoff', 'agency', 'advisory']);

/** Where a header tells which lines are the story, no line of it is page, and all others are header. */
function asStated(lines: readonly LabelledLine[], own: ReadonlySet<number>): LabelledLine[] {
  return lines.map((line) => {
    if (!own.has(line.line.index)) return { ...line, role: 'header', rule: 'outside-story', tail: null };
    return storyRoles.has(line.role) ? line : { ...line, role: 'prose', rule: 'stated', content: line.line.span };
  });
}

function byLine<T extends { readonly line: number; readonly lastLine?: number }>(
  found: readonly T[],
): Map<number, T[]> {
  const map = new Map<number, T[]>();
  for (const item of found)
    for (let line = item.line; line <= (item.lastLine ?? item.line); line++) {
      const here = map.get(line);
      if (here) here.push(item);
      else map.set(line, [item]);
    }
  return map;
}

function labelLine(doc: Doc, line: Line, hints: Hints): LabelledLine {
  const wrapped = hints.wrapped.has(line.index);
  const labelled = (role: Role, rule: string, content: Span = line.span): LabelledLine => ({
    line,
    role,
    rule,
    content: trimSpan(doc.text, content),
    tail,
    wrapped,
  });
  const notice = hints.disclaimers.get(line.index)?.[0];
  const signoff = hints.signoffs.get(line.index)?.[0];
  const tail = notice ? 'notice' : (signoff?.kind ?? null);
  const end = Math.min(notice?.span[0] ?? line.span[1], signoff?.span[0] ?? line.span[1]);
  if (end <= line.span[0]) {
    if (signoff?.rule === 'agency-alone') return labelled('agency', signoff.rule);
    return notice ? labelled('disclaimer', notice.rule) : labelled('signoff', signoff!.rule);
  }
  const content: Span = [line.span[0], tail ? withoutDashes(doc.text, line.span[0], end) : end];
  const datelines = hints.datelines.get(line.index) ?? [];
  const opening = datelines.find((dateline) => opensLine(dateline, line));
  if (opening && opening.strength >= 2 && !isStampLine(doc, opening, end, hints.stamps.get(line.index) ?? [])) {
    const alone = opening.bodyStart >= end;
    return labelled(alone ? 'dateline' : 'prose', opening.rule, content);
  }
  // `कोटा: पटवारी पकड़ा गया`: words behind a weak dateline that are no sentence are a headline.
  const weak = opening !== undefined && opening.bodyStart < end && !isProse(doc.text.slice(...content), doc.languages);
  const [role, rule, from] = roleOf(doc, line, content, hints, opening !== undefined && !weak);
  return labelled(role, rule, [from ?? content[0], role === 'prose' ? withoutPageTail(doc, content) : end]);
}

/** Where running text ends before a link that was glued behind its last sentence (`… he said. Read this in Marathi`). */
function withoutPageTail(doc: Doc, [start, end]: Span): number {
  const from = Math.max(start, end - 160);
  const stop = /^[\s\S]*[.।॥۔?!]["'”’)]{0,2}\s?(?=\S)/u.exec(doc.text.slice(from, end));
  if (!stop || from + stop[0].length <= start) return end;
  const tail = doc.text.slice(from + stop[0].length, end);
  const patterns = pagePatterns(doc.lexicon);
  const isPage = [patterns.furniture, patterns.linkLabel, patterns.furnitureStart, patterns.footStart].some((p) =>
    p.test(tail),
  );
  return isPage ? from + stop[0].trimEnd().length : end;
}

/** `… last year.—(KNO)`: the dash belongs to the credit. */
function withoutDashes(text: string, start: number, end: number): number {
  return start + withoutEnd(text.slice(start, end), /[\s-]/u).length;
}

/** `बाराबंकी, 12 मार्च 2021, (अपडेटेड 12 मार्च 2021, 2:52 PM IST)`: place and day in the head, with nothing but stamps behind. */
function isStampLine(doc: Doc, dateline: DatelineProposal, end: number, stamps: readonly StampProposal[]): boolean {
  const behind = stamps.map(({ whole }) => whole).filter(([start]) => start >= dateline.span[1]);
  return behind.length > 0 && countWords(without(doc.text, [dateline.span[1], end], behind)) <= 1;
}

/** Whether the dateline, with what stands before it in its line (a reporter's name), opens the line. */
function opensLine(dateline: DatelineProposal, line: Line): boolean {
  return Math.min(dateline.span[0], dateline.reporter?.[0] ?? dateline.span[0]) - line.span[0] <= 5;
}

/** The page asks its reader for something: a verb that asks, a thing it is asked for, and the house's name or more of both. */
function isPromotion(doc: Doc, text: string): boolean {
  const { promoVerbs, promoThings } = pagePatterns(doc.lexicon);
  const verbs = promoVerbs.all(text).length;
  if (verbs === 0 || /[“‘"]/u.test(text)) return false;
  const things = promoThings.all(text).length;
  if (things === 0) return false;
  return verbs + things >= 4 || publisherNames(doc.lexicon).scan(text, [0, text.length]).length > 0;
}

/** `(शशिकांत मिश्र)` on the line above the dateline; without brackets where a head puts its reporter. */
function namesReporter(doc: Doc, line: Line, hints: Hints): boolean {
  const dateline = hints.datelines.get(line.index + 1)?.some(({ strength }) => strength >= 2) ?? false;
  if (dateline && /^\((?:[\p{L}\p{M}.]{1,20}\s){1,3}[\p{L}\p{M}.]{1,20}\)$/u.test(line.text)) return true;
  const words = line.text.split(/\s+/u);
  if (words.length < 2 || words.length > 3 || !words.every((word) => nameWord.test(word))) return false;
  const { caption, section } = pagePatterns(doc.lexicon);
  return standsForReporter(doc, line, hints, dateline) && !caption.test(line.text) && !section.test(line.text);
}

/** Between the stamp and the dateline, above a stamp with its place or a desk, or below a stamp that a bullet closes. */
function standsForReporter(doc: Doc, { index }: Line, { stamps }: Hints, datelineBelow: boolean): boolean {
  const above = doc.lines[index - 1];
  const below = doc.lines[index + 1];
  if (stamps.has(index - 1) && (datelineBelow || /[•|]$/u.test(above!.text))) return true;
  return (datelineBelow && stamps.has(index + 1)) || (below !== undefined && isDeskLine(doc, below.text));
}

/** A part of a person's name as heads print it: `Meera`, `K.`, `नसीम`. */
const nameWord = /^(?:\p{Lu}\.|\p{Lu}[\p{Ll}'’-]+|[\p{Lo}\p{M}.]{2,20})$/u;

function roleOf(doc: Doc, line: Line, content: Span, hints: Hints, dateline: boolean): Verdict {
  const text = doc.text.slice(...content);
  const patterns = pagePatterns(doc.lexicon);
  if (!/\p{L}/u.test(text)) return ['furniture', 'no-letters'];
  if (hints.menus.has(line.index)) return ['furniture', 'menu-before-headline'];
  const advisory = findAdvisory(doc, line);
  if (advisory && fillsLine(advisory, line)) return ['advisory', 'advisory-words'];
  if (patterns.furniture.test(text)) return ['furniture', 'furniture-words'];
  if (namesReporter(doc, line, hints) && !isAgencyLine(doc, content)) return ['byline', 'bracketed-name'];
  const prose = isProse(text, doc.languages) || hints.wrapped.has(line.index);
  if (patterns.footStart.test(text) || (text.length < 300 && text.includes('©'))) return ['foot', 'foot-words'];
  if (patterns.linkLabel.test(text)) return ['link', 'link-words'];
  const header = headerVerdict(doc, content, hints.stamps.get(line.index) ?? [], prose);
  if (header) return header;
  const label = labelVerdict(doc, content);
  if (label) return label;
  if (patterns.furnitureStart.test(text)) return ['furniture', 'furniture-words'];
  if (text.length < 340 && isPromotion(doc, text)) return ['furniture', 'promotion'];
  if (text.length < 220 && patterns.caption.test(text)) return ['caption', 'caption-words'];
  if (dateline) return prose ? ['prose', 'dateline'] : ['dateline', 'dateline-alone'];
  if (prose) return ['prose', hints.wrapped.has(line.index) ? 'wrapped' : 'sentences'];
  return isMenu(text, patterns.menu) ? ['furniture', 'menu'] : ['title', 'short-line'];
}
