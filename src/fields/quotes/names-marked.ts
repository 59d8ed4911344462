import { type Mention, namedMention } from './mention.js';
import { commonMention } from './mention-common.js';
import { isEdge, isGenitive, nounStart } from './noun-edges.js';
import { isDot, isNamePart, isSeat, isTitled, longestName, ownTitleStart, type World } from './nouns-marked.js';
import { isInitial, type Token } from './tokens.js';

/** The names that stand behind titles anywhere in a sentence: `राष्ट्रपति जो मेहता से`. */
export function titledNames(world: World, items: readonly Token[]): Mention[] {
  const names: Mention[] = [];
  for (let index = 0; index + 1 < items.length; index++) {
    if (!isTitled(items[index]!) || items[index]!.honorific?.after) continue;
    const from = firstOfName(world, items, index);
    const to = endOfName(world, items, from);
    if (to - from < 2 || items.slice(from, to).some((word) => word.roles.has('termAfter'))) continue;
    const closed = isClosed(items, to);
    // A verb may close other words than a name: two words are taken for one, without the office.
    if (!closed && to - from > 2 && world.hasMarkers) continue;
    const end = isCut(world, items, to, to - from) ? cutName(items, from) : to;
    const start = closed ? ownTitleStart(items, nounStart(items, index), from) : from;
    names.push(namedMention(items, start, { from, to: end }, false));
    index = to - 1;
  }
  return names;
}

/** The stop of a form of address and a place stand between title and name: `डॉ.`, `एडीजी कोच्चि`. */
function firstOfName(world: World, items: readonly Token[], title: number): number {
  let from = title + 1;
  if (items[from]?.key === '.') from++;
  if (items[from] && isSeat(world, items, from)) from++;
  return from;
}

function endOfName(world: World, items: readonly Token[], from: number): number {
  let to = from;
  // `राष्ट्रपति जो मेहता`: a name may look like a small word.
  if (items[from]?.roles.has('clauseStart') && items[from + 1] && isNamePart(items, from + 1)) to++;
  while (to < items.length && to - from < longestName && !isEdge(items, to)) {
    if ((!isNamePart(items, to) && !isDot(items, to)) || (to > from && world.isAgency(items[to]!.key))) break;
    to++;
  }
  return to;
}

/** `रवि मेहता ईंट भट्ठे पर`: the place stands without a sign behind the name; `से` and `को` stand behind people. */
const isAt = (items: readonly Token[], at: number): boolean =>
  items[at]?.roles.has('adposition') === true && !items[at]!.roles.has('addresseeMarker');

/** The run of words goes on behind the name: a place stands there, or a verb where no marker tells. */
const isCut = (world: World, items: readonly Token[], to: number, length: number): boolean =>
  world.hasMarkers ? length > 3 && isAt(items, to) : length > 2;

/** Two words, or one with its initials: `ಬಿ.ಆರ್. ನಾಯ್ಕ`. */
function cutName(items: readonly Token[], from: number): number {
  let end = from;
  while (items[end]!.key === '.' || isInitial(items[end]!)) end++;
  if (end > from) return end + 1;
  return items[from + 1]!.roles.has('middleName') && items[from + 2] && isNamePart(items, from + 2)
    ? from + 3
    : from + 2;
}

/** A marker, a postposition or a sign closes a name. */
function isClosed(items: readonly Token[], at: number): boolean {
  const after = items[at];
  if (!after || after.kind === 'sign') return true;
  if (after.roles.has('link')) return items[at + 1] !== undefined && isTitled(items[at + 1]!);
  return after.roles.has('agent') || after.roles.has('adposition') || isGenitive(items, at);
}

/** The bodies that a sentence names with more than one word: `केंद्रीय जल मंत्रालय`. */
export function namedBodies(items: readonly Token[]): Mention[] {
  const bodies: Mention[] = [];
  for (let index = 1; index < items.length; index++) {
    if (!items[index]!.roles.has('bodyNoun') || items[index]!.roles.has('title')) continue;
    let from = index;
    while (from > 0 && index - from < longestName && !isEdge(items, from - 1) && isBodyPart(items, from - 1)) from--;
    while (from < index && items[from]!.roles.has('link')) from++;
    const mention = from < index ? commonMention(items, from, index + 1, index + 1) : null;
    if (mention?.kind === 'body' && !mention.nobody) bodies.push({ ...mention, fresh: false });
  }
  return bodies;
}

function isBodyPart(items: readonly Token[], index: number): boolean {
  const { roles } = items[index]!;
  if (isNamePart(items, index) || roles.has('bodyNoun')) return true;
  // `किसान संघ`: whose body it is.
  if ((roles.has('title') || roles.has('speakerNoun')) && items[index + 1]!.roles.has('bodyNoun')) return true;
  return roles.has('link') && index > 0 && isNamePart(items, index - 1);
}
