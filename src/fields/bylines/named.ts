import { type Doc, show } from '../../doc.js';
import { agencyNames } from '../../lexicon/agency-names.js';
import { type PagePatterns, pagePatterns } from '../../lexicon/page-patterns.js';
import { publisherNames } from '../../lexicon/publisher-names.js';
import type { Byline } from '../../story.js';
import { kind, kindAt } from '../../text/signs.js';
import { type Span, trimSpan } from '../../text/span.js';
import { splitAt, splitNames } from '../names.js';
import type { AgencyMention } from '../proposals.js';
import { dateIndex } from '../timestamps/words.js';
import { agencyByline, type BylineFinding, person, plain, trimMarks } from './finding.js';

/** What stands in a byline's place: agencies, a desk, or people. */
export function named(
  doc: Doc,
  name: Span,
  role: Byline['role'],
  labelled: boolean,
  stamped: boolean,
): BylineFinding[] {
  const patterns = pagePatterns(doc.lexicon);
  const desk = beforePlace(doc, name);
  const setOff = labelled || isSetOff(doc.text, name);
  const agencies = agenciesIn(doc, name);
  const beside = withoutAgencies(doc.text, name, agencies);
  if (agencies.length > 0 && (beside.length === 0 || isBeside(doc, beside, labelled, patterns)))
    return agencies.map((mention) => agencyByline(doc, mention, role));
  // `Konkan News Desk IANS`
  if (agencies.length > 0 && beside.length === 1 && patterns.desk.test(doc.text.slice(...beside[0]!)))
    return [plain(doc, beside[0]!, 'desk', role), ...agencies.map((mention) => agencyByline(doc, mention, role))];
  const listed = inList(doc, name, role, patterns);
  if (listed) return listed;
  if (
    (patterns.desk.test(doc.text.slice(...desk)) && !isTitled(doc, desk, patterns)) ||
    (setOff &&
      publisherNames(doc.lexicon)
        .scan(doc.text, name)
        .some((mention) => mention.byName))
  )
    return [plain(doc, desk, 'desk', role)];
  if (!labelled && (!stamped || !setOff || !areNames(doc, name) || isPlaceOrSection(doc, [name], patterns))) return [];
  // `रिपोर्ट- मीरा नाविक, चतरा`: where the reporter sits is no second name.
  return people(doc, /\s/u.test(doc.text.slice(...desk)) ? desk : name, role, agencies);
}

/** `By IANSSaturday, January 8`: a page glues the day of its stamp to the agency. */
function agenciesIn(doc: Doc, name: Span): AgencyMention[] {
  const glued = kindAt(doc.text, name[1] - 1) & kind.letter && kindAt(doc.text, name[1]) & kind.letter;
  return agencyNames(doc.lexicon).scan(glued ? doc.text.slice(0, name[1]) : doc.text, name);
}

/** What stands beside an agency: its place or a section; behind a label only a place that a sign sets off (`By PTI - Kochi`). */
function isBeside(doc: Doc, beside: readonly Span[], labelled: boolean, patterns: PagePatterns): boolean {
  if (!labelled) return isPlaceOrSection(doc, beside, patterns) || beside.every((span) => isDay(doc, span));
  return beside.every(
    ([start, end]) =>
      doc.lexicon.findPlace(doc.text.slice(start, end)) !== null &&
      /[-,|(/]\s?$/u.test(doc.text.slice(Math.max(0, start - 3), start)),
  );
}

/** `PTI June 3 | Updated on June 3, 2023`: the day of the agency's dateline. */
function isDay(doc: Doc, span: Span): boolean {
  const words = doc.text
    .slice(...span)
    .toLowerCase()
    .split(/[\s.]+/u);
  const { months } = dateIndex(doc.lexicon);
  return (
    words.length === 2 &&
    words.some((word) => months.get(word) !== undefined) &&
    words.some((word) => /^[0-9]{1,2}$/u.test(word))
  );
}

/** `Meera Rao, TNN`, `PTI, ET Online`, `Meera Rao, Konkan Ledger, Kochi`: people, agencies, desks; house and place name nobody. */
function inList(doc: Doc, span: Span, role: Byline['role'], patterns: PagePatterns): BylineFinding[] | null {
  const parts = splitAt(doc.text, span, /,\s/gu).map((part) => trimMarks(doc.text, part));
  if (parts.length < 2) return null;
  const found: BylineFinding[] = [];
  let named = false;
  for (const part of parts) {
    const text = doc.text.slice(...part);
    const agency = agencyNames(doc.lexicon)
      .scan(doc.text, part)
      .find((mention) => isWhole(mention, part));
    const isDesk = patterns.desk.test(text);
    // `Meera Rao, dpa`: the agency is the person's.
    if (agency && found[0]?.byline.kind === 'person') return null;
    if (agency) found.push(agencyByline(doc, agency, role));
    else if (isDesk && !patterns.bylineTitle.test(text)) found.push(plain(doc, part, 'desk', role));
    else if (found.length === 0 && looksLikeName(text) && !publisherNames(doc.lexicon).named(text))
      found.push(person(doc, part, role, null));
    else if (doc.lexicon.findPlace(text) === null && publisherNames(doc.lexicon).named(text) === null) return null;
    named ||= agency !== undefined || isDesk || publisherNames(doc.lexicon).named(text) !== null;
  }
  return named && found.length > 0 ? found : null;
}

/** Whether a bar or slash sets a name off from what stands beside it; a site's name runs into its stamp. */
function isSetOff(text: string, [start, end]: Span): boolean {
  return (
    /[|•/]\s*$/u.test(text.slice(Math.max(0, start - 4), start)) ||
    /^\s*[|•/]|^\s।/u.test(text.slice(end, end + 4)) ||
    isWholeLine(text, start, end)
  );
}

function isWholeLine(text: string, start: number, end: number): boolean {
  return (
    /(?:^|\n)\s*$/u.test(text.slice(Math.max(0, start - 4), start)) && /^\s*(?:\n|$)/u.test(text.slice(end, end + 4))
  );
}

/** `Meera Rao, Special Correspondent`: the words for a desk are a person's title. */
function isTitled(doc: Doc, span: Span, patterns: PagePatterns): boolean {
  const name = doc.text.slice(...span).split(/,\s/u, 1)[0]!;
  return name.length < span[1] - span[0] && looksLikeName(name) && !patterns.desk.test(name);
}

/** `अमर उजाला ब्यूरो, पिथौरागढ़`: a desk without the place it sits at. */
function beforePlace(doc: Doc, span: Span): Span {
  const comma = doc.text.slice(...span).lastIndexOf(',');
  if (comma <= 0 || !doc.lexicon.findPlace(doc.text.slice(span[0] + comma + 1, span[1]).trim())) return span;
  return trimSpan(doc.text, [span[0], span[0] + comma]);
}

/** `ROBERT BURNS, AP National Security Writer`, `A and B`, `ERIC TUCKERAssociated Press`. */
function people(doc: Doc, span: Span, role: Byline['role'], agencies: readonly AgencyMention[]): BylineFinding[] {
  const agency = agencies[0] ?? null;
  const text = doc.text.slice(...span);
  const glued = agency && agency.span[0] > span[0] && agency.span[1] === span[1] ? agency.span[0] : span[1];
  const comma = text.search(/,\s/u);
  const title =
    comma > 0 && (agency || pagePatterns(doc.lexicon).bylineTitle.test(text.slice(comma))) ? span[0] + comma : null;
  const names = splitNames(doc, trimMarks(doc.text, [span[0], Math.min(title ?? glued, glued)]))
    .map((name) => trimMarks(doc.text, withoutTown(doc, name)))
    .filter(([start, end]) => end - start > 1);
  return names.map((name) => {
    const itself = agencies.find((mention) => isWhole(mention, name));
    if (itself) return agencyByline(doc, itself, role);
    const finding = person(doc, name, role, agency);
    const shown = title === null ? null : show(doc, [title + 1, span[1]]).text;
    return { ...finding, byline: { ...finding.byline, title: shown } };
  });
}

/** `संवाददाता : मीरा नाविक अररिया`: a town behind a name of two words is where the reporter sits. */
function withoutTown(doc: Doc, [start, end]: Span): Span {
  const words = splitAt(doc.text, [start, end], /\s+/gu);
  const town = words.length >= 3 ? doc.lexicon.findPlace(doc.text.slice(...words.at(-1)!)) : null;
  return town?.kind === 'city' && !town.ordinary ? [start, words.at(-2)![1]] : [start, end];
}

/** `Reuters, JAN 02`: an agency in a name's place. */
function isWhole({ span }: AgencyMention, [start, end]: Span): boolean {
  return span[0] === start && span[1] === end;
}

/** What is left of a piece when its agencies are cut out. */
function withoutAgencies(text: string, span: Span, agencies: readonly AgencyMention[]): Span[] {
  const rest: Span[] = [];
  let start = span[0];
  for (const mention of agencies) {
    rest.push([start, mention.span[0]]);
    start = mention.span[1];
  }
  rest.push([start, span[1]]);
  return rest.map((part) => trimMarks(text, part)).filter(([a, b]) => a < b);
}

function isPlaceOrSection(doc: Doc, spans: readonly Span[], patterns: PagePatterns): boolean {
  return spans.every((span) => {
    const text = doc.text.slice(...span);
    if (patterns.section.test(text)) return true;
    const parts = text
      .split(/[/,()]/u)
      .map((part) => part.trim())
      .filter((part) => part !== '');
    return parts.every((part) => doc.lexicon.findPlace(part) !== null);
  });
}

/** One name, or several that are joined: `Meera Rao & Jon Hale`. */
function areNames(doc: Doc, span: Span): boolean {
  return splitNames(doc, span).every((name) => looksLikeName(doc.text.slice(...name)));
}

/** Two to four words, capitalised where the script has capitals, no digits. */
function looksLikeName(text: string): boolean {
  const words = text.split(/\s+/u);
  if (words.length < 2 || words.length > 4 || !words.some((word) => word.length > 2)) return false;
  return words.every((word) => /^[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*$/u.test(word));
}
