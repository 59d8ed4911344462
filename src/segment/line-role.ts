import type { Doc, Line } from '../doc.js';
import { fillsLine, findAdvisory } from '../fields/advisories.js';
import { reporterIn } from '../fields/bylines/reported.js';
import { titledName } from '../fields/bylines/titled.js';
import type { DisclaimerProposal } from '../fields/disclaimer.js';
import type { DatelineProposal, StampProposal } from '../fields/proposals.js';
import type { SignoffProposal } from '../fields/signoff.js';
import { tokensOf } from '../fields/timestamps/tokens.js';
import { dateIndex } from '../fields/timestamps/words.js';
import { agencyNames } from '../lexicon/agency-names.js';
import { type PagePatterns, pagePatterns } from '../lexicon/page-patterns.js';
import { publisherNames } from '../lexicon/publisher-names.js';
import { hasLetter } from '../text/signs.js';
import type { Span } from '../text/span.js';
import { headerVerdict, isAgencyLine, labelVerdict } from './head-lines.js';
import { isMenu } from './menus.js';
import { standsBelowLabel } from './name-below.js';
import { isProse } from './prose.js';
import { isSeatLine, namesReporter } from './reporter-line.js';
import type { Verdict } from './roles.js';

/** What is known of each line before its words are looked at. */
export interface Hints {
  readonly stamps: ReadonlyMap<number, readonly StampProposal[]>;
  readonly datelines: ReadonlyMap<number, readonly DatelineProposal[]>;
  readonly disclaimers: ReadonlyMap<number, readonly DisclaimerProposal[]>;
  readonly signoffs: ReadonlyMap<number, readonly SignoffProposal[]>;
  readonly wrapped: ReadonlySet<number>;
  readonly menus: ReadonlySet<number>;
}

/**
 * What a line's words say that it is.
 *
 * @param dateline whether a dateline opens it
 */
export function roleOf(doc: Doc, line: Line, content: Span, hints: Hints, dateline: boolean): Verdict {
  const text = doc.text.slice(...content);
  const patterns = pagePatterns(doc.lexicon);
  if (!hasLetter(text)) return ['furniture', 'no-letters'];
  if (line.seam === 'menu') return ['furniture', 'menu-run'];
  if (hints.menus.has(line.index)) return ['furniture', 'menu-before-headline'];
  if (line.index === 0 && trackerMonth.test(text)) return ['furniture', 'tracker'];
  const advisory = findAdvisory(doc, line);
  // `Update: 2017-07-17 20:52 GMT` tells readers the time.
  const stamped = hints.stamps.get(line.index)?.some(({ label }) => label !== null) ?? false;
  if (advisory && fillsLine(advisory, line) && !stamped) return ['advisory', 'advisory-words'];
  if (patterns.furniture.test(text)) return furnitureVerdict(text, patterns);
  if ((text.includes('://ift.tt/') || text.startsWith('The post ')) && feedLink.test(text))
    return ['foot', 'feed-link'];
  if (/[">}]$/u.test(text) && attribute.test(text)) return ['furniture', 'markup'];
  if (reporterIn(doc, content)) return ['byline', 'reported-by'];
  if (standsBelowLabel(doc, line, hints.stamps)) return ['byline', 'name-below-label'];
  if (namesReporter(doc, line, hints) && !isAgencyLine(doc, content)) return ['byline', 'bracketed-name'];
  if (titledName(doc, line)) return ['byline', 'titled-name'];
  const prose = isProse(text, doc.languages) || hints.wrapped.has(line.index);
  if (patterns.footStart.test(text) || (text.length < 300 && text.includes('©'))) return ['foot', 'foot-words'];
  if (patterns.linkLabel.test(text)) return ['link', 'link-words'];
  if (isTeaser(text, patterns)) return ['link', 'teaser'];
  const header = headerVerdict(doc, content, hints.stamps.get(line.index) ?? [], prose);
  if (header) return header;
  const label = labelVerdict(doc, content);
  if (label) return label;
  if (patterns.furnitureStart.test(text)) return ['furniture', 'furniture-words'];
  if (text.length < 340 && isPromotion(doc, text)) return ['furniture', 'promotion'];
  if (text.length < 220 && patterns.caption.test(text)) return ['caption', 'caption-words'];
  if (line.index > 0 && endsInCredit(text, patterns)) return ['caption', 'credit'];
  if (endsInPhotographer(doc, content)) return ['caption', 'photographer'];
  if (isPrintedTwice(text)) return ['caption', 'printed-twice'];
  if (endsInDay(doc, content)) return ['caption', 'day-of-picture'];
  if (dateline) return prose ? ['prose', 'dateline'] : ['dateline', 'dateline-alone'];
  if (prose && isTwin(doc, line)) return ['title', 'printed-twice'];
  if (prose) return ['prose', hints.wrapped.has(line.index) ? 'wrapped' : 'sentences'];
  if (isSeatLine(doc, text)) return ['furniture', 'place'];
  if (isOtherCalendar(doc, content)) return ['furniture', 'other-calendar'];
  if (text.length <= longestOpenCredit && /\S\s\|$/u.test(text)) return ['caption', 'open-credit'];
  return isMenu(text, patterns.menu) ? ['furniture', 'menu'] : ['title', 'short-line'];
}

/** `from Latest News https://ift.tt/2P8KDaj`: a blog that takes its stories from a feed names it below. */
const feedLink = /^(?:from\s.{1,80}\s)?https?:\/\/ift\.tt\/\S+$|^The post .{10,300} appeared first on /u;

/** `- " class="align-top" data="`: what a page's script has left of an element. */
const attribute = /^\{"[a-z_]+":|\s(?:class|data|href|id|rel|src|style)="/u;

/** `Related articles` heads a list; `Facebook Comments`, two words of the page that are its foot together, ends the story. */
function furnitureVerdict(text: string, { advertLabel, furnitureItem, footStart }: PagePatterns): Verdict {
  if (advertLabel.test(text)) return ['furniture', 'advertisement'];
  if (footStart.exec(text)?.[0].length !== text.length) return ['furniture', 'furniture-words'];
  return furnitureItem.test(text) ? ['furniture', 'list-heading'] : ['foot', 'foot-words'];
}

/** No picture's text is longer. */
const longestCaption = 600;

/** A picture's text, once for the picture and once below it, on one line. */
function isPrintedTwice(text: string): boolean {
  const half = (text.length - 1) / 2;
  if (half < 40 || half > longestCaption || text[half] !== ' ') return false;
  return text.slice(0, half) === text.slice(half + 1);
}

/** The page's first words, printed twice in a row: a headline, though it ends in the full stop of its script. */
function isTwin({ lines }: Doc, { index, text }: Line): boolean {
  if (index > 2 || text.length > longestTwin || !/[।॥۔]$/u.test(text)) return false;
  const first = lines[index - 1]?.text === text ? index - 1 : index;
  const opens = first === 0 || (first === 1 && lines[0]!.text.split(/\s+/u, 4).length < 4);
  return opens && lines[first + 1]?.text === text && lines.some((line) => line.text.length > text.length);
}

const longestTwin = 90;

/** `… in the rain. (Ledger Photo)`: a picture's text of some sentences, with its credit in brackets behind. */
function endsInCredit(text: string, { caption }: PagePatterns): boolean {
  if (!text.endsWith(')') || text.length > longestCredited) return false;
  const open = text.lastIndexOf('(');
  return open > 0 && text.length - open < 40 && caption.test(text.slice(open));
}

const longestCredited = 320;

/** `The pier at dusk |`: a picture's text whose credit is lost. */
const longestOpenCredit = 60;

/** `Boats wait at the pier in Kochi, India, June 23, 2011.`: agencies close the text of a picture with its place and day. */
function endsInDay(doc: Doc, [start, end]: Span): boolean {
  if (end - start > longestCaption || !/(?:19|20)[0-9]{2}\.$/u.test(doc.text.slice(Math.max(start, end - 5), end)))
    return false;
  const tail = tokensOf(doc.text, Math.max(start, end - 30), end);
  const [year, between, day, month, before] = tail.slice(-6, -1).reverse();
  return (
    year?.kind === 'number' &&
    between?.text === ',' &&
    day?.kind === 'number' &&
    month !== undefined &&
    dateIndex(doc.lexicon).months.get(month.key) !== undefined &&
    before?.text === ','
  );
}

/** `… in the rain [Meera Rao/Reuters]`: the photographer and the agency close the text of a picture. */
function endsInPhotographer(doc: Doc, [start, end]: Span): boolean {
  if (doc.text[end - 1] !== ']' || end - start > 400) return false;
  const open = doc.text.lastIndexOf('[', end);
  const slash = doc.text.lastIndexOf('/', end);
  return open > start && slash > open && agencyNames(doc.lexicon).scan(doc.text, [slash + 1, end - 1]).length > 0;
}

/** A tracker that knows no more than the month, which no stamp can hold. */
const trackerMonth = /^date [0-9]{4}-[0-9]{2}$/u;

/** `मंगलबार, जेठ ०१, २०८१`: the day of the visit in a calendar that is not ours. */
function isOtherCalendar(doc: Doc, content: Span): boolean {
  if (content[1] - content[0] > 40) return false;
  const tokens = tokensOf(doc.text, ...content).filter(({ kind }) => kind !== 'sign');
  const { weekdays, months } = dateIndex(doc.lexicon);
  if (tokens.length !== 4 || !weekdays.has(tokens[0]!.key) || tokens.some(({ key }) => months.get(key) !== undefined))
    return false;
  return tokens.filter(({ kind }) => kind === 'number').length === 2 && tokens.at(-1)!.text.length === 4;
}

/** A line no longer than this asks for something with fewer words. */
const shortPromotion = 90;

/** `The ferry was stuck at the pi... Read More`: a card's text, cut short before a link to the rest. */
function isTeaser(text: string, { linkTail }: PagePatterns): boolean {
  const cut = text.length <= longestTeaser ? text.lastIndexOf('...') : -1;
  return cut > 0 && text.length - cut < 24 && linkTail.test(text) && !/[.?!]\s/u.test(text.slice(0, cut));
}

const longestTeaser = 240;

/** The page asks its reader for something: a verb that asks, a thing it is asked for, and the house's name or more of both. */
function isPromotion(doc: Doc, text: string): boolean {
  const { promoVerbs, promoThings } = pagePatterns(doc.lexicon);
  const verbs = promoVerbs.all(text).length;
  if (verbs === 0 || /[“‘"]/u.test(text)) return false;
  const things = promoThings.all(text).length;
  if (things === 0) return false;
  if (verbs + things >= (text.length <= shortPromotion ? 3 : 4)) return true;
  return publisherNames(doc.lexicon).scan(text, [0, text.length]).length > 0;
}
