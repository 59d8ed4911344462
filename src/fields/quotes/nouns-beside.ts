import { type Mention, namedMention, pronounMention } from './mention.js';
import { commonMention } from './mention-common.js';
import { chooseRun, firstAdposition, isBodyName, isNameWord, type Run, runsOf } from './runs.js';
import type { Token } from './tokens.js';

/**
 * Reads the noun phrase in `items[from, to)` where names are told by their capitals: `Agriculture Minister Asha Rao`,
 * `the ministry`, `a senior official`. `bounded` says that a verb follows at `to`; else the phrase ends with the first
 * small word behind its head.
 */
export function readNounBeside(items: readonly Token[], from: number, to: number, bounded: boolean): Mention | null {
  let start = from;
  while (start < to && isLead(items, start, to)) start++;
  start = behindPhrase(items, start, to);
  const first = items[start];
  if (!first || start >= to || !opensNoun(first)) return null;
  if (first.pronoun && !first.pronoun.owning)
    return to === start + 1 || !first.roles.has('determiner') ? pronounMention(first) : null;
  const end = endOfNoun(items, start, to, bounded);
  if (end <= start || isLoose(items[end - 1]!)) return null;
  // `the Australian said`: no name, for all its capital.
  const isGeneral = end === start + 2 && first.roles.has('determiner') && items[start + 1]!.roles.has('general');
  const found = isGeneral ? null : chooseRun(items, start, end);
  const run = found && withOwner(items, start, found);
  if (run) return sharedMention(items, start, run) ?? namedMention(items, start, run, isBodyName(items, run));
  const last = endOfCommon(items, start, end);
  const common = commonMention(items, start, Math.min(firstAdposition(items, start, end), last), last);
  if (common?.kind === 'text')
    return ownerOfText(items, start, to) ?? ownerBefore(items, start, last, common) ?? common;
  return common ? (appositionOf(items, start, end, common) ?? common) : null;
}

/** `the Chief Minister’s Office`: one word for a body is no name without its owner. */
function withOwner(items: readonly Token[], start: number, run: Run): Run {
  const { from, to } = run;
  const isBody =
    to === from + 1 && items[from]!.roles.has('bodyNoun') && items[from - 1]?.roles.has('genitive') === true;
  if (!isBody || from - 2 < start) return run;
  let first = from - 2;
  while (first > start && items[first - 1]!.capital && !items[first - 1]!.roles.has('determiner')) first--;
  return { from: first, to };
}

const opensNoun = ({ kind, roles }: Token): boolean =>
  kind !== 'sign' && kind !== 'quote' && !roles.has('adposition') && !roles.has('sourceAfter');

/** `Rao and Mehra`, `Mr Rao and Ms Mehra`: two speak as one. */
function sharedMention(items: readonly Token[], start: number, run: Run): Mention | null {
  let link = run.from - 1;
  while (link > start && (isNoun(items[link]!) || items[link]!.honorific || items[link]!.key === '.')) link--;
  if (link <= start || !items[link]!.roles.has('link') || !isNameWord(items[link - 1]!)) return null;
  let from = link - 1;
  while (from > start && isNameWord(items[from - 1]!)) from--;
  return { ...namedMention(items, from, { from, to: run.to }, false), plural: true };
}

/** `the department on Saturday`, `the minister on her arrival`: a phrase of time is no part of the words that name. */
function endOfCommon(items: readonly Token[], start: number, end: number): number {
  for (let index = start + 1; index + 1 < end; index++) {
    const { roles } = items[index]!;
    if (!roles.has('adposition')) continue;
    const next = items[index + 1]!;
    const isOwn = next.pronoun?.owning === true && !roles.has('author') && !roles.has('nameLink');
    // `the captain at the meeting`, but `a spokesman at the ministry`.
    const isApart = isOffice(items, start, index) && !roles.has('nameLink') && !roles.has('author');
    if (isMoment(next) || isOwn || (isApart && next.roles.has('determiner'))) return index;
  }
  // `The attorney general (AG)`: the short form stands beside the words.
  return items[end - 1]?.key === ')' && items[end - 3]?.key === '(' && end - 3 > start ? end - 3 : end;
}

/** `the captain`: an office with its article, right before an item. */
const isOffice = (items: readonly Token[], start: number, end: number): boolean =>
  items[start]!.roles.has('determiner') && !items[start]!.roles.has('fresh') && items[end - 1]!.roles.has('title');

/** `a statement issued by the ministry`, `a letter from the union`: whose text it is. */
function ownerOfText(items: readonly Token[], start: number, to: number): Mention | null {
  const by = firstAdposition(items, start, to);
  if (by + 1 >= to || !items[by]!.roles.has('author')) return null;
  const owner = readNounBeside(items, by + 1, Math.min(to, by + 14), true);
  return owner && !owner.nobody && ['name', 'body', 'office'].includes(owner.kind) ? owner : null;
}

/** `the mayor’s tweet`: whose own text it is. */
function ownerBefore(items: readonly Token[], start: number, end: number, { ownText }: Mention): Mention | null {
  if (!ownText) return null;
  let at = start + 1;
  while (at < end && !items[at]!.roles.has('genitive')) at++;
  const owner = at < end ? readNounBeside(items, start, at, true) : null;
  return owner && !owner.nobody && ['name', 'body', 'office'].includes(owner.kind) ? owner : null;
}

/** `the nurse, Asha Rao, 61,`: the name that a common noun is put beside. */
function appositionOf(items: readonly Token[], start: number, end: number, common: Mention): Mention | null {
  if (items[end]?.key !== ',' || (common.kind !== 'office' && common.kind !== 'unnamed')) return null;
  const run = runsOf(items, end + 1, Math.min(items.length, end + 6))[0];
  if (!run || isBodyName(items, run)) return null;
  // `the lead author, geologist Dr Asha Rao`: titles may stand before the name.
  const titles = items.slice(end + 1, run.from);
  if (!titles.every(({ roles, honorific, key }) => roles.has('title') || honorific || key === '.')) return null;
  const after = items[run.to];
  // `Former minister, Asha Rao also came`: an office without its article is nobody by itself.
  const isBare = common.kind === 'office' && !common.plural && !common.determined;
  if (!isBare && after && after.key !== ',' && !after.ends && !(titles.length > 0 && after.roles.has('adposition')))
    return null;
  return namedMention(items, start, run, false, items[end]!.start);
}

/** `To this the minister said`: a phrase of place or time without its comma stands before the noun phrase. */
function behindPhrase(items: readonly Token[], start: number, to: number): number {
  if (!items[start]?.roles.has('adposition')) return start;
  for (let index = start + 2; index < to && index < start + 6; index++) {
    const before = items[index - 1]!;
    if (
      before.roles.has('adposition') ||
      (before.roles.has('determiner') && (!before.pronoun || before.pronoun.owning))
    )
      continue;
    const { roles, honorific, pronoun } = items[index]!;
    if (roles.has('determiner') || roles.has('title') || honorific || (pronoun && !pronoun.indefinite)) return index;
  }
  return start;
}

/** Words before the noun phrase that are none of it: `but`, `on Friday`. */
function isLead(items: readonly Token[], index: number, to: number): boolean {
  const { pronoun, kind, roles } = items[index]!;
  const next = items[index + 1];
  if (pronoun?.owning) return false;
  if (pronoun && (!roles.has('clauseStart') || !next || index + 1 >= to)) return false;
  if (kind === 'sign') return true;
  if (roles.has('adposition')) return next !== undefined && index + 2 < to && isMoment(next);
  if (isMoment(items[index]!) || (index === 0 && roles.has('auxiliary'))) return index + 1 < to;
  if (roles.has('title') || roles.has('bodyNoun') || roles.has('speakerNoun')) return false;
  if (roles.has('determiner') && !roles.has('clauseStart')) return false;
  return roles.has('clauseStart') || roles.has('adverb') || roles.has('link') || roles.has('conjunction');
}

const isMoment = (token: Token): boolean => token.kind === 'number' || token.roles.has('nonName');

function endOfNoun(items: readonly Token[], start: number, to: number, bounded: boolean): number {
  let headed = false;
  for (let index = start; index < to; index++) {
    const token = items[index]!;
    if (token.kind === 'quote' || token.ends || /^[,;:]$/u.test(token.key)) return index;
    if (index > start && !token.capital && isBreak(token) && !isOrdinal(items, index)) return index;
    // `a committee headed by …`, `a circular issued by …`.
    if (headed && token.roles.size === 0 && !token.capital && items[index + 1]?.roles.has('agent')) return index;
    if (headed && isMadeUp(items, index)) return index;
    const name = isNameWord(token);
    if (!bounded && headed && !name && !goesOn(token)) return tightEnd(items, start, index);
    headed ||= name || isNoun(token);
  }
  return bounded || headed ? to : start;
}

/** `a bench comprising Justices …`: a body, and whoever is in it. */
const isMadeUp = (items: readonly Token[], index: number): boolean =>
  items[index]!.participial &&
  items[index - 1]!.roles.has('bodyNoun') &&
  (items[index + 1]?.capital === true || items[index + 1]?.roles.has('determiner') === true);

/** `a second analyst`, `the then minister`: behind an article it begins no clause. */
const isOrdinal = (items: readonly Token[], index: number): boolean =>
  items[index]!.roles.has('clauseStart') &&
  !items[index]!.pronoun &&
  items[index - 1]?.roles.has('determiner') === true;

/** No noun phrase ends with it. */
const isLoose = ({ roles }: Token): boolean => roles.has('determiner') || roles.has('adposition');

function tightEnd(items: readonly Token[], start: number, end: number): number {
  let to = end;
  while (
    to > start &&
    (isLoose(items[to - 1]!) ||
      items[to - 1]!.key === '(' ||
      items[to - 1]!.roles.has('link') ||
      items[to - 1]!.roles.has('genitive'))
  )
    to--;
  return to;
}

/** A known noun for people, bodies or texts. */
export const isNoun = ({ roles }: Token): boolean =>
  roles.has('title') || roles.has('bodyNoun') || roles.has('speakerNoun') || roles.has('utterance');

function isBreak(token: Token): boolean {
  const { roles } = token;
  if (roles.has('auxiliary')) return true;
  if ((roles.has('verb') || roles.has('actVerb') || roles.has('participle')) && !isNoun(token)) return true;
  return roles.has('clauseStart') && !roles.has('determiner') && !roles.has('title');
}

function goesOn(token: Token): boolean {
  if (token.kind === 'sign') return /^[.()&']$/u.test(token.key);
  if (token.roles.has('particle') || token.roles.has('nameLink') || token.honorific) return true;
  return isNoun(token) || token.roles.has('genitive');
}
