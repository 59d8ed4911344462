import { hasAny } from './role.js';
import { isInitial, type Token } from './tokens.js';

/** A stretch of items that may be one name. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** A word of a proper name, where names have capitals. */
export function isNameWord(token: Token): boolean {
  if (token.kind !== 'word' || !token.capital) return false;
  if (token.honorific || token.pronoun || isSum(token)) return false;
  return !hasNonNameRole(token.roles);
}

/** `Rs78`: a word that ends in a digit, and begins with none. */
const isSum = ({ key, acronym }: Token): boolean =>
  !acronym && isDigit(key.charCodeAt(key.length - 1)) && !isDigit(key.charCodeAt(0));

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

const hasNonNameRole = hasAny(
  'title',
  'nonName',
  'determiner',
  'adposition',
  'clauseStart',
  'conjunction',
  'adverb',
  'link',
  'sourceAfter',
);

/** The runs of capitalised words in a stretch; titles and forms of address stand between them. */
export function runsOf(items: readonly Token[], start: number, end: number): Run[] {
  const runs: Run[] = [];
  for (let index = start; index < end; index++) {
    if (!isNameWord(items[index]!) || isFirstVerb(items, index)) continue;
    const from = index;
    while (index + 1 < end && continues(items, index + 1, end)) index++;
    runs.push({ from, to: index + 1 });
  }
  return runs;
}

/** `Asked about it, …`: a verb with the capital of its sentence. */
function isFirstVerb(items: readonly Token[], index: number): boolean {
  const before = items[index - 1];
  if (before && before.kind !== 'sign' && before.kind !== 'quote') return false;
  const { roles, participial } = items[index]!;
  // `Films like “Paper Boat” …`
  if (roles.has('termBefore') && items[index + 1]?.kind === 'quote') return true;
  // `Speaking to reporters, …`
  const next = items[index + 1]?.roles;
  if (participial) return next?.has('adposition') === true || next?.has('determiner') === true;
  return roles.has('verb') || roles.has('actVerb') || roles.has('participle') || roles.has('auxiliary');
}

/** `Ludwig van der Aa`, `Asha bin al Rao`: no name has more small words in a row. */
const mostParticles = 4;

function continues(items: readonly Token[], index: number, end: number, particles = mostParticles): boolean {
  const token = items[index]!;
  if (isNameWord(token)) return true;
  const next = index + 1 < end && isNameWord(items[index + 1]!);
  if (next && isPossessive(items, index) && leadsToBody(items, index + 1, end)) return true;
  if (token.key === '.') return isInitial(items[index - 1]!) && items[index - 1]!.end === token.start && next;
  if (particles > 1 && token.roles.has('particle') && items[index + 1]?.roles.has('particle'))
    return continues(items, index + 1, end, particles - 1);
  return next && (token.roles.has('particle') || token.key === '&');
}

/** `Growers' Union`, `Boatmen's Guild`: the possessive of a plural, which is no owner apart from the name. */
function isPossessive(items: readonly Token[], index: number): boolean {
  const { roles, key, start } = items[index]!;
  const before = items[index - 1]!;
  if (before.end !== start) return false;
  if (roles.has('genitive')) return before.plural || before.roles.has('speakerNoun');
  return /^['’]$/u.test(key) && /\p{L}s$/u.test(before.key);
}

function leadsToBody(items: readonly Token[], from: number, end: number): boolean {
  for (let index = from; index < end && isNameWord(items[index]!); index++) {
    if (items[index]!.roles.has('bodyNoun')) return true;
  }
  return false;
}

/** The run that names the speaker in a noun phrase; null where a common noun does. */
export function chooseRun(items: readonly Token[], start: number, end: number): Run | null {
  const stop = firstAdposition(items, start, end);
  const runs = runsOf(items, start, end).filter(
    (run) => !isOwner(items, run, end) && !isOpening(items, run, start, stop),
  );
  const titled = runs.filter(
    (run) => run.from > start && followsTitle(items, run.from) && !isTitlePart(items, run, end),
  );
  // `Geologist Dr Asha Rao of the Institute`, `Bank of Goa analyst John Roe`.
  const known = titled.findLast((run) => run.from < stop) ?? titled.findLast((run) => run.to === end);
  // `SDM Rampur (Urban) Asha Rao`: a name behind the bracket is the officer's, the one before it where he sits.
  const behind = known && items[known.to]?.key === '(' ? runs.find((run) => items[run.from - 1]?.key === ')') : null;
  if (behind && (behind.to === stop || behind.to === end)) return behind;
  if (known) return known;
  // `Senior Geologist of the Institute (East) Asha Rao`: a capital before a title is no name.
  const nearest = runs.findLast((run) => run.from < stop && !isTitlePart(items, run, end));
  if (nearest) return nearest.to === stop ? withLinks(items, nearest, end) : null;
  const last = runs.at(-1);
  return last && last.to === end ? behindOffice(items, start, stop, last) : null;
}

/** `Goa's minister`, `the Rao-led alliance`: the run only says whose. */
const isOwner = (items: readonly Token[], run: Run, end: number): boolean =>
  run.to < end && (items[run.to]!.roles.has('genitive') || items[run.to]!.compound);

/** `Newly elected president …`: a small word with the capital of its sentence. */
function isOpening(items: readonly Token[], run: Run, start: number, stop: number): boolean {
  const next = items[run.to];
  if (run.from !== 0 || start !== 0 || run.to !== 1 || !next || next.capital || next.roles.size > 0) return false;
  return items.slice(run.to, stop).some((token) => token.roles.has('title'));
}

/** `Chief Investment Strategist`, `the former Goan captain`: capitals between two titles belong to them. */
const isTitlePart = (items: readonly Token[], run: Run, end: number): boolean =>
  run.to < end && items[run.to]!.roles.has('title');

function followsTitle(items: readonly Token[], index: number): boolean {
  const before = items[index - 1]!;
  if (before.key === '.' && index > 1) {
    return items[index - 2]!.honorific !== null || items[index - 2]!.roles.has('title');
  }
  return before.roles.has('title') || (before.honorific !== null && !before.honorific.after);
}

/**
 * `president of the Traders' Guild (East) R Mehra`, `one of the researchers Asha Rao`: the name stands last, behind what
 * the office is of.
 */
function behindOffice(items: readonly Token[], start: number, stop: number, last: Run): Run | null {
  let split = last.from;
  for (let index = last.from; index < last.to; index++) if (items[index]!.roles.has('bodyNoun')) split = index + 1;
  // `director of the Harbour Board Works`: one word behind is no full name.
  if (split > last.from && last.to - split < 2) return null;
  const lead = items[split - 1]!;
  const isOneOf = items[start]!.roles.has('fresh') && lead.roles.has('speakerNoun');
  const hasOffice = isOneOf || items.slice(start, stop).some((token) => token.roles.has('title'));
  if (split === last.to || !hasOffice) return null;
  const apart =
    lead.key === ')' || lead.roles.has('bodyNoun') || (!lead.capital && lead.kind === 'word' && !joins(lead));
  return apart ? { from: split, to: last.to } : null;
}

const joins = ({ roles }: Token): boolean =>
  roles.has('adposition') || roles.has('determiner') || roles.has('link') || roles.has('genitive');

/** Bodies have small words in their names: `Reserve Bank of India`, `Ministry of Trade, Industry & Mines`. */
export function withLinks(items: readonly Token[], run: Run, end: number): Run {
  let { to } = run;
  if (!isBodyName(items, run)) return run;
  while (to + 1 < end && items[to]!.roles.has('nameLink')) {
    const next = nameEnd(items, to + 1, end);
    if (next === to + 1) break;
    to = next;
    const more = items[to]?.key === ',' ? nameEnd(items, to + 1, end) : to;
    if (more > to + 1 && items[more]?.roles.has('link')) to = more;
  }
  return { from: run.from, to };
}

function nameEnd(items: readonly Token[], from: number, end: number): number {
  let to = from;
  while (to < end && isNameWord(items[to]!)) to++;
  return to;
}

export function isBodyName(items: readonly Token[], run: Run): boolean {
  for (let index = run.from; index < run.to; index++) if (items[index]!.roles.has('bodyNoun')) return true;
  return run.to - run.from === 1 && items[run.from]!.acronym;
}

/** The index of the first adposition behind the phrase's first word, or `end`. */
export function firstAdposition(items: readonly Token[], start: number, end: number): number {
  for (let index = start + 1; index < end; index++) if (items[index]!.roles.has('adposition')) return index;
  return end;
}
